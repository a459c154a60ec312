"""Painting highlights beneath the text. Reads values and geometry, keeps nothing."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from copydesk.desktop.article.geometry import Line
from copydesk.desktop.article.handles import Handle
from copydesk.desktop.article.highlights import Highlight
from copydesk.desktop.article.margin import Note
from copydesk.desktop.article.placement import Mark
from copydesk.desktop.article.rows import Placed, Row
from copydesk.desktop.theme import Theme
from copydesk.domain.annotation import Kind

BAR_WIDTH, _BAR_STEP, _BAR_GAP = 3.0, 5.0, 9.0
_UNDERLINE_FROM, _UNDERLINE_STEP, _UNDERLINE_WIDTH = 0.33, 0.22, 0.12
"""Parts of the leading."""
_DOTS_FROM, _DOTS_STEP, _DOTS_WIDTH = 0.08, 0.16, 2.0
_HANDLE_RADIUS = 4.0
_OUTLINE_OPACITY = 0.8
_DEEPEST = 4
"""Washes on top of one another."""
FAINT = 0.28
"""How much is left of the colour of what stands back."""


@dataclass(frozen=True, slots=True)
class Column:
    """Where the text column stands in the document, in pixels."""

    left: float
    right: float


class HighlightPainter:
    """Paints the highlights of lines with one theme."""

    def __init__(
        self, theme: Theme, column: Column, selected: int | None, dimmed: Collection[int] = ()
    ) -> None:
        self._theme = theme
        self._dimmed = dimmed
        self._column = column
        self._selected = selected
        self._pens: dict[tuple[Kind, float], QPen] = {}

    def paint_row(self, painter: QPainter, row: Row) -> None:
        """Paint all that lies in the line: washes first, so that outlines and underlines stay visible."""
        painter.setPen(Qt.PenStyle.NoPen)
        for placed, depth in _depths(row):
            self._fade(painter, placed.highlight.annotation)
            self._wash(painter, placed, depth)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for placed in row.placed:
            if placed.highlight.lane is not None:
                self._fade(painter, placed.highlight.annotation)
                self._mark(painter, row.line, placed, placed.highlight.lane)
        painter.setOpacity(1.0)
        for placed in row.placed:
            if placed.highlight.annotation == self._selected:
                self._outline(painter, placed.outline(row.line), placed.highlight, 2.0)

    def paint_note(self, painter: QPainter, note: Note, font: QFont) -> None:
        """Paint labels and "+n" in the margin."""
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        align = Qt.AlignmentFlag
        middle = align.AlignVCenter | align.AlignLeft | align.AlignAbsolute  # by the text, in every interface
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        for label in note.labels:
            # What stands back is words still, and to be read.
            role = "dim_ink" if self._stands_back(label.annotation) else "topic"
            painter.setPen(self._theme.colour(role))
            words = metrics.elidedText(label.text, Qt.TextElideMode.ElideRight, label.rect.width() - 8)
            painter.drawText(label.rect, middle, words)
            if label.annotation == self._selected:
                width = metrics.horizontalAdvance(words)
                painter.fillRect(
                    QRectF(label.rect.left(), label.rect.bottom() - 2, width, 2), self._theme.colour("topic")
                )
        if note.more:
            painter.setPen(self._theme.colour("dim_ink"))
            painter.drawText(note.more_rect, Qt.AlignmentFlag.AlignCenter, note.more)
            pill = note.more_rect.adjusted(3, 1, -3, -1)
            painter.setPen(QPen(self._theme.colour("dim_ink", 0.5), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)

    def paint_handle(self, painter: QPainter, handle: Handle) -> None:
        """Paint an end of the selected annotation as a stem with a knob."""
        colour = self._colour(handle.highlight)
        painter.setPen(QPen(colour, 2))
        painter.drawLine(QPointF(handle.at.x(), handle.top), QPointF(handle.at.x(), handle.bottom))
        painter.setPen(QPen(self._theme.colour("paper"), 1.5))
        painter.setBrush(QBrush(colour))
        painter.drawEllipse(handle.at, _HANDLE_RADIUS, _HANDLE_RADIUS)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _stands_back(self, annotation: int) -> bool:
        return annotation in self._dimmed and annotation != self._selected

    def _fade(self, painter: QPainter, annotation: int) -> None:
        if self._dimmed:
            painter.setOpacity(FAINT if self._stands_back(annotation) else 1.0)

    def _colour(self, one: Highlight, opacity: float = 1.0) -> QColor:
        return self._theme.colour(self._theme.kind_role(one.kind), opacity)

    def _wash(self, painter: QPainter, placed: Placed, depth: int) -> None:
        # Each on top of another adds half as much: text stays readable however many there are.
        opacity = self._theme.wash(self._theme.kind_role(placed.highlight.kind)) / 2**depth
        if opacity:
            painter.fillPath(placed.ground, self._colour(placed.highlight, opacity))

    def _mark(self, painter: QPainter, line: Line, placed: Placed, lane: int) -> None:
        one = placed.highlight
        match one.mark:
            case Mark.BOX:
                self._outline(painter, placed.box, one, 1.0)
            case Mark.DOUBLE_BOX:
                self._outline(painter, placed.box, one, 1.0)
                self._outline(painter, placed.inner, one, 1.0)
            case Mark.UNDERLINE:
                self._underline(painter, line, placed, lane)
            case Mark.DOTS:
                self._dots(painter, line, placed, lane)
            case Mark.BAR:
                self._bar(painter, line, one, lane)

    def _outline(self, painter: QPainter, path: QPainterPath, one: Highlight, width: float) -> None:
        pen = self._pens.get((one.kind, width))
        if pen is None:
            faint = width <= 1 and self._theme.outline <= 1
            pen = QPen(self._colour(one, _OUTLINE_OPACITY if faint else 1.0), width * self._theme.outline)
            self._pens[one.kind, width] = pen
        painter.setPen(pen)
        painter.drawPath(path)

    def _underline(self, painter: QPainter, line: Line, placed: Placed, lane: int) -> None:
        leading = line.bottom - line.rect.bottom()
        width = max(1.5, _UNDERLINE_WIDTH * leading) * min(self._theme.outline, 1.3)
        y = line.rect.bottom() + (_UNDERLINE_FROM + _UNDERLINE_STEP * lane) * leading - width / 2
        colour = self._colour(placed.highlight)
        for run in placed.piece.runs:
            painter.fillRect(QRectF(run.rect.left(), y, run.rect.width(), width), colour)
        first, last = placed.piece.runs[0].rect.left(), placed.piece.runs[-1].rect.right() - width
        for x in placed.ticks:
            painter.fillRect(QRectF(min(max(x - width / 2, first), last), y - 2, width, 2), colour)

    def _dots(self, painter: QPainter, line: Line, placed: Placed, lane: int) -> None:
        pen = QPen(self._colour(placed.highlight), _DOTS_WIDTH)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.1, 1.9])
        painter.setPen(pen)
        leading = line.bottom - line.rect.bottom()
        y = round(line.rect.bottom() + (_DOTS_FROM + _DOTS_STEP * lane) * leading)
        for run in placed.piece.runs:
            painter.drawLine(QPointF(run.rect.left() + 1, y), QPointF(run.rect.right() - 1, y))

    def _bar(self, painter: QPainter, line: Line, one: Highlight, lane: int) -> None:
        x = bar_left(line, lane, self._column)
        # On whole pixels, or a seam would show between two lines.
        top = round(line.rect.top() if one.start < line.start else line.rect.top() - 2)
        bottom = round(line.bottom if one.end > line.end else line.rect.bottom() + 2)
        painter.fillRect(QRectF(x, top, BAR_WIDTH, bottom - top), self._colour(one))


def _depths(row: Row) -> Iterator[tuple[Placed, int]]:
    """What is washed in a line, with how many of its kind lie below; the deepest alone: more is not seen."""
    below: dict[Kind, list[int]] = {}
    for placed in row.placed:
        if not placed.ground.isEmpty():
            one = placed.highlight
            ends = [end for end in below.get(one.kind, []) if end > one.start]
            if len(ends) < _DEEPEST:
                yield placed, len(ends)
                ends.append(one.end)
            below[one.kind] = ends


def bar_left(line: Line, lane: int, column: Column) -> float:
    """Where a quotation's bar stands: before the lines, which is right of them in right-to-left text."""
    aside = _BAR_GAP + _BAR_STEP * lane
    return column.right + aside if line.right_to_left else column.left - aside - BAR_WIDTH
