"""Workbooks of Excel and OpenDocument: each sheet with texts in it is a table of articles."""

from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from importlib import import_module
from itertools import chain, islice
from typing import Any, cast

from copydesk.errors import ReadError, Sentence
from copydesk.readers.cells import is_empty
from copydesk.readers.document import Document
from copydesk.readers.format import DocumentFormat, ReadArticle, Reading, ReadOptions, TableHead
from copydesk.readers.headers import LOOKED_AT, columns_of, header_of, unnamed
from copydesk.readers.old_workbook import COMPOUND
from copydesk.readers.refusals import damaged, locked
from copydesk.readers.spreadsheet_bounds import check
from copydesk.readers.table import KEEPS, Head, Row, Table, articles, table_head, without_text

# A compound file with an encrypted workbook in it names it in its directory ([MS-OFFCRYPTO] 2.3.4.4).
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A sheet that has rows, and its table after its head was taken off."""

    name: str
    table: Table
    head: Head


def _read(document: Document, options: ReadOptions) -> Iterator[Reading]:
    with _opened(document) as workbook:
        left_out: list[str] = []
        held: list[Reading] = []
        for reading in _articles(workbook, document.name, options, left_out):
            if isinstance(reading, ReadArticle):
                yield from held
                held.clear()
            held.append(reading)
        # Which sheets are left out is known when all have been looked at: the last article tells it.
        if left_out and held and isinstance(held[0], ReadArticle):
            held[0] = replace(held[0], remarks=(*held[0].remarks, _without(left_out, document.name)))
        yield from held


def _articles(workbook: Any, name: str, options: ReadOptions, left_out: list[str]) -> Iterator[Reading]:
    others: list[_Sheet] = []
    found = False
    for sheet in _sheets(workbook, name, left_out):
        if sheet.head.is_of_articles(options):
            found = True
            yield from articles(sheet.table, options, sheet.head)
        else:
            others.append(sheet)
            left_out.append(sheet.name)
    if not found:
        raise without_text(name, others[0].head.columns) if others else _empty(name)


def _head(document: Document) -> TableHead:
    with _opened(document) as workbook:
        first: _Sheet | None = None
        for sheet in _sheets(workbook, document.name, []):
            first = first or sheet
            if sheet.head.is_of_articles(ReadOptions()):
                return table_head(sheet.head)
        if first is None:
            raise _empty(document.name)
        return table_head(first.head)


@contextmanager
def _opened(document: Document) -> Generator[Any]:
    """The workbook as python-calamine's; ReadError where it is broken, encrypted or too large."""
    document.refuse_too_large()
    if document.head.startswith(COMPOUND) and _ENCRYPTED in document.content():
        raise locked(document.name)
    check(document)
    calamine: Any = import_module("python_calamine")
    broken = cast("type[Exception]", calamine.CalamineError)
    with document.refusing(), document.open() as file:
        try:
            yield calamine.load_workbook(file)
        except calamine.PasswordError as error:
            raise locked(document.name) from error
        except broken as error:
            raise damaged(document.name) from error
        except BaseException as error:
            # What its native code did not foresee comes as this, which cannot be imported.
            if type(error).__name__ != "PanicException":
                raise
            raise damaged(document.name) from error


def _sheets(workbook: Any, name: str, left_out: list[str]) -> Iterator[_Sheet]:
    """The sheets that have rows; the names of those that are hidden are added to ``left_out``."""
    known: Any = import_module("python_calamine")
    for about in workbook.sheets_metadata:
        if about.visible != known.SheetVisibleEnum.Visible:
            left_out.append(about.name)
        elif about.typ == known.SheetTypeEnum.WorkSheet:
            sheet = workbook.get_sheet_by_name(about.name)
            shown = name if len(workbook.sheet_names) == 1 else f"{name} ({about.name})"
            if sheet.height and (found := _sheet(about.name, sheet, shown)):
                yield found


def _sheet(sheet_name: str, sheet: Any, shown: str) -> _Sheet | None:
    rows = cast("Iterator[list[object]]", sheet.iter_rows())
    filled = (one for one in enumerate(map(_plain, rows), 1) if not all(map(is_empty, one[1])))
    first = list(islice(filled, LOOKED_AT))
    if not first:
        return None
    header = header_of([cells for _, cells in first])
    place = header.place
    columns = unnamed(len(first[0][1])) if place is None else columns_of(first[place][1])
    numbered = chain(first if place is None else first[place + 1 :], filled)
    rows_read = (Row(number, dict(zip(columns, cells, strict=False))) for number, cells in numbered)
    table = Table(shown, rows_read, remarks=header.remarks(shown))
    try:
        return _Sheet(sheet_name, table, Head(table))
    except ReadError:  # only a header
        return None


def _plain(cells: list[object]) -> list[object]:
    """The cells with whole numbers as such: a workbook knows broken ones only."""
    return [int(cell) if isinstance(cell, float) and cell.is_integer() else cell for cell in cells]


def _without(sheets: Sequence[str], name: str) -> Sentence:
    return Sentence(
        "Not read in {name}, for they are hidden or no column looks like texts: {sheets}.",
        name=name,
        sheets=", ".join(sheets)[:500],
    )


def _empty(name: str) -> ReadError:
    return ReadError("{name} has no rows in it. Check that it is the right file.", name=name)


FORMAT = DocumentFormat(
    name="spreadsheet",
    title="Excel and OpenDocument tables",
    what="Each row of a sheet is an article; which column is what is guessed and can be said.",
    keeps=KEEPS,
    suffixes=(".xlsx", ".xlsm", ".xls", ".xlsb", ".ods"),
    read=_read,
    table=_head,
)
