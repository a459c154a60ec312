"""Makes broken inputs of whole ones, by a number each: the same number always makes the same."""

import io
import random
import zipfile
from collections.abc import Callable

TOKENS = (
    *(b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\r", b"\n\n\n", b"\t", b'"', b"'", b"<"),
    *(b"<![CDATA[", b"&#0;", b"&x;", b"<!DOCTYPE a [<!ENTITY x 'y'>]>", b"-1", b"99999999999999999999"),
    *(b"1e999", b"NaN", b"null", b"true", b"{}", b"[]", b"[[[[[[[[", b"{{{{", b"((((", b"\\u0000"),
    *(b"\\ud800", b"--", b"]]>", b"../../a", b"NEAR(", b"AND", b"*", b"(?R)", b"{9999}", b"=1+1", b"%s"),
    *(b"\xe2\x80\xae", b"\xf0\x9f\x98\x80", b"\x1a"),
)
_MOST = 200_000
"""Bytes of an input: what is sought is what breaks, not what is long."""


def mutated(seed: bytes, number: int) -> bytes:
    """The whole input, broken in one to six places; of an archive either its bytes or one of its members."""
    chance = random.Random(number)
    if seed.startswith(b"PK") and chance.random() < 0.7:
        return _in_archive(seed, chance)
    return _bytes(seed, chance)


def _in_archive(seed: bytes, chance: random.Random) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(seed)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        infos = old.infolist()
        broken = chance.randrange(len(infos))
        for at, info in enumerate(infos):
            content = old.read(info)
            if at != broken:
                new.writestr(info.filename, content)
            elif chance.random() < 0.9:
                new.writestr(info.filename, _bytes(content, chance))
    return made.getvalue()


def _bytes(seed: bytes, chance: random.Random) -> bytes:
    data = bytearray(seed[:_MOST])
    for _ in range(chance.randint(1, 6)):
        chance.choice(_WAYS)(data, chance)
    return bytes(data)


def _span(data: bytearray, chance: random.Random, most: int = 64) -> tuple[int, int]:
    start = chance.randrange(len(data) + 1)
    return start, min(len(data), start + chance.randint(1, most))


def _flip(data: bytearray, chance: random.Random) -> None:
    if data:
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)


def _overwrite(data: bytearray, chance: random.Random) -> None:
    start, end = _span(data, chance, 8)
    data[start:end] = chance.randbytes(end - start)


def _drop(data: bytearray, chance: random.Random) -> None:
    start, end = _span(data, chance, 400)
    del data[start:end]


def _repeat(data: bytearray, chance: random.Random) -> None:
    start, end = _span(data, chance)
    data[end:end] = bytes(data[start:end]) * chance.choice((1, 2, 50))


def _move(data: bytearray, chance: random.Random) -> None:
    start, end = _span(data, chance, 200)
    piece = bytes(data[start:end])
    del data[start:end]
    at = chance.randrange(len(data) + 1)
    data[at:at] = piece


def _insert(data: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(data) + 1)
    data[at:at] = chance.choice(TOKENS)


def _cut(data: bytearray, chance: random.Random) -> None:
    del data[chance.randrange(len(data) + 1) :]


_WAYS: tuple[Callable[[bytearray, random.Random], None], ...] = (
    *(_flip, _overwrite, _drop, _repeat, _move, _insert, _insert, _cut),
)
