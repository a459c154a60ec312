"""What the mouse is about: the handle it takes, what is marked under it, which of those a click selects."""

from PySide6.QtCore import QPointF, Qt

from copydesk.desktop.article.drag import Drag
from copydesk.desktop.article.handles import handle_near
from copydesk.desktop.article.here import stepped
from copydesk.desktop.article.sheet import Sheet

CLICK_REACH = 4.0
"""Pixels that the mouse may move during a click, and that a second one may be away from the first."""


class Pointer:
    """The mouse over a sheet; points are the document's."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._pressed: QPointF | None = None
        self._clicked: QPointF | None = None
        self.drag: Drag | None = None

    def forget(self) -> None:
        """Another article is shown."""
        self._pressed = self._clicked = self.drag = None

    def press(self, point: QPointF) -> bool:
        """The left button goes down; gives whether a handle is taken, so that no text is selected."""
        handle = handle_near(self._sheet.handles(), point)
        self._pressed = None if handle else point
        if handle is not None:
            sheet = self._sheet
            self.drag = Drag(handle, sheet.text, sheet.index.room(handle.highlight))
        return handle is not None

    def release(self, point: QPointF) -> bool:
        """The left button goes up; gives whether that was a click."""
        pressed, self._pressed = self._pressed, None
        return pressed is not None and (point - pressed).manhattanLength() <= CLICK_REACH

    def here(self, point: QPointF) -> list[int]:
        """The annotations that are seen at a point, innermost first: in the text, gutter or margin."""
        return self._sheet.note_at(point) or self._sheet.under(point)

    def choice(self, point: QPointF) -> int | None:
        """Which annotation a click selects: the innermost, and at the same place again the next outwards."""
        again = self._clicked is not None and (point - self._clicked).manhattanLength() <= CLICK_REACH
        self._clicked = point
        return stepped(self.here(point), self._sheet.selected if again else None, 1)

    def next_here(self, point: QPointF) -> int | None:
        """The next annotation at a point, outwards from the selected one and round."""
        return stepped(self.here(point), self._sheet.selected, 1)

    def shape(self, point: QPointF) -> Qt.CursorShape:
        """What the mouse looks like at a point: what it would do there."""
        if handle_near(self._sheet.handles(), point):
            return Qt.CursorShape.SizeHorCursor
        if self._sheet.note_at(point):
            return Qt.CursorShape.PointingHandCursor
        return Qt.CursorShape.IBeamCursor
