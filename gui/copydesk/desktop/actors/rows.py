"""Small tables that are written in: a row of each alias, office or id, and an empty one for the next."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from copydesk.desktop.actors.fields import offer_actors
from copydesk.desktop.desk import Desk
from copydesk.desktop.fields import Line
from copydesk.desktop.language import tr
from copydesk.desktop.text import one_line, own_direction, rich_tip

Index = QModelIndex | QPersistentModelIndex
Rows = Sequence[tuple[str, ...]]
_NOWHERE = QModelIndex()
_LEAST = 9
"""Characters that every column shows; where there is less room, the table is scrolled."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_EDIT_KEYS = (*_ENTER, Qt.Key.Key_F2, Qt.Key.Key_Space)


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its head, what can be chosen (value, words) if anything, or ``actors`` for their names."""

    head: str
    options: tuple[tuple[str, str], ...] = ()
    actors: bool = False
    hint: str = ""

    @property
    def empty(self) -> str:
        """What stands in a new row."""
        return self.options[0][0] if self.options else ""


class RowsModel(QAbstractTableModel):
    """The rows. ``edited`` gives those that have something in them, after each edit."""

    edited = Signal(object)

    def __init__(self, columns: Sequence[Column], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns = columns
        self.writable = True
        self._stored: list[tuple[str, ...]] = []
        self._rows: list[list[str]] = []

    def show_stored(self, rows: Rows, *, fresh: bool) -> None:
        """Show what is stored; rows that are not finished stay, unless it has changed or is ``fresh``."""
        wanted = [tuple(row) for row in rows]
        if not fresh and wanted == self._stored and self._filled() != self._stored:
            return
        self._stored = wanted
        self._become([list(row) for row in wanted])

    def remove(self, rows: Sequence[int]) -> None:
        """Take rows out."""
        left = [row for number, row in enumerate(self._rows) if number not in rows]
        if len(left) != len(self._rows):
            self._become(left)
            self.edited.emit(self._filled())

    def _become(self, rows: list[list[str]]) -> None:
        """Show others in their place: rows that stay keep the cursor that is in them."""
        before, after = len(self._rows), len(rows)
        if after > before:
            # Below the one to write in, which becomes the first of them: the cursor in it stays there.
            self.beginInsertRows(_NOWHERE, before + self.writable, after - 1 + self.writable)
            self._rows = rows
            self.endInsertRows()
        elif after < before:
            self.beginRemoveRows(_NOWHERE, after, before - 1)
            self._rows = rows
            self.endRemoveRows()
        else:
            self._rows = rows
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, len(self.columns) - 1))

    def _filled(self) -> list[tuple[str, ...]]:
        empty = tuple(column.empty for column in self.columns)
        return [cells for row in self._rows if (cells := tuple(row)) != empty]

    # -- Qt's ---------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Qt's: one more than there are, to write in."""
        return 0 if parent.isValid() else len(self._rows) + self.writable

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Qt's: how many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Qt's: what stands above a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].head
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt's: all cells can be written in where the project can be."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if self.writable else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt's: what stands in a cell."""
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        new = index.row() >= len(self._rows)
        value = column.empty if new else self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.EditRole:
            return value
        if role == Qt.ItemDataRole.DisplayRole:
            words = self._placeholder(index) if new else dict(column.options).get(value, value)
            return own_direction(one_line(words, 200)) if words else words
        if role == Qt.ItemDataRole.ForegroundRole and new:
            return QGuiApplication.palette().placeholderText()
        if role == Qt.ItemDataRole.ToolTipRole and len(value) > 20:
            return rich_tip(value)
        return None

    def _placeholder(self, index: Index) -> str:
        """What the row says in which another one is written."""
        return tr("Add…", "a row to write in") if index.column() == 0 else ""

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Qt's: a cell was written in."""
        new = index.row() >= len(self._rows)
        row = [column.empty for column in self.columns] if new else list(self._rows[index.row()])
        if row[index.column()] == value:
            return False
        row[index.column()] = str(value)
        rows = [list(each) for each in self._rows]
        if new:
            rows.append(row)
        else:
            rows[index.row()] = row
        self._become(rows)
        self.edited.emit(self._filled())
        return True


class RowsTable(QTableView):
    """Enter, F2, Space or typing opens the cell, Del takes the selected rows out."""

    def __init__(
        self, model: RowsModel, desk: Desk, name: str, title: str, widths: Mapping[int, int]
    ) -> None:
        """``widths`` are those of the columns, in characters; the first column takes what is left."""
        super().__init__()
        self.rows = model
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setModel(model)
        self.setItemDelegate(_RowDelegate(self, desk))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        rows, heads = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() + 10)
        heads.setHighlightSections(False)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        heads.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        heads.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        em = self.fontMetrics().averageCharWidth()
        heads.setMinimumSectionSize(_LEAST * em)
        for column, width in widths.items():
            self.setColumnWidth(column, width * em)
        self.setMinimumHeight(heads.sizeHint().height() + 3 * rows.defaultSectionSize() + 4)

    def sizeHint(self) -> QSize:
        """Qt's: as low as it may be; where there is more room it is given some."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's: open a cell, or take rows out."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _EDIT_KEYS and plain:
            if self.state() is not self.State.EditingState and self.currentIndex().isValid():
                self.edit(self.currentIndex())
            event.accept()
        elif event.matches(QKeySequence.StandardKey.Delete) and self.rows.writable:
            self.rows.remove(sorted({index.row() for index in self.selectionModel().selectedIndexes()}))
        else:
            super().keyPressEvent(event)


class _RowDelegate(QStyledItemDelegate):
    """Lets a cell be written in, or chosen from a list."""

    def __init__(self, table: RowsTable, desk: Desk) -> None:
        super().__init__(table)
        self._table = table
        self._desk = desk

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Qt's: what a cell is edited with."""
        column = self._table.rows.columns[index.column()]
        if column.options:
            box = QComboBox(parent)
            box.setAccessibleName(column.head)
            for value, words in column.options:
                box.addItem(words, value)
            box.activated.connect(lambda: self._done(box))
            QTimer.singleShot(0, box, box.showPopup)
            return box
        line = Line()
        line.setParent(parent)
        line.setAccessibleName(column.head)
        line.setPlaceholderText(column.hint)
        if column.actors:
            offer_actors(line, self._desk)
            _TakenByList(line, lambda: self._done(line))
        return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Qt's: the editor shows what stands there; asked again later, it keeps what was typed."""
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(value)))
        elif isinstance(editor, Line) and not editor.isModified():
            editor.setText(value)

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        """Qt's: what was typed or chosen."""
        if isinstance(editor, QComboBox):
            self._table.rows.setData(index, editor.currentData())
        elif isinstance(editor, Line):
            self._table.rows.setData(index, " ".join(editor.text().split()))

    def _done(self, editor: QWidget) -> None:
        if self._table.indexWidget(self._table.currentIndex()) is editor:  # else it is taken already
            self.commitData.emit(editor)
            self.closeEditor.emit(editor)


class _TakenByList(QObject):
    """Enter in the list of names goes to the line alone, and not to the view around it: ``done`` tells it."""

    def __init__(self, line: Line, done: Callable[[], None]) -> None:
        super().__init__(line)
        self._line = line
        self._done = done
        completer = line.completer()
        assert completer is not None
        popup = completer.popup()
        assert popup is not None
        popup.installEventFilter(self)
        completer.activated.connect(self._soon)

    def _soon(self) -> None:
        QTimer.singleShot(0, self._line, self._done)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's: the key goes on to the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _ENTER:
            self._soon()
        return False
