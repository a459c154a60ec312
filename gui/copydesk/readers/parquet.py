"""Parquet files: a row is an article; they are read a few rows at a time."""

import re
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from itertools import islice
from typing import Any, cast
from zoneinfo import ZoneInfo

from copydesk.errors import ReadError
from copydesk.readers.document import Document
from copydesk.readers.format import IGNORED, DocumentFormat, Reading, ReadOptions, TableHead
from copydesk.readers.json_values import flat
from copydesk.readers.refusals import damaged, locked
from copydesk.readers.table import KEEPS, Head, Row, Table, articles, table_head

_ROWS_AT_ONCE = 128
_BUFFER = 2**18
# What pyarrow says of a file that wants a key (Parquet Modular Encryption).
_KEY_WANTED = ("encrypted", "decryption")


def _read(document: Document, options: ReadOptions) -> Iterator[Reading]:
    with _opened(document) as file:
        head = Head(_table(file, document.name))
        left_out = {column for column, meaning in head.mapping(options).items() if meaning == IGNORED}
        wanted = [column for column in file.schema_arrow.names if column not in left_out]
        table = _table(file, document.name, wanted, start=len(head.rows))
        yield from articles(table, options, head)


def _head(document: Document) -> TableHead:
    with _opened(document) as file:
        return table_head(Head(_table(file, document.name)))


@contextmanager
def _opened(document: Document) -> Generator[Any]:
    """The file as pyarrow's ParquetFile; ReadError where it is broken, also while it is read."""
    arrow: Any = import_module("pyarrow")
    parquet: Any = import_module("pyarrow.parquet")
    broken = cast("type[Exception]", arrow.lib.ArrowException)
    with document.open() as file:
        try:
            # Without a buffer a whole column of a row group is in memory, however few rows are wanted.
            yield parquet.ParquetFile(file, buffer_size=_BUFFER, pre_buffer=False)
        except (broken, OSError, ValueError, OverflowError, MemoryError) as error:
            raise _refused(document.name, error) from error


def _refused(name: str, error: Exception) -> ReadError:
    said = str(error).lower()
    return locked(name) if any(word in said for word in _KEY_WANTED) else damaged(name)


def _table(file: Any, name: str, columns: Sequence[str] | None = None, start: int = 0) -> Table:
    return Table(name, islice(_rows(file, columns), start, None))


def _rows(file: Any, columns: Sequence[str] | None) -> Iterator[Row]:
    number = 0
    # One thread: readers run in as many processes as there are processors.
    for batch in file.iter_batches(batch_size=_ROWS_AT_ONCE, columns=columns, use_threads=False):
        schema = _readable(batch.schema)
        records = (batch if schema is None else batch.cast(schema, safe=False)).to_pylist()
        for record in cast("list[dict[str, object]]", records):
            number += 1
            yield Row(number, flat(record))


def _readable(schema: Any) -> Any:
    """The schema with moments that Python can hold, in zones known here; None where it is so already."""
    changed = schema
    for place, field in enumerate(schema):
        kind = str(field.type)
        if kind.startswith("timestamp[") and (
            kind.startswith("timestamp[ns") or not _is_known(field.type.tz)
        ):
            changed = changed.set(place, field.with_type(_moment(field.type.tz)))
    return None if changed is schema else changed


def _moment(zone: str | None) -> Any:
    arrow: Any = import_module("pyarrow")
    return arrow.timestamp("us", tz=zone if _is_known(zone) else "UTC")


def _is_known(zone: str | None) -> bool:
    if zone is None or re.fullmatch(r"UTC|[+-]\d{2}:\d{2}", zone):
        return True
    try:
        ZoneInfo(zone)
    except (ValueError, OSError, KeyError):  # ZoneInfoNotFoundError is a KeyError
        return False
    return True


FORMAT = DocumentFormat(
    name="parquet",
    title="Parquet",
    what="Each row is an article; which column is what is guessed and can be said.",
    keeps=KEEPS,
    suffixes=(".parquet", ".pq"),
    read=_read,
    table=_head,
)
