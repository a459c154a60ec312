"""The CSV bundle: a folder, or a zip file, of one table for each sort of item and its description."""

import contextlib
import csv
import json
import re
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from copydesk.domain.dataset import Dataset, ExportReport
from copydesk.domain.progress import Progress, no_progress
from copydesk.exchange import datapackage
from copydesk.exchange.atomic import new_file, new_folder, work_folder
from copydesk.exchange.csv_rows import Cell, Rows, codebook_rows, record_rows
from copydesk.exchange.csv_tables import TABLES, tables
from copydesk.exchange.format import DatasetFormat, FormatInfo
from copydesk.exchange.packing import zip_folder

if TYPE_CHECKING:
    from _csv import Writer

_FILES = frozenset({datapackage.FILE_NAME, *(table.file_name for table in TABLES)})

# What file managers leave behind says nothing about whose folder it is.
_LITTER = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})

_PROGRESS_EVERY = 50

_CALCULATED = re.compile(r"'*\s*[=+\-@\t\r＝＋－＠]")
"""What spreadsheet programs calculate, also behind blanks and in the full width of Asian scripts."""


def write_csv(dataset: Dataset, out: Path, progress: Progress = no_progress) -> ExportReport:
    """Write the tables to a folder, or to a zip file where the name ends in ``.zip``."""
    if out.suffix.lower() == ".zip":
        with new_file(out) as stream, work_folder(out) as folder:
            report = _write_files(dataset, folder, progress)
            zip_folder(folder, stream)
        return report
    with new_folder(out, _is_ours) as folder:
        return _write_files(dataset, folder, progress)


def _write_files(dataset: Dataset, folder: Path, progress: Progress) -> ExportReport:
    counts: Counter[str] = Counter()
    with contextlib.ExitStack() as stack:
        writers: dict[str, Writer] = {}
        for table in tables(texts=dataset.texts):
            # The byte order mark tells spreadsheet programs that it is UTF-8.
            path = folder / table.file_name
            stream = stack.enter_context(path.open("w", encoding="utf-8-sig", newline=""))
            writers[table.name] = csv.writer(stream, lineterminator="\r\n")
            writers[table.name].writerow(column.name for column in table.columns)
        _add(codebook_rows(dataset), writers, counts)
        for record in dataset.records:
            if counts["articles"] % _PROGRESS_EVERY == 0:
                progress(counts["articles"], dataset.total)
            _add(record_rows(dataset, record), writers, counts)
        progress(counts["articles"], dataset.total)
    description = json.dumps(datapackage.data_package(dataset), ensure_ascii=False, indent=2)
    (folder / datapackage.FILE_NAME).write_text(description + "\n", encoding="utf-8", newline="\n")
    return ExportReport({table.name: counts[table.name] for table in TABLES})


def _add(rows: Rows, writers: "dict[str, Writer]", counts: Counter[str]) -> None:
    for table, cells in rows:
        writers[table].writerow([harmless(cell) for cell in cells])
        counts[table] += 1


def harmless(cell: Cell) -> Cell:
    """The cell so that no spreadsheet program takes it for a formula.

    Text that begins like one gets an apostrophe in front. So does text in which apostrophes come before
    such a beginning: taking one apostrophe away from whatever looks like that gives the text back.
    """
    if not isinstance(cell, str):
        return cell
    cell = cell.replace("\0", "\ufffd")
    return f"'{cell}" if _CALCULATED.match(cell) else cell


def harmed(cell: str) -> str:
    """The text that :func:`harmless` was given, where it put an apostrophe in front."""
    return cell[1:] if cell.startswith("'") and _CALCULATED.match(cell) else cell


def _is_ours(folder: Path) -> bool:
    names = {path.name for path in folder.iterdir()} - _LITTER
    if datapackage.FILE_NAME not in names or not names <= _FILES:
        return False
    try:
        content: Any = json.loads((folder / datapackage.FILE_NAME).read_bytes())
    except ValueError:
        return False
    return isinstance(content, dict) and datapackage.OURS in cast(dict[str, object], content)


FORMAT = DatasetFormat(
    FormatInfo(
        name="csv",
        title="CSV tables",
        suffix="",
        reads=False,
        writes=True,
        used_by="For Excel, LibreOffice, R, Stata and SPSS, and for archives: a Frictionless data package.",
        loses="links between versions of an article",
        needs_text=False,
        what="A folder of tables for spreadsheet programs and R; a name that ends in .zip packs them.",
    ),
    write=write_csv,
)
