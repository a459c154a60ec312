"""Dragging an end of the selected annotation."""

from PySide6.QtCore import QPointF

from copydesk.desktop.article.highlights import Highlight, moved
from copydesk.desktop.article.painter import HANDLE_REACH, Handle
from copydesk.domain.span import Span


def handle_near(handles: list[Handle], point: QPointF) -> Handle | None:
    """The handle that the mouse takes at a point, the nearest where several are near."""

    def distance(handle: Handle) -> float:
        return (handle.at - point).manhattanLength()

    near = [handle for handle in handles if distance(handle) <= HANDLE_REACH]
    return min(near, key=distance, default=None)


class Drag:
    """A handle on its way: what the highlight would be if it were let go now."""

    def __init__(self, handle: Handle) -> None:
        self.origin = handle.highlight
        self.edge = handle.edge
        self.now = handle.highlight

    def to(self, offset: int) -> Highlight:
        """Take the end to a code point."""
        span = moved(self.origin, self.edge, offset)
        self.now = self.origin._replace(start=span.start, end=span.end)
        return self.now

    @property
    def span(self) -> Span | None:
        """Where the highlight would be; None where nothing has changed."""
        if (self.now.start, self.now.end) == (self.origin.start, self.origin.end):
            return None
        return Span(self.now.start, self.now.end)
