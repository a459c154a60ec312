"""The rows of the results: hits, in one of several orders, filtered, each ticked or not.

Qt asks a model often and one cell at a time; what paints the rows reads them from :meth:`row` instead.
"""

from abc import abstractmethod
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication

from copydesk.desktop.language import tr
from copydesk.desktop.text import natural
from copydesk.domain.concordance import Hit
from copydesk.domain.span import Span

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_Role = Qt.ItemDataRole


class Column(IntEnum):
    """The columns, in reading order."""

    TICK = 0
    LEFT = 1
    HIT = 2
    RIGHT = 3
    ARTICLE = 4


_OTHER_SIDE: Mapping[int, int] = {Column.LEFT: Column.RIGHT, Column.RIGHT: Column.LEFT}


class Order(IntEnum):
    """What the rows are sorted by."""

    TEXT = 0
    LEFT = 1
    HIT = 2
    RIGHT = 3
    ARTICLE = 4


def _words(text: str) -> list[str]:
    return [word for each in text.casefold().split() if (word := each.strip(".,;:!?()[]«»“”\"'"))]


_KEYS: dict[Order, Callable[[Hit], Any]] = {
    Order.LEFT: lambda hit: "\n".join(reversed(_words(hit.left))),
    Order.HIT: lambda hit: hit.text.casefold(),
    Order.RIGHT: lambda hit: "\n".join(_words(hit.right)),
    Order.ARTICLE: lambda hit: (natural(hit.title), hit.article),
}
"""Concordancers sort a left context from the word beside the hit outwards."""


class HitRows(QAbstractTableModel):
    """Rows that are hits in their context, as the table and its delegate ask for them."""

    @abstractmethod
    def row(self, row: int) -> tuple[Hit, bool, bool] | None:
        """What is in a row: the hit, whether it is ticked, whether it is tagged."""

    @abstractmethod
    def toggle(self, rows: Sequence[int]) -> None:
        """Tick these rows, or untick them where all that can be ticked are."""

    @abstractmethod
    def sample(self, most: int) -> Sequence[Hit]:
        """Some of the hits, to measure how wide they are."""


def is_swapped(hit: Hit) -> bool:
    """Whether a hit's contexts are shown on each other's side: its line reads against the window.

    So it stands around the hit as it does in the article.
    """
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return hit.reads_right_to_left is not mirrored


def side_head(column: int, swapped: bool | None) -> str:
    """What stands above the contexts of one side, which all hits, none or some (None) have swapped."""
    if swapped is None:
        return tr("Before or after", "words beside a hit, where lines of both directions are listed")
    return tr("Before") if swapped is (column == Column.RIGHT) else tr("After")


def shown_side(hit: Hit, column: int) -> str:
    """The context that a hit is shown with in a column."""
    return hit.left if is_swapped(hit) is (column == Column.RIGHT) else hit.right


class ConcordanceModel(HitRows):
    """Hits by number, in the order they came; rows are those of them that are shown.

    ``ticked_changed`` tells that another number of rows is ticked, or that others are shown.
    """

    ticked_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hits: list[Hit] = []
        self.order = Order.TEXT
        self._falling = False
        self._swapped = 0
        self._keys: list[Any] = []
        self._by_article: dict[int, list[int]] = {}
        self._filter: list[str] = []
        self._shown: list[int] = []
        self._ticked = bytearray()
        self._tagged = bytearray()

    # -- what is in it ------------------------------------------------------------------------------

    def clear(self) -> None:
        """Hold nothing."""
        self.beginResetModel()
        for each in (self.hits, self._by_article, self._keys, self._shown, self._ticked, self._tagged):
            each.clear()
        self._swapped = 0
        self.endResetModel()
        self.ticked_changed.emit()

    def append(self, hits: Sequence[Hit]) -> None:
        """Take more hits in; those not tagged yet are ticked."""
        first = len(self.hits)
        self.hits += hits
        for number, hit in enumerate(hits, first):
            self._by_article.setdefault(hit.article, []).append(number)
        before, self._swapped = self.swapped, self._swapped + sum(map(is_swapped, hits))
        if self.swapped is not before:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, Column.LEFT, Column.RIGHT)
        self._ticked += bytes(not hit.tagged for hit in hits)
        self._tagged += bytes(hit.tagged for hit in hits)
        if self.order is not Order.TEXT:
            self._keys += map(_KEYS[self.order], hits)
        added = [number for number in range(first, len(self.hits)) if self._fits(number)]
        if self.order is Order.TEXT and not self._falling:
            if added:
                rows = len(self._shown)
                self.beginInsertRows(_NOWHERE, rows, rows + len(added) - 1)
                self._shown += added
                self.endInsertRows()
        else:
            self._arrange(self._shown + added)
        self.ticked_changed.emit()

    @property
    def swapped(self) -> bool | None:
        """Whether the words before the hits are shown on the side of those after them; None: of some hits."""
        if 0 < self._swapped < len(self.hits):
            return None
        return self._swapped > 0

    def beside(self, column: int) -> int:
        """The order that the head of a column stands for, and the column of an order."""
        return _OTHER_SIDE.get(column, column) if self.swapped else column

    def mark_tagged(self, numbers: Iterable[int], tagged: bool) -> None:
        """Say of hits that they are tagged now, or no more; those that are become unticked."""
        for number in numbers:
            self._tagged[number] = tagged
            if tagged:
                self._ticked[number] = False
        self._tell_all()

    def untagged_spans(self, article: int) -> list[Span]:
        """Where the hits of an article are that are not tagged, in text order."""
        numbers = self._by_article.get(article, ())
        return [self.hits[number].span for number in numbers if not self._tagged[number]]

    @property
    def tagged(self) -> int:
        """How many hits are tagged."""
        return sum(self._tagged)

    @property
    def articles(self) -> int:
        """In how many articles the hits are."""
        return len(self._by_article)

    # -- rows ---------------------------------------------------------------------------------------

    def number(self, row: int) -> int | None:
        """The number of the hit in a row."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def row(self, row: int) -> tuple[Hit, bool, bool] | None:
        """What is in a row: the hit, whether it is ticked, whether it is tagged."""
        if not 0 <= row < len(self._shown):
            return None
        number = self._shown[row]
        return self.hits[number], bool(self._ticked[number]), bool(self._tagged[number])

    def sample(self, most: int) -> Sequence[Hit]:
        """The hits that came first."""
        return self.hits[:most]

    def sort_by(self, order: Order, *, falling: bool = False) -> None:
        """Sort the rows."""
        if order is not self.order:
            self.order = order
            self._keys = [] if order is Order.TEXT else list(map(_KEYS[order], self.hits))
        self._falling = falling
        self._arrange(self._shown)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Qt's: the head of a column was pressed; that of the ticks stands for the text's order."""
        self.sort_by(Order(self.beside(max(column, 0))), falling=order is Qt.SortOrder.DescendingOrder)

    def filter_by(self, text: str) -> None:
        """Show the rows alone in which all these words stand."""
        before, self._filter = self._filter, text.casefold().split()
        if self._filter != before:
            self._arrange([number for number in range(len(self.hits)) if self._fits(number)])
            self.ticked_changed.emit()

    def _fits(self, number: int) -> bool:
        if not self._filter:
            return True
        hit = self.hits[number]
        line = f"{hit.left}{hit.text}{hit.right} {hit.title}".casefold()
        return all(word in line for word in self._filter)

    def _arrange(self, shown: list[int]) -> None:
        """Show these hits in the chosen order; rows that are selected stay so."""
        ordered = sorted(shown)
        if self.order is not Order.TEXT:
            ordered.sort(key=self._keys.__getitem__)
        if self._falling:
            ordered.reverse()
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        numbers = [self._shown[index.row()] for index in kept]
        self._shown = ordered
        if kept:
            rows = {number: row for row, number in enumerate(ordered)}
            moved = [
                self.index(rows[number], index.column()) if number in rows else QModelIndex()
                for number, index in zip(numbers, kept, strict=True)
            ]
            self.changePersistentIndexList(kept, moved)
        self.layoutChanged.emit()

    # -- ticks --------------------------------------------------------------------------------------

    def ticked(self) -> list[int]:
        """The numbers of the hits that are ticked and shown, as they came."""
        return sorted(number for number in self._shown if self._ticked[number])

    @property
    def ticked_count(self) -> int:
        """How many rows are ticked."""
        if len(self._shown) == len(self.hits):
            return sum(self._ticked)
        return sum(map(self._ticked.__getitem__, self._shown))

    def tick(self, rows: Iterable[int], on: bool) -> None:
        """Tick rows, or untick them. Nothing is tagged twice: rows tagged already cannot be ticked."""
        for row in rows:
            number = self._shown[row]
            self._ticked[number] = on and not self._tagged[number]
        self._tell_all()

    def tick_all(self, on: bool) -> None:
        """Tick all rows that are shown, or none of them."""
        self.tick(range(len(self._shown)), on)

    def toggle(self, rows: Sequence[int]) -> None:
        """Tick these rows, or untick them where all that can be ticked are."""
        able = [row for row in rows if not self._tagged[self._shown[row]]]
        self.tick(able, not all(self._ticked[self._shown[row]] for row in able))

    def _tell_all(self) -> None:
        if self._shown:
            corner = self.index(len(self._shown) - 1, Column.ARTICLE)
            self.dataChanged.emit(self.index(0, 0), corner, [_Role.CheckStateRole])
        self.ticked_changed.emit()

    # -- Qt's ---------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Qt's: how many rows there are."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Qt's: how many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        """Qt's: the words of a cell."""
        row = self.row(index.row())
        if row is None:
            return None
        hit, ticked, tagged = row
        match role, index.column():
            case _Role.CheckStateRole, Column.TICK:
                return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
            case _Role.AccessibleTextRole, Column.TICK:
                return tr("tagged already") if tagged else (tr("ticked") if ticked else tr("not ticked"))
            case _Role.DisplayRole | _Role.AccessibleTextRole, column:
                return _cell(hit, column)
            case _Role.ToolTipRole, _:
                return _tip(hit, tagged)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> str | int | None:
        """Qt's: the words above a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _Role.TextAlignmentRole and section == Column.LEFT:
            return int(Qt.AlignmentFlag.AlignCenter)
        if role == _Role.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        if role != _Role.DisplayRole:
            return None
        if section in _OTHER_SIDE:
            return side_head(section, self.swapped)
        return ("", "", tr("Hit"), "", tr("Article"))[section]


def _cell(hit: Hit, column: int) -> str | None:
    if column in _OTHER_SIDE:
        return shown_side(hit, column)
    return {Column.HIT: hit.text, Column.ARTICLE: hit.title}.get(Column(column))


def _tip(hit: Hit, tagged: bool) -> str:
    from copydesk.desktop.text import rich_tip

    words = f"… {hit.left.strip()} {hit.text} {hit.right.strip()} …"
    return rich_tip(hit.title, words, tr("Tagged already") if tagged else "")
