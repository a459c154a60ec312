"""Painting highlights beneath the text. Reads values and geometry, keeps nothing."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFont, QFontMetricsF, QPainter, QPen

from copydesk.desktop.article.geometry import Line, Run, runs
from copydesk.desktop.article.highlights import Highlight
from copydesk.desktop.article.margin import Note, hidden
from copydesk.desktop.article.offsets import OffsetMap
from copydesk.desktop.theme import Theme
from copydesk.domain.annotation import Kind, Part

_ROUND = 3.0
_BAR_WIDTH, _BAR_STEP, _BAR_GAP = 3.0, 5.0, 9.0
_UNDERLINE_FROM, _UNDERLINE_STEP, _UNDERLINE_WIDTH = 3.5, 3.5, 2.0
_HANDLE_RADIUS = 4.0
HANDLE_REACH = 9.0
"""Pixels around a handle's middle within which the mouse takes it."""


@dataclass(frozen=True, slots=True)
class Column:
    """Where the text column stands in the document, in pixels."""

    left: float
    right: float


@dataclass(frozen=True, slots=True)
class Handle:
    """An end of the selected annotation that can be dragged; ``edge`` is ``start`` or ``end``."""

    highlight: Highlight
    edge: str
    at: QPointF
    line_top: float
    line_bottom: float


class HighlightPainter:
    """Paints the highlights of lines with one theme."""

    def __init__(self, theme: Theme, offsets: OffsetMap, column: Column, selected: int | None) -> None:
        self._theme = theme
        self._offsets = offsets
        self._column = column
        self._selected = selected

    def paint_line(self, painter: QPainter, line: Line, highlights: Sequence[Highlight]) -> None:
        """Paint all that lies in the line: washes first, so that outlines and underlines stay visible."""
        placed = [
            (one, found)
            for one in highlights
            if not hidden(one) and (found := runs(line, one.start, one.end, self._offsets))
        ]
        for one, found in placed:
            self._wash(painter, line, one, found)
        for one, found in placed:
            self._mark(painter, line, one, found)
        for one, found in placed:
            if one.annotation == self._selected:
                self._outline(painter, line, one, found, width=2.0, opacity=1.0)

    def paint_note(self, painter: QPainter, note: Note, font: QFont) -> None:
        """Paint a label and its "+n" in the margin."""
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        if note.label:
            painter.setPen(self._theme.colour("topic"))
            room = note.label_rect.width() - 8
            label = metrics.elidedText(note.label, Qt.TextElideMode.ElideRight, room)
            painter.drawText(note.label_rect, middle, label)
        if note.more:
            painter.setPen(self._theme.colour("dim_ink"))
            painter.drawText(note.more_rect, Qt.AlignmentFlag.AlignCenter, note.more)
            pill = note.more_rect.adjusted(3, 2, -3, -2)
            painter.setPen(QPen(self._theme.colour("hairline"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)

    def paint_handle(self, painter: QPainter, handle: Handle) -> None:
        """Paint an end of the selected annotation as a stem with a knob."""
        colour = self._theme.colour(self._theme.kind_role(handle.highlight.kind))
        painter.setPen(QPen(colour, 2))
        painter.drawLine(QPointF(handle.at.x(), handle.line_top), QPointF(handle.at.x(), handle.line_bottom))
        painter.setPen(QPen(self._theme.colour("paper"), 1.5))
        painter.setBrush(QBrush(colour))
        painter.drawEllipse(handle.at, _HANDLE_RADIUS, _HANDLE_RADIUS)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _wash(self, painter: QPainter, line: Line, one: Highlight, found: Sequence[Run]) -> None:
        role = self._theme.kind_role(one.kind)
        opacity = float(getattr(self._theme, f"{role}_wash"))
        if not opacity or one.part in (Part.CUE, Part.SPEAKER):
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(role, opacity))
        for run in found:
            painter.drawRoundedRect(self._box(line, run, one), _ROUND, _ROUND)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _mark(self, painter: QPainter, line: Line, one: Highlight, found: Sequence[Run]) -> None:
        if one.part is Part.CUE:
            self._dots(painter, line, found)
        elif one.part is Part.SPEAKER:
            self._outline(painter, line, one, found, width=1.0, opacity=0.9)
            self._outline(painter, line, one, found, width=1.0, opacity=0.9, outset=-2.5)
        elif one.kind is Kind.MENTION:
            self._outline(painter, line, one, found, width=1.0, opacity=0.75)
        elif one.kind is Kind.PASSAGE:
            self._underline(painter, line, one, found)
        else:
            self._bar(painter, line, one)

    def _box(self, line: Line, run: Run, one: Highlight) -> QRectF:
        """The box of a run; outer lanes reach further out, so that nested outlines stay apart."""
        reach = max(0.0, 3.0 - 1.75 * one.lane) if one.kind is Kind.MENTION else 1.0
        sides = reach / 2
        return QRectF(
            run.rect.left() - sides,
            line.rect.top() - reach,
            run.rect.width() + 2 * sides,
            line.rect.height() + 2 * reach,
        )

    def _outline(
        self,
        painter: QPainter,
        line: Line,
        one: Highlight,
        found: Sequence[Run],
        *,
        width: float,
        opacity: float,
        outset: float = 0.0,
    ) -> None:
        painter.setPen(QPen(self._theme.colour(self._theme.kind_role(one.kind), opacity), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for run in found:
            box = self._box(line, run, one).adjusted(-outset, -outset, outset, outset)
            painter.drawRoundedRect(box, _ROUND, _ROUND)

    def _underline(self, painter: QPainter, line: Line, one: Highlight, found: Sequence[Run]) -> None:
        y = line.rect.bottom() + _UNDERLINE_FROM + _UNDERLINE_STEP * one.lane
        painter.setPen(
            QPen(self._theme.colour("topic"), _UNDERLINE_WIDTH, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
        )
        for run in found:
            painter.drawLine(QPointF(run.rect.left(), y), QPointF(run.rect.right(), y))
            if line.start <= one.start < line.end:  # a tick says where it begins
                x = run.rect.right() if run.right_to_left else run.rect.left()
                painter.drawLine(QPointF(x, y - 3), QPointF(x, y + 1))

    def _dots(self, painter: QPainter, line: Line, found: Sequence[Run]) -> None:
        pen = QPen(self._theme.colour("quotation"), 2.0, Qt.PenStyle.DotLine)
        painter.setPen(pen)
        y = line.rect.bottom() + 0.5
        for run in found:
            painter.drawLine(QPointF(run.rect.left(), y), QPointF(run.rect.right(), y))

    def _bar(self, painter: QPainter, line: Line, one: Highlight) -> None:
        aside = _BAR_GAP + _BAR_STEP * one.lane
        x = self._column.right + aside if line.right_to_left else self._column.left - aside - _BAR_WIDTH
        last = one.end <= line.end
        bottom = line.rect.bottom() + 2 if last else line.bottom
        painter.fillRect(
            QRectF(x, line.rect.top() - 2, _BAR_WIDTH, bottom - line.rect.top() + 2),
            self._theme.colour("quotation"),
        )


def handles_of(line: Line, one: Highlight, offsets: OffsetMap) -> list[Handle]:
    """The ends of a highlight that lie in a line: the start's knob above, the end's below."""
    result: list[Handle] = []
    top, bottom = line.rect.top() - 1, line.rect.bottom() + 1
    if line.start <= one.start < line.end:
        for run in runs(line, one.start, one.start + 1, offsets)[:1]:
            x = run.rect.right() if run.right_to_left else run.rect.left()
            result.append(Handle(one, "start", QPointF(x, top), top, bottom))
    if line.start < one.end <= line.end:
        for run in runs(line, one.end - 1, one.end, offsets)[-1:]:
            x = run.rect.left() if run.right_to_left else run.rect.right()
            result.append(Handle(one, "end", QPointF(x, bottom), top, bottom))
    return result
