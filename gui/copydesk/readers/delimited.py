"""Delimited text (CSV and its kin): a table of articles, read as it streams by."""

import csv
import re
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from itertools import chain, islice

from copydesk.errors import ReadError
from copydesk.readers.dialect import LONGEST_CELL, Dialect, dialect_of
from copydesk.readers.document import Document
from copydesk.readers.format import DocumentFormat, Reading, ReadOptions, TableHead
from copydesk.readers.headers import LOOKED_AT, Header, columns_of, header_of, unnamed
from copydesk.readers.records import Record, records
from copydesk.readers.table import KEEPS, Head, Row, Table, articles, table_head
from copydesk.readers.text_lines import Lines, encoding, opened_lines

_ENDINGS = (".csv", ".tsv", ".tab")
_SNIFFED_LINES = 1000
_SNIFFED_CHARACTERS = 2**18
# Excel writes this first line to tell itself the delimiter.
_SEPARATOR = re.compile(r"sep=(.)[\r\n]+", re.IGNORECASE)
# Prose with a comma in it looks like a row of two cells, but hardly like one of more.
_LEAST_TELLING = 3
_DAMAGED = re.compile("[\udc80-\udcff]")

Numbered = tuple[int, Record]


def _read(document: Document, options: ReadOptions) -> Iterator[Reading]:
    with _table(document) as table:
        yield from articles(table, options)


def _head(document: Document) -> TableHead:
    with _table(document) as table:
        return table_head(Head(table))


@contextmanager
def _table(document: Document) -> Generator[Table]:
    found = encoding(document)
    with opened_lines(document, found, LONGEST_CELL) as lines:
        numbered = enumerate(records(lines, _sniffed(lines, document.name)), 1)
        filled = (one for one in numbered if one[1].cells is None or any(one[1].cells))
        first = list(islice(filled, LOOKED_AT))
        header = _header(first)
        columns = _columns(first, header)
        start = first if header.place is None else first[header.place + 1 :]
        rows = _rows(chain(start, filled), columns, document.name, damaged=found.damaged)
        remarks = (*found.remarks, *header.remarks(document.name))
        yield Table(document.name, rows, columns, remarks)


def _sniffed(lines: Lines, name: str) -> Dialect:
    try:
        ahead = lines.ahead(_SNIFFED_LINES, _SNIFFED_CHARACTERS)
    except csv.Error as error:
        raise ReadError("{name} has no lines. Check that it is the right file.", name=name) from error
    told = _SEPARATOR.fullmatch(ahead[0]) if ahead else None
    if told is None:
        return dialect_of(ahead)
    next(lines)
    lines.forget()
    return Dialect(told[1])


def _header(first: Sequence[Numbered]) -> Header:
    if not first or first[0][1].cells is None:
        return Header(None)
    return header_of([record.cells or [] for _, record in first])


def _columns(first: Sequence[Numbered], header: Header) -> tuple[str, ...]:
    if not first:
        return ()
    cells = first[header.place or 0][1].cells
    return unnamed(len(cells or " ")) if header.place is None else columns_of(cells or ())


def _rows(
    numbered: Iterator[Numbered], columns: tuple[str, ...], name: str, *, damaged: bool
) -> Iterator[Row | ReadError]:
    for number, record in numbered:
        cells = record.cells
        if cells is not None and len(cells) > len(columns) and not any(cells[len(columns) :]):
            cells = cells[: len(columns)]
        if record.again and not record.quoted and len(columns) < _LEAST_TELLING:
            continue
        if cells is not None and len(cells) == len(columns):
            if damaged and _DAMAGED.search("".join(cells)):
                yield ReadError("Row {row} of {name} has damaged characters.", row=number, name=name)
            else:
                yield Row(number, dict(zip(columns, cells, strict=True)))
        elif not record.again:
            yield _unlike(number, cells, len(columns), name)


def _unlike(number: int, cells: list[str] | None, width: int, name: str) -> ReadError:
    if cells is None:
        return ReadError(
            "Row {row} of {name} has a quotation mark that is not closed or not doubled. "
            "Of the lines after it only those were read that are rows of their own.",
            row=number,
            name=name,
        )
    return ReadError(
        "Row {row} of {name} has {count} cells where {width} are expected.",
        row=number,
        name=name,
        count=len(cells),
        width=width,
    )


def _claims(document: Document) -> bool:
    """Whether it is called a table; or is what Excel saves as "Unicode text", which ends in .txt."""
    if document.suffix in _ENDINGS:
        return True
    if not document.head.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return False
    lines = document.head_text.splitlines()
    lines = [line for line in (lines[:-1] if document.size > len(document.head) else lines) if line]
    tabs = {line.count("\t") for line in lines}
    return len(lines) > 1 and len(tabs) == 1 and 0 not in tabs


FORMAT = DocumentFormat(
    name="csv",
    title="CSV and TSV",
    what="Each row of a delimited table is an article; which column is what is guessed and can be said.",
    keeps=KEEPS,
    suffixes=(*_ENDINGS, ".txt"),
    read=_read,
    claims=_claims,
    table=_head,
)
