"""Fields of a topic's page: each gives what was typed once, when it is left."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit

from copydesk.desktop.fields import Line
from copydesk.domain.text import canonical

_MARGINS = 14
"""Pixels of a text field's frame and margins."""


class NameLine(Line):
    """One line; ``written`` gives it when it was changed and is left, or Enter is pressed."""

    written = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._stored = ""
        self.editingFinished.connect(self.commit)

    def set_stored(self, text: str) -> None:
        """Show what is stored, unless something else is being typed."""
        pending = self.text() != self._stored
        self._stored = text
        if self.text() != text and not (pending and self.hasFocus()):
            self.setText(text)
            self.setCursorPosition(0)

    def commit(self) -> None:
        """Give what was typed, if it is not stored yet."""
        typed = " ".join(self.text().split())
        if typed != self._stored:
            self._stored = typed
            self.written.emit(typed)

    def revert(self, text: str) -> None:
        """Show what is stored in place of what was typed and refused."""
        self._stored = text
        self.setText(text)


class TextBox(QPlainTextEdit):
    """Some lines of text; ``written`` gives them when they were changed and the field is left."""

    written = Signal(str)

    def __init__(self, lines: int) -> None:
        super().__init__()
        self._stored = ""
        self.setTabChangesFocus(True)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + _MARGINS)

    def set_stored(self, text: str) -> None:
        """Show what is stored, unless something else is being typed."""
        pending = self._typed() != self._stored
        self._stored = text
        if self._typed() != text and not (pending and self.hasFocus()):
            self.setPlainText(text)

    def commit(self) -> None:
        """Give what was typed, if it is not stored yet."""
        typed = self._typed()
        if typed != self._stored:
            self._stored = typed
            self.written.emit(typed)

    def _typed(self) -> str:
        return canonical(self.toPlainText()).strip()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt's: the field is left."""
        super().focusOutEvent(event)
        self.commit()

    def event(self, event: QEvent) -> bool:
        """Qt's: the undo key undoes typing while there is any, and else the last change."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            document = self.document()
            undo = event.matches(QKeySequence.StandardKey.Undo) and not document.isUndoAvailable()
            redo = event.matches(QKeySequence.StandardKey.Redo) and not document.isRedoAvailable()
            if undo or redo:
                event.ignore()
                return False
        return super().event(event)
