"""Hard-wrapped text gives what the same text gives in one line a paragraph; other line breaks stay."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import STORY

from copydesk.domain.wrapping import flowing, unwrapped
from copydesk.suggest.engine import suggest
from copydesk.suggest.learning.example import Prepared

POEM = "A lantern on the harbour wall\nKeeps watch upon the tide\nAnd nobody\nRows out at all"
CHOICES = (
    "Should the ferry to the outer islands be free of charge?\nYes\nNo\nDo not know\nNo answer was given"
)


def wrapped(text: str, width: int) -> str:
    return "\n".join(
        textwrap.fill(line, width, break_long_words=False, break_on_hyphens=False)
        for line in text.split("\n")
    )


@pytest.mark.parametrize("width", [45, 72, 100])
def test_wrapped_text_gives_what_the_same_text_gives_unwrapped(width: int) -> None:
    assert wrapped(STORY, width) != STORY
    assert unwrapped(wrapped(STORY, width)) == STORY
    assert suggest(wrapped(STORY, width)) == suggest(STORY)


def test_paragraphs_without_an_empty_line_between_stay_apart() -> None:
    paragraphs = "\n".join(line for line in STORY.split("\n") if len(line) > 100)
    assert unwrapped(wrapped(paragraphs, 60)) == paragraphs


def test_a_sentence_that_plainly_goes_on_is_one_even_in_two_lines() -> None:
    assert unwrapped('"We will\nact now," Ann Lee said.') == '"We will act now," Ann Lee said.'
    assert unwrapped("When she came,\nhe left.") == "When she came, he left."


@pytest.mark.parametrize(
    "text",
    [
        "",
        "One line",
        "Mayor resigns\nThe mayor resigned on Monday.",
        "She said so.\nhe did not",
        "Ann Lee: We can.\nBob Stone: We cannot.",
        POEM,
        CHOICES,
        "\n\n",
        " \n a",
    ],
)
def test_other_line_breaks_stay(text: str) -> None:
    assert unwrapped(text) == text


@given(st.text(alphabet=st.sampled_from("aB ,.\n\t\u00a0é"), max_size=400))
def test_no_offset_changes(text: str) -> None:
    after = unwrapped(text)
    assert len(after) == len(text)
    assert all(one == other or (one, other) == ("\n", " ") for one, other in zip(text, after, strict=True))


def test_what_is_learned_from_is_read_so_too() -> None:
    assert Prepared(wrapped(STORY, 72)).rules == Prepared(STORY).rules


def test_what_is_read_is_kept() -> None:
    text = wrapped(STORY, 60)
    assert flowing(text) == unwrapped(text)
    assert flowing(text) is flowing(text)
