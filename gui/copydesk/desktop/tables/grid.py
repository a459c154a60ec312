"""The table itself: rows that are selected, sorted, opened, written and copied."""

from PySide6.QtCore import QByteArray, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QTableView

from copydesk.desktop.desk import Desk
from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.tables.cells import NUMBERS
from copydesk.desktop.tables.editors import CellDelegate
from copydesk.desktop.tables.model import ListingModel
from copydesk.session.filling import Filled

_WIDE = {
    "words": 320,
    "title": 320,
    "article": 220,
    "definition": 280,
    "description": 280,
    "topics": 200,
    "aliases": 200,
}
_USUAL, _NARROW = 140, 96
_SHORT = frozenset((*NUMBERS, "language", "status"))
_MOST_KEPT = 5_000
"""Selected rows that are selected again after the rows were sorted; finding more takes too long."""


class Grid(QTableView):
    """Rows of the whole project.

    ``opened`` asks for the place of the current row, ``sorted`` tells the column and whether it falls,
    ``copied`` asks for the selected rows as text, ``fill_wanted`` to give the current cell's value to them
    (True), or to ask for another, and ``deleted`` to remove them.
    """

    opened = Signal()
    sorted = Signal(str, bool)
    copied = Signal()
    fill_wanted = Signal(bool)
    deleted = Signal()
    header_menu_wanted = Signal(str, QPoint)

    def __init__(self, desk: Desk, look: Look, model: ListingModel) -> None:
        super().__init__()
        self.setObjectName("tableRows")
        self._rows = model
        self.setModel(model)
        self.setItemDelegate(CellDelegate(desk, look, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._set_headers()
        self._sort: tuple[str, bool] = ("", False)

    def _set_headers(self) -> None:
        rows = self.verticalHeader()
        rows.setDefaultSectionSize(self.fontMetrics().height() + 10)
        rows.hide()
        head = self.horizontalHeader()
        head.setSectionsClickable(True)
        head.setSectionsMovable(True)
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.sectionClicked.connect(self._head_clicked)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(self._head_menu)

    # -- the order ----------------------------------------------------------------------------------

    @property
    def order(self) -> tuple[str, bool]:
        """The column that the rows are sorted by, empty for none, and whether they fall."""
        return self._sort

    def sort_by(self, column: str, *, falling: bool) -> None:
        """Sort by a column; by none where it is empty."""
        self.finish_editing()
        self._sort = (column, falling)
        self._show_order()
        self.sorted.emit(column, falling)

    def _head_clicked(self, section: int) -> None:
        """Up first, then down, then in the order in which the rows were made."""
        column = self._rows.columns[section]
        before, falling = self._sort
        if column != before:
            self.sort_by(column, falling=column in NUMBERS)
        elif falling == (column in NUMBERS):
            self.sort_by(column, falling=not falling)
        else:
            self.sort_by("", falling=False)

    def _show_order(self) -> None:
        column, falling = self._sort
        head = self.horizontalHeader()
        there = column in self._rows.columns
        head.setSortIndicatorShown(there)
        if there:
            order = Qt.SortOrder.DescendingOrder if falling else Qt.SortOrder.AscendingOrder
            head.setSortIndicator(self._rows.columns.index(column), order)

    def _head_menu(self, at: QPoint) -> None:
        section = self.horizontalHeader().logicalIndexAt(at)
        if section >= 0:
            place = self.horizontalHeader().mapToGlobal(at)
            self.header_menu_wanted.emit(self._rows.columns[section], place)

    @property
    def editing(self) -> bool:
        """Whether a cell is being written in."""
        return self.state() is QAbstractItemView.State.EditingState

    def finish_editing(self) -> None:
        """Take what was typed into the cell that is being written in, before the rows become others."""
        if self.editing:
            self.setFocus()

    # -- rows ---------------------------------------------------------------------------------------

    def begin(self, column: str, falling: bool, widths: str) -> None:
        """Another table is shown, in this order, its columns as wide as they were."""
        self._sort = (column, falling)
        head = self.horizontalHeader()
        if not (widths and head.restoreState(QByteArray.fromBase64(widths.encode()))):
            for section, name in enumerate(self._rows.columns):
                wide = _NARROW if name in _SHORT else _WIDE.get(name, _USUAL)
                self.setColumnWidth(section, wide)
        self._show_order()
        self.setAccessibleName(tr("Table"))

    def widths(self) -> str:
        """How wide the columns are and in which order they stand, to be kept."""
        return self.horizontalHeader().saveState().toBase64().toStdString()

    def selected_rows(self) -> list[int]:
        """The rows that are selected, from the top."""
        return sorted({row for stretch in self._stretches() for row in stretch})

    def selected_count(self) -> int:
        """How many rows are selected."""
        return sum(map(len, self._stretches()))

    def _stretches(self) -> set[range]:
        chosen = self.selectionModel().selection()
        parts = (chosen.at(place) for place in range(chosen.count()))
        return {range(part.top(), part.bottom() + 1) for part in parts}

    def selected_ids(self) -> list[int]:
        """The ids of the rows that are selected, from the top."""
        return [self._rows.ids[row] for row in self.selected_rows()]

    def kept(self) -> tuple[list[int], int | None, int]:
        """What is selected and where the cursor is, to be given to :meth:`keep`."""
        current = self.currentIndex()
        row = self._rows.ids[current.row()] if 0 <= current.row() < len(self._rows.ids) else None
        ids = self.selected_ids() if self.selected_count() <= _MOST_KEPT else []
        return ids, row, max(0, current.column())

    def keep(self, kept: tuple[list[int], int | None, int]) -> None:
        """Select again what was selected, as far as it is still there; else the first row."""
        ids, current, column = kept
        model, selection = self._rows, self.selectionModel()
        if not len(model.ids):
            return
        at = model.rows_of((current,)) if current is not None else []
        row = at[0] if at else 0
        flags = selection.SelectionFlag.Select | selection.SelectionFlag.Rows
        # Not by the view's own method, which asks what keys are held: Ctrl may be, of the key that led here.
        index = model.index(row, min(column, len(model.columns) - 1))
        selection.setCurrentIndex(index, flags | selection.SelectionFlag.Clear)
        self.scrollTo(index)
        for one in model.rows_of(ids) if ids != [current] else ():
            selection.select(model.index(one, 0), flags)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's: a key was pressed in the table."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        key, control = event.key(), event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif plain and key == Qt.Key.Key_Delete:
            self.deleted.emit()
        elif control and key == Qt.Key.Key_D:
            self.fill_wanted.emit(True)
        elif control and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.fill_wanted.emit(False)
        else:
            super().keyPressEvent(event)

    def current_column(self) -> str:
        """The name of the column in which the cursor is."""
        section = self.currentIndex().column()
        return self._rows.columns[section] if 0 <= section < len(self._rows.columns) else ""

    def current_takes(self) -> Filled:
        """What the column takes in which the cursor is."""
        return self._rows.takes(self.current_column())
