"""What was put in or taken out is told where a reader would say it was."""

from hypothesis import given
from hypothesis import strategies as st

from copydesk.domain.differences import applied
from copydesk.domain.edit import Edit
from copydesk.domain.sliding import slid


def test_what_was_put_in_begins_at_a_line_or_a_word() -> None:
    old, new = "KPA.\n", "KPA.\nNew line.\n"
    assert slid([Edit(3, 3, 3, 13)], old, new) == (Edit(5, 5, 5, 15),)
    assert slid([Edit(3, 3, 3, 9)], "KPA.", "KPA. More.") == (Edit(4, 4, 4, 10),)


def test_what_stands_well_is_not_moved() -> None:
    assert slid([Edit(2, 2, 2, 4)], "a a", "a b a") == (Edit(2, 2, 2, 4),)


def test_edits_stay_apart() -> None:
    old, new = "aXaaaY", "aaaaaaY"
    edits = [Edit(1, 2, 1, 1), Edit(4, 4, 3, 5)]
    assert applied(old, slid(edits, old, new), new) == new


@given(st.text("ab \n", max_size=12), st.integers(0, 12), st.text("ab \n", min_size=1, max_size=6))
def test_a_moved_edit_makes_the_same_text(old: str, place: int, put_in: str) -> None:
    place = min(place, len(old))
    new = old[:place] + put_in + old[place:]
    assert applied(old, slid([Edit(place, place, place, place + len(put_in))], old, new), new) == new
    back = slid([Edit(place, place + len(put_in), place, place)], new, old)
    assert applied(new, back, old) == old
