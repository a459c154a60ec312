"""Hard-wrapped text, as in mail and old archives, whose lines are broken where they would grow too long.

A line break of that kind is read as the blank that it stands for; every other one ends a paragraph.
"""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

_NARROWEST, _WIDEST = 40, 120
"""Code points; whatever is wrapped is about as wide as a page."""
_LEAST, _SHARE = 3, 0.6
"""So many line breaks, and so great a part of them, stand where the next word had no room."""


def unwrapped(text: str) -> str:
    """The text with a blank for each line break that only wraps a line; offsets stay as they are."""
    lines = text.split("\n")
    if len(lines) == 1:
        return text
    width = _width(lines)
    parts = [lines[0]]
    for line, following in pairwise(lines):
        wraps = _goes_on(line, following) or (width > 0 and _is_full(line, following, width))
        parts += (" " if wraps else "\n", following)
    return "".join(parts)


@lru_cache(2)
def flowing(text: str) -> str:
    """The same, kept for the texts asked about last: those that somebody reads, who asks at each key."""
    return unwrapped(text)


def _width(lines: Sequence[str]) -> int:
    """How wide the lines can be, in code points; 0 where nobody wrapped them."""
    broken = [(line, following) for line, following in pairwise(lines) if _in_one_block(line, following)]
    if len(broken) < _LEAST:
        return 0
    width = max(len(line.rstrip()) for line, _ in broken)
    if not _NARROWEST <= width <= _WIDEST:
        return 0
    full = sum(_is_full(line, following, width) for line, following in broken)
    return width if full >= max(_LEAST, _SHARE * len(broken)) else 0


def _in_one_block(line: str, following: str) -> bool:
    """Whether neither line is empty and the second one is not set in."""
    return bool(line) and bool(following) and not line.isspace() and not following[0].isspace()


def _is_full(line: str, following: str, width: int) -> bool:
    """Whether the next line's first word had no room behind the line."""
    if not _in_one_block(line, following):
        return False
    return len(line.rstrip()) + 1 + len(following.split(maxsplit=1)[0]) > width


def _goes_on(line: str, following: str) -> bool:
    """Whether a sentence plainly goes on in the next line: no mark ends one, no capital begins the other."""
    if not following[:1].islower():
        return False
    last = line.rstrip()[-1:]
    return last.islower() or last in {",", ";"} if last else False
