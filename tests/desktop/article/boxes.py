"""A font of boxes, made here: pictures of text come out alike on every machine, whatever fonts it has.

A TrueType font as in the OpenType specification 1.9 (tables cmap, glyf, head, hhea, hmtx, loca, maxp, name,
OS/2, post). Its boxes lie on whole pixels at 20 pixels, so that neither hinting nor smoothing matters there.
"""

import struct
from itertools import accumulate

FAMILY = "Copydesk Boxes"
EM, PIXEL = 1280, 64
"""Units: the em, and a pixel where the em is 20 pixels."""
ASCENT, DESCENT = 18 * PIXEL, 5 * PIXEL
ADVANCE, NARROW = 10 * PIXEL, 5 * PIXEL

Box = tuple[int, int, int, int]

# By glyph: advance, and left, bottom, right, top in pixels at 20; the first stands for what is missing.
GLYPHS: list[tuple[int, Box | None]] = [
    (ADVANCE, (1, 0, 9, 16)),
    (NARROW, None),
    (ADVANCE, (1, 0, 9, 10)),
    (ADVANCE, (1, 0, 9, 14)),
    (ADVANCE, (1, -4, 9, 10)),
    (NARROW, (1, 0, 4, 3)),
    (NARROW, (1, 10, 4, 14)),
]
_SPACE, _LOW, _TALL, _DEEP, _DOT, _HIGH = range(1, 7)


def glyph_of(character: str) -> int:
    """Which glyph shows a character."""
    if character.isspace():
        return _SPACE
    if character in "gjpqy":
        return _DEEP
    if character in "'\"“”’":
        return _HIGH
    if not character.isalnum() and character not in "¶+…":
        return _DOT
    return _LOW if character in "acemnorsuvwxz" or character >= "\u05d0" else _TALL


def box_font() -> bytes:
    """The font as the bytes of a file."""
    outlines = [_outline(box) for _, box in GLYPHS]
    offsets = [0, *accumulate(map(len, outlines))]
    last, count = 0xFFFF, len(GLYPHS)
    high, low = ASCENT, -DESCENT
    tables = {
        b"OS/2": struct.pack(
            ">H h H H H 10h h 10s 4L 4s H H H h h h H H 2L h h H H H",
            *(4, ADVANCE, 400, 5, 0, *[PIXEL] * 10, 0, bytes(10), *[0xFFFFFFFF] * 4, b"NONE", 64, 32, last),
            *(high, low, 0, high, DESCENT, 1, 0, 10 * PIXEL, 14 * PIXEL, 0, 32, 1),
        ),
        b"cmap": _cmap(),
        b"glyf": b"".join(outlines),
        b"head": struct.pack(
            ">HHLLLHHqqhhhhHHhhh",
            *(1, 0, 0x10000, 0, 0x5F0F3CF5, 3, EM, 0, 0, 0, low, ADVANCE, high, 0, 8, 2, 1, 0),
        ),
        b"hhea": struct.pack(">HHhhhH11hH", 1, 0, high, low, 0, ADVANCE, 0, 0, ADVANCE, 1, *[0] * 7, count),
        b"hmtx": b"".join(
            struct.pack(">Hh", advance, box[0] * PIXEL if box else 0) for advance, box in GLYPHS
        ),
        b"loca": struct.pack(f">{len(offsets)}L", *offsets),
        b"maxp": struct.pack(">L14H", 0x10000, count, 4, 1, 0, 0, 1, *[0] * 8),
        b"name": _name(),
        b"post": struct.pack(">LLhhLLLLL", 0x30000, 0, -2 * PIXEL, PIXEL, 0, 0, 0, 0, 0),
    }
    return _file(tables)


def _outline(box: Box | None) -> bytes:
    if box is None:
        return b""
    left, bottom, right, top = (edge * PIXEL for edge in box)
    corners = [(left, bottom), (left, top), (right, top), (right, bottom)]
    steps = [(x - a, y - b) for (a, b), (x, y) in zip([(0, 0), *corners], corners, strict=False)]
    data = struct.pack(">hhhhh HH", 1, left, bottom, right, top, 3, 0) + bytes([1] * 4)
    data += struct.pack(">4h", *(x for x, _ in steps)) + struct.pack(">4h", *(y for _, y in steps))
    return data + bytes(-len(data) % 4)


def _cmap() -> bytes:
    characters = [*range(0x20, 0x7F), 0xA0, 0xB6, 0xB7, *range(0x5D0, 0x5EB), 0x2019, 0x201C, 0x201D, 0x2026]
    groups = b"".join(struct.pack(">LLL", code, code, glyph_of(chr(code))) for code in characters)
    table = struct.pack(">HHLLL", 12, 0, 16 + len(groups), 0, len(characters)) + groups
    return struct.pack(">HHHHL", 0, 1, 3, 10, 12) + table


def _name() -> bytes:
    texts = {1: FAMILY, 2: "Regular", 4: FAMILY, 6: FAMILY.replace(" ", "")}
    records, storage = b"", b""
    for number, text in texts.items():
        data = text.encode("utf-16-be")
        records += struct.pack(">HHHHHH", 3, 1, 0x409, number, len(data), len(storage))
        storage += data
    return struct.pack(">HHH", 0, len(texts), 6 + len(records)) + records + storage


def _file(tables: dict[bytes, bytes]) -> bytes:
    count = len(tables)
    power = 1 << (count.bit_length() - 1)
    header = struct.pack(
        ">LHHHH", 0x10000, count, power * 16, power.bit_length() - 1, count * 16 - power * 16
    )
    place = len(header) + 16 * count
    directory, body = b"", b""
    for tag, data in sorted(tables.items()):
        padded = data + bytes(-len(data) % 4)
        check = sum(struct.unpack(f">{len(padded) // 4}L", padded)) & 0xFFFFFFFF
        directory += tag + struct.pack(">LLL", check, place + len(body), len(data))
        body += padded
    return header + directory + body
