"""The rows that are in a damaged SQLite file, read from its bytes: what SQLite refuses as a whole.

Follows https://www.sqlite.org/fileformat2.html. Each table is walked from its root as far as its pages hold;
leaves that no walk reaches any more are given apart. Nothing here executes anything that the file says.
"""

import math
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from mmap import mmap

Value = int | float | str | bytes | None
Row = tuple[int, tuple[Value, ...]]
"""The row's id, and its values as far as they are stored."""

_LEAF, _INNER = 0x0D, 0x05
_SIZES = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8, 7: 8, 8: 0, 9: 0, 0: 0}
_LONGEST = 100_000_000
"""Bytes of a row; a longer one is taken for damage."""
_HEADER = 100
_LOG_HEAD, _FRAME_HEAD = 32, 24
_MOST_PAGES = 2**24


class Broken(Exception):  # noqa: N818 - of one page or row; the reading goes on at the next
    """A page or a row does not hold together."""


@dataclass
class Found:
    """What the walk of one table gave."""

    rows: dict[int, tuple[Value, ...]] = field(default_factory=dict[int, tuple[Value, ...]])
    pages: int = 0
    """Pages that could not be read."""
    broken: int = 0
    """Rows that could not be read on pages that could."""

    @property
    def whole(self) -> bool:
        """Whether nothing was missed."""
        return not self.pages and not self.broken


class RawFile:
    """A database file as bytes."""

    def __init__(self, raw: bytes | mmap, page_size: int) -> None:
        self._raw = raw
        self._size = page_size
        self._usable = page_size
        self._count = (len(raw) + page_size - 1) // page_size
        self._seen = {1}

    def schema(self) -> tuple[dict[str, int], bool]:
        """The root page of each table, and whether the walk of the schema has told them all.

        Where page 1 is damaged, pages that hold rows of a schema are looked for.
        """
        found = self.walk(1)
        roots = dict(_roots(found))
        whole = found.whole and bool(found.rows)
        if not whole:
            for stray in self.strays():
                roots = dict(_roots(stray)) | roots
        return roots, whole

    def root(self, table: str) -> int:
        """The page on which a table begins, from the schema alone; 0 where it does not say."""
        return dict(_roots(self.walk(1))).get(table, 0)

    def walk(self, root: int, most: float = math.inf) -> Found:
        """The rows of the table that begins on this page, in order; no more pages once there are so many."""
        found = Found()
        waiting = [root]
        while waiting and len(found.rows) < most:
            number = waiting.pop()
            if number != 1 and (number in self._seen or not 1 <= number <= self._count):
                found.pages += 1
                continue
            self._seen.add(number)
            try:
                kind, cells = self._cells(number)
                waiting += self._children(number, cells) if kind == _INNER else []
            except Broken:
                found.pages += 1
                continue
            if kind == _LEAF:
                self._read(number, cells, found)
        return found

    def strays(self) -> Iterator[Found]:
        """Leaves of tables that no walk has reached and that are not free: call it after all walks."""
        self._see_free()
        for number in range(2, self._count + 1):
            if number in self._seen:
                continue
            try:
                kind, cells = self._cells(number)
            except Broken:
                continue
            if kind == _LEAF and cells:
                found = Found()
                self._read(number, cells, found)
                yield found

    def _see_free(self) -> None:
        """Pages on the list of free ones still hold rows that were deleted."""
        trunk = int.from_bytes(self._raw[32:36], "big")
        while 1 < trunk <= self._count and trunk not in self._seen:
            self._seen.add(trunk)
            page = self._page(trunk)
            held = min(int.from_bytes(page[4:8], "big"), self._size // 4 - 2)
            self._seen.update(int.from_bytes(page[8 + 4 * i : 12 + 4 * i], "big") for i in range(held))
            trunk = int.from_bytes(page[:4], "big")

    def _page(self, number: int) -> bytes:
        page = self._raw[(number - 1) * self._size : number * self._size]
        return page.ljust(self._size, b"\0")

    def _cells(self, number: int) -> tuple[int, list[int]]:
        """The page's kind, and where its cells begin."""
        page = self._page(number)
        start = _HEADER if number == 1 else 0
        kind = page[start]
        if kind not in (_LEAF, _INNER):
            raise Broken
        count = int.from_bytes(page[start + 3 : start + 5], "big")
        first = start + (8 if kind == _LEAF else 12)
        if first + 2 * count > self._size:
            raise Broken
        places = [int.from_bytes(page[first + 2 * i : first + 2 * i + 2], "big") for i in range(count)]
        return kind, places

    def _children(self, number: int, cells: Sequence[int]) -> list[int]:
        page = self._page(number)
        start = _HEADER if number == 1 else 0
        last = int.from_bytes(page[start + 8 : start + 12], "big")
        return [last, *(int.from_bytes(page[at : at + 4], "big") for at in reversed(cells))]

    def _read(self, number: int, cells: Sequence[int], found: Found) -> None:
        page = self._page(number)
        for at in cells:
            try:
                row_id, values = self._row(page, at)
            except (Broken, IndexError):
                found.broken += 1
            else:
                found.rows.setdefault(row_id, values)

    def _row(self, page: bytes, at: int) -> Row:
        length, at = varint(page, at)
        row_id, at = varint(page, at)
        if not 0 < length <= _LONGEST:
            raise Broken
        most = self._usable - 35
        if length <= most:
            payload = page[at : at + length]
        else:
            least = (self._usable - 12) * 32 // 255 - 23
            local = least + (length - least) % (self._usable - 4)
            local = local if local <= most else least
            payload = page[at : at + local] + self._overflow(
                page[at + local : at + local + 4], length - local
            )
        if len(payload) != length:
            raise Broken
        return row_id - (1 << 64) if row_id >= 1 << 63 else row_id, tuple(record(payload))

    def _overflow(self, pointer: bytes, length: int) -> bytes:
        parts: list[bytes] = []
        own: set[int] = set()
        following = int.from_bytes(pointer, "big")
        while length > 0:
            if following in own or not 1 < following <= self._count:
                raise Broken
            own.add(following)
            page = self._page(following)
            parts.append(page[4 : min(self._usable, 4 + length)])
            length -= len(parts[-1])
            following = int.from_bytes(page[:4], "big")
        self._seen |= own
        return b"".join(parts)


def _roots(found: Found) -> Iterator[tuple[str, int]]:
    for values in found.rows.values():
        match values:
            case ("table", str(name), _, int(root), str()) if root > 1:
                yield name, root
            case _:
                pass


def with_log(raw: bytes, log: bytes, page_size: int) -> bytes:
    """The file as it is once the committed pages of its write-ahead log are in it.

    Sums of pages are not looked at: a page that is damaged is better than all that follow left out.
    """
    image = bytearray(raw)
    pending: dict[int, bytes] = {}
    for number, at, pages in frames(log, page_size):
        pending[number] = log[at : at + page_size]
        if pages:
            for each, page in pending.items():
                if 1 <= each <= pages <= _MOST_PAGES:
                    start = (each - 1) * page_size
                    image += bytes(max(0, start + page_size - len(image)))
                    image[start : start + page_size] = page
            pending.clear()
    return bytes(image)


def frames(log: bytes | mmap, page_size: int) -> Iterator[tuple[int, int, int]]:
    """Of each page in a log its number, where it begins and, where it ends a change, the file's pages."""
    if len(log) < _LOG_HEAD or log[:3] != b"\x37\x7f\x06" or int.from_bytes(log[8:12], "big") != page_size:
        return
    salt = log[16:24]
    for at in range(_LOG_HEAD, len(log) - page_size - _FRAME_HEAD + 1, page_size + _FRAME_HEAD):
        head = log[at : at + _FRAME_HEAD]
        if head[8:16] != salt:
            return
        yield int.from_bytes(head[:4], "big"), at + _FRAME_HEAD, int.from_bytes(head[4:8], "big")


def varint(raw: bytes, at: int) -> tuple[int, int]:
    """A number of one to nine bytes, and where what follows begins."""
    value = 0
    for step in range(8):
        byte = raw[at + step]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + step + 1
    return value << 8 | raw[at + 8], at + 9


def record(payload: bytes) -> Iterator[Value]:
    """The values of a row.

    :raises Broken: they do not fill the payload to the byte.
    """
    head, at = varint(payload, 0)
    body = head
    while at < head:
        kind, at = varint(payload, at)
        size = _SIZES.get(kind)
        if size is None:
            if kind < 12:
                raise Broken
            size = (kind - 12) // 2
        raw = payload[body : body + size]
        if len(raw) != size:
            raise Broken
        body += size
        yield _value(kind, raw)
    if at != head or body != len(payload):
        raise Broken


def _value(kind: int, raw: bytes) -> Value:
    if kind == 0:
        return None
    if kind in (8, 9):
        return kind - 8
    if kind == 7:
        return float(struct.unpack(">d", raw)[0])
    if kind < 7:
        return int.from_bytes(raw, "big", signed=True)
    return raw if kind % 2 == 0 else raw.decode("utf-8", "replace")
