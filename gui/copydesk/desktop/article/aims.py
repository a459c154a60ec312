"""Brackets around the words that a key would tag, where these are not just the words selected."""

from collections.abc import Iterable

from PySide6.QtCore import QLineF
from PySide6.QtGui import QPainter, QPen

from copydesk.desktop.article.geometry import Line, edge_x
from copydesk.desktop.article.offsets import OffsetMap
from copydesk.desktop.theme import Theme
from copydesk.domain.span import Span

_FOOT = 4.0
"""Pixels that a bracket reaches over the words it holds."""


def paint_aims(painter: QPainter, theme: Theme, line: Line, aims: Iterable[Span], offsets: OffsetMap) -> None:
    """Paint the bracket ends that stand in the line."""
    for span in aims:
        for edge, side in (("start", 1.0), ("end", -1.0)):
            x = edge_x(line, span.start, span.end, edge, offsets)
            if x is not None:
                inwards = -side if line.right_to_left else side
                _paint_bracket(painter, theme, line, x, inwards * _FOOT)


def _paint_bracket(painter: QPainter, theme: Theme, line: Line, x: float, foot: float) -> None:
    painter.setPen(QPen(theme.colour("accent"), 1.5))
    top, bottom = line.rect.top() + 0.5, line.rect.bottom() - 0.5
    painter.drawLine(QLineF(x, top, x, bottom))
    painter.drawLine(QLineF(x, top, x + foot, top))
    painter.drawLine(QLineF(x, bottom, x + foot, bottom))
