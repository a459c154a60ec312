"""JSON files: a list of articles, whole or within what an interface wraps around it, or one article."""

import json
import re
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from typing import BinaryIO, cast

from copydesk.errors import ReadError
from copydesk.readers.document import Document
from copydesk.readers.format import DocumentFormat, Reading, ReadOptions, TableHead
from copydesk.readers.json_events import Path, events, place_of_articles, values
from copydesk.readers.json_values import flat, is_dataset
from copydesk.readers.table import KEEPS, Head, Row, Table, articles, table_head

_MENDED = 32 * 2**20
_MARK = b"\xef\xbb\xbf"
_OTHER_MARKS = (b"\xff\xfe", b"\xfe\xff")
# Python and R write these where JSON has no word for it.
_NO_NUMBER = re.compile(rb"[:,\[]\s*-?(?:NaN|Infinity)\b")


def _read(document: Document, options: ReadOptions) -> Iterator[Reading]:
    with _table(document) as table:
        yield from articles(table, options)


def _head(document: Document) -> TableHead:
    with _table(document) as table:
        return table_head(Head(table))


@contextmanager
def _table(document: Document) -> Generator[Table]:
    sound = _mended(document)
    with document.refusing():
        with _opened(sound) as file:
            place = place_of_articles(events(file, document.name))
        with _opened(sound) as file:
            yield Table(document.name, _rows(file, place, document.name))


def _rows(file: BinaryIO, place: Path | None, name: str) -> Iterator[Row | ReadError]:
    number = 0
    try:
        for number, value in enumerate(values(events(file, name), place), 1):
            if isinstance(value, dict):
                yield Row(number, flat(cast("Mapping[str, object]", value)))
            else:
                yield ReadError("Entry {row} of {name} is not an object.", row=number, name=name)
    except ReadError as error:
        if not number:
            raise
        yield _broken_off(number, name, error)


def _broken_off(number: int, name: str, cause: ReadError) -> ReadError:
    error = ReadError(
        "{name} is damaged after its entry {row}, and nothing that follows was read. Export it again.",
        name=name,
        row=number,
    )
    error.__cause__ = cause
    return error


@contextmanager
def _opened(document: Document) -> Generator[BinaryIO]:
    with document.open() as file:
        if document.head.startswith(_MARK):
            file.seek(len(_MARK))
        yield file


def _mended(document: Document) -> Document:
    """The document in strict JSON and UTF-8, if it is not too large for that and needs it."""
    if document.size > _MENDED:
        return document
    raw = document.content()
    if not raw.startswith(_OTHER_MARKS) and not _NO_NUMBER.search(raw):
        return document
    try:
        value: object = json.loads(raw, parse_constant=lambda _: None)
        return Document.of_bytes(document.source, json.dumps(value).encode())
    except (ValueError, RecursionError):  # then it is no JSON either, which is told when it is read
        return document


def _claims(document: Document) -> bool:
    return not is_dataset(document)


FORMAT = DocumentFormat(
    name="json",
    title="JSON",
    what="Each object of a list is an article; which key is what is guessed and can be said.",
    keeps=KEEPS,
    suffixes=(".json", ".jsonl", ".ndjson"),
    read=_read,
    claims=_claims,
    table=_head,
)
