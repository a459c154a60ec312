"""JSON Lines: an object a line, each of them an article."""

import json
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from typing import BinaryIO, cast

from copydesk.errors import ReadError
from copydesk.readers.dialect import LONGEST_CELL
from copydesk.readers.document import Document
from copydesk.readers.format import DocumentFormat, Reading, ReadOptions, TableHead
from copydesk.readers.json_values import flat, is_dataset
from copydesk.readers.table import KEEPS, Head, Row, Table, articles, table_head

LONGEST_LINE = 2 * LONGEST_CELL
"""Bytes of a line: of an article with its markup, which may be in it twice."""

_LOOKED_AT = 2**20


def _read(document: Document, options: ReadOptions) -> Iterator[Reading]:
    with _table(document) as table:
        yield from articles(table, options)


def _head(document: Document) -> TableHead:
    with _table(document) as table:
        return table_head(Head(table))


@contextmanager
def _table(document: Document) -> Generator[Table]:
    with document.refusing(), document.open() as file:
        yield Table(document.name, _rows(file, document.name))


def _rows(file: BinaryIO, name: str) -> Iterator[Row | ReadError]:
    number = 0
    while line := file.readline(LONGEST_LINE):
        number += 1
        if len(line) == LONGEST_LINE and not line.endswith(b"\n"):
            _skip_line(file)
            yield ReadError("Line {line} of {name} is too long to be an article.", line=number, name=name)
        elif line.strip():
            yield _row(line, number, name)


def _row(line: bytes, number: int, name: str) -> Row | ReadError:
    record = _object(line)
    if record is None:
        return ReadError("Line {line} of {name} is not an object in JSON.", line=number, name=name)
    return Row(number, flat(record))


def _object(line: bytes) -> dict[str, object] | None:
    try:
        value: object = json.loads(line.removeprefix(b"\xef\xbb\xbf").decode("utf-8"))
    except (ValueError, RecursionError):  # not JSON, not UTF-8, a number without end, nested without end
        return None
    return cast("dict[str, object]", value) if isinstance(value, dict) else None


def _skip_line(file: BinaryIO) -> None:
    while (rest := file.readline(LONGEST_LINE)) and not rest.endswith(b"\n"):
        continue


def _claims(document: Document) -> bool:
    """Whether each line is an object; with the ending .json too, if the first is one and not the only one."""
    if is_dataset(document):
        return False
    start = document.head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if document.suffix != ".json":
        return not start.startswith(b"[") and start.split(b"\n", 1)[0].strip() != b"{"
    if not start.startswith(b"{"):
        return False
    with document.refusing(), document.open() as file:
        lines = (line for line in iter(lambda: file.readline(_LOOKED_AT), b"") if line.strip())
        first, second = next(lines, b""), next(lines, b"")
    return second.lstrip().startswith(b"{") and _object(first) is not None


FORMAT = DocumentFormat(
    name="jsonl",
    title="JSON Lines",
    what="Each line is an article; which key is what is guessed and can be said.",
    keeps=KEEPS,
    suffixes=(".jsonl", ".ndjson", ".json"),
    read=_read,
    claims=_claims,
    table=_head,
)
