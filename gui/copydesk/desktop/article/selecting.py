"""Selecting text as readers mean it: by word, sentence and paragraph, wider and narrower by key."""

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from copydesk.desktop.article.clicks import Clicks
from copydesk.desktop.article.page import Page
from copydesk.desktop.article.widening import Widening
from copydesk.desktop.theme import Theme
from copydesk.domain.quotes import snapped
from copydesk.domain.snapping import tidied
from copydesk.domain.span import Span

_LONGEST_AIM = 10_000
"""Code points; what a longer selection is tagged as is not worked out beforehand."""


class SelectingPage(Page):
    """A page on which clicks and keys select stretches that make sense.

    Signals: ``selection_finished`` (Span) when the hand has let go of a new selection; ``escaped`` when Esc
    was pressed and meant nothing else.
    """

    selection_finished = Signal(object)
    escaped = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._clicks = Clicks()
        self._widening = Widening()
        self._finished: Span | None = None
        self._with_shift = False
        self._snaps = True
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._finish)
        self.selection_changed.connect(self._aim_anew)

    def set_text(self, text: str) -> None:
        """Show another text: what was selected in the one before is over."""
        self._finished = None
        super().set_text(text)

    # -- wider and narrower -------------------------------------------------------------------------

    def widen(self) -> None:
        """Select the next larger stretch around the selection or caret; the text stays where it is."""
        start, end = self._ends()
        found = self._widening.wider(self._sheet.text, start, end)
        if found is not None:
            self._select_in_place(found)

    def narrow(self) -> None:
        """Select what the selection was widened from, or else the next smaller stretch where it begins."""
        start, end = self._ends()
        found = self._widening.narrower(self._sheet.text, start, end)
        if found is None:
            return
        if found[0] < found[1]:
            self._select_in_place(Span(*found))
        else:
            self.place_caret(found[0])

    def _ends(self) -> tuple[int, int]:
        span = self.selection()
        return (span.start, span.end) if span else (self.caret(), self.caret())

    def _select_in_place(self, span: Span) -> None:
        height = self.verticalScrollBar().value()
        self.select(span)
        self.verticalScrollBar().setValue(height)

    # -- what would be tagged -----------------------------------------------------------------------

    def set_snapping(self, on: bool) -> None:
        """Show, or do not, what a key would tag where that is not just what is selected."""
        self._snaps = on
        self._aim_anew(self.selection())

    def _aim_anew(self, span: Span | None) -> None:
        text = self._sheet.text
        aims = set[Span | None]()
        if span is not None and self._snaps and len(span) <= _LONGEST_AIM:
            aims = {tidied(text, span), snapped(text, span)}
        wanted = tuple(sorted(one for one in aims if one is not None and one != span))
        if wanted != self._sheet.aims:
            for one in (*self._sheet.aims, *wanted):
                self._update_around(one)
            self._sheet.aims = wanted

    def _update_around(self, span: Span) -> None:
        scrolled = self.verticalScrollBar().value()
        for offset in (span.start, max(span.start, span.end - 1)):
            line = self._sheet.line_of(offset)
            if line is not None:
                top = int(line.rect.top()) - scrolled
                self.viewport().update(0, top - 4, self.viewport().width(), int(line.rect.height()) + 8)

    # -- mouse and keys -----------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt's: a single click places the caret; the third and fourth take the sentence and the paragraph."""
        if not self._select_by_click(event):
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Qt's: the second click, or the fourth."""
        if not self._select_by_click(event):
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt's: go on by whole words, sentences or paragraphs after several clicks."""
        if not (self._clicks.selecting and event.buttons() & Qt.MouseButton.LeftButton):
            super().mouseMoveEvent(event)
            return
        place = event.position().toPoint()
        beyond = min(0, place.y()) + max(0, place.y() - self.viewport().height())
        if beyond:
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + beyond)
        found = self._clicks.drag_to(self._sheet.text, self._offset_at(place))
        if found is not None:
            self._select_in_place(found)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt's: the button is let go; after a second or third click another may follow."""
        several = self._clicks.selecting
        self._clicks.release()
        if not several:
            super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._pause.start(QGuiApplication.styleHints().mouseDoubleClickInterval() if several else 0)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Qt's: with Shift let go, a selection made by keys is finished."""
        super().keyReleaseEvent(event)
        if event.key() == Qt.Key.Key_Shift and self._with_shift:
            self._with_shift = False
            self._finish()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's: Esc is told; the keys of the caret are Qt's own."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
            return
        before = self.selection()
        super().keyPressEvent(event)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self.selection() != before:
            self._with_shift = True

    def _select_by_click(self, event: QMouseEvent) -> bool:
        if (
            event.button() != Qt.MouseButton.LeftButton
            or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            return False
        self._pause.stop()
        if self._clicks.press(event.timestamp(), event.globalPosition()) < 2:
            return False
        found = self._clicks.take(self._sheet.text, self._offset_at(event.position().toPoint()))
        if found is None:
            return False
        self._select_in_place(found)
        return True

    def _offset_at(self, place: QPoint) -> int:
        return self._sheet.offsets.offset(self.cursorForPosition(place).position())

    def _finish(self) -> None:
        span = self.selection()
        if span != self._finished:
            self._finished = span
            if span is not None:
                self.selection_finished.emit(span)
