"""The note of an annotation: stored when the hands rest, and when the field is left."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit

from copydesk.desktop.language import tr
from copydesk.domain.text import canonical

_REST = 1_000
"""Milliseconds without a key after which what was typed is stored, so that no more than that can be lost."""


class NoteField(QPlainTextEdit):
    """A few lines of text. ``note_written`` gives it when it was changed and the hands rest, or go."""

    note_written = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("noteField")
        self.setAccessibleName(tr("Note"))
        self.setPlaceholderText(tr("Note"))
        self.setTabChangesFocus(True)
        self.setMinimumHeight(2 * self.fontMetrics().lineSpacing() + 12)
        self.setMaximumHeight(4 * self.fontMetrics().lineSpacing() + 12)
        self._stored = ""
        self._timer = QTimer(self, singleShot=True, interval=_REST)
        self._timer.timeout.connect(self.commit)
        self.textChanged.connect(self._timer.start)

    @property
    def pending(self) -> bool:
        """Whether something was typed that is not stored yet."""
        return self._typed() != self._stored

    def set_stored(self, note: str) -> None:
        """Show the stored note, unless something else is being typed."""
        pending = self.pending
        self._stored = note
        if self._typed() != note and not (pending and self.hasFocus()):
            self.setPlainText(note)

    def commit(self) -> None:
        """Store what was typed."""
        self._timer.stop()
        if self.pending:
            self._stored = self._typed()
            self.note_written.emit(self._stored)

    def _typed(self) -> str:
        """As it is stored: else each pause would put the caret back to the beginning of what differs."""
        return canonical(self.toPlainText()).strip()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt's: the field is left."""
        super().focusOutEvent(event)
        self.commit()
