"""Fields that store what is typed once they are left: a line, some lines, the name of an actor."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QStringListModel, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCompleter, QPlainTextEdit

from copydesk.desktop.desk import Desk
from copydesk.desktop.fields import Line
from copydesk.domain.dataset import EntryKind
from copydesk.domain.text import canonical

Store = Callable[[str], object]
_ACTOR = frozenset({EntryKind.ACTOR})
_OFFERED = 9
_STAYS = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
"""Reasons for which the focus goes, and what is typed is not finished yet."""


class StoredLine(Line):
    """A line. ``store`` takes what was typed when the line is left or Enter is pressed; Esc takes it back."""

    def __init__(self, name: str, store: Store):
        super().__init__()
        self.setObjectName(name)
        self._store = store
        self._stored = ""
        self._storing = False

    @property
    def pending(self) -> bool:
        """Whether something was typed that is not stored yet."""
        return self.text().strip() != self._stored

    def show_stored(self, text: str, *, fresh: bool) -> None:
        """Show what is stored; unless it is of something else (``fresh``), what is being typed stays."""
        keep = self.pending and self.hasFocus() and not fresh and not self._storing
        self._stored = text.strip()
        if not keep and (self.text() != text or self.isUndoAvailable()):
            self.setText(text)  # what undo would take back by letters is a change by now
            self.setCursorPosition(0)

    def commit(self) -> None:
        """Store what was typed."""
        if not self.pending or self.isReadOnly() or self._storing:
            return
        self._storing = True
        try:
            self._store(self.text())
        finally:
            self._storing = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's: Enter stores, Esc takes back what was typed."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.commit()
            case Qt.Key.Key_Escape if self.pending:
                self.setText(self._stored)
            case _:
                super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt's: the line is left."""
        super().focusOutEvent(event)
        if event.reason() not in _STAYS:
            self.commit()


class StoredText(QPlainTextEdit):
    """Some lines. ``store`` takes what was typed when the field is left; Esc takes it back."""

    def __init__(self, name: str, title: str, store: Store):
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setTabChangesFocus(True)
        self.setFixedHeight(3 * self.fontMetrics().lineSpacing() + 16)
        self._store = store
        self._stored = ""
        self._storing = False

    @property
    def pending(self) -> bool:
        """Whether something was typed that is not stored yet."""
        return self._typed() != self._stored

    def show_stored(self, text: str, *, fresh: bool) -> None:
        """Show what is stored; unless it is of something else (``fresh``), what is being typed stays."""
        keep = self.pending and self.hasFocus() and not fresh and not self._storing
        self._stored = text.strip()
        if not keep and (self._typed() != self._stored or self.document().isUndoAvailable()):
            self.setPlainText(text)  # what undo would take back by letters is a change by now

    def commit(self) -> None:
        """Store what was typed."""
        if self.pending and not self.isReadOnly() and not self._storing:
            self._storing = True
            try:
                self._store(self._typed())
            finally:
                self._storing = False

    def _typed(self) -> str:
        return canonical(self.toPlainText()).strip()

    def event(self, event: QEvent) -> bool:
        """Qt's: an undo key that has nothing to undo here is the window's."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            history = self.document()
            undo = event.matches(QKeySequence.StandardKey.Undo) and not history.isUndoAvailable()
            redo = event.matches(QKeySequence.StandardKey.Redo) and not history.isRedoAvailable()
            if undo or redo:
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's: Esc takes back what was typed."""
        if event.key() == Qt.Key.Key_Escape and self.pending:
            self.setPlainText(self._stored)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt's: the field is left."""
        super().focusOutEvent(event)
        if event.reason() not in _STAYS:
            self.commit()


class ActorLine(StoredLine):
    """A line for the name of an actor; those that the letters may mean are offered below it."""

    def __init__(self, desk: Desk, name: str, store: Store):
        super().__init__(name, store)
        offer_actors(self, desk)


def offer_actors(line: Line, desk: Desk) -> None:
    """Offer below a line, while one types, the actors that the letters may mean: by name or alias."""
    names = QStringListModel(line)
    completer = QCompleter(names, line)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
    completer.setMaxVisibleItems(_OFFERED)
    line.setCompleter(completer)

    def offer(text: str) -> None:
        session = desk.session
        found = session.codebook.match(text, kinds=_ACTOR, limit=_OFFERED) if session and text.strip() else []
        names.setStringList([match.name for match in found])

    line.textEdited.connect(offer)
