"""Offsets of code points in the units that other formats count in: UTF-16 units and UTF-8 bytes, and back."""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from copydesk.domain.found import Unit
from copydesk.domain.span import Span

_LAST_OF_ONE_UNIT = "\uffff"


@dataclass(frozen=True, slots=True)
class Offsets:
    """Turns offsets of one text from code points into another unit; made once a text, in linear time.

    ``wide`` are the offsets of the code points that take more than one unit, ``added`` how many units
    more than one the first n of them take together.
    """

    wide: Sequence[int]
    added: Sequence[int]

    def __call__(self, offset: int) -> int:
        """The offset in the unit; ``offset`` is in code points and may be the text's end."""
        return offset + self.added[bisect_left(self.wide, offset)] if self.wide else offset

    def pair(self, span: Span) -> tuple[int, int]:
        """Start and end of the span in the unit, the end not included."""
        return self(span.start), self(span.end)

    def pairs(self, pairs: Iterable[tuple[int, int]]) -> Iterable[tuple[int, int]]:
        """Starts and ends in the unit of stretches that are in text order and apart, all in one go."""
        return self._shifted(pairs) if self.wide else pairs

    def _shifted(self, pairs: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
        wide, added, last, passed = self.wide, self.added, len(self.wide), 0
        for start, end in pairs:
            while passed < last and wide[passed] < start:
                passed += 1
            shifted = start + added[passed]
            while passed < last and wide[passed] < end:
                passed += 1
            yield shifted, end + added[passed]


def utf16_offsets(text: str) -> Offsets:
    """For code units of UTF-16, as Java and JavaScript count: two for what is beyond U+FFFF.

    >>> utf16_offsets("a\U0001f600b")(2)
    3
    """
    if not text or max(text) <= _LAST_OF_ONE_UNIT:
        return Offsets((), (0,))
    wide = array("L", (place for place, character in enumerate(text) if character > _LAST_OF_ONE_UNIT))
    return Offsets(wide, range(len(wide) + 1))


def utf8_offsets(text: str) -> Offsets:
    """For bytes of UTF-8: one for ASCII, two to four for the rest.

    >>> utf8_offsets("aé")(2)
    3
    """
    if text.isascii():
        return Offsets((), (0,))
    wide = array("L", (place for place, character in enumerate(text) if character > "\x7f"))
    return Offsets(wide, array("L", accumulate(_more(text, wide), initial=0)))


def _more(text: str, places: Iterable[int]) -> Iterable[int]:
    """How many bytes beyond the first the code points at the places take."""
    for place in places:
        character = text[place]
        yield 1 if character <= "\u07ff" else 2 if character <= "\uffff" else 3


@dataclass(frozen=True, slots=True)
class CodePoints:
    """Turns offsets of one text from a unit back into code points: the inverse of :class:`Offsets`.

    ``starts`` are the offsets of the wide code points in the unit, ``length`` is the text's in code points.
    """

    starts: Sequence[int]
    wide: Sequence[int]
    added: Sequence[int]
    length: int

    def __call__(self, offset: int) -> int | None:
        """The offset in code points; None outside of the text, and within what is one code point."""
        if not self.starts:
            return offset if 0 <= offset <= self.length else None
        before = bisect_left(self.starts, offset)
        found = offset - self.added[before]
        if not 0 <= found <= self.length or (before and found <= self.wide[before - 1]):
            return None
        return found


def code_points(text: str, unit: Unit) -> CodePoints:
    """For offsets of the text that others counted in the unit.

    >>> code_points("a\U0001f600b", Unit.UTF16)(3), code_points("a\U0001f600b", Unit.UTF16)(2)
    (2, None)
    """
    offsets = offsets_in(text, unit)
    starts = array("L", (place + offsets.added[number] for number, place in enumerate(offsets.wide)))
    return CodePoints(starts, offsets.wide, offsets.added, len(text))


def offsets_in(text: str, unit: Unit) -> Offsets:
    """For the unit, whichever it is."""
    if unit is Unit.UTF16:
        return utf16_offsets(text)
    return utf8_offsets(text) if unit is Unit.UTF8 else Offsets((), (0,))
