import io
import zipfile
from datetime import date, datetime
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.readers import odf_making

from copydesk.domain.article import ArticleDraft
from copydesk.domain.text import canonical
from copydesk.errors import ReadError
from copydesk.readers.document import Document
from copydesk.readers.format import ReadArticle, Reading, ReadOptions
from copydesk.readers.spreadsheet import FORMAT

PROSE = "Послы Вельморы встретились в Лорване и весь день говорили о гавани."
HEADER = ["title", "text", "date", "shares", "paid"]


def workbook(*sheets: list[list[Any]]) -> bytes:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for number, rows in enumerate(sheets, 1):
        sheet = book.create_sheet(f"Sheet {number}")
        for row in rows:
            sheet.append(row)
    return saved(book)


def saved(book: openpyxl.Workbook) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def read(raw: bytes, name: str = "x.xlsx") -> list[Reading]:
    return list(FORMAT.read(Document.of_bytes(name, raw), ReadOptions()))


def drafts(raw: bytes, name: str = "x.xlsx") -> list[ArticleDraft]:
    readings = read(raw, name)
    assert [str(reading) for reading in readings if isinstance(reading, ReadError)] == []
    return [reading.draft for reading in readings if isinstance(reading, ReadArticle)]


def open_table(*rows: list[str]) -> bytes:
    """An OpenDocument table with these rows."""
    return odf_making.package("spreadsheet", odf_making.table(*rows))


def with_part(raw: bytes, part: str, content: bytes) -> bytes:
    """The same zip file with one part exchanged."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            new.writestr(info.filename, content if info.filename == part else old.read(info))
    return out.getvalue()


def test_a_row_is_an_article() -> None:
    raw = workbook([HEADER, ["Послы", f"{PROSE}\n\nИ ещё.", datetime(2031, 4, 5, 6, 7), 12, True]])
    (draft,) = drafts(raw)
    assert (draft.title, draft.text) == ("Послы", f"{PROSE}\n\nИ ещё.")
    assert draft.published == "2031-04-05T06:07:00"
    assert draft.attributes == {"shares": 12, "paid": True}


def test_days_are_days_without_a_time() -> None:
    raw = workbook([HEADER, ["a", PROSE, date(2031, 4, 5), 1, None], ["b", PROSE, date(2031, 4, 6), 2, None]])
    assert [draft.published for draft in drafts(raw)] == ["2031-04-05", "2031-04-06"]


def test_a_title_over_the_header_is_passed_over() -> None:
    raw = workbook([["Our corpus"], [], ["Nr", "Title", "Text"], [1, "Послы", PROSE], [], [2, "Two", ""]])
    one, failure = read(raw)
    assert isinstance(one, ReadArticle)
    assert one.draft.title == "Послы"
    assert str(failure) == "Row 6 of x.xlsx has no text."


def test_each_sheet_of_texts_is_read_and_the_others_are_told() -> None:
    book = openpyxl.load_workbook(
        io.BytesIO(
            workbook(
                [["text"], [f"{PROSE} 1"]],
                [["size", "count"], [1, 2]],
                [["text", "n"], [f"{PROSE} 2", 3]],
                [["text"], [f"{PROSE} 3"]],
                [],
            )
        )
    )
    book.worksheets[3].sheet_state = "hidden"
    readings = read(saved(book))
    assert [reading.draft.text[-1] for reading in readings if isinstance(reading, ReadArticle)] == ["1", "2"]
    assert isinstance(readings[-1], ReadArticle)
    assert "Sheet 2, Sheet 4" in str(readings[-1].remarks[-1])


def test_without_texts_anywhere_it_says_how_to_name_them() -> None:
    with pytest.raises(ReadError, match=r"--map text=COLUMN; the columns are: size, count"):
        read(workbook([["size", "count"], [1, 2]]))


@pytest.mark.parametrize("sheets", [[[]], [[["title", "text"]]]])
def test_an_empty_workbook_is_refused(sheets: list[list[list[Any]]]) -> None:
    with pytest.raises(ReadError, match="has no rows"):
        read(workbook(*sheets))


def test_tables_of_opendocument_are_read() -> None:
    (draft,) = drafts(open_table(["Titel", "Text"], ["Gesandte", PROSE]), "x.ods")
    assert (draft.title, draft.text) == ("Gesandte", PROSE)


def test_the_head_is_that_of_the_first_sheet_of_texts() -> None:
    assert FORMAT.table is not None
    raw = workbook([["size"], [1]], [["text", "n"], [PROSE, 3]])
    head = FORMAT.table(Document.of_bytes("x.xlsx", raw))
    assert head.columns == ("text", "n")
    assert head.rows == ((PROSE, "3"),)


def test_cells_in_opposite_corners_are_refused_before_room_is_made() -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet["A1"], sheet["XFD1048576"] = "text", PROSE
    with pytest.raises(ReadError, match="too large to be read"):
        read(saved(book))


def test_cells_far_out_but_together_are_read() -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet["XEX900000"], sheet["XEX900001"] = "text", PROSE
    assert [draft.text for draft in drafts(saved(book))] == [PROSE]


def test_repeated_cells_of_opendocument_are_refused_before_room_is_made() -> None:
    raw = open_table(["Titel", "Text"], ["Gesandte", PROSE])
    content = zipfile.ZipFile(io.BytesIO(raw)).read("content.xml")
    for what in (b'table:number-columns-repeated="16384"', b'table:number-rows-repeated="1048576"'):
        kind = b"<table:table-cell " if b"columns" in what else b"<table:table-row"
        content = content.replace(
            kind, kind.rstrip() + b" " + what + b" ".rstrip() + b" "[: kind.endswith(b" ")]
        )
    with pytest.raises(ReadError, match="too large to be read"):
        read(with_part(raw, "content.xml", content), "x.ods")


def test_a_part_that_unpacks_to_too_much_is_refused() -> None:
    styles = b"<styleSheet>" + b" " * (129 * 2**20) + b"</styleSheet>"
    with pytest.raises(ReadError, match="unpacks to more"):
        read(with_part(workbook([["text"], [PROSE]]), "xl/styles.xml", styles))


COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


def test_what_is_encrypted_is_refused() -> None:
    with pytest.raises(ReadError, match="protected by a password"):
        read(COMPOUND + "EncryptedPackage".encode("utf-16-le") + bytes(512))


@pytest.mark.parametrize("name", ["x.xlsx", "x.xls", "x.xlsb", "x.ods"])
@pytest.mark.parametrize("raw", [b"", b"no workbook", COMPOUND, b"PK\x03\x04" + bytes(40)])
def test_what_is_no_workbook_is_refused(raw: bytes, name: str) -> None:
    with pytest.raises(ReadError, match="damaged"):
        read(raw, name)


WHOLE = workbook([HEADER, *([f"Title {n}", f"{PROSE} {n}", date(2031, 4, 5), n, True] for n in range(9))])
SHEET = zipfile.ZipFile(io.BytesIO(WHOLE)).read("xl/worksheets/sheet1.xml")
DAMAGE = st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 255)), max_size=4)


def damaged(raw: bytes, damage: list[tuple[int, int]]) -> bytes:
    changed = bytearray(raw)
    for place, byte in damage:
        changed[place % len(raw)] = byte
    return bytes(changed)


@settings(max_examples=60, deadline=None)
@given(DAMAGE, st.booleans())
def test_damage_anywhere_is_told_or_does_no_harm(damage: list[tuple[int, int]], within: bool) -> None:
    sheet = with_part(WHOLE, "xl/worksheets/sheet1.xml", damaged(SHEET, damage)) if within else None
    try:
        readings = read(sheet or damaged(WHOLE, damage))
        assert all(isinstance(reading, ReadArticle | ReadError) for reading in readings)
    except ReadError as error:
        assert "x.xlsx" in str(error)


LETTERS = st.characters(blacklist_categories=["Cs", "Cc"], blacklist_characters="<&\ufffe\uffff")


@settings(max_examples=30, deadline=None)
@given(st.lists(st.text(LETTERS, min_size=1).filter(str.strip), min_size=1, max_size=5))
def test_texts_come_back_as_they_were_written(texts: list[str]) -> None:
    texts = [f"An article about {text}" for text in texts]
    assert [draft.text for draft in drafts(workbook([["text"], *([text] for text in texts)]))] == list(
        map(canonical, texts)
    )
