"""Words that were divided at the end of a line become whole."""

import re
from collections.abc import Iterable, Sequence

MARKS = "-\u00ad\u2010\ufffe"
"""What stands at the end of a line for a hyphen; the last is PDFium's."""

_OF_PDFIUM = "\ufffe"
_LONGEST_WORD = 60
_LAST_WORD = re.compile(rf"(\w+)[{MARKS}]$")
_FIRST_WORD = re.compile(r"\w+")
_HYPHENED = re.compile(r"\w+(?:[-\u2010]\w+)+")

# German and its neighbours leave the common part of two words out: Haupt- und Nebensatz.
_AND = frozenset({"und", "oder", "bzw", "sowie", "bis", "and", "or", "to", "en", "of", "och", "og", "eller"})


def hyphened_words(lines: Iterable[str]) -> frozenset[str]:
    """Words that are written with a hyphen in the middle of a line, in lower case."""
    return frozenset(
        word.lower().replace("\u2010", "-") for line in lines for word in _HYPHENED.findall(line)
    )


def is_divided(line: str) -> bool:
    """Whether the line ends within a word."""
    return line[-1:] in MARKS and line[-2:-1].isalnum()


def without_hyphens(lines: Sequence[str], hyphened: frozenset[str]) -> str:
    """The lines as one. A hyphen at the end of a line goes where the word goes on in lower case.

    It stays before capitals and figures, and in words that are in ``hyphened`` or are lists of parts.
    """
    parts: list[str] = []
    for line in filter(None, map(str.strip, lines)):
        if parts:
            parts[-1], between = _meeting(parts[-1], line, hyphened)
            parts.append(between)
        parts.append(line)
    return "".join(parts).replace(_OF_PDFIUM, "-")


def _meeting(before: str, line: str, hyphened: frozenset[str]) -> tuple[str, str]:
    """The line before as it stays, and what comes between it and the next."""
    divided = _LAST_WORD.search(before, max(0, len(before) - _LONGEST_WORD)) if is_divided(before) else None
    following = _FIRST_WORD.match(line)
    if divided is None or following is None:
        return before, " "
    if following[0].lower() in _AND:
        return f"{before[:-1]}-", " "
    if before.endswith("\u00ad") or (
        following[0][0].islower() and f"{divided[1]}-{following[0]}".lower() not in hyphened
    ):
        return before[:-1], ""
    return f"{before[:-1]}-", ""
