"""The passages and quotations about a topic as a table for Qt; a row is read when it is shown."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from copydesk.desktop.desk import Desk
from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.small import row_icon
from copydesk.desktop.terms import kind_name, stance_name
from copydesk.desktop.text import one_line, own_direction, rich_tip
from copydesk.domain.annotation import Kind
from copydesk.session.topic_pages import TopicUse, UseRow

Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
_PAGE = 100
"""Rows that are read together when one of them comes into view."""
_GONE = UseRow("", "", "")


class Place(IntEnum):
    """What the columns are."""

    WORDS = 0
    ARTICLE = 1


class UsesModel(QAbstractTableModel):
    """Each row can be ticked; ``ticked`` tells that other ones are."""

    ticked = Signal()

    def __init__(self, desk: Desk, look: Look, parent: QObject | None = None):
        super().__init__(parent)
        self._desk = desk
        self._look = look
        self._uses: Sequence[TopicUse] = ()
        self._read: dict[int, UseRow] = {}
        self._ticked: set[int] = set()

    def show_all(self, uses: Sequence[TopicUse]) -> None:
        """Show these; those that were ticked and are still there stay so."""
        self._read = {}
        if uses == self._uses:
            self._repaint()
            return
        self.beginResetModel()
        self._uses = uses
        if self._ticked:
            self._ticked &= {use.annotation for use in uses}
        self.endResetModel()
        self.ticked.emit()

    def _repaint(self) -> None:
        if self._uses:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._uses) - 1, len(Place) - 1))

    def at(self, row: int) -> TopicUse | None:
        """The use in a row."""
        return self._uses[row] if 0 <= row < len(self._uses) else None

    def row_of(self, annotation: int) -> int:
        """The row of an annotation; -1 where it is not there."""
        return next((row for row, use in enumerate(self._uses) if use.annotation == annotation), -1)

    @property
    def ticks(self) -> frozenset[int]:
        """The annotations that are ticked."""
        return frozenset(self._ticked)

    def tick(self, rows: Sequence[int]) -> None:
        """Tick these rows, or untick them where all of them are ticked."""
        ids = {use.annotation for row in rows if (use := self.at(row)) is not None}
        self._ticked = self._ticked - ids if ids <= self._ticked else self._ticked | ids
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._uses) - 1, 0))
        self.ticked.emit()

    # -- Qt's questions -----------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NONE) -> int:
        """Qt's."""
        return 0 if parent.isValid() else len(self._uses)

    def columnCount(self, parent: Index = _NONE) -> int:
        """Qt's."""
        return 0 if parent.isValid() else len(Place)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        """Qt's."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (tr("Words"), tr("Article"))[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt's."""
        found = super().flags(index)
        tickable = index.column() == Place.WORDS and self._desk.writable
        return found | Qt.ItemFlag.ItemIsUserCheckable if tickable else found

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt's."""
        use = self.at(index.row())
        if use is None:
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            row = self._row(index.row())
            return rich_tip(one_line(_said(use, row), 600), row.title)
        if index.column() == Place.WORDS:
            return self._words_data(use, index.row(), role)
        if role == Qt.ItemDataRole.DisplayRole:
            return own_direction(one_line(self._row(index.row()).title, 200))
        return self._look.colour("dim") if role == Qt.ItemDataRole.ForegroundRole else None

    def _words_data(self, use: TopicUse, row: int, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return own_direction(one_line(_said(use, self._row(row)), 200))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{kind_name(use.kind)}: {_said(use, self._row(row))}"
        if role == Qt.ItemDataRole.DecorationRole:
            name = "quotation" if use.kind is Kind.QUOTATION else "topic"
            return row_icon(self._look, name, name)
        if role == Qt.ItemDataRole.CheckStateRole and self._desk.writable:
            ticked = use.annotation in self._ticked
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Qt's: a row was ticked or unticked with the mouse."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.tick([index.row()])
        return True

    def _row(self, row: int) -> UseRow:
        use, session = self._uses[row], self._desk.session
        if use.annotation not in self._read and session is not None:
            first = row - row % _PAGE
            page = self._uses[first : first + _PAGE]
            found = session.topic_pages.rows(page)
            self._read |= {one.annotation: found.get(one.annotation, _GONE) for one in page}
        return self._read.get(use.annotation, _GONE)


def _said(use: TopicUse, row: UseRow) -> str:
    if use.kind is Kind.PASSAGE and not row.words:
        return tr("(the whole article)")
    said = row.words
    if row.speaker:
        said = tr("{speaker}: {words}", "who says what", speaker=row.speaker, words=said)
    return f"{said} · {stance_name(use.stance)}" if use.stance else said
