"""Workbooks as Excel wrote them until 2003: records ([MS-XLS]) in a compound file ([MS-CFB]), by hand."""

import struct

_SECTOR = 512
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def old_workbook(cells: dict[tuple[int, int], str]) -> bytes:
    """A workbook with one sheet that has these texts by row and column, counted from 0."""
    return _compound(_workbook(cells))


def _record(kind: int, content: bytes) -> bytes:
    return struct.pack("<HH", kind, len(content)) + content


def _workbook(cells: dict[tuple[int, int], str]) -> bytes:
    start = _record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0005, 0, 0, 0, 0))
    sheet = _record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0010, 0, 0, 0, 0))
    for (row, column), text in cells.items():
        label = struct.pack("<HHHHB", row, column, 0, len(text), 1) + text.encode("utf-16-le")
        sheet += _record(0x0204, label)
    end = _record(0x000A, b"")
    name = struct.pack("<BB", 5, 0) + b"Table"
    bound = len(_record(0x0085, struct.pack("<IBB", 0, 0, 0) + name))
    place = len(start) + bound + len(end)
    return start + _record(0x0085, struct.pack("<IBB", place, 0, 0) + name) + end + sheet + end


def _compound(stream: bytes) -> bytes:
    """A compound file with the stream in its own sectors, so it is filled up to 4096 bytes at least."""
    stream = stream.ljust(max(4096, -(-len(stream) // _SECTOR) * _SECTOR), b"\0")
    sectors = len(stream) // _SECTOR
    chain = [_FAT, _END, *range(3, sectors + 2), _END]
    table = struct.pack(f"<{len(chain)}I", *chain).ljust(_SECTOR, b"\xff")
    entries = _entry("Root Entry", 5, child=1, start=_END) + _entry("Workbook", 2, start=2, size=len(stream))
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    header += struct.pack("<HHHHH6xIIIIIIIII", 0x3E, 3, 0xFFFE, 9, 6, 0, 1, 1, 0, 4096, _END, 0, _END, 0)
    header += struct.pack("<I", 0) + b"\xff" * 4 * 108
    return header + table + entries.ljust(_SECTOR, b"\0") + stream


def _entry(name: str, kind: int, *, start: int, child: int = _FREE, size: int = 0) -> bytes:
    encoded = name.encode("utf-16-le")
    written = encoded.ljust(64, b"\0") + struct.pack("<HBB", len(encoded) + 2, kind, 1)
    return written + struct.pack("<III36xIQ", _FREE, _FREE, child, start, size)
