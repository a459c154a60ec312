"""The choices of an attribute as a list that can be edited and put in order, each with its key."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.small import icon_button

_BEFORE = Qt.ItemDataRole.UserRole
_ROWS = 5


@dataclass(frozen=True, slots=True)
class Choices:
    """The choices in order, their keys, and those that were renamed, by their names before."""

    choices: tuple[str, ...] = ()
    keys: Mapping[str, str] = field(default_factory=dict[str, str])
    renamed: Mapping[str, str] = field(default_factory=dict[str, str])


class _Table(QTableWidget):
    """Del asks for the row to be removed, Alt with an arrow for it to be moved."""

    remove_requested = Signal()
    move_requested = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's: a key was pressed in the table."""
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_Delete:
            self.remove_requested.emit()
        elif alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_requested.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)


class ChoiceTable(QWidget):
    """A row for each choice. ``changed`` tells of every edit."""

    changed = Signal()

    def __init__(self, look: Look):
        super().__init__()
        self.table = _Table(0, 2)
        self.table.setObjectName("choiceTable")
        self.table.setAccessibleName(tr("Choices"))
        self.table.setHorizontalHeaderLabels([tr("Choice", "type of an attribute"), tr("Key")])
        self.table.verticalHeader().hide()
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.table.setMinimumHeight(_ROWS * self.table.verticalHeader().defaultSectionSize())
        self.add = icon_button(look, "add", tr("Add a choice"))
        self.remove = icon_button(look, "delete", tr("Remove the choice (Del)"))
        self.up = icon_button(look, "up", tr("Move the choice up (Alt+Up)"))
        self.down = icon_button(look, "down", tr("Move the choice down (Alt+Down)"))
        buttons = QVBoxLayout()
        buttons.setSpacing(4)
        for button in (self.add, self.remove, self.up, self.down):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.table, 1)
        layout.addLayout(buttons)
        self._connect()
        self._allow()

    def _connect(self) -> None:
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.table.remove_requested.connect(self._remove)
        self.table.move_requested.connect(self._move)
        self.table.currentCellChanged.connect(self._allow)
        self.table.itemChanged.connect(self.changed)

    def show_choices(self, choices: Sequence[str], keys: Mapping[str, str]) -> None:
        """Show what is stored."""
        self.table.setRowCount(0)
        for choice in choices:
            self._insert(self.table.rowCount(), choice, keys.get(choice, ""), choice)
        self._allow()
        self.changed.emit()

    def choices(self) -> Choices:
        """What stands in the table; rows without a choice are none."""
        rows = [(self._text(row, 0), self._text(row, 1), row) for row in range(self.table.rowCount())]
        named = [(choice, key, self._before(row)) for choice, key, row in rows if choice]
        return Choices(
            tuple(choice for choice, _, _ in named),
            {choice: key for choice, key, _ in named if key},
            {before: choice for choice, _, before in named if before and before != choice},
        )

    def _text(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return " ".join(item.text().split()) if item is not None else ""

    def _before(self, row: int) -> str:
        item = self.table.item(row, 0)
        return str(item.data(_BEFORE) or "") if item is not None else ""

    def _insert(self, row: int, choice: str, key: str, before: str) -> None:
        self.table.insertRow(row)
        item = QTableWidgetItem(choice)
        item.setData(_BEFORE, before)
        self.table.setItem(row, 0, item)
        self.table.setItem(row, 1, QTableWidgetItem(key))

    def _add(self) -> None:
        row = self.table.rowCount()
        self._insert(row, "", "", "")
        self.table.setCurrentCell(row, 0)
        self.table.setFocus()
        item = self.table.item(row, 0)
        if item is not None:
            self.table.editItem(item)

    def _remove(self) -> None:
        if self.table.currentRow() >= 0:
            self.table.removeRow(self.table.currentRow())
            self._allow()
            self.changed.emit()

    def _move(self, step: int) -> None:
        row, column = self.table.currentRow(), max(self.table.currentColumn(), 0)
        if row < 0 or not 0 <= row + step < self.table.rowCount():
            return
        choice, key, before = self._text(row, 0), self._text(row, 1), self._before(row)
        self.table.removeRow(row)
        self._insert(row + step, choice, key, before)
        self.table.setCurrentCell(row + step, column)
        self.changed.emit()

    def _allow(self) -> None:
        row, count = self.table.currentRow(), self.table.rowCount()
        self.remove.setEnabled(row >= 0)
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < count - 1)
