"""The sheets of the Excel workbook: rows that go on in a further sheet, text that goes on in further cells.

Excel's limits: 1,048,576 rows a sheet, 32,767 UTF-16 units a cell
(https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3).
"""

import re
from collections.abc import Iterator, Sequence
from importlib import import_module
from typing import Any

from copydesk.exchange.csv_rows import Cell
from copydesk.exchange.csv_tables import Column, Table

ROWS = 1_048_576
"""Rows of a sheet, the head included."""
UNITS = 32_767
"""UTF-16 units of a cell."""

CONTINUED = Table(
    "continued",
    "The rest of texts that are longer than a cell can be: put the parts behind the cell in their order.",
    (
        Column("table", "The table that the text is in."),
        Column(
            "row", "What tells its row from the others: the id, or the cells of the key with blanks between."
        ),
        Column("column", "The column that the text is in."),
        Column("part", "Which part it is; the cell itself holds part 1.", "integer"),
        Column("text", "This part of the text."),
    ),
    ("table", "row", "column", "part"),
)

_HARD = re.compile(r"[\x00-\x1f&<>\ufffe\uffff]|_x|\A\s|\s\Z")
"""What is not written into a cell as it is."""
_MOST_COLUMNS = 64

_WIDE = frozenset({"text", "quote", "what", "note", "title", "definition", "description", "meaning"})
_NARROW = frozenset({"start", "end", "position", "part", "language", "code", "type", "stance", "edited"})
_WIDTHS = {"wide": 48.0, "narrow": 10.0, "other": 18.0}


class Sheets:
    """A table as it goes into the workbook: one sheet, and further ones where its rows are too many."""

    def __init__(self, book: Any, table: Table, head: Any, rows: int = ROWS) -> None:
        self._book = book
        self.table = table
        self._head = head
        self._rows = rows
        self._number = 0
        self._begin()

    def add(self, cells: Sequence[Cell]) -> None:
        """Write a row; text is text even where it looks like a formula, a number or an address."""
        if self._row == self._rows:
            self.finish()
            self._begin()
        if not self._sheet.add_plain(self._row, cells):
            self._add_hard(cells)
        self._row += 1

    def _add_hard(self, cells: Sequence[Cell]) -> None:
        sheet, row = self._sheet, self._row
        for column, cell in enumerate(cells):
            if isinstance(cell, str):
                if cell:
                    sheet.write_string(row, column, cell)
            elif cell is not None:
                sheet.write_number(row, column, cell)

    def finish(self) -> None:
        """Give the sheet its filters: how far down they reach is known only now."""
        self._sheet.autofilter(0, 0, max(self._row - 1, 1), len(self.table.columns) - 1)

    def _begin(self) -> None:
        self._number += 1
        name = self.table.name if self._number == 1 else f"{self.table.name} {self._number}"
        self._sheet: Any = self._book.add_worksheet(name, worksheet_class=_plain_sheet())
        self._sheet.freeze_panes(1, 0)
        for place, column in enumerate(self.table.columns):
            self._sheet.set_column(place, place, _width(column))
            self._sheet.write_string(0, place, column.name, self._head)
        self._row = 1


def parts(text: str, most: int = UNITS) -> Iterator[str]:
    """The text in pieces of at most so many UTF-16 units; no code point is torn."""
    if len(text) <= most // 2:
        yield text
        return
    start, units = 0, 0
    for place, character in enumerate(text):
        width = 1 if character <= "\uffff" else 2
        if units + width > most:
            yield text[start:place]
            start, units = place, 0
        units += width
    yield text[start:]


def _width(column: Column) -> float:
    kind = "wide" if column.name in _WIDE else "narrow" if column.name in _NARROW else "other"
    return _WIDTHS[kind]


def _plain_sheet() -> Any:
    """A sheet that takes no text for markup, where the library would write <r>…</r> as it is.

    Rows in which nothing is to be escaped are most of a workbook: those it writes whole, as the library
    does cell by cell in three times the time.
    """
    sheet: Any = import_module("xlsxwriter.worksheet").Worksheet
    letters: Any = import_module("xlsxwriter.utility").xl_col_to_name
    names = [letters(column) for column in range(_MOST_COLUMNS)]

    def add_plain(self: Any, row: int, cells: Sequence[Cell]) -> bool:
        made = _plain_cells(names, row + 1, cells)
        if made is None:
            return False
        self._write_single_row(row)  # the one that is kept, if there is one: the head or a hard row
        if made:
            self.row_data_fh.write(f'<row r="{row + 1}">{made}</row>')
            self.dim_rowmax = row
        return True

    def as_text(self: Any, string: str, attributes: object) -> None:
        self._xml_inline_string(string, True, attributes)

    return type("PlainSheet", (sheet,), {"_xml_rich_inline_string": as_text, "add_plain": add_plain})


def _plain_cells(names: Sequence[str], row: int, cells: Sequence[Cell]) -> str | None:
    """The cells of a row in XML; None where a text has what is to be escaped, or white space to be kept."""
    made: list[str] = []
    for name, cell in zip(names, cells, strict=False):
        if isinstance(cell, str):
            if cell:
                if _HARD.search(cell):
                    return None
                made.append(f'<c r="{name}{row}" t="inlineStr"><is><t>{cell}</t></is></c>')
        elif cell is not None:
            made.append(f'<c r="{name}{row}"><v>{cell:.16G}</v></c>')
    return "".join(made)
