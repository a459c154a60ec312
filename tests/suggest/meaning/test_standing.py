"""A speaker's words as noun phrases, and what their head noun stands for."""

import pytest

from copydesk.domain.span import Span
from copydesk.suggest.meaning.standing import Stands, phrase


@pytest.mark.parametrize(
    ("words", "noun", "stands", "owner"),
    [
        ("She", "she", Stands.PERSON, ""),
        ("I", "i", Stands.SPEAKER, ""),
        ("It", "it", Stands.ANY_BODY, ""),
        ("He’d", "he", Stands.PERSON, ""),
        ("the harbour minister", "minister", Stands.ROLE, ""),
        ("the 34-year-old", "34-year-old", Stands.ROLE, ""),
        ("the lighthouse's morning bulletin", "bulletin", Stands.PAPER, "the lighthouse"),
        ("a letter by the guild", "letter", Stands.PAPER, "the guild"),
        ("the council's press office", "office", Stands.SPOKESMAN, "the council"),
        ("One day later the company", "company", Stands.BODY, ""),
        ("the adviser to the king", "adviser", Stands.ROLE, "the king"),
        ("a report published late by the guild", "report", Stands.PAPER, "the guild"),
        ("a report seen on the quay", "report", Stands.PAPER, ""),
        ("the government in Orle", "government", Stands.BODY, ""),
        ("the Port Orle-based firm", "firm", Stands.BODY, ""),
        ("the mother of two", "mother-of-two", Stands.ROLE, ""),
        ("the plumber", "plumber", Stands.ROLE, ""),
        ("the copper producer", "producer", Stands.BODY, ""),
        ("the film producer", "producer", Stands.ROLE, ""),
        ("a woman selling eels outside the shop", "woman", Stands.ROLE, ""),
        ("a diver near the pier", "diver", Stands.ROLE, ""),
        ("a company that wants to dig on the slopes of Mount Orle", "company", Stands.BODY, ""),
        ("the boatmen", "boatmen", None, ""),
        ("l'élu centriste", "élu", Stands.ROLE, ""),
        ("глава ведомства", "глава", Stands.ROLE, ""),
        ("die Verkehrsministerin", "ministerin", Stands.ROLE, ""),
        ("der 34-Jährige", "34-jährige", Stands.ROLE, ""),
        ("des Unternehmens", "unternehmen", Stands.BODY, ""),
        ("Ce dernier", "dernier", Stands.PERSON, ""),
        ("Ihren Worten", "ihren", Stands.PERSON, ""),
        ("le chef d'équipe", "chef", Stands.ROLE, "équipe"),
        ("le chef de l'État", "président", Stands.ROLE, ""),
        ("El jefe del Gobierno", "gobernante", Stands.ROLE, ""),
        ("la garde des sceaux", "ministre", Stands.ROLE, ""),
        ("the head of government", "premier", Stands.ROLE, ""),
        ("la dirigeante de 41 ans", "dirigeante", Stands.ROLE, ""),
    ],
)
def test_a_speakers_words_have_a_noun_and_say_whose_it_is(
    words: str, noun: str, stands: Stands | None, owner: str
) -> None:
    said = phrase(words, Span(0, len(words)))
    assert said is not None
    assert (said.noun, said.stands) == (noun, stands)
    assert (said.owner.of(words) if said.owner else "") == owner


def test_marks_alone_are_no_words() -> None:
    assert phrase("...", Span(0, 3)) is None
