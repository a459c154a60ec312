"""The list of actors with its filter, and what is done with the one that is chosen."""

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QListView, QPushButton, QVBoxLayout, QWidget

from copydesk.desktop.actors.list_model import ActorListModel
from copydesk.desktop.desk import Desk
from copydesk.desktop.fields import Line
from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.terms import actor_kind_name
from copydesk.desktop.text import dim, plain_label
from copydesk.domain.actor import ActorKind
from copydesk.domain.dataset import EntryKind
from copydesk.session.codebook import Entry

_ICON = QSize(20, 20)


class ActorListPanel(QWidget):
    """``chosen`` gives the id of another actor, or None; ``renaming`` wishes to write in its name.

    After an undo an actor that was chosen before it went is chosen again.
    """

    chosen = Signal(object)
    renaming = Signal()

    def __init__(self, desk: Desk, look: Look):
        super().__init__()
        self._desk = desk
        self.current: int | None = None
        self._lost: int | None = None
        self.model = ActorListModel(look)
        self.filter = _Filter()
        self.kinds = QComboBox()
        self.kinds.setObjectName("actorsKind")
        self.kinds.setAccessibleName(tr("Kind of the actors that are listed"))
        self.kinds.addItem(tr("All kinds"), None)
        for kind in ActorKind:
            self.kinds.addItem(actor_kind_name(kind), kind)
        self.list = _List()
        self.list.setModel(self.model)
        self.count = plain_label()
        dim(self.count)
        self.new = QPushButton(tr("&New"))
        self.new.setToolTip(tr("Make an actor (Ctrl+N)"))
        self.delete = QPushButton(tr("&Delete"))
        self.delete.setToolTip(tr("Delete the actor (Del); undo brings it back"))
        for button in (self.new, self.delete):
            button.setAutoDefault(False)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.new)
        buttons.addWidget(self.delete)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 8, 16)
        layout.setSpacing(8)
        layout.addWidget(self.filter)
        layout.addWidget(self.kinds)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.count)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._filter)
        self.filter.down.connect(self._into_list)
        self.kinds.activated.connect(self._filter)
        self.list.selectionModel().currentChanged.connect(self._go)
        self.list.renaming.connect(self.renaming)
        self.list.deleting.connect(self.delete.click)

    def load(self) -> None:
        """Show the actors that there are now, and stay at the one that is chosen."""
        session = self._desk.session
        row = self.list.currentIndex().row()
        self.model.show_all(session.codebook.actors() if session else ())
        self._tell()
        if self._lost is not None and self._has(self._lost):
            self.choose(self._lost)
        elif self.current is not None and self._has(self.current):
            self._mark()
        elif self.current is not None:
            self._lost = self.current
            there = self.model.actor(min(max(row, 0), self.model.rowCount() - 1))
            self._become(there.id if there else None)
            self._mark()

    def _has(self, actor_id: int) -> bool:
        session = self._desk.session
        return session is not None and session.codebook.has(Entry(EntryKind.ACTOR, actor_id))

    def choose(self, actor_id: int) -> None:
        """Choose an actor; a filter that leaves it out is taken away."""
        self._lost = None
        if self.model.row_of(actor_id) is None:
            self.filter.clear()
            self.kinds.setCurrentIndex(0)
            self._filter()
        self._become(actor_id)
        self._mark()

    def _become(self, actor_id: int | None) -> None:
        if actor_id != self.current:
            self.current = actor_id
            self.chosen.emit(actor_id)
        self._tell()

    def _mark(self) -> None:
        """Let the list show which actor is chosen, where the filter leaves it in."""
        row = None if self.current is None else self.model.row_of(self.current)
        selection = self.list.selectionModel()
        selection.blockSignals(True)
        if row is None:
            selection.clear()
        else:
            self.list.setCurrentIndex(self.model.index(row, 0))
            self.list.scrollTo(self.model.index(row, 0))
        selection.blockSignals(False)
        self.list.viewport().update()

    def _filter(self) -> None:
        self.model.filter_by(self.filter.text(), self.kinds.currentData())
        self._mark()
        self._tell()

    def _into_list(self) -> None:
        if self.model.rowCount():
            self.list.setFocus()
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.model.index(0, 0))

    def _go(self, index: QModelIndex) -> None:
        actor = self.model.actor(index.row())
        if actor is not None:
            self._lost = None
            self._become(actor.id)

    def _tell(self) -> None:
        shown, total = self.model.rowCount(), self.model.total
        if shown == total:
            self.count.setText(tr("%Ln actor(s)", "", total))
        else:
            self.count.setText(tr("{shown} of {total}", shown=shown, total=total))
        self.new.setEnabled(self._desk.writable)
        self.delete.setEnabled(self._desk.writable and self.current is not None)


class _Filter(Line):
    """``down`` wishes to go into the list."""

    down = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("actorsFilter")
        self.setPlaceholderText(tr("Filter by name or alias"))
        self.setToolTip(tr("Show the actors with these letters in their names (Ctrl+F)"))
        self.setClearButtonEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's: down and Enter go into the list, Esc empties the filter."""
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.down.emit()
            case Qt.Key.Key_Escape if self.text():
                self.clear()
            case _:
                super().keyPressEvent(event)


class _List(QListView):
    """``renaming`` by F2 or Enter, ``deleting`` by Del."""

    renaming = Signal()
    deleting = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("actorsList")
        self.setAccessibleName(tr("Actors"))
        self.setUniformItemSizes(True)
        self.setIconSize(_ICON)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's: rename, delete; else Qt's own keys."""
        if event.matches(QKeySequence.StandardKey.Delete):
            self.deleting.emit()
        elif event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.renaming.emit()
        else:
            super().keyPressEvent(event)
