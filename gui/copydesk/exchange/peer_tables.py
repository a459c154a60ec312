"""Rows of the peers' database files as values of ours, and walks over tables that belong together."""

import re
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import TypeVar

from copydesk.domain.found import Source
from copydesk.domain.tables import MOST_VALUES, Tables, Value
from copydesk.errors import UserError

Row = tuple[Value, ...]
T = TypeVar("T")

SQLITE = b"SQLite format 3\0"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def is_sqlite(path: Path) -> bool:
    """Whether the file begins as SQLite's do."""
    try:
        with path.open("rb") as file:
            return file.read(len(SQLITE)) == SQLITE
    except OSError:
        return False


@contextmanager
def opened(source: Source, program: str, needed: Mapping[str, Sequence[str]]) -> Generator[Tables]:
    """The tables of the file; UserError where it has not those of the program, with those columns."""
    with closing(source.tables(source.path)) as tables:
        for table, columns in needed.items():
            there = {column.lower() for column in tables.columns(table)}
            missing = [column for column in columns if column.lower() not in there]
            if not there or missing:
                raise UserError(
                    "{name} is not a file of {program} that can be read: {missing} is missing in it. "
                    "Choose another file, or open it in a newer {program} and save it there.",
                    name=source.path.name,
                    program=program,
                    missing=f"{table}.{missing[0]}" if there else table,
                )
        yield tables


def text(value: Value) -> str:
    """The value as text, without half characters; empty for none."""
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return "" if value is None else str(value)


def line(value: Value) -> str:
    """The value as text in one line: names, titles, and what else is no running text."""
    return " ".join(text(value).split())


def whole(value: Value) -> int | None:
    """The value as a whole number; None where it is none."""
    if isinstance(value, str | bytes):
        written = text(value).strip()
        return int(written) if re.fullmatch("-?[0-9]{1,18}", written) else None
    if isinstance(value, float):
        return int(value) if value.is_integer() else None
    return value


def colour(red: Value, green: Value, blue: Value) -> str:
    """``#RRGGBB`` of three numbers from 0 to 255, else empty."""
    parts = [whole(red), whole(green), whole(blue)]
    if any(part is None or not 0 <= part <= 255 for part in parts):
        return ""
    return "#" + "".join(f"{part:02X}" for part in parts)


def hex_colour(value: Value) -> str:
    """``#RRGGBB`` of a colour that is written so or as ``#RGB``, else empty."""
    written = text(value).strip().lstrip("#").upper()
    if len(written) == 3:
        written = "".join(digit * 2 for digit in written)
    return f"#{written}" if len(written) == 6 and set(written) <= set("0123456789ABCDEF") else ""


def here(seconds: float) -> str:
    """The time so many seconds after 1970 began in UTC, as clocks of this computer's zone show it."""
    try:
        then = _EPOCH + timedelta(seconds=seconds)
    except OverflowError:
        return ""
    try:
        return then.astimezone().replace(tzinfo=None).isoformat(timespec="seconds")
    except (OSError, OverflowError, ValueError):  # a system that knows no zone for that time
        return then.replace(tzinfo=None).isoformat(timespec="seconds")


def there(seconds: float) -> str:
    """The same in UTC, without saying so: the time of a clock whose zone nobody noted."""
    try:
        return (_EPOCH + timedelta(seconds=seconds)).replace(tzinfo=None).isoformat(timespec="seconds")
    except OverflowError:
        return ""


def in_utc(value: Value, *, local: bool) -> str:
    """A written time in UTC as our rows keep it; empty for none. ``local``: it is one of this computer's."""
    try:
        found = datetime.fromisoformat(text(value).strip())
        if found.tzinfo is None:
            found = found.astimezone() if local else found.replace(tzinfo=UTC)
        return found.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    except (ValueError, OverflowError, OSError):
        return ""


class Follower:
    """Walks rows that are ordered by their first column, beside the rows that they belong to."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self._rows = iter(rows)
        self._next: Row | None = next(self._rows, None)

    def take(self, key: int) -> list[Row]:
        """The rows of that key, which grows from one call to the next; others before it are passed over."""
        taken: list[Row] = []
        while self._next is not None:
            found = self._next[0]
            # NULL comes before all numbers, text and blobs after them.
            if isinstance(found, str | bytes) or (found is not None and found > key):
                break
            if found == key:
                taken.append(self._next)
            self._next = next(self._rows, None)
        return taken


def by_value(
    tables: Tables, table: str, key: str, columns: Sequence[str], keys: Iterable[int]
) -> dict[int, list[Row]]:
    """The rows, without their key, of each key; those of a few documents at a time are held."""
    found: dict[int, list[Row]] = {}
    for some in batches(keys, MOST_VALUES):
        for owner, *row in tables.rows(table, (key, *columns), where=(key, some)):
            if isinstance(owner, int):
                found.setdefault(owner, []).append(tuple(row))
    return found


def batches(items: Iterable[T], size: int) -> Iterator[list[T]]:
    """The items, so many at a time."""
    walk = iter(items)
    while some := list(islice(walk, size)):
        yield some
