"""The note of an annotation: stored when the field is left."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit

from copydesk.desktop.language import tr


class NoteField(QPlainTextEdit):
    """A few lines of text. ``note_written`` gives it when it was changed and the field is left."""

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

    @property
    def pending(self) -> bool:
        """Whether something was typed that is not stored yet."""
        return self.toPlainText().strip() != self._stored

    def set_stored(self, note: str) -> None:
        """Show the stored note, unless something else is being typed."""
        pending = self.pending
        self._stored = note
        if self.toPlainText().strip() != note and not (pending and self.hasFocus()):
            self.setPlainText(note)

    def commit(self) -> None:
        """Store what was typed."""
        if self.pending:
            self._stored = self.toPlainText().strip()
            self.note_written.emit(self._stored)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt's: the field is left."""
        super().focusOutEvent(event)
        self.commit()
