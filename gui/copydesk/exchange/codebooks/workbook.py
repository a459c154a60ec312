"""Codebooks in Excel: the sheets actors, topics and attributes, and one that tells the columns' meaning.

Written with XlsxWriter, every cell as text, so that no formula can come of a name; read with calamine, which
takes the values and runs nothing.
"""

import io
from collections.abc import Iterator
from importlib import import_module
from typing import Any

from copydesk.domain.codebook_file import CodebookFile
from copydesk.errors import UserError
from copydesk.exchange.codebooks.columns import TABLES
from copydesk.exchange.codebooks.format import CodebookFormat
from copydesk.exchange.codebooks.tables import MOST_ROWS, Rows, codebook_of, rows

_CELL = 32_767
"""UTF-16 units of a cell (https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3)."""
_MOST_SHEETS = 20
_MOST_CELLS = 5_000_000


def write(codebook: CodebookFile) -> bytes:
    """The codebook as a workbook.

    :raises UserError: a text is longer than a cell can be.
    """
    xlsxwriter: Any = import_module("xlsxwriter")
    held = io.BytesIO()
    with xlsxwriter.Workbook(held, {"in_memory": True}) as book:
        head = book.add_format({"bold": True})
        for table in TABLES:
            _fill(book.add_worksheet(table), rows(codebook, table), head)
        _fill(book.add_worksheet("columns"), _columns(), head)
    return held.getvalue()


def _fill(sheet: Any, table: Iterator[list[str]], head: Any) -> None:
    sheet.freeze_panes(1, 0)
    sheet.set_column(0, 20, 24)
    for number, row in enumerate(table):
        for column, cell in enumerate(row):
            if len(cell.encode("utf-16-le")) // 2 > _CELL:
                raise UserError(
                    "A text of the codebook is longer than a cell of Excel can be: {text}… Export it as CSV.",
                    text=cell[:60],
                )
            if cell:
                sheet.write_string(number, column, cell, *([head] if number == 0 else []))


def _columns() -> Iterator[list[str]]:
    yield ["table", "column", "meaning"]
    for table, columns in TABLES.items():
        for name, meaning in columns.items():
            yield [table, name, meaning]


def read(data: bytes, name: str) -> CodebookFile:
    """The codebook in a workbook of Excel or OpenDocument."""
    calamine: Any = import_module("python_calamine")
    try:
        book = calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
        tables = {sheet: _rows(book, sheet, name) for sheet in list(book.sheet_names)[:_MOST_SHEETS]}
    except UserError:
        raise
    except BaseException as error:
        # What its native code did not foresee comes as a PanicException, which cannot be imported.
        foreseen = isinstance(error, (calamine.CalamineError, ValueError, OSError))
        if not foreseen and type(error).__name__ != "PanicException":
            raise
        raise UserError(
            "{name} is no workbook that can be read. Save it as an Excel workbook anew.", name=name
        ) from error
    return codebook_of({sheet: found for sheet, found in tables.items() if sheet != "columns"}, name)


def _rows(book: Any, sheet: str, name: str) -> Rows:
    found = book.get_sheet_by_name(sheet)
    if found.height > MOST_ROWS or found.height * found.width > _MOST_CELLS:
        raise UserError("{name} has too many cells to be a codebook. Choose another file.", name=name)
    cells = ([_text(cell) for cell in row] for row in found.to_python(skip_empty_area=True))
    return [row for row in cells if any(row)]


def _text(cell: object) -> str:
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return "" if cell is None else str(cell)


FORMAT = CodebookFormat(
    name="excel",
    title="Codebook in Excel",
    suffixes=(".xlsx", ".xls", ".xlsb", ".ods"),
    what="All of the codebook as sheets of a workbook.",
    read=read,
    write=write,
)
