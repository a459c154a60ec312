"""A table whose cells are set by keyboard: what is chosen goes for all rows that are selected."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QCompleter,
    QFrame,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from copydesk.desktop.laying.rules_model import AnyIndex, RulesModel
from copydesk.desktop.row_tables import dress_rows

_MOST_SHOWN = 12
_CHOSEN = "chosen"
_EDIT_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_F2)


class RulesTable(QTableView):
    """Enter, Space or F2 opens the cell, as typing does; the arrows go from cell to cell."""

    def __init__(self, model: RulesModel, name: str, title: str, widths: Mapping[int, int]) -> None:
        """``widths`` are those of the columns, in characters."""
        super().__init__()
        self.rules = model
        self.known: dict[str, Sequence[str]] = {}
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setModel(model)
        self.setItemDelegate(RuleDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        dress_rows(self)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        rows, heads = self.verticalHeader(), self.horizontalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() + 12)
        heads.setHighlightSections(False)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        heads.setStretchLastSection(True)
        em = self.fontMetrics().averageCharWidth()
        for column, width in widths.items():
            self.setColumnWidth(column, width * em)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's: the keys that open a cell do not press the dialog's button."""
        if event.key() in _EDIT_KEYS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            if self.state() is not self.State.EditingState:  # else it comes from the cell, which is done
                self.open_cell()
            event.accept()
        else:
            super().keyPressEvent(event)

    def open_cell(self) -> None:
        """Edit the current cell, or else the first of its row that can be set."""
        current = self.currentIndex()
        if not current.isValid():
            return
        columns = [current.column(), *range(self.rules.columnCount())]
        wanted = next((each for each in columns if self.rules.choice(current.row(), each)), None)
        if wanted is None:
            return
        index = self.rules.index(current.row(), wanted)
        if index != current:
            self.selectionModel().setCurrentIndex(index, self.selectionModel().SelectionFlag.NoUpdate)
        self.edit(index)

    def rows_for(self, index: AnyIndex) -> list[int]:
        """The rows that what is set in a cell goes for."""
        rows = sorted({each.row() for each in self.selectionModel().selectedRows()})
        return rows if index.row() in rows else [index.row()]


class RuleDelegate(QStyledItemDelegate):
    """Lets a cell be set by a list of choices, or by typing with names of the codebook proposed."""

    def __init__(self, table: RulesTable) -> None:
        super().__init__(table)
        self._table = table

    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Qt's: what a cell looks like; what stands there only because it is empty is dim."""
        super().initStyleOption(option, index)
        if self._table.rules.is_empty_cell(index):
            dim = option.palette.color(QPalette.ColorRole.PlaceholderText)
            option.palette.setColor(QPalette.ColorRole.Text, dim)

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        """Qt's: what a cell is edited with."""
        choice = self._table.rules.choice(index.row(), index.column())
        head = self._table.rules.heads()[index.column()]
        if choice and choice.options:
            box = QComboBox(parent)
            box.setAccessibleName(head)
            for value, words in choice.options:
                box.addItem(words, value)
            box.activated.connect(lambda: self._done(box))
            QTimer.singleShot(0, box, box.showPopup)
            return box
        line = QLineEdit(parent)
        line.setAccessibleName(head)
        line.setPlaceholderText(self._table.rules.empty_words(index.row(), index.column()))
        if choice and choice.known:
            completer = QCompleter(list(self._table.known.get(choice.known, ())), line)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setMaxVisibleItems(_MOST_SHOWN)
            line.setCompleter(completer)
        return line

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        """Qt's: the editor shows what is set."""
        value: Any = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(value)))
        elif isinstance(editor, QLineEdit):
            editor.setText(value)

    def setModelData(self, editor: QWidget, _model: object, index: AnyIndex) -> None:
        """Qt's: what was chosen goes for all rows that are selected."""
        if isinstance(editor, QComboBox):
            if not editor.property(_CHOSEN):  # the focus went elsewhere: that sets nothing
                return
            value = str(editor.currentData())
        elif isinstance(editor, QLineEdit):
            value = editor.text()
            if not editor.isModified() and value == index.data(Qt.ItemDataRole.EditRole):
                return
        else:
            return
        self._table.rules.set_all(self._table.rows_for(index), index.column(), value)

    def _done(self, box: QComboBox) -> None:
        box.setProperty(_CHOSEN, True)
        self.commitData.emit(box)
        self.closeEditor.emit(box)
