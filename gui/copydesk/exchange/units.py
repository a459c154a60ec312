"""Offsets of code points in the units that other formats count in: UTF-16 code units and UTF-8 bytes."""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

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

    def pairs(self, spans: Iterable[Span]) -> Iterator[tuple[int, int]]:
        """Starts and ends of spans that are in text order and apart, all in one go."""
        if not self.wide:
            return ((span.start, span.end) for span in spans)
        return self._shifted(spans)

    def _shifted(self, spans: Iterable[Span]) -> Iterator[tuple[int, int]]:
        wide, added, last, passed = self.wide, self.added, len(self.wide), 0
        for span in spans:
            while passed < last and wide[passed] < span.start:
                passed += 1
            start = span.start + added[passed]
            while passed < last and wide[passed] < span.end:
                passed += 1
            yield start, span.end + added[passed]


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
