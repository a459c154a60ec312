"""Makes broken inputs of whole ones, by a number each: the same number always makes the same.

Most are broken where they have a structure: a value of JSON, a tag of XML, a field of a table, a member of an
archive, a row of a database. What comes out is still JSON, XML ... so that it is read farther in.
"""

import io
import json
import random
import re
import sqlite3
import zipfile
import zlib
from collections.abc import Callable
from contextlib import closing, suppress
from copy import deepcopy
from functools import lru_cache
from typing import Any

import srsly
from tests.torture.mutating import MOST, in_bytes

Broken = Callable[[bytes, random.Random], bytes]

ODD: tuple[Any, ...] = (
    *(
        "",
        " ",
        "\0",
        "\ufdd0",
        "\ud800",
        "\u202e",
        "\U0001f600",
        "a\u2028b\r\nc",
        "../../a",
        "=1+1",
        "{x}",
        "%s",
    ),
    *(
        "x" * 3000,
        "NaN",
        "1e999",
        "2031-02-30",
        "0000-00-00",
        "31.12.9999",
        "true",
        "-",
        "é",
        "١٢",
        "#12",
        "²",
    ),
    *(0, -1, 1, 2, 7, 2**31, 2**63, 2**64, -(2**63) - 1, 10**30, 1.5, -0.0, 1e300, True, False, None, [], {}),
)
"""What nobody expects there. Surrogates are written as escapes; what is no text is so as JSON."""
_DEEP = 3000
_TAGS = re.compile(rb"(<[^>]*>)")
_VALUE = re.compile(rb"=\s*(\"[^\"]*\"|'[^']*')")
_DEPTH = 40


def kind_of(seed: bytes) -> Broken | None:
    """How an input like this is broken; None where only its bytes are known."""
    for start, way in _STARTS:
        if seed.startswith(start):
            return way
    begin = seed[:300].lstrip(b"\xef\xbb\xbf \r\n\t")
    if begin[:1] in (b"{", b"["):
        return _json if _is_json(seed) else None if begin.startswith(b"{\\rtf") else _json_lines
    if begin.startswith(b"<") or b"<html" in seed[:4000]:
        return _tags
    return _rows


@lru_cache(maxsize=256)
def _is_json(seed: bytes) -> bool:
    with suppress(ValueError):
        json.loads(seed)
        return True
    return False


def _text(value: object) -> bytes:
    told = value if isinstance(value, str) else json.dumps(value)
    return told.encode("utf-8", "surrogatepass")


def mutated(seed: bytes, number: int) -> bytes:
    """The whole input, broken by its structure, or in one to six places of its bytes."""
    chance = random.Random(number)
    if chance.random() < 0.65:
        return broken(seed, chance)[: 5 * MOST]
    return in_bytes(seed, chance)


# JSON


def _json(seed: bytes, chance: random.Random) -> bytes:
    told = json.dumps(_tree(json.loads(seed), chance), ensure_ascii=chance.random() < 0.5)
    return told.encode("utf-8", "surrogatepass").replace(b'"<deep>"', b"[" * _DEEP + b"]" * _DEEP)


def _json_lines(seed: bytes, chance: random.Random) -> bytes:
    lines = seed.split(b"\n")
    if chance.random() < 0.3:
        return b"\n".join(_moved(lines, chance))
    at = chance.randrange(min(len(lines), 3 if chance.random() < 0.5 else len(lines)))
    with suppress(ValueError):
        lines[at] = _json(lines[at], chance)
    return b"\n".join(lines)


def _tree(tree: Any, chance: random.Random) -> Any:
    """The values with one to three changed."""
    holder = [tree]
    for _ in range(chance.choice((1, 1, 2, 3))):
        places = list(_places(holder))
        _change(*chance.choice(places), places, chance)
    return holder[0]


def _places(holder: Any) -> list[tuple[Any, Any]]:
    found: list[tuple[Any, Any]] = []
    waiting = [(holder, 0)]
    while waiting:
        one, depth = waiting.pop()
        for key, value in one.items() if isinstance(one, dict) else enumerate(one):
            found.append((one, key))
            if isinstance(value, dict | list) and depth < _DEPTH:
                waiting.append((value, depth + 1))
    return found


def _change(one: Any, key: Any, places: list[tuple[Any, Any]], chance: random.Random) -> None:
    other, there = chance.choice(places)
    match chance.randrange(8):
        case 0 if len(one) > 1:
            del one[key]
        case 1:  # what stands elsewhere, which may hold this
            one[key] = deepcopy(other[there])
        case 2 if isinstance(one, dict):
            one[chance.choice(("", "id", "@id", "x", str(chance.choice(ODD)), str(there)))] = one.pop(key)
        case 3 if isinstance(one, list):
            one.extend(deepcopy(one[key]) for _ in range(chance.choice((1, 2, 30))))
        case 4:
            one[key] = chance.choice(([one[key]], {"x": one[key]}, str(one[key]), "<deep>"))
        case 5 if isinstance(one[key], int) and not isinstance(one[key], bool):
            one[key] += chance.choice((-1, 1, 100, -100, 10**6))
        case _:
            one[key] = deepcopy(chance.choice(ODD))


# Marked up


@lru_cache(maxsize=256)
def _split(seed: bytes) -> tuple[bytes, ...]:
    return tuple(piece for piece in _TAGS.split(seed) if piece)


def _tags(seed: bytes, chance: random.Random) -> bytes:
    pieces = list(_split(seed))
    for _ in range(chance.choice((1, 1, 2, 4))):
        at, there = chance.randrange(len(pieces)), chance.randrange(len(pieces))
        match chance.randrange(8):
            case 0 if len(pieces) > 1:
                del pieces[at]
            case 1:
                pieces.insert(there, pieces[at])
            case 2:
                pieces[at], pieces[there] = pieces[there], pieces[at]
            case 3:
                low, high = sorted((at, there))
                pieces[high:high] = pieces[low : min(high, low + 60)]
            case 4:
                pieces[at] = (pieces[at] * chance.choice((2, 40, 600)))[:MOST]
            case _:
                pieces[at] = _changed_tag(pieces[at], chance)
    return b"".join(pieces)


def _changed_tag(piece: bytes, chance: random.Random) -> bytes:
    odd = _text(chance.choice(ODD))
    if not piece.startswith(b"<"):
        return odd
    values = list(_VALUE.finditer(piece))
    if values and chance.random() < 0.8:
        start, end = chance.choice(values).span(1)
        return piece[:start] + b'"' + odd.replace(b'"', b"") + b'"' + piece[end:]
    if chance.random() < 0.3:
        return piece.replace(b"/", b"") if b"/" in piece else piece[:-1] + b"/>"
    return re.sub(rb"[\w:]+", lambda name: b"x" if chance.random() < 0.3 else name[0], piece)


# Rows and fields


def _moved(lines: list[bytes], chance: random.Random) -> list[bytes]:
    at, there = chance.randrange(len(lines)), chance.randrange(len(lines))
    match chance.randrange(4):
        case 0 if len(lines) > 1:
            del lines[at]
        case 1:
            lines.insert(there, lines[at])
        case 2:
            lines[at], lines[there] = lines[there], lines[at]
        case _:
            lines[at:at] = [lines[at]] * chance.choice((1, 2, 100))
    return lines


def _rows(seed: bytes, chance: random.Random) -> bytes:
    lines = seed.split(b"\n")
    for _ in range(chance.choice((1, 1, 2, 4))):
        if not lines or chance.random() < 0.4:
            lines = _moved(lines or [b""], chance)
            continue
        at = chance.randrange(len(lines))
        between = max((b"\t", b";", b",", b"|", b" ", b":"), key=lines[at].count)
        fields = lines[at].split(between)
        match chance.randrange(4):
            case 0:
                fields = _moved(fields, chance)
            case 1 if len(fields[-1]) > 1:
                fields[-1] += chance.choice((b" ", b"\r", b"\\", b'"', between))
            case _:
                fields[chance.randrange(len(fields))] = _text(chance.choice(ODD))
        lines[at] = between.join(fields)
    return b"\n".join(lines)


# Packed


@lru_cache(maxsize=256)
def _members(seed: bytes) -> tuple[tuple[str, bytes], ...]:
    with zipfile.ZipFile(io.BytesIO(seed)) as packed:
        return tuple((info.filename, packed.read(info)) for info in packed.infolist())


def _archive(seed: bytes, chance: random.Random) -> bytes:
    members = list(_members(seed))
    at = chance.randrange(len(members))
    name, content = members[at]
    match chance.randrange(12):
        case 0:
            del members[at]
        case 1:
            members[at] = chance.choice((name.upper(), "../" + name, name + "/", "x")), content
        case 2:
            members[at] = name, chance.choice(members)[1]
        case _:
            members[at] = name, broken(content, chance)
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as new:
        for name, content in members:
            new.writestr(zipfile.ZipInfo(name), content)
    return made.getvalue()


def _deflated(seed: bytes, chance: random.Random) -> bytes:
    content = zlib.decompress(seed)
    if chance.random() < 0.7:
        with suppress(OverflowError, UnicodeEncodeError):
            content = srsly.msgpack_dumps(_tree(srsly.msgpack_loads(content), chance))
    else:
        content = in_bytes(content, chance)
    return zlib.compress(content, 1)


# Databases


@lru_cache(maxsize=64)
def _columns(seed: bytes) -> tuple[tuple[str, str], ...]:
    with closing(sqlite3.connect(":memory:")) as db:
        db.deserialize(seed)
        tables = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return tuple(
            (table, row[1])
            for table in tables
            if db.execute(f'SELECT 1 FROM "{table}"').fetchone()
            for row in db.execute(f'PRAGMA table_info("{table}")')
        )


def _database(seed: bytes, chance: random.Random) -> bytes:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as db:
        db.deserialize(seed)
        for _ in range(chance.choice((1, 2, 4))):
            table, column = chance.choice(_columns(seed))
            statement, values = _statement(table, column, chance)
            with suppress(sqlite3.Error, OverflowError, UnicodeEncodeError):
                db.execute(statement, values)
        return db.serialize()


def _statement(table: str, column: str, chance: random.Random) -> tuple[str, tuple[object, ...]]:
    row = f'WHERE rowid = (SELECT rowid FROM "{table}" ORDER BY rowid LIMIT 1 OFFSET {chance.randrange(4)})'
    last = f'(SELECT "{column}" FROM "{table}" ORDER BY rowid DESC LIMIT 1)'
    odd = chance.choice([value for value in ODD if not isinstance(value, list | dict)])
    ways: tuple[tuple[str, tuple[object, ...]], ...] = (
        (f'DELETE FROM "{table}" {row}', ()),
        (f'ALTER TABLE "{table}" DROP COLUMN "{column}"', ()),
        (f'ALTER TABLE "{table}" RENAME TO "x{chance.randrange(9)}"', ()),
        *[(f'UPDATE "{table}" SET "{column}" = CAST(? AS BLOB) {row}', (chance.randbytes(9),))] * 2,
        *[(f'UPDATE "{table}" SET "{column}" = {last} {row}', ())] * 2,
        *[(f'UPDATE "{table}" SET "{column}" = CAST(? AS TEXT) {row}', (b"\xff\xfe<b",))] * 2,
        *[(f'UPDATE "{table}" SET "{column}" = ? {row}', (odd,))] * 10,
    )
    return chance.choice(ways)


def broken(seed: bytes, chance: random.Random) -> bytes:
    """The input, broken by its structure where one is known and by its bytes where not."""
    way = kind_of(seed) if seed else None
    made = way(seed, chance) if way else in_bytes(seed, chance)
    return in_bytes(made, chance) if way and chance.random() < 0.1 else made


_STARTS: tuple[tuple[bytes, Broken | None], ...] = (
    (b"PK\x03\x04", _archive),
    (b"SQLite format 3\0", _database),
    (b"\x78\x9c", _deflated),
    (b"\x78\x01", _deflated),
    (b"\xd0\xcf\x11\xe0", None),
    (b"PAR1", None),
    (b"{\\rtf", None),
)
