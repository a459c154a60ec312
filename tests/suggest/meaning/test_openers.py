"""The body that the sentence before is about, where it opens with a noun for it."""

import pytest
from tests.builders import span_of
from tests.suggest.people import meant

from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import Kind
from copydesk.domain.suggestion import NewActor
from copydesk.suggest.engine import suggest
from copydesk.suggest.meaning.openers import opening_body, opening_role, tells_when


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The board denied it.", "The board"),
        ("But the nine-member tide board has since denied it.", "the nine-member tide board"),
        ("Its ministry rejected it.", "Its ministry"),
        ("The board of it denied that.", ""),
        ("The board, which denied it, met.", ""),
        ("The old pier closed.", ""),
        ("The board is there.", ""),
    ],
)
def test_a_sentence_opens_with_a_body_that_does_something(text: str, words: str) -> None:
    found = opening_body(text, 0)
    assert (found.of(text) if found else "") == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('Orle Gas said it was late. The commission rejected that. "No," a spokesman said.', "a spokesman"),
        ("Orle Gas said it was late. The commission has denied that. It said it was early.", "It"),
    ],
)
def test_who_speaks_for_it_needs_no_name(text: str, words: str) -> None:
    text = f"The Tide Commission met. {text}"
    spans = span_of(text, words)
    found = next(one for one in suggest(text) if one.kind is Kind.QUOTATION and spans in one.speaker_spans)
    assert found.actor == NewActor("Tide Commission", ActorKind.STATE_BODY)


@pytest.mark.parametrize(
    ("said", "speaker", "name"),
    [
        ("The council's divers found it, its spokesman sang.", "its spokesman", "Tide Council"),
        ("The council has found it, its website sang.", "its website", "Tide Council"),
        ("The pier's owner found it, its website sang.", "its website", "Reef Union"),
        ("The council board found it, its website sang.", "its website", "Reef Union"),
    ],
)
def test_its_people_are_those_of_who_opens_the_sentence(said: str, speaker: str, name: str) -> None:
    text = f"The Tide Council met. The Reef Union wept.\n\n{said}"
    assert meant(text, "The Reef Union", speaker) == name


def test_some_words_tell_only_when() -> None:
    text = "In a note on Monday, the board"
    assert tells_when(text, 0, text.index("the board"))
    assert not tells_when("In a note, Lee, the owner, ", 0, 27)


def test_an_unknown_body_speaks_for_nobody_else() -> None:
    text = "The Tide Front said it was late. The army denied that. It said it was early."
    last = [one for one in suggest(text) if one.kind is Kind.QUOTATION][-1]
    assert last.speaker_spans[0].of(text) == "It"
    assert last.actor is None


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("The singer never married.", "singer"),
        ("But the old singer, who left, wept.", "singer"),
        ("Singers wept.", ""),
    ],
)
def test_a_sentence_can_open_with_what_somebody_is(text: str, role: str) -> None:
    assert opening_role(text, 0, ("singer", "wept")) == role


def test_she_is_who_opens_the_sentence_before_by_what_she_is() -> None:
    text = "Singer Ida Orr left. Mayor Lena Osk spoke.\n\nThe singer never rested. Then she sang."
    assert meant(text, "Lena Osk", "she") == "Ida Orr"
    text = "Singer Ida Orr left. One cook wept.\n\nThe singer slept. Then she sang."
    assert meant(text, "One cook", "she") == "Ida Orr"


@pytest.mark.parametrize(
    ("speaker", "name"), [("the president", "Rustam Azem"), ("he", "Rustam Azem"), ("the envoy", "Ida Moss")]
)
def test_whom_a_description_means_goes_on(speaker: str, name: str) -> None:
    text = (
        "Velmoran President Rustam Azem met Lorvan President Bolat Tarn and envoy Ida Moss.\n\n"
        f"The Velmoran leader thanked them. The road is long, {speaker} said."
    )
    assert meant(text, speaker) == name
