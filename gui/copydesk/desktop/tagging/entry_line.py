"""A line in the details that holds an actor or topic, with matches below it while one types."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMoveEvent
from PySide6.QtWidgets import QFrame

from copydesk.desktop.desk import Desk
from copydesk.desktop.fields import Line
from copydesk.desktop.look import Look
from copydesk.desktop.tagging.choices import ChoiceModel, known, matching
from copydesk.desktop.tagging.picker import ChoiceList
from copydesk.domain.dataset import EntryKind

_ROWS = 6


class EntryLine(Line):
    """Shows a name. ``entry_chosen`` gives the id of a match, a typed name, or None when it was emptied.

    ``abandoned`` says that the line was left by key, ``withdrawn`` that nothing of it was taken.
    What was typed counts when the line is left, too: nothing typed is lost.
    """

    entry_chosen = Signal(object)
    abandoned = Signal()
    withdrawn = Signal()

    def __init__(self, desk: Desk, look: Look, kind: EntryKind, name: str, *, keeps_empty: bool = True):
        super().__init__()
        self._desk = desk
        self._look = look
        self._kind = kind
        self._keeps_empty = keeps_empty
        self._stored = ""
        self._offered = False
        self._first: tuple[int, ...] = ()
        self._then: tuple[int, ...] = ()
        self._choices = ChoiceModel(self)
        self.matches: ChoiceList | None = None
        self.setObjectName(name)
        self.textEdited.connect(self._typed)

    @property
    def pending(self) -> bool:
        """Whether something was typed that has not been taken yet."""
        return self.text().strip() != self._stored

    def set_stored(self, name: str) -> None:
        """Show the name that is stored, unless something else is being typed."""
        pending = self.pending
        self._stored = name
        if not pending or not self.hasFocus():
            self.setText(name)
            self.setCursorPosition(0)

    def offer(self, text: str, first: Sequence[int] = (), then: Sequence[int] = ()) -> None:
        """Type a text for the user, ready to be taken or typed over; it counts only if it is taken.

        The entries with the ids in ``first`` are listed before those that the text finds, ``then`` behind.
        """
        self._first, self._then = tuple(first), tuple(then)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setText(text)
        self.selectAll()
        self._offered = True
        self._search()

    def commit(self) -> None:
        """Take what Enter would take of what was typed. What was only offered is withdrawn."""
        if self._offered:
            self.reset()
        if not self.pending:
            self._hide_list()
            return
        if self._choosing and self.matches is not None and self.text().strip():
            self._take(self.matches.currentIndex().row())
            return
        self._hide_list()
        typed = self.text().strip()
        if typed or self._keeps_empty:
            self._stored = typed
            self.entry_chosen.emit(typed or None)
        if not self._keeps_empty:
            self.setText(self._stored)

    def reset(self) -> None:
        """Show what is stored and forget what was typed."""
        self._hide_list()
        self._offered = False
        self.setText(self._stored)
        self.withdrawn.emit()

    # -- the list below -----------------------------------------------------------------------------

    def _typed(self) -> None:
        self._offered = False
        self._first = self._then = ()
        self._search()

    def _search(self) -> None:
        session = self._desk.session
        if session is None or not (self.text().strip() or self._first):
            self._choices.show([])
            self._hide_list()
            return
        first = [choice for entry in self._first if (choice := known(session, self._kind, entry))]
        found = [each for each in matching(session, self.text(), {self._kind}) if each.id not in self._first]
        behind = [entry for entry in self._then if all(each.id != entry for each in found)]
        self._choices.show([*first, *found, *(known(session, self._kind, entry) for entry in behind)])
        below = self._below()
        rows = min(self._choices.rowCount(), _ROWS)
        below.arrange(1, rows)
        below.setCurrentIndex(self._choices.index(0))
        self._place_list(below)
        below.show()
        below.raise_()

    def _place_list(self, below: ChoiceList) -> None:
        window = self.window()
        at = self.mapTo(window, QPoint(0, self.height()))
        if at.y() + below.height() > window.height():
            at = self.mapTo(window, QPoint(0, -below.height() - 2))
        below.setFixedWidth(self.width())
        below.move(at)

    def _below(self) -> ChoiceList:
        if self.matches is None or self.matches.parent() is not self.window():
            self.matches = ChoiceList(self._choices, self._look)
            self.matches.setObjectName(f"{self.objectName()}Choices")
            self.matches.setFrameShape(QFrame.Shape.StyledPanel)
            self.matches.setParent(self.window())
            self.matches.clicked.connect(lambda index: self._take(index.row()))
        return self.matches

    def _hide_list(self) -> None:
        if self.matches is not None:
            self.matches.hide()

    @property
    def _choosing(self) -> bool:
        return self.matches is not None and self.matches.isVisible()

    def _take(self, row: int) -> None:
        choice, offered = self._choices.choice(row), self._offered
        self._hide_list()
        self._offered = False
        if choice is None:
            return
        self._stored = choice.name
        self.setText(choice.name if self._keeps_empty else "")
        self.entry_chosen.emit(choice.entry)
        if not self._keeps_empty:
            self._stored = ""
        if offered:  # the key that asked was pressed in the text, and there the work goes on
            self.abandoned.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's: a key was pressed in the line."""
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_Up if self._choosing and self.matches is not None:
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                row = min(max(self.matches.currentIndex().row() + step, 0), self._choices.rowCount() - 1)
                self.matches.setCurrentIndex(self._choices.index(row))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self._choosing and self.matches is not None:
                self._take(self.matches.currentIndex().row())
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self._offered and self._choices.rowCount():
                self._take(0)  # the list may not be seen where there is no room
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._offered = False
                self.commit()
            case Qt.Key.Key_Escape:
                self.reset()
                self.abandoned.emit()
            case _:
                super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt's: the line is left."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.commit()
        self._hide_list()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Qt's: the line is somewhere else now, and its list goes with it."""
        super().moveEvent(event)
        if self._choosing and self.matches is not None:
            self._place_list(self.matches)
