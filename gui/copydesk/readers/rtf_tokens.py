"""The tokens of an RTF document (RTF 1.9.1, "Basic Entities"): words, symbols, bytes, braces, text."""

import re
from collections.abc import Iterator
from enum import IntEnum

_TOKEN = re.compile(
    rb"([^\\{}\r\n]+)|\\([a-zA-Z]{1,32})(-?\d{1,9})? ?|\\'([0-9a-fA-F]{2})|({)|(})|\\([^a-zA-Z])|[\r\n]+|\\"
)


class Token(IntEnum):
    """The kinds, by the number of their group in the expression."""

    TEXT = 1
    WORD = 2
    NUMBERED = 3
    """A word with a number behind it."""
    BYTE = 4
    OPEN = 5
    CLOSE = 6
    SYMBOL = 7


def tokens(raw: bytes) -> Iterator[tuple[int, bytes, int]]:
    """Walk the tokens: kind, what is written, and a word's number (1 where it has none).

    Binary data is skipped; a byte is given as such, not as its two figures.
    """
    at, end = 0, len(raw)
    while at < end:
        match = _TOKEN.match(raw, at)
        if match is None:  # cannot be: the expression takes anything
            return
        at = match.end()
        kind = match.lastindex
        if kind == Token.TEXT:
            yield kind, match[1], 1
        elif kind == Token.WORD:
            yield kind, match[2], 1
        elif kind == Token.NUMBERED:
            number = int(match[3])
            if match[2] == b"bin":
                at += max(0, number)
            yield kind, match[2], number
        elif kind == Token.BYTE:
            yield kind, bytes.fromhex(match[4].decode()), 1
        elif kind:
            yield kind, match[kind], 1
