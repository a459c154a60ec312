"""Two texts are told apart by as little as can be, and what is told makes the one of the other."""

import random
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.domain import differences
from copydesk.domain.differences import applied, edits
from copydesk.domain.edit import Edit

TEXTS = st.text(alphabet="ab \n.é\u0301\U0001f600", max_size=60)


def told(old: str, new: str) -> list[tuple[str, str]]:
    return [(old[e.start : e.end], new[e.new_start : e.new_end]) for e in edits(old, new)]


def test_the_same_text_has_no_edits() -> None:
    assert edits("Ferries sail again.", "Ferries sail again.") == ()


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("The ferry sails.", "The old ferry sails.", [("", "old ")]),
        ("The old ferry sails.", "The ferry sails.", [("old ", "")]),
        ("The ferry sails.", "The barge sails.", [("ferry", "barge")]),
        ("The Kestre1 quay", "The Kestrel quay", [("1", "l")]),
        ("a har-\nbour wall", "a harbour wall", [("-\n", "")]),
        ("KestrelBay port", "Kestrel Bay port", [("", " ")]),
        ("", "New.", [("", "New.")]),
        ("They met.\n", "They met.\n\nThey ate.\n", [("", "\nThey ate.\n")]),
        ("They met.", "They met. They ate.", [("", " They ate.")]),
        ("They met. They ate.", "They met.", [(" They ate.", "")]),
        ("a b a b c", "a b c", [("a b ", "")]),
        ("Old.", "", [("Old.", "")]),
        ("one two", "three four", [("one", "three"), ("two", "four")]),
    ],
)
def test_edits_are_as_small_as_a_reader_would_say(
    old: str, new: str, expected: list[tuple[str, str]]
) -> None:
    assert told(old, new) == expected


@given(TEXTS, TEXTS)
def test_edits_make_the_new_text_of_the_old_one(old: str, new: str) -> None:
    found = edits(old, new)
    assert applied(old, found, new) == new
    for edit, following in pairwise(found):
        assert edit.end < following.start or edit.new_end < following.new_start
        gap = old[edit.end : following.start]
        assert gap == new[edit.new_end : following.new_start]
    assert all(edit.start < edit.end or edit.new_start < edit.new_end for edit in found)


@given(st.lists(st.integers(0, 12), max_size=120), st.lists(st.integers(0, 12), max_size=120))
def test_long_sequences_are_divided_without_losing_anything(old: list[int], new: list[int]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(differences, "_MOST_CELLS", 4)
        patch.setattr(differences, "_ANCHORS", (2, 1))
        text, wanted = (" ".join(map(str, part)) for part in (old, new))
        assert applied(text, edits(text, wanted), wanted) == wanted


@pytest.mark.parametrize("every", [2, 4, 100])
def test_a_long_text_with_many_corrections_is_told_by_them(every: int) -> None:
    chance = random.Random(3)
    words = [f"w{chance.randrange(40_000)}" for _ in range(20_000)]
    corrected = [f"{word}x" if place % every == 1 else word for place, word in enumerate(words)]
    old, new = " ".join(words), " ".join(corrected)
    found = edits(old, new)
    assert applied(old, found, new) == new
    assert len(found) == 20_000 // every


def test_edits_of_one_text_are_made_in_another_that_is_as_long() -> None:
    shown, kept = "A b c", "A\u00a0b c"
    assert applied(kept, edits(shown, "A b d"), "A b d") == "A\u00a0b d"
    assert applied(kept, (Edit(4, 5, 4, 5),), "A b d") == "A\u00a0b d"
