import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.readers.old_workbooks import old_workbook

from copydesk.errors import ReadError
from copydesk.readers.document import Document
from copydesk.readers.format import ReadArticle, ReadOptions
from copydesk.readers.old_workbook import COMPOUND, cells_of
from copydesk.readers.spreadsheet import FORMAT

PROSE = "Послы Вельморы встретились в Лорване и весь день говорили о гавани."
TABLE = {(0, 0): "Titel", (0, 1): "Text", (1, 0): "Послы", (1, 1): PROSE}


def test_a_row_is_an_article() -> None:
    (reading,) = FORMAT.read(Document.of_bytes("x.xls", old_workbook(TABLE)), ReadOptions())
    assert isinstance(reading, ReadArticle)
    assert (reading.draft.title, reading.draft.text) == ("Послы", PROSE)


def test_cells_are_counted_from_the_first_to_the_last() -> None:
    assert cells_of(old_workbook(TABLE)) == 4
    assert cells_of(old_workbook({(10, 5): "a", (19, 6): "b"})) == 20
    assert cells_of(old_workbook({})) == 0


def test_long_workbooks_are_followed_through_all_their_sectors() -> None:
    cells = {(number, 0): f"{PROSE} {number}" for number in range(300)}
    assert cells_of(old_workbook(cells)) == 300


def test_cells_in_opposite_corners_are_refused_before_room_is_made() -> None:
    document = Document.of_bytes("x.xls", old_workbook({(0, 0): "text", (65535, 255): PROSE}))
    with pytest.raises(ReadError, match="too large to be read"):
        list(FORMAT.read(document, ReadOptions()))


def test_a_compound_file_of_something_else_has_no_cells() -> None:
    raw = old_workbook(TABLE).replace("Workbook".encode("utf-16-le"), "WordDocu".encode("utf-16-le"))
    assert cells_of(raw) == 0


WHOLE = old_workbook(TABLE)


@settings(deadline=None)
@given(st.lists(st.tuples(st.integers(0, 2047), st.integers(0, 255)), max_size=5), st.integers(8, len(WHOLE)))
def test_damage_anywhere_is_told_or_does_no_harm(damage: list[tuple[int, int]], length: int) -> None:
    raw = bytearray(WHOLE)
    for place, byte in damage:
        raw[place] = byte
    try:
        assert cells_of(COMPOUND + bytes(raw[8:length])) >= 0
    except ValueError as error:
        assert "compound file" in str(error)
    try:
        list(FORMAT.read(Document.of_bytes("x.xls", bytes(raw[:length])), ReadOptions()))
    except ReadError as error:
        assert "x.xls" in str(error)


@pytest.mark.parametrize(
    ("place", "sector"),
    [(512 + 4, 1), (512 + 4 * 3, 2), (68, len(WHOLE) // 512 - 1)],
    ids=["the directory", "the workbook", "the table itself"],
)
def test_sectors_that_go_in_a_circle_are_not_followed_for_ever(place: int, sector: int) -> None:
    raw = bytearray(WHOLE)
    raw[place : place + 4] = struct.pack("<I", sector)
    if place == 68:  # the last number of a sector of the table is the next such sector
        raw += struct.pack("<128I", *[0xFFFFFFFF] * 127, sector) * 12
    with pytest.raises(ValueError, match="circle"):
        cells_of(bytes(raw))
    with pytest.raises(ReadError, match="damaged"):
        list(FORMAT.read(Document.of_bytes("x.xls", bytes(raw)), ReadOptions()))
