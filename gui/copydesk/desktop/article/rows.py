"""Rows: lines of the screen with what is marked in them, kept as long as nothing in them changes.

To find a row's rectangles takes longer than to paint them.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath

from copydesk.desktop.article.geometry import Line, edge_x, runs
from copydesk.desktop.article.highlights import Highlight
from copydesk.desktop.article.offsets import OffsetMap
from copydesk.desktop.article.placement import Mark
from copydesk.desktop.article.shapes import PLAIN_LANE, Piece, frames, piece

_MOST_KEPT = 2_000
_BOXES = (Mark.BOX, Mark.DOUBLE_BOX)


class Index(Protocol):
    """What is marked, by where it stands."""

    def between(self, start: int, end: int) -> list[Highlight]:
        """The highlights that share a code point with ``[start, end)``, in text order."""
        ...


@dataclass(frozen=True, slots=True)
class Placed:
    """A highlight as it lies in one line.

    ``box`` and, for a double box, ``inner`` are its outlines, ``ground`` is what a wash fills; empty where
    it has none. ``ticks`` are the places, left to right, where an underline begins or ends.
    """

    highlight: Highlight
    piece: Piece
    box: QPainterPath
    inner: QPainterPath
    ground: QPainterPath
    ticks: tuple[float, ...]

    def outline(self, line: Line) -> QPainterPath:
        """What is drawn around it while it is selected."""
        return frames(line, self.piece, PLAIN_LANE) if self.box.isEmpty() else self.box


@dataclass(frozen=True, slots=True)
class Row:
    """A line, and the highlights in it in text order."""

    line: Line
    placed: tuple[Placed, ...]


class Rows:
    """The rows of an article, made where they are asked for."""

    def __init__(self, offsets: OffsetMap, index: Index) -> None:
        self._offsets = offsets
        self._index = index
        self._kept: dict[int, tuple[QRectF, Row]] = {}
        self.preview: Highlight | None = None
        """The highlight that is being dragged, as it would be."""

    def forget(self, highlights: Iterable[Highlight] | None = None) -> None:
        """Make the rows anew in which these highlights are; with None all of them, as the layout is new."""
        if highlights is None:
            self._kept.clear()
            return
        spans = [(one.start, one.end) for one in highlights]
        if not spans:
            return
        last = max(end for _, end in spans)
        for start, row in [(start, row) for start, (_, row) in self._kept.items() if start <= last]:
            if any(low <= row.line.end and start <= high for low, high in spans):
                del self._kept[start]

    def of(self, lines: Iterable[Line]) -> Iterator[Row]:
        """The rows of lines that follow one another."""
        lines = list(lines)
        missing = [line for line in lines if self._row(line) is None]
        if missing:
            if len(self._kept) > _MOST_KEPT:
                self._kept.clear()
            here = [
                self._as_dragged(one) for one in self._index.between(missing[0].start, missing[-1].end + 1)
            ]
            if self.preview is not None and all(one.key != self.preview.key for one in here):
                here.append(self.preview)
            for line in missing:
                inside = [one for one in here if one.start < line.end and line.start < one.end]
                row = Row(line, tuple(self._place(line, inside)))
                self._kept[line.start] = (line.rect, row)
        for line in lines:
            row = self._row(line)
            if row is not None:
                yield row

    def _row(self, line: Line) -> Row | None:
        kept = self._kept.get(line.start)
        return kept[1] if kept is not None and kept[0] == line.rect and kept[1].line.end == line.end else None

    def _as_dragged(self, one: Highlight) -> Highlight:
        return self.preview if self.preview is not None and self.preview.key == one.key else one

    def _place(self, line: Line, highlights: Iterable[Highlight]) -> Iterator[Placed]:
        for one in highlights:
            found = runs(line, one.start, one.end, self._offsets)
            mark = one.mark
            if not found and (mark is not Mark.BAR or line.start < line.end):
                continue  # in a blank line only a bar goes on
            part = piece(line, one.start, one.end, found)
            lane = PLAIN_LANE if one.lane is None or mark not in _BOXES else one.lane
            box, inner, ground = QPainterPath(), QPainterPath(), QPainterPath()
            if one.lane is not None and mark in _BOXES:
                box = frames(line, part, lane)
            if one.lane is not None and mark is Mark.DOUBLE_BOX:
                inner = frames(line, part, lane + 1)
            if mark is Mark.BAR or (mark is Mark.BOX and one.lane is not None):
                ground = frames(line, part, lane, filled=True)
            yield Placed(one, part, box, inner, ground, self._ticks(line, one, part))

    def _ticks(self, line: Line, one: Highlight, part: Piece) -> tuple[float, ...]:
        if one.mark is not Mark.UNDERLINE:
            return ()
        found = (edge_x(line, one.start, one.end, edge, self._offsets) for edge in ("start", "end"))
        return tuple(sorted(x for x in found if x is not None))
