"""The hits of a search as they lie in the lines of the screen: found by halving, only where they are seen."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen

from copydesk.desktop.article.geometry import Line, runs
from copydesk.desktop.article.offsets import OffsetMap
from copydesk.desktop.theme import Theme
from copydesk.domain.span import Span

_MOST_KEPT = 500
"""Lines whose rectangles are kept: to find them takes longer than to paint them."""
_ROOM = 1.5
"""Pixels by which a hit's ground reaches beyond its letters."""
_ROUND = 2.0


class Hits:
    """Spans that a search found in one text, in text order and apart; one of them is the current one."""

    def __init__(self) -> None:
        self.spans: Sequence[Span] = ()
        self.current: Span | None = None
        self._ends: list[int] = []
        self._kept: dict[int, tuple[QRectF, int, list[tuple[Span, QRectF]]]] = {}

    def show(self, spans: Sequence[Span], current: int | None) -> None:
        """Show these spans; ``current`` is the place of one among them."""
        if spans is not self.spans:
            self.spans = spans
            self._ends = [span.end for span in spans]
            self._kept.clear()
        self.current = spans[current] if current is not None else None

    def between(self, start: int, end: int) -> Iterator[Span]:
        """The hits that share a code point with ``[start, end)``."""
        for place in range(bisect_left(self._ends, start + 1), len(self.spans)):
            if self.spans[place].start >= end:
                return
            yield self.spans[place]

    def in_line(self, line: Line, offsets: OffsetMap) -> list[tuple[Span, QRectF]]:
        """The rectangles of the hits in a line."""
        if not self.spans:
            return []
        kept = self._kept.get(line.start)
        if kept is None or kept[0] != line.rect or kept[1] != line.end:
            if len(self._kept) > _MOST_KEPT:
                self._kept.clear()
            found = [
                (span, run.rect)
                for span in self.between(line.start, line.end)
                for run in runs(line, span.start, span.end, offsets)
            ]
            kept = self._kept[line.start] = (line.rect, line.end, found)
        return kept[2]


def paint_grounds(painter: QPainter, theme: Theme, found: Sequence[tuple[Span, QRectF]]) -> None:
    """Tint the ground of hits, beneath all that is marked."""
    colour = theme.colour("hit")
    for _, rect in found:
        painter.fillRect(rect.adjusted(-_ROOM, 0, _ROOM, 0), colour)


def paint_current(
    painter: QPainter, theme: Theme, found: Sequence[tuple[Span, QRectF]], current: Span | None
) -> None:
    """Outline the current hit, above all that is marked."""
    if current is None:
        return
    painter.setPen(QPen(theme.colour("hit_edge"), 2))
    for span, rect in found:
        if span == current:
            painter.drawRoundedRect(rect.adjusted(-_ROOM - 1, -1, _ROOM + 1, 1), _ROUND, _ROUND)
