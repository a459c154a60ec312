"""Dragging an end of the selected annotation."""

from copydesk.desktop.article.bounds import moved
from copydesk.desktop.article.handles import Handle
from copydesk.domain.span import Span


class Drag:
    """A handle on its way in a text: what the highlight would be if it were let go now."""

    def __init__(self, handle: Handle, text: str, room: tuple[int, int]) -> None:
        self._text = text
        self._room = room
        self._edge = handle.edge
        self.origin = handle.highlight
        self.now = handle.highlight

    def to(self, offset: int) -> None:
        """Take the end to a code point, or as near as it can go."""
        span = moved(self._text, self.origin.span, self._edge, offset, self._room)
        self.now = self.origin._replace(start=span.start, end=span.end)

    @property
    def span(self) -> Span | None:
        """Where the highlight would be; None where nothing has changed."""
        return self.now.span if self.now.span != self.origin.span else None
