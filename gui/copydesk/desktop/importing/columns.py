"""What the columns of a table mean: guessed, shown with their first values, and corrected here."""

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
)

from copydesk.desktop.labels import FIELDS
from copydesk.desktop.language import tr, tr_marked
from copydesk.desktop.text import one_line
from copydesk.readers.format import ATTRIBUTE, IGNORED, TableHead

_MOST = 200
"""Columns that are shown; more than that nobody assigns by hand."""
_VALUES = 3


class ColumnsTable(QTableWidget):
    """``changed`` (columns, mapping) tells that a column means something else now."""

    changed = Signal(object, object)

    def __init__(self) -> None:
        super().__init__(0, 3)
        self.setObjectName("importColumns")
        self.setAccessibleName(tr("What the columns mean"))
        self.setHorizontalHeaderLabels([tr("Column"), tr("Becomes"), tr("First values")])
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalHeader().hide()
        heads = self.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        heads.setStretchLastSection(True)
        heads.setMaximumSectionSize(240)
        self._head: TableHead | None = None

    def show_table(self, head: TableHead, mapping: Mapping[str, str]) -> None:
        """Show a table's columns, each with what it means."""
        self._head = head
        self.setRowCount(0)
        columns = head.columns[:_MOST]
        self.setRowCount(len(columns))
        for row, column in enumerate(columns):
            self.setItem(row, 0, _cell(column))
            values = [cells[row] for cells in head.rows if row < len(cells) and cells[row].strip()]
            self.setItem(row, 2, _cell(" · ".join(one_line(value, 40) for value in values[:_VALUES])))
            self.setCellWidget(row, 1, self._choice(column, mapping.get(column, ATTRIBUTE)))

    @property
    def mapping(self) -> dict[str, str]:
        """What each column means now."""
        columns = self._head.columns[:_MOST] if self._head else ()
        return {column: self.choice(row).currentData() for row, column in enumerate(columns)}

    @property
    def choices(self) -> list[QComboBox]:
        """Where the meanings are chosen, from the first column on."""
        return [self.choice(row) for row in range(self.rowCount())]

    def choice(self, row: int) -> QComboBox:
        """Where the meaning of a row's column is chosen."""
        box = self.cellWidget(row, 1)
        assert isinstance(box, QComboBox)
        return box

    def _choice(self, column: str, field: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(tr("What {column} means", column=one_line(column)))
        for name, words in meanings():
            box.addItem(words, name)
        box.setCurrentIndex(max(0, box.findData(field)))
        box.currentIndexChanged.connect(lambda: self._chosen(box))
        return box

    def _chosen(self, chosen: QComboBox) -> None:
        """A field takes one column: the one that had it before becomes an attribute."""
        field = chosen.currentData()
        for row in range(self.rowCount()):
            other = self.choice(row)
            if other is not chosen and other.currentData() == field and field not in (ATTRIBUTE, IGNORED):
                with QSignalBlocker(other):
                    other.setCurrentIndex(other.findData(ATTRIBUTE))
        if self._head is not None:
            self.changed.emit(self._head.columns, self.mapping)


def meanings() -> list[tuple[str, str]]:
    """What a column can mean: the field's name, and its words."""
    fields = [(name, tr_marked(words)) for name, words in FIELDS.items()]
    text = ("text", tr("Text", "the words of an article"))
    return [text, *fields, (ATTRIBUTE, tr("Attribute of its own name")), (IGNORED, tr("Left out"))]


def _cell(words: str) -> QTableWidgetItem:
    item = QTableWidgetItem(one_line(words, 120))
    item.setFlags(Qt.ItemFlag.ItemIsEnabled)
    return item
