"""The places where an actor is named or speaks, as rows in context that are read when they are seen."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from copydesk.desktop.dates import short_date
from copydesk.desktop.finding.concordance_model import Column, HitRows, is_swapped, shown_side, side_head
from copydesk.desktop.language import tr
from copydesk.domain.actor_page import Place
from copydesk.domain.concordance import Hit
from copydesk.session.actor_pages import Places

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_READ = 60
"""Rows that are read together."""


class Ticks(QObject):
    """The annotations of an actor that are ticked, in whichever list."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.ids: set[int] = set()

    def toggle(self, ids: Iterable[int]) -> None:
        """Tick these, or untick them where all of them are."""
        wanted = set(ids)
        self.ids = self.ids - wanted if wanted <= self.ids else self.ids | wanted
        self.changed.emit()

    def clear(self) -> None:
        """Untick all."""
        if self.ids:
            self.ids = set()
            self.changed.emit()


class PlacesModel(HitRows):
    """A row of each place."""

    def __init__(self, ticks: Ticks) -> None:
        super().__init__()
        self._places: Places | None = None
        self._read: dict[int, Place] = {}
        self._sides: frozenset[bool] | None = None
        self._ticks = ticks
        ticks.changed.connect(self._tell)

    def show(self, places: Places | None) -> None:
        """Show others."""
        self.beginResetModel()
        self._places = places
        self._read = {}
        self._sides = None
        self.endResetModel()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, Column.LEFT, Column.RIGHT)

    def place(self, row: int) -> Place | None:
        """The place in a row; None where it is gone."""
        if self._places is None or not 0 <= row < len(self._places):
            return None
        if row not in self._read:
            first = row - row % _READ
            found = {one.id: one for one in self._places.read(first, first + _READ)}
            ids = self._places.ids(first, first + _READ)
            self._read.update((at, found[one]) for at, one in enumerate(ids, first) if one in found)
        return self._read.get(row)

    def row(self, row: int) -> tuple[Hit, bool, bool] | None:
        """The place as a hit, its date with the article's title."""
        place = self.place(row)
        if place is None:
            return None
        title = " · ".join(filter(None, (short_date(place.published), place.title)))
        hit = Hit(place.article, title, place.span, place.left, place.text, place.right)
        return hit, place.id in self._ticks.ids, False

    def toggle(self, rows: Sequence[int]) -> None:
        """Tick these rows, or untick them."""
        if self._places is None:
            return
        if len(rows) == len(self._places):
            self._ticks.toggle(self._places.ids())
        else:
            self._ticks.toggle(one for row in rows for one in self._places.ids(row, row + 1))

    def sample(self, most: int) -> Sequence[Hit]:
        """The hits that are read first."""
        rows = (self.row(row) for row in range(min(most, _READ, self.rowCount())))
        return [row[0] for row in rows if row is not None]

    def _swapped(self) -> bool | None:
        """Whether contexts are shown on each other's side, as far as the first places tell; None: of some."""
        if self._sides is None:
            self._sides = frozenset(is_swapped(hit) for hit in self.sample(_READ))
        return None if len(self._sides) > 1 else True in self._sides

    def _tell(self) -> None:
        if self.rowCount():
            self.dataChanged.emit(self.index(0, Column.TICK), self.index(self.rowCount() - 1, Column.TICK))

    # -- Qt's ---------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Qt's: how many places there are."""
        return 0 if parent.isValid() or self._places is None else len(self._places)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Qt's: those of a concordance."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Qt's: what stands above a column."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        heads = {
            Column.LEFT: side_head(Column.LEFT, self._swapped()),
            Column.HIT: tr("Words"),
            Column.RIGHT: side_head(Column.RIGHT, self._swapped()),
            Column.ARTICLE: tr("Article"),
        }
        return heads.get(Column(section), "")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt's: what a cell says to assistive tools, and to whoever copies it; the delegate asks for rows."""
        row = self.row(index.row()) if role in _TOLD else None
        if row is None:
            return None
        hit, ticked, _ = row
        if index.column() == Column.TICK:
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return tr("ticked") if ticked else tr("not ticked")
            return None
        return {
            Column.LEFT: shown_side(hit, Column.LEFT),
            Column.HIT: hit.text,
            Column.RIGHT: shown_side(hit, Column.RIGHT),
            Column.ARTICLE: hit.title,
        }[Column(index.column())]


_TOLD = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
