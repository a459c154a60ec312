"""How many cells a workbook of Excel 97 to 2003 spans: records ([MS-XLS]) in a compound file ([MS-CFB])."""

import struct
from collections.abc import Iterator

COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""What a compound file begins with; encrypted workbooks of any kind are in one too."""

_STREAMS = ("Workbook", "Book")
_LAST_SECTOR = 0xFFFFFFFA
_IN_HEADER = 109
_ENTRY = 128
_SMALL = 64
_STREAM, _ROOT = 2, 5
_CIRCLE = "a compound file whose sectors go in a circle"
_BEGIN = 0x0809
_MANY = 0x00BD
# Numbers, texts, truth values, formulas and references to texts: their row and column come first.
_CELLS = frozenset({0x0006, 0x00BD, 0x00D6, 0x00FD, 0x0203, 0x0204, 0x0205, 0x027E})


def cells_of(raw: bytes) -> int:
    """Cells from the first to the last one in each of the sheets, altogether; 0 where there is no workbook.

    Raises ValueError where the compound file is broken.
    """
    try:
        stream = _workbook(raw)
        return sum(_areas(stream))
    except (struct.error, IndexError) as error:
        raise ValueError("a broken compound file") from error


def _areas(stream: bytes) -> Iterator[int]:
    rows: list[int] = []
    columns: list[int] = []
    for kind, content in _records(stream):
        if kind == _BEGIN:
            yield _area(rows, columns)
            rows, columns = [], []
        elif kind in _CELLS and len(content) >= 6:
            row, column = struct.unpack_from("<HH", content)
            last = struct.unpack_from("<H", content, len(content) - 2)[0] if kind == _MANY else column
            rows = [min([*rows, row]), max([*rows, row])]
            columns = [min([*columns, column, last]), max([*columns, column, last])]
    yield _area(rows, columns)


def _area(rows: list[int], columns: list[int]) -> int:
    return (rows[1] - rows[0] + 1) * (columns[1] - columns[0] + 1) if rows else 0


def _records(stream: bytes) -> Iterator[tuple[int, bytes]]:
    place = 0
    while place + 4 <= len(stream):
        kind, size = struct.unpack_from("<HH", stream, place)
        yield kind, stream[place + 4 : place + 4 + size]
        place += 4 + size


def _workbook(raw: bytes) -> bytes:
    """The stream with the workbook, from large sectors or from the small ones that the root entry holds."""
    size = 1 << struct.unpack_from("<H", raw, 30)[0]
    if size not in {512, 4096}:
        raise ValueError("a compound file with odd sectors")
    table = _numbers(b"".join(_sector(raw, number, size) for number in _table_sectors(raw, size)))
    first_entry, smallest, first_small = (struct.unpack_from("<I", raw, at)[0] for at in (48, 56, 60))
    directory = _chain(raw, first_entry, size, table)
    entries = [_Entry(directory[at : at + _ENTRY]) for at in range(0, len(directory) - _ENTRY + 1, _ENTRY)]
    roots = [_chain(raw, one.start, size, table) for one in entries if one.kind == _ROOT]
    small_table = _numbers(_chain(raw, first_small, size, table))
    found = next((one for one in entries if one.kind == _STREAM and one.name in _STREAMS), None)
    if found is None:
        return b""
    if found.size >= smallest:
        return _chain(raw, found.start, size, table)[: found.size]
    small = roots[0]
    return b"".join(
        small[number * _SMALL : (number + 1) * _SMALL] for number in _follow(found.start, small_table)
    )


class _Entry:
    """An entry of the directory ([MS-CFB] section 2.6.1)."""

    def __init__(self, raw: bytes) -> None:
        length, self.kind = struct.unpack_from("<HB", raw, 64)
        self.name = raw[: max(0, min(length, 64) - 2)].decode("utf-16-le", "replace")
        self.start, self.size = struct.unpack_from("<II", raw, 116)


def _table_sectors(raw: bytes, size: int) -> Iterator[int]:
    """The sectors of the allocation table: some are listed in the header, more of them in a chain."""
    listed = list(struct.unpack_from(f"<{_IN_HEADER}I", raw, 76))
    following = struct.unpack_from("<I", raw, 68)[0]
    for _ in range(len(raw) // size):
        yield from (number for number in listed if number < _LAST_SECTOR)
        if following >= _LAST_SECTOR:
            return
        *listed, following = _numbers(_sector(raw, following, size))
    raise ValueError(_CIRCLE)


def _chain(raw: bytes, start: int, size: int, table: tuple[int, ...]) -> bytes:
    return b"".join(_sector(raw, number, size) for number in _follow(start, table))


def _follow(start: int, table: tuple[int, ...]) -> Iterator[int]:
    """The sectors of a chain. One that bites its tail would be read for ever: it is refused."""
    for _ in table:
        if start >= _LAST_SECTOR:
            return
        yield start
        start = table[start]
    if start < _LAST_SECTOR:
        raise ValueError(_CIRCLE)


def _sector(raw: bytes, number: int, size: int) -> bytes:
    """A sector; the last one may be cut off in the file."""
    return raw[(number + 1) * size : (number + 2) * size].ljust(size, b"\0")


def _numbers(raw: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(raw) // 4}I", raw[: len(raw) // 4 * 4])
