import io
import zipfile

import pytest

from copydesk.errors import ReadError
from copydesk.readers.document import Document
from copydesk.readers.spreadsheet_bounds import MOST_CELLS, OfficeSheet, OpenSheets, check

RELATIONS = (
    '<Relationships xmlns="r">'
    '<Relationship Id="a" Type="http://x/worksheet" Target="{target}"/>'
    "</Relationships>"
)


def zipped(**parts: bytes) -> Document:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, content in parts.items():
            archive.writestr(part, content)
    return Document.of_bytes("x.xlsb", out.getvalue())


def binary(*records: tuple[int, bytes]) -> Document:
    """A workbook in the binary form with a sheet of these records ([MS-XLSB] section 2.1.4)."""
    sheet = b"".join(bytes([kind, len(content)]) + content for kind, content in records)
    relations = RELATIONS.format(target="worksheets/sheet1.bin").encode()
    return zipped(**{"xl/_rels/workbook.bin.rels": relations, "xl/worksheets/sheet1.bin": sheet})


def row(number: int) -> tuple[int, bytes]:
    return 0, number.to_bytes(4, "little") + bytes(8)


def cell(column: int) -> tuple[int, bytes]:
    return 2, column.to_bytes(4, "little") + bytes(8)


def office(*elements: tuple[str, str]) -> int:
    sheet = OfficeSheet()
    for tag, reference in elements:
        sheet.start(f"ns {tag}", {"r": reference} if reference else {})
    return sheet.cells


def test_the_area_is_from_the_first_to_the_last_cell_that_holds_anything() -> None:
    elements = [("row", "3"), ("c", "B3"), ("v", ""), ("row", "5"), ("c", "D5"), ("is", ""), ("c", "Z5")]
    assert office(*elements) == 9


def test_rows_and_cells_may_leave_out_where_they_are() -> None:
    assert (
        office(("row", ""), ("c", ""), ("v", ""), ("c", ""), ("v", ""), ("row", ""), ("c", ""), ("f", ""))
        == 4
    )


def test_a_sheet_without_cells_has_no_area() -> None:
    assert office(("row", "1048576"), ("c", "XFD1048576")) == 0


def test_repeated_cells_count_as_often_as_they_are_repeated() -> None:
    sheets = OpenSheets()
    sheets.start("t table", {})
    sheets.start("t table-row", {"t number-rows-repeated": "10"})
    sheets.start("t table-cell", {"t number-columns-repeated": "20", "o value-type": "string"})
    assert sheets.cells == 200
    sheets.start("t table", {})
    sheets.start("t table-row", {"t number-rows-repeated": "1048576"})
    sheets.start("t table-cell", {"t number-columns-repeated": "16384"})
    assert sheets.cells == 200
    sheets.start("t table", {})
    sheets.start("t table-row", {})
    sheets.start("t table-cell", {"o value-type": "string"})
    assert sheets.cells == 201


def test_a_binary_sheet_of_an_ordinary_size_is_let_through() -> None:
    check(binary(row(0), cell(0), cell(9), row(100), cell(3)))


@pytest.mark.parametrize("last", [(MOST_CELLS, 1), (2**32 - 1, 2**32 - 1)])
def test_a_binary_sheet_with_a_cell_far_out_is_refused(last: tuple[int, int]) -> None:
    with pytest.raises(ReadError, match="too large to be read"):
        check(binary(row(0), cell(0), row(last[0]), cell(last[1])))


def test_a_binary_sheet_that_breaks_off_is_no_hang() -> None:
    check(binary(row(0), (2, b"\xff"), (0x81, b"")))


@pytest.mark.parametrize(
    "target", ["worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml", "./../xl/worksheets/sheet1.xml"]
)
def test_sheets_are_found_however_the_workbook_names_them(target: str) -> None:
    cells = '<c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    sheet = f'<worksheet xmlns="x"><sheetData><row r="1">{cells}</sheetData></worksheet>'
    relations = RELATIONS.format(target=target).encode()
    with pytest.raises(ReadError, match="too large to be read"):
        check(zipped(**{"xl/_rels/workbook.xml.rels": relations, "xl/worksheets/sheet1.xml": sheet.encode()}))
