"""Suggestions as they are seen in the text: dashed outlines below all that is marked, without a wash."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from copydesk.desktop.article.geometry import Line
from copydesk.desktop.article.highlights import Highlight, room_among
from copydesk.desktop.article.offsets import OffsetMap
from copydesk.desktop.article.placement import USUAL_LANE, Mark, mark_of
from copydesk.desktop.article.rows import Placed, Rows
from copydesk.desktop.article.shapes import frames
from copydesk.desktop.theme import Theme
from copydesk.domain.span import Span
from copydesk.domain.suggestion import OpenSuggestion

GHOSTLY = 0.82
"""How much there is of the kind's colour: less stands out too little from the paper in some theme."""
_DASHES = (3.0, 2.5)
_CONTENT_LANE = 0
"""Around what is said the outline reaches further out than those of names in it."""
_BUCKET = 2_000
"""Code points that are looked through together."""


class Ghosts:
    """The suggestions of one article, found by where they stand; ``selected`` is the id of one of them."""

    def __init__(self, offsets: OffsetMap) -> None:
        self.selected: int | None = None
        self.rows = Rows(offsets, self)
        self._suggestions: dict[int, OpenSuggestion] = {}
        self._buckets: defaultdict[int, dict[Highlight, None]] = defaultdict(dict)

    def load(self, suggestions: Iterable[OpenSuggestion]) -> None:
        """Show these and no others; what was shown before and is the same costs nothing."""
        before, self._suggestions = self._suggestions, {each.id: each for each in suggestions}
        for each in before.values():
            if self._suggestions.get(each.id) is not each:
                for one, bucket in _in_buckets(each):
                    self._buckets[bucket].pop(one, None)
        for each in self._suggestions.values():
            if before.get(each.id) is not each:
                for one, bucket in _in_buckets(each):
                    self._buckets[bucket][one] = None
        self.rows.forget()

    def get(self, suggestion_id: int) -> OpenSuggestion | None:
        """The suggestion of that id, if it is shown."""
        return self._suggestions.get(suggestion_id)

    def of(self, suggestion_id: int | None) -> list[Highlight]:
        """What a suggestion is seen as; nothing where it is not shown."""
        found = self._suggestions.get(suggestion_id) if suggestion_id is not None else None
        return list(_highlights(found)) if found is not None else []

    def room(self, highlight: Highlight) -> tuple[int, int]:
        """Between which code points a span can grow without meeting another of the same part."""
        return room_among(self._suggestions[highlight.annotation].parts[highlight.part], highlight)

    def between(self, start: int, end: int) -> list[Highlight]:
        """What there is in a stretch of the text, in text order."""
        found = {
            one
            for bucket in range(start // _BUCKET, end // _BUCKET + 1)
            for one in self._buckets.get(bucket, ())
            if one.start < end and start < one.end
        }
        return sorted(found, key=lambda one: (one.start, -one.end, one.annotation))

    def at(self, offset: int) -> list[int]:
        """The suggestions at a code point, the shortest first; where there are none, those that end there."""
        for place in (offset, offset - 1):
            found = self.between(place, place + 1) if place >= 0 else []
            if found:
                found.sort(key=lambda one: one.end - one.start)
                return list(dict.fromkeys(one.annotation for one in found))
        return []

    def under(self, lines: Iterable[Line], point: QPointF) -> list[int]:
        """The suggestions at a point of these lines, the shortest first."""
        found = [
            placed.highlight
            for row in self.rows.of(lines)
            for placed in row.placed
            if any(run.rect.left() - 1 <= point.x() <= run.rect.right() + 1 for run in placed.piece.runs)
        ]
        found.sort(key=lambda one: one.end - one.start)
        return list(dict.fromkeys(one.annotation for one in found))

    def paint(self, painter: QPainter, theme: Theme, lines: Sequence[Line]) -> None:
        """Paint what is in the lines, the selected one last."""
        if not self._suggestions:
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        selected: list[tuple[Line, Placed]] = []
        for row in self.rows.of(lines):
            for placed in row.placed:
                if placed.highlight.annotation == self.selected:
                    selected.append((row.line, placed))
                else:
                    _paint(painter, theme, row.line, placed, selected=False)
        for line, placed in selected:
            _paint(painter, theme, line, placed, selected=True)


def dashed(theme: Theme, colour: QColor, width: float = 1.0) -> QPen:
    """The line that suggestions are drawn with; its dashes are of one length, however wide it is."""
    pen = QPen(colour, width * theme.outline)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([each / width for each in _DASHES])
    return pen


def _in_buckets(suggestion: OpenSuggestion) -> Iterator[tuple[Highlight, int]]:
    for one in _highlights(suggestion):
        for bucket in range(one.start // _BUCKET, one.end // _BUCKET + 1):
            yield one, bucket


def _highlights(suggestion: OpenSuggestion) -> Iterator[Highlight]:
    for part, spans in suggestion.parts.items():
        lane = USUAL_LANE.get(mark_of(suggestion.kind, part), _CONTENT_LANE)
        for number, span in enumerate(spans):
            yield Highlight(suggestion.id, suggestion.kind, part, number, span.start, span.end, lane)


def _paint(painter: QPainter, theme: Theme, line: Line, placed: Placed, *, selected: bool) -> None:
    one = placed.highlight
    colour = theme.colour(theme.kind_role(one.kind), 1.0 if selected else GHOSTLY)
    painter.setPen(dashed(theme, colour, 2.0 if selected else 1.0))
    if one.mark in (Mark.DOTS, Mark.UNDERLINE):
        y = round(line.rect.bottom() + 0.12 * (line.bottom - line.rect.bottom())) + 0.5
        for run in placed.piece.runs:
            painter.drawLine(QPointF(run.rect.left(), y), QPointF(run.rect.right(), y))
    elif one.mark is Mark.BAR:
        painter.drawPath(frames(line, placed.piece, _CONTENT_LANE))
    else:
        painter.drawPath(placed.box)


def main_span(suggestion: OpenSuggestion) -> Span:
    """Where a suggestion begins to be read."""
    return min(suggestion.spans)
