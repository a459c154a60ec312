"""Values and walks that the readers of the peers' databases share."""

from pathlib import Path
from typing import Any

import pytest

from copydesk.exchange.peer_tables import (
    Follower,
    batches,
    colour,
    here,
    hex_colour,
    in_utc,
    is_sqlite,
    line,
    text,
    there,
    whole,
)


@pytest.mark.parametrize(
    ("value", "number"),
    [
        (3, 3),
        (3.0, 3),
        ("-3 ", -3),
        (b"3", 3),
        (3.5, None),
        (float("inf"), None),
        ("³", None),
        ("", None),
        (None, None),
    ],
)
def test_whole_numbers_are_found_in_what_a_column_may_hold(value: Any, number: int | None) -> None:
    assert whole(value) == number


def test_text_is_made_of_what_a_column_may_hold() -> None:
    assert [text(value) for value in (None, 3, b"a\xff", "a\nb")] == ["", "3", "a\ufffd", "a\nb"]
    assert line(" a\n b ") == "a b"


def test_colours_are_written_in_one_way() -> None:
    assert (colour(239, 208, "51"), colour(256, 0, 0), colour(None, 0, 0)) == ("#EFD033", "", "")
    assert [hex_colour(value) for value in ("#abcdef", "abc", "red", None)] == ["#ABCDEF", "#AABBCC", "", ""]


def test_times_beyond_the_calendar_are_none() -> None:
    assert there(1_556_973_000) == "2019-05-04T12:30:00"
    assert (there(10**15), here(10**15), there(-(10**15))) == ("", "", "")
    assert here(0).startswith(("1970-01-01", "1969-12-31"))


def test_written_times_are_in_utc() -> None:
    assert in_utc("2021-03-04 05:06:07.123456", local=False) == "2021-03-04T05:06:07Z"
    assert in_utc("2021-03-04T05:06:07+02:00", local=True) == "2021-03-04T03:06:07Z"
    assert [in_utc(value, local=True) for value in ("soon", None, "0001-01-01", 5)] == ["", "", "", ""]


def test_rows_are_followed_by_their_key() -> None:
    rows: list[tuple[Any, ...]] = [(None, "a"), (1, "b"), (1, "c"), (2, "d"), (4, "e"), ("x", "f")]
    walk = Follower(rows)
    assert [walk.take(key) for key in (1, 3, 4, 5)] == [[(1, "b"), (1, "c")], [], [(4, "e")], []]


def test_items_come_so_many_at_a_time() -> None:
    assert list(batches(range(5), 2)) == [[0, 1], [2, 3], [4]]


def test_what_cannot_be_opened_is_no_database(tmp_path: Path) -> None:
    assert not is_sqlite(tmp_path)
    assert not is_sqlite(tmp_path / "missing")
