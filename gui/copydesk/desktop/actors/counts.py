"""Tables of counts: a name and numbers in each row, and what it stands for."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from copydesk.desktop.row_tables import dress_rows
from copydesk.desktop.text import one_line, own_direction, rich_tip

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
NUMBER = int(Qt.ItemDataRole.UserRole)
"""The role of a cell's number itself, by which it can be drawn."""
NOTHING = "–"
"""Stands where a number would tell nothing, such as a share of none."""


class Count(NamedTuple):
    """A row: what it stands for (an id, 0 for nothing that can be opened), and its cells.

    A cell is None where a number would tell nothing.
    """

    id: int
    cells: tuple[str | int | None, ...]


class CountsModel(QAbstractTableModel):
    """Rows of counts."""

    def __init__(self, heads: Sequence[str]) -> None:
        super().__init__()
        self._heads = heads
        self.rows: Sequence[Count] = ()

    def show(self, rows: Sequence[Count]) -> None:
        """Show others."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Qt's: how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Qt's: how many columns there are."""
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Qt's: what stands above a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt's: what stands in a cell; numbers as the language writes them, at the end of their cells."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        cell = self.rows[index.row()].cells[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _told(cell)
        if role == NUMBER and isinstance(cell, int):
            return cell
        if role == Qt.ItemDataRole.TextAlignmentRole and not isinstance(cell, str):
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(cell, str):
            return rich_tip(one_line(cell, 300))
        return None


def _told(cell: str | int | None) -> str:
    if isinstance(cell, int):
        return QLocale().toString(cell)
    return NOTHING if cell is None else own_direction(one_line(cell, 200))


class CountsTable(QTableView):
    """``opened`` gives what a row stands for, by Enter or a double click."""

    opened = Signal(int)

    def __init__(self, model: CountsModel, name: str, title: str) -> None:
        super().__init__()
        self.counts = model
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        dress_rows(self)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        rows, heads = self.verticalHeader(), self.horizontalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() + 8)
        heads.setHighlightSections(False)
        heads.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        heads.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        em = self.fontMetrics().averageCharWidth()
        for column in range(1, model.columnCount()):
            self.setColumnWidth(column, 14 * em)
        self.doubleClicked.connect(lambda index: self._open(index.row()))

    def _open(self, row: int) -> None:
        if 0 <= row < len(self.counts.rows) and self.counts.rows[row].id:
            self.opened.emit(self.counts.rows[row].id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's: Enter opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex().row())
        else:
            super().keyPressEvent(event)
