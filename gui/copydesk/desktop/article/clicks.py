"""Clicks that follow one another: two select the word, three the sentence, four the paragraph."""

from collections.abc import Callable

from PySide6.QtCore import QPointF
from PySide6.QtGui import QGuiApplication

from copydesk.domain.names import word_at
from copydesk.domain.selection import paragraph_at, sentence_at
from copydesk.domain.span import Span
from copydesk.domain.wrapping import flowing

_UNITS: tuple[Callable[[str, int], Span | None], ...] = (word_at, sentence_at, paragraph_at)


class Clicks:
    """Counts presses of the left button, and what dragging after them selects."""

    def __init__(self) -> None:
        self._count = 0
        self._when = 0
        self._where = QPointF()
        self._origin: Span | None = None

    def press(self, when: int, where: QPointF) -> int:
        """A press at a time (milliseconds) and place (pixels of the screen); gives the how-manieth it is."""
        hints = QGuiApplication.styleHints()
        soon = when - self._when <= hints.mouseDoubleClickInterval()
        near = (where - self._where).manhattanLength() <= hints.startDragDistance()
        self._count = self._count % (len(_UNITS) + 1) + 1 if self._count and soon and near else 1
        self._when, self._where = when, where
        self._origin = None
        return self._count

    @property
    def selecting(self) -> bool:
        """Whether the button is held after a click that selected a word or more."""
        return self._origin is not None

    def take(self, text: str, offset: int) -> Span | None:
        """What the click selects at an offset; None for a single one, or where there is no word."""
        self._origin = self._unit(text, offset)
        return self._origin

    def drag_to(self, text: str, offset: int) -> Span | None:
        """What is selected when the mouse goes on to an offset: whole words, sentences or paragraphs."""
        here, origin = self._unit(text, offset), self._origin
        if origin is None:
            return None
        start, end = (here.start, here.end) if here else (offset, offset)
        return Span(min(origin.start, start), max(origin.end, end))

    def release(self) -> None:
        """The button is let go."""
        self._origin = None

    def _unit(self, text: str, offset: int) -> Span | None:
        if self._count < 2:
            return None
        text = flowing(text)
        return _UNITS[self._count - 2](text, offset) or word_at(text, offset)
