"""Spans: half-open stretches of an article's text, counted in code points."""

from collections.abc import Iterable
from operator import attrgetter

from copydesk.domain.value import value


@value(order=True)
class Span:
    """Half-open ``[start, end)`` in Unicode code points of the article's canonical text."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"a span needs 0 <= start < end, not {self.start}, {self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def __contains__(self, offset: int) -> bool:
        return self.start <= offset < self.end

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def within(self, other: "Span") -> bool:
        """Whether every code point of this span is in the other."""
        return other.start <= self.start and self.end <= other.end

    def of(self, text: str) -> str:
        """The stretch of text that the span covers."""
        return text[self.start : self.end]


Spans = tuple[Span, ...]
_PLACE = attrgetter("start", "end")
"""How spans are ordered, told so that many are sorted sooner."""


def joined(spans: Iterable[Span]) -> Spans:
    """The same code points as few spans as can be, in text order: overlapping and touching ones join."""
    result: list[Span] = []
    for span in sorted(spans, key=_PLACE):
        if result and span.start <= result[-1].end:
            result[-1] = Span(result[-1].start, max(result[-1].end, span.end))
        else:
            result.append(span)
    return tuple(result)


def longest(spans: Iterable[Span]) -> Spans:
    """Those that overlap no longer one, in text order; of equally long ones the first stays."""
    result: list[Span] = []
    for span in sorted(spans, key=_PLACE):
        # Those before lie apart, so only the last can reach into this one.
        if not result or span.start >= result[-1].end:
            result.append(span)
        elif len(span) > len(result[-1]):
            result[-1] = span
    return tuple(result)


def bounds(spans: Iterable[Span]) -> Span | None:
    """The smallest span around all of them; None for no spans (a whole-article passage)."""
    ordered = tuple(spans)
    if len(ordered) < 2:
        return ordered[0] if ordered else None
    return Span(min(span.start for span in ordered), max(span.end for span in ordered))


def trimmed(text: str, span: Span) -> Span | None:
    """The span without white space at its ends; None where nothing else is in it."""
    covered = text[span.start : span.end]
    inside = covered.strip()
    if len(inside) == len(covered):
        return span
    start = span.start + len(covered) - len(covered.lstrip())
    return Span(start, start + len(inside)) if inside else None
