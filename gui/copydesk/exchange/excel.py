"""The Excel workbook: a sheet for each table of the CSV bundle, after a data dictionary.

Office Open XML, ECMA-376-1: text stands in the cells as inline strings (18.3.1.53), and characters that
XML cannot hold as ``_xHHHH_`` (ST_Xstring, 22.9.2.19), which Excel gives back.
"""

import shutil
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import Any

from copydesk.domain.dataset import Dataset, ExportReport
from copydesk.domain.progress import Progress, no_progress
from copydesk.exchange.atomic import new_file, work_folder
from copydesk.exchange.csv_rows import Cell, Rows, codebook_rows, record_rows
from copydesk.exchange.csv_tables import TABLES, Column, Table, tables
from copydesk.exchange.excel_book import CONTINUED, UNITS, Sheets, parts
from copydesk.exchange.format import DatasetFormat, FormatInfo

DICTIONARY = Table(
    "dictionary",
    "What the tables and columns of this workbook mean.",
    (
        Column("table", "The sheet."),
        Column("column", "The column; empty where the row tells about the table."),
        Column("meaning", "What it holds."),
        Column("type", "What its cells are: string, integer, number, boolean, or object, which is JSON."),
        Column("unit", "What its numbers count."),
        Column("values", "All values that it can have, where they are few."),
        Column("refers_to", "The table whose ids it holds."),
    ),
    ("table", "column"),
)
_MADE = datetime(2000, 1, 1, tzinfo=UTC)
"""When every workbook says it was made, so that the same dataset gives the same bytes."""
_PROGRESS_EVERY = 50


def write_excel(dataset: Dataset, out: Path, progress: Progress = no_progress) -> ExportReport:
    """Write the tables to a workbook; rows go to the disk as they come."""
    with new_file(out) as stream, work_folder(out) as folder:
        path = folder / "book.xlsx"
        report = _write(dataset, path, progress)
        with path.open("rb") as book:
            shutil.copyfileobj(book, stream)
        return report


def _write(dataset: Dataset, path: Path, progress: Progress) -> ExportReport:
    library: Any = import_module("xlsxwriter")
    book = library.Workbook(str(path), {"constant_memory": True, "tmpdir": str(path.parent)})
    try:
        counts = _fill(book, dataset, progress)
        book.close()
    except library.exceptions.FileCreateError as error:  # what it makes of an OSError
        raise OSError(*error.args[0].args) from error
    finally:
        for sheet in book.worksheets():
            sheet.row_data_fh.close()  # else Windows cannot remove them where the work was stopped
    return ExportReport({table.name: counts[table.name] for table in TABLES})


def _fill(book: Any, dataset: Dataset, progress: Progress) -> Counter[str]:
    book.use_zip64()
    book.set_properties({"title": dataset.title, "created": _MADE})
    head = book.add_format({"bold": True, "bottom": 1})
    every = (*tables(texts=dataset.texts), CONTINUED, DICTIONARY)
    sheets = {table.name: Sheets(book, table, head) for table in every}
    counts: Counter[str] = Counter()
    for row in _dictionary(dataset, every):
        _add(sheets, DICTIONARY.name, row)
    _add_all(sheets, codebook_rows(dataset), counts)
    for record in dataset.records:
        if counts["articles"] % _PROGRESS_EVERY == 0:
            progress(counts["articles"], dataset.total)
        _add_all(sheets, record_rows(dataset, record), counts)
    progress(counts["articles"], dataset.total)
    for one in sheets.values():
        one.finish()
    return counts


def _add_all(sheets: dict[str, Sheets], rows: Rows, counts: Counter[str]) -> None:
    for table, cells in rows:
        _add(sheets, table, cells)
        counts[table] += 1


def _add(sheets: dict[str, Sheets], name: str, cells: Sequence[Cell]) -> None:
    """Write a row; what its cells cannot hold of their text goes into the sheet of continuations."""
    if all(not isinstance(cell, str) or len(cell) <= UNITS // 2 for cell in cells):
        sheets[name].add(cells)
        return
    table = sheets[name].table
    key = " ".join(
        str(cell) for column, cell in zip(table.columns, cells, strict=True) if column.name in table.key
    )
    first: list[Cell] = []
    for column, cell in zip(table.columns, cells, strict=True):
        if not isinstance(cell, str):
            first.append(cell)
            continue
        head, *rest = parts(cell)
        first.append(head)
        for number, part in enumerate(rest, 2):
            sheets[CONTINUED.name].add((name, key[: UNITS // 2], column.name, number, part))
    sheets[name].add(first)


def _dictionary(dataset: Dataset, every: Iterable[Table]) -> Iterator[tuple[Cell, ...]]:
    for table in every:
        yield table.name, "", table.what, "", "", "", ""
        for column in table.columns:
            values = ", ".join(column.choices)
            yield table.name, column.name, column.what, column.type, column.unit, values, column.refers_to
        for one in dataset.attributes:
            if f"{one.target}s" == table.name:
                what = "A field of the user's own, a member of the column attributes."
                yield table.name, f"attributes: {one.name}", what, one.type, "", ", ".join(one.choices), ""


FORMAT = DatasetFormat(
    FormatInfo(
        name="excel",
        title="Excel workbook",
        suffix=".xlsx",
        reads=False,
        writes=True,
        loses="links between versions of an article",
        needs_text=False,
        what="A sheet for each table, with filters, and a dictionary that tells what the columns mean.",
        used_by="For everyone with a spreadsheet program: Excel, LibreOffice, Numbers.",
    ),
    write=write_excel,
    other_names=("xlsx",),
)
