"""The table of hits: keys to go through it, to tick rows, to open one."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from copydesk.desktop.finding.concordance_model import Column, HitRows
from copydesk.desktop.finding.delegate import ConcordanceDelegate, row_height
from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.row_tables import dress_rows

_TICKS = 36
"""Pixels of the column of ticks."""
_HIT_WIDTHS = (64, 240)
"""Pixels: the column of hits is as wide as the longest of them, between these."""
_ARTICLE_SHARE = 0.22
_SAMPLE = 200
"""How many hits are measured: the first that come."""


class ConcordanceTable(QTableView):
    """``opened`` (row) by Enter or a double click; ``went`` (row) to another one; ``left`` by Esc."""

    opened = Signal(int)
    went = Signal(int)
    left = Signal()

    def __init__(self, look: Look, model: HitRows) -> None:
        super().__init__()
        self.setObjectName("resultsTable")
        self.setAccessibleName(tr("Hits in their context"))
        self._model = model
        self._hit_width = _HIT_WIDTHS[0]
        self.setModel(model)
        self.setItemDelegate(ConcordanceDelegate(look, self, model))
        self.setFrameShape(QFrame.Shape.NoFrame)
        dress_rows(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._arrange_heads()
        self.clicked.connect(self._clicked)
        self.doubleClicked.connect(self._double_clicked)

    def _arrange_heads(self) -> None:
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(1)
        rows.setDefaultSectionSize(row_height(self.fontMetrics()))
        heads = self.horizontalHeader()
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads.setHighlightSections(False)
        heads.setMinimumSectionSize(_TICKS)
        heads.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        heads.setSectionsClickable(True)

    # -- widths -------------------------------------------------------------------------------------

    def measure(self) -> None:
        """Give the hits the room that the first of them need."""
        font = self.font()
        font.setBold(True)
        metrics = QFontMetrics(font)
        widest = max((metrics.horizontalAdvance(hit.text) for hit in self._model.sample(_SAMPLE)), default=0)
        self._hit_width = min(max(widest + 16, _HIT_WIDTHS[0]), _HIT_WIDTHS[1])
        self._share_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt's: there is more or less room."""
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        room = self.viewport().width() - _TICKS - self._hit_width
        article = int(room * _ARTICLE_SHARE)
        context = (room - article) // 2
        for column, width in (
            (Column.TICK, _TICKS),
            (Column.LEFT, context),
            (Column.HIT, self._hit_width),
            (Column.RIGHT, context),
            (Column.ARTICLE, room - 2 * context),
        ):
            self.setColumnWidth(column, width)

    # -- rows ---------------------------------------------------------------------------------------

    def chosen(self) -> list[int]:
        """The selected rows, from the top; the current one where none is selected."""
        parts = self.selectionModel().selection()  # not its indexes, which may be tens of thousands
        rows = {row for part in list(parts) for row in range(part.top(), part.bottom() + 1)}  # type: ignore[call-overload, arg-type] - a list, whatever the stub says
        if not rows and self.currentIndex().isValid():
            rows = {self.currentIndex().row()}
        return sorted(rows)

    def go_to(self, row: int) -> None:
        """Make a row the current one."""
        if 0 <= row < self._model.rowCount():
            self.setCurrentIndex(self._model.index(row, Column.HIT))

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == Column.TICK:
            self._model.toggle([index.row()])

    def _double_clicked(self, index: QModelIndex) -> None:
        if index.column() != Column.TICK:
            self.opened.emit(index.row())

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Qt's: another row is the current one; the line around it goes through all columns."""
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.row() != previous.row():
            self.went.emit(current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's: open, tick, leave; else Qt's own keys go through the rows. Letters search nothing."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not event.modifiers():
                if self.currentIndex().isValid():
                    self.opened.emit(self.currentIndex().row())
            case Qt.Key.Key_Space:
                self._model.toggle(self.chosen())
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _ if event.text() and event.text().isprintable() and not event.modifiers():
                event.ignore()
            case _:
                super().keyPressEvent(event)
