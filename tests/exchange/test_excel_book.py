from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from xlsxwriter.workbook import Workbook

from copydesk.exchange.csv_rows import Cell
from copydesk.exchange.csv_tables import Column, Table
from copydesk.exchange.excel_book import ROWS, UNITS, Sheets, parts

TABLE = Table("things", "Things.", (Column("id", "Which."), Column("size", "How large.", "integer")))


def written(
    path: Path, rows: list[tuple[Cell, ...]], most: int = ROWS
) -> dict[str, list[tuple[object, ...]]]:
    book = Workbook(path, {"constant_memory": True})
    sheets = Sheets(book, TABLE, book.add_format({"bold": True}), most)
    for row in rows:
        sheets.add(row)
    sheets.finish()
    book.close()
    return {sheet.title: list(sheet.values) for sheet in load_workbook(path).worksheets}


def test_rows_beyond_what_a_sheet_holds_go_on_in_the_next_under_the_same_head(tmp_path: Path) -> None:
    found = written(tmp_path / "x.xlsx", [(f"t{number}", number) for number in range(5)], most=3)
    assert found == {
        "things": [("id", "size"), ("t0", 0), ("t1", 1)],
        "things 2": [("id", "size"), ("t2", 2), ("t3", 3)],
        "things 3": [("id", "size"), ("t4", 4)],
    }


def test_the_head_is_frozen_and_has_filters_over_all_rows(tmp_path: Path) -> None:
    written(tmp_path / "x.xlsx", [("a", 1), ("b", 2)])
    sheet = load_workbook(tmp_path / "x.xlsx")["things"]
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:B3"
    assert sheet["A1"].font.bold


@pytest.mark.parametrize("text", ["=1+1", "+1", "@x", "{=1}", "42", "http://a.example", "<r>x</r>", " x "])
def test_text_stays_text(tmp_path: Path, text: str) -> None:
    written(tmp_path / "x.xlsx", [(text, 1)])
    cell = load_workbook(tmp_path / "x.xlsx")["things"]["A2"]
    assert (cell.value, cell.hyperlink) == (text, None)
    assert '<c r="A2" t="inlineStr">' in _sheet_xml(tmp_path / "x.xlsx")


ROW = st.tuples(
    st.one_of(
        st.none(), st.text(st.sampled_from("a &<>_x0\n\t\x01\ufffe\u00a0\u2028\U0001f600"), max_size=9)
    ),
    st.one_of(st.none(), st.integers(0, 10**17), st.just("plain")),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25, deadline=None)
@given(st.lists(ROW, max_size=6))
def test_rows_written_whole_are_as_the_library_writes_them(
    tmp_path: Path, rows: list[tuple[Cell, ...]]
) -> None:
    written(tmp_path / "ours.xlsx", rows)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("copydesk.exchange.excel_book._plain_cells", lambda *_: None)
        written(tmp_path / "theirs.xlsx", rows)
    assert _sheet_xml(tmp_path / "ours.xlsx") == _sheet_xml(tmp_path / "theirs.xlsx")


def test_nothing_is_an_empty_cell(tmp_path: Path) -> None:
    found = written(tmp_path / "x.xlsx", [("", None), ("b", 0)])
    assert found["things"][-1] == ("b", 0)
    assert found["things"][1] == (None, None)


@given(st.text(st.sampled_from("ab\n\U0001f600"), max_size=30), st.integers(2, 6))
def test_parts_are_the_text_and_none_is_too_long(text: str, most: int) -> None:
    found = list(parts(text, most))
    assert "".join(found) == text
    assert all(len(part.encode("utf-16-le")) // 2 <= most for part in found)


def test_a_text_that_fits_is_one_part() -> None:
    assert [len(part) for part in parts("x" * UNITS)] == [UNITS]
    assert [len(part) for part in parts("x" * (UNITS + 1))] == [UNITS, 1]


def _sheet_xml(path: Path) -> str:
    import zipfile

    with zipfile.ZipFile(path) as archive:
        return archive.read("xl/worksheets/sheet1.xml").decode()
