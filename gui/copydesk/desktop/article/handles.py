"""The ends of the selected annotation, where the mouse takes them."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF

from copydesk.desktop.article.geometry import Line, edge_x
from copydesk.desktop.article.highlights import Highlight
from copydesk.desktop.article.offsets import OffsetMap

_REACH = 9.0
"""Pixels around a knob within which the mouse takes it."""
_STEM_REACH = 3.0
"""Pixels beside a stem within which the mouse takes it."""


@dataclass(frozen=True, slots=True)
class Handle:
    """An end of the selected annotation that can be dragged; ``edge`` is ``start`` or ``end``.

    ``at`` is the knob: above the line at the start, below it at the end.
    """

    highlight: Highlight
    edge: str
    at: QPointF
    top: float
    bottom: float

    def distance(self, point: QPointF) -> float | None:
        """How far the point is from the knob; None where the mouse does not take the handle."""
        away = (self.at - point).manhattanLength()
        on_stem = abs(self.at.x() - point.x()) <= _STEM_REACH and self.top <= point.y() <= self.bottom
        return away if away <= _REACH or on_stem else None


def handles_of(line: Line, one: Highlight, offsets: OffsetMap) -> list[Handle]:
    """The ends of a highlight that lie in a line."""
    result: list[Handle] = []
    top, bottom = line.rect.top() - 1, line.rect.bottom() + 1
    for edge, knob in (("start", top), ("end", bottom)):
        x = edge_x(line, one.start, one.end, edge, offsets)
        if x is not None:
            result.append(Handle(one, edge, QPointF(x, knob), top, bottom))
    return result


def handle_near(handles: list[Handle], point: QPointF) -> Handle | None:
    """The handle that the mouse takes at a point, the nearest where several are near."""
    near = [(away, n) for n, handle in enumerate(handles) if (away := handle.distance(point)) is not None]
    return handles[min(near)[1]] if near else None
