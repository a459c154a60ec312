"""Dragging an end of the selected annotation."""

from copydesk.desktop.article.handles import Handle
from copydesk.desktop.article.highlights import Highlight, moved
from copydesk.domain.span import Span


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
