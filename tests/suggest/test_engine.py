"""All suggestions of a text: what a wire story gives, and that any text gives something without fail."""

import time
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import MANY_SCRIPTS, STORY
from tests.suggest.people import actors

import copydesk
from copydesk.domain.actor import ActorKind, Role
from copydesk.domain.annotation import Kind
from copydesk.domain.suggestion import NewActor, Suggestion, place_of
from copydesk.suggest.engine import ENGINE, VERSION, suggest
from copydesk.suggest.names.aliases import Aliases

BITS = st.sampled_from(
    [
        *("“", "”", '"', "'", "’", "«", "»", "''", "(", ")", "(KPA)", "—", "\n", " ", ". ", ", ", ": "),
        *("said", "told", "that", "according to", "the", "of the", "minister", "she", "Ann Lee", "Marden"),
        *("Ferry Board", "KPA", "İ", "ẞ", "\u0301", "\U0001f600", "says", "Mr.", "a", "Zwölf"),
    ]
)


def within(text: str, found: list[Suggestion]) -> bool:
    spans = [span for each in found for part in each.parts.values() for span in part]
    return all(span.end <= len(text) for span in spans) and all(0 <= each.score <= 1 for each in found)


def test_a_wire_story_gives_quotations_and_its_people() -> None:
    found = suggest(STORY)
    assert [each.kind for each in found] == 5 * [Kind.QUOTATION] + 6 * [Kind.MENTION]
    assert found[1].actor == NewActor("Mirela Osk", ActorKind.PERSON)
    assert {(each.engine, each.version) for each in found} == {(ENGINE, VERSION)}


def test_known_actors_speak() -> None:
    known = Aliases()
    known.update(actors(("Osk, Mirela", "Mirela Osk")))
    assert suggest(STORY, known)[1].actor == 1


def test_only_the_kinds_asked_for_are_given() -> None:
    assert {each.kind for each in suggest(STORY, None, (Kind.QUOTATION,))} == {Kind.QUOTATION}
    assert {each.kind for each in suggest(STORY, None, (Kind.MENTION,))} == {Kind.MENTION}


def test_scripts_call_the_package() -> None:
    assert copydesk.suggest(STORY) == suggest(STORY)


def test_a_suggestion_is_known_again_by_its_place() -> None:
    (quotation,) = suggest('"We can," Ann Lee said, "do it."', None, (Kind.QUOTATION,))
    assert quotation.place == place_of(reversed_spans(quotation)) == "0-9 24-32"


def reversed_spans(suggestion: Suggestion) -> tuple[copydesk.Span, ...]:
    return tuple(reversed(suggestion.spans))


def test_any_script_is_read() -> None:
    assert within(MANY_SCRIPTS, suggest(MANY_SCRIPTS))


@given(st.lists(BITS, max_size=60).map("".join))
def test_any_run_of_words_and_marks_is_read(text: str) -> None:
    known = Aliases()
    known.update(actors(("Ann Lee", "Lee"), ("Ferry Board", "KPA", "the board"), ("Marden",)))
    known.update({row: replace(one, roles=(Role("Minister", 2),)) for row, one in known.actors.items()})
    found = suggest(text, known, published="2031")
    assert within(text, found)
    named = sorted(each.spans[0] for each in found if each.kind is Kind.MENTION)
    assert all(one.end <= other.start for one, other in pairwise(named))


@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    assert within(text, suggest(text))


def test_a_surname_alone_means_the_one_person_of_the_codebook_who_has_it() -> None:
    text = "LORVAN - Minister Oduya said the ferry had sunk. Oduya flew home."
    known = Aliases()
    marta, ole = (
        replace(one, kind=ActorKind.PERSON) for one in actors(("Marta Oduya",), ("Ole Oduya",)).values()
    )
    known.update({marta.id: marta})
    found = suggest(text, known)
    assert {each.actor for each in found} == {marta.id}
    assert all(each.score <= 0.6 for each in found)
    known.update({marta.id: marta, ole.id: ole})
    assert {each.actor for each in suggest(text, known)} == {NewActor("Oduya", ActorKind.OTHER)}


@pytest.mark.parametrize(
    "unit",
    [
        "The Velmoran said that it was late. ",
        "Velmoran rider Ann Lee won. The Velmoran said that it was late. ",
        "Ann Lee spoke. Her counterpart said that it was late. ",
        "A driver slept. The driver said that it was late. ",
        "Ann Lee, 54, met Bob Stone, 61. The 54-year-old said that it was late. ",
        "His party said that it was late. Bob Stone of the Reform Party. ",
        "The Board of Trade and Fish met. ",
        "Q: Was it late?\nA: It was.\n",
    ],
)
def test_whom_speakers_mean_takes_time_that_grows_with_the_text_only(unit: str) -> None:
    start = time.process_time()
    suggest(unit * (200_000 // len(unit)))
    assert time.process_time() - start < 25


def test_who_does_something_in_the_sentence_before_says_what_nothing_reports() -> None:
    text = (
        '"We won it," Ann Lee said.\n\nAsked about it, Alan Orr shook his head. "He is not for sale."\n\n'
        'The stand was full. "Never."'
    )
    found = [each for each in suggest(text) if each.kind is Kind.QUOTATION]
    assert [getattr(each.actor, "name", "") for each in found] == ["Ann Lee", "Alan Orr", "Alan Orr"]
    assert [[span.of(text) for span in each.speaker_spans] for each in found] == [
        ["Ann Lee"],
        ["Alan Orr"],
        [],
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('Bob Orr sat. Ed Moss rose. "Did it burn?" Ed Moss asked. "No," he replied.', "Bob Orr"),
        ('Bob Orr sat. Ed Moss rose. "Did it burn?" Ed Moss asked. "No," the witness answered.', "Bob Orr"),
        ('Bob Orr sat. Ed Moss rose. "It burnt," Ed Moss said. "Well," he replied.', "Ed Moss"),
        ('Bob Orr sat. Ed Moss rose. "Did it burn?" Ed Moss asked. "Did it?" he said.', "Ed Moss"),
    ],
)
def test_who_answers_is_not_who_has_asked(text: str, name: str) -> None:
    last = [each for each in suggest(text) if each.kind is Kind.QUOTATION][-1]
    assert last.actor == NewActor(name, ActorKind.PERSON)


@pytest.mark.parametrize(
    "text",
    [
        'Ann Lee said she had not sung. "I will now, believe me."',
        'Bob Orr lost 6-2 6-4. Ann Lee said she had not sung. "I will now, believe me."',
    ],
)
def test_who_has_just_been_reported_says_the_bare_quotation_behind(text: str) -> None:
    last = [each for each in suggest(text) if each.kind is Kind.QUOTATION][-1]
    assert [each.of(text) for each in last.speaker_spans] == ["Ann Lee"]


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Ann Lee accepted that the boat had sunk.", "accepted"),
        ("Ann Lee put it to him that the boat had sunk.", "put it to him"),
        ("Ann Lee does not accept that the boat had sunk.", ""),
    ],
)
def test_in_court_things_are_put_to_people_who_accept_them(text: str, cue: str) -> None:
    found = [each for each in suggest(text) if each.kind is Kind.QUOTATION]
    assert [span.of(text) for each in found for span in each.cue] == ([cue] if cue else [])


@pytest.mark.parametrize("who", ["Lee", "Mr Lee"])
def test_many_of_one_surname_take_time_that_grows_with_the_text_only(who: str) -> None:
    letters = "bdfgklmnprstvz"
    firsts = (f"{a}{b}{c}a".capitalize() for a in letters for b in letters for c in letters)
    text = " ".join(f"{first} Lee met them. {who} said that it was late." for first in firsts)
    start = time.process_time()
    suggest(text)
    assert time.process_time() - start < 15
