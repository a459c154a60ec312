"""Breaks the bytes of an input, whatever they stand for."""

import random
from collections.abc import Callable

TOKENS = (
    *(b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\r", b"\n\n\n", b"\t", b'"', b"'", b"<"),
    *(b"<![CDATA[", b"&#0;", b"&x;", b"<!DOCTYPE a [<!ENTITY x 'y'>]>", b"-1", b"99999999999999999999"),
    *(b"1e999", b"NaN", b"null", b"true", b"{}", b"[]", b"[[[[[[[[", b"{{{{", b"((((", b"\\u0000"),
    *(b"\\ud800", b"--", b"]]>", b"../../a", b"NEAR(", b"AND", b"*", b"(?R)", b"{9999}", b"=1+1", b"%s"),
    *(b"\xe2\x80\xae", b"\xf0\x9f\x98\x80", b"\x1a"),
)
MOST = 200_000
"""Bytes of an input: what is sought is what breaks, not what is long."""


def in_bytes(seed: bytes, chance: random.Random) -> bytes:
    """The input with one to six places of its bytes broken."""
    data = bytearray(seed[:MOST])
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


def _splice(data: bytearray, chance: random.Random) -> None:
    start, end = _span(data, chance, 100)
    at, until = _span(data, chance, 100)
    data[at:until] = bytes(data[start:end])


def _cut(data: bytearray, chance: random.Random) -> None:
    del data[chance.randrange(len(data) + 1) :]


_WAYS: tuple[Callable[[bytearray, random.Random], None], ...] = (
    *(_flip, _overwrite, _drop, _repeat, _move, _splice, _insert, _insert, _cut),
)
