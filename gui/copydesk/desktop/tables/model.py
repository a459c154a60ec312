"""The rows of a table: all their ids, and the cells of those that are looked at."""

from array import array
from collections import OrderedDict
from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from copydesk.desktop.desk import Desk
from copydesk.desktop.language import tr
from copydesk.desktop.tables.cells import NUMBERS, column_title, shown
from copydesk.desktop.text import own_direction, rich_tip
from copydesk.domain.attribute import AttributeDefinition, AttributeType
from copydesk.domain.listing import Cell, Listing, ListingRow
from copydesk.session.filling import Filled

Index = QModelIndex | QPersistentModelIndex
_PAGE = 64
"""Rows that are read together when one of them comes into view."""
_KEPT = 60
"""Pages that stay in memory: what one scrolls back to is there at once."""
_LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_TRAILING = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


class ListingModel(QAbstractTableModel):
    """A table's rows. ``filled`` tells the row's id, the column and the value that was typed in a cell."""

    filled = Signal(int, str, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.listing = Listing.MENTIONS
        self.columns: tuple[str, ...] = ()
        self.attributes: Mapping[str, AttributeDefinition] = {}
        self.ids = array("q")
        self._pages: OrderedDict[int, dict[int, ListingRow]] = OrderedDict()
        self._takes: dict[str, Filled] = {}

    def show_table(self, listing: Listing, ids: "array[int]") -> None:
        """Show these rows of a table."""
        session = self._desk.session
        self.beginResetModel()
        self.listing = listing
        self.attributes = session.tables.attributes(listing) if session else {}
        self.columns = session.tables.columns(listing) if session else ()
        takes = session.filling.takes if session and self._desk.writable else None
        self._takes = {column: takes(listing, column) for column in self.columns} if takes else {}
        self.ids = ids
        self._pages.clear()
        self.endResetModel()

    def read_again(self) -> None:
        """Something was changed: what is looked at is read anew."""
        self._pages.clear()
        if self.ids and self.columns:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.ids) - 1, len(self.columns) - 1))

    def rows_of(self, wanted: Collection[int]) -> list[int]:
        """In which rows these ids are, those that are there."""
        there = frozenset(wanted)
        return [row for row, one in enumerate(self.ids) if one in there] if there else []

    def takes(self, column: str) -> Filled:
        """What can be written into a column."""
        return self._takes.get(column, Filled.NOT)

    def row(self, row: int) -> ListingRow | None:
        """What is in a row; None where it is gone meanwhile."""
        page, place = divmod(row, _PAGE)
        if page not in self._pages:
            self._pages[page] = self._read(page)
            while len(self._pages) > _KEPT:
                self._pages.popitem(last=False)
        self._pages.move_to_end(page)
        return self._pages[page].get(self.ids[page * _PAGE + place])

    def _read(self, page: int) -> dict[int, ListingRow]:
        wanted: Sequence[int] = self.ids[page * _PAGE : (page + 1) * _PAGE]
        found = self._desk.do(lambda session: session.tables.rows(self.listing, wanted))
        return {row.id: row for row in found or ()}

    def cell(self, index: Index) -> Cell:
        """What a cell holds."""
        row = self.row(index.row())
        return None if row is None else row.cells[index.column()]

    def text(self, index: Index) -> str:
        """What a cell says."""
        column = self.columns[index.column()]
        return shown(column, self.cell(index), self.attributes.get(column))

    # -- Qt's questions -----------------------------------------------------------------------------

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index | None = None) -> int:
        """How many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The columns' names; rows are numbered."""
        if orientation is Qt.Orientation.Vertical:
            return section + 1 if role == Qt.ItemDataRole.DisplayRole else None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column_title(column, self.attributes.get(column))
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr("Click to sort by this column; right-click to choose rows by it")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(_TRAILING if self._counts(column) else _LEADING)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell says."""
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return own_direction(text) if (text := self.text(index)) else ""
        if role == Qt.ItemDataRole.EditRole:
            return self.cell(index)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(_TRAILING if self._counts(self.columns[index.column()]) else _LEADING)
        if role == Qt.ItemDataRole.ToolTipRole:
            return rich_tip(text) if (text := self.text(index)) else None
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Which cells can be written into."""
        flags = super().flags(index)
        if index.isValid() and self.takes(self.columns[index.column()]) is not Filled.NOT:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell what was typed into a cell: the project is written by who listens."""
        row = self.row(index.row()) if index.isValid() and role == Qt.ItemDataRole.EditRole else None
        if row is None or value == row.cells[index.column()]:
            return False
        self.filled.emit(row.id, self.columns[index.column()], value)
        return True

    def _counts(self, column: str) -> bool:
        attribute = self.attributes.get(column)
        return attribute.type is AttributeType.NUMBER if attribute else column in NUMBERS
