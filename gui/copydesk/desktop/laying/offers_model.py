"""Words that stand elsewhere than a file says: what is proposed for each, and what is taken."""

from collections.abc import Iterable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from copydesk.desktop.language import tr
from copydesk.desktop.terms import percent
from copydesk.desktop.text import one_line, own_direction, rich_tip
from copydesk.domain.laying import Offer, OfferKey

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_LITTLE = 12
"""Characters before the nearest words in a cell, so that there is room for these."""


class Column(IntEnum):
    """The columns, in the order that they are read."""

    QUOTE = 0
    LIKENESS = 1
    NEAREST = 2
    THERE = 3
    ARTICLE = 4


class OffersModel(QAbstractTableModel):
    """The likeliest come first. ``ticked`` tells that another one is taken, or no more.

    An offer that is taken is none any more for the dry run; it stays here, so that it can be left after all.
    """

    ticked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Offer] = []
        self._taken: dict[OfferKey, Offer] = {}
        self._nearest: float | None = None
        self.tickable = True

    def clear(self) -> None:
        """Forget all offers, and what was taken."""
        self.beginResetModel()
        self._rows, self._taken = [], {}
        self.endResetModel()

    def show_offers(self, offers: Iterable[Offer]) -> None:
        """Show what is offered now, and what was taken before."""
        found = {offer.key: offer for offer in offers}
        kept = [offer for key, offer in self._taken.items() if key not in found]
        if self._nearest is not None:
            kept += [
                offer
                for offer in self._rows
                if offer.likeness >= self._nearest and offer.key not in found and offer.key not in self._taken
            ]
        rows = sorted((*found.values(), *kept), key=lambda offer: (-offer.likeness, offer.title))
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def take_from(self, nearest: float | None) -> None:
        """Show those of at least that likeness as taken, or none but the ticked ones."""
        self._nearest = nearest
        self._repaint()

    @property
    def accepted(self) -> frozenset[OfferKey]:
        """The offers that are ticked."""
        return frozenset(self._taken)

    def offer(self, row: int) -> Offer:
        """The offer of a row."""
        return self._rows[row]

    def is_taken(self, offer: Offer) -> bool:
        """Whether its words are taken, by hand or for their likeness."""
        return offer.key in self._taken or self._is_likely(offer)

    def tick(self, rows: Sequence[int], taken: bool) -> None:
        """Take what is offered in these rows, or leave it."""
        for row in rows:
            offer = self._rows[row]
            if taken and offer.nearest is not None:
                self._taken[offer.key] = offer
            else:
                self._taken.pop(offer.key, None)
        self._repaint()
        self.ticked.emit()

    # -- Qt's ---------------------------------------------------------------------------------------

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """Qt's: how many offers there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """Qt's: how many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Qt's: what stands above a column."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            tr("The file quotes"),
            tr("Alike", "column: how similar words are, in percent"),
            tr("Nearest words"),
            tr("What stands there"),
            tr("Article"),
        )[section]

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Qt's: the first column is ticked."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        can = self.tickable and index.isValid() and index.column() == Column.QUOTE
        if can and not self._is_likely(self._rows[index.row()]):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt's: what a cell says, and whether the offer is taken."""
        offer, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(self._words(offer, column), 200)
        if role == Qt.ItemDataRole.CheckStateRole and column == Column.QUOTE and self.tickable:
            return Qt.CheckState.Checked if self.is_taken(offer) else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ToolTipRole:
            return rich_tip(one_line(self._words(offer, column), 400))
        if role == Qt.ItemDataRole.TextAlignmentRole and column == Column.LIKENESS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Qt's: the tick was set with the mouse."""
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != Column.QUOTE:
            return False
        self.tick([index.row()], Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    @staticmethod
    def _words(offer: Offer, column: int) -> str:
        if column == Column.QUOTE:
            return offer.quote
        if column == Column.THERE:
            return offer.there or tr("nothing: outside of the text", "what stands where a file says")
        if column == Column.NEAREST:
            return around(offer, _LITTLE)
        return percent(offer.likeness) if column == Column.LIKENESS else offer.title

    def _is_likely(self, offer: Offer) -> bool:
        enough = self._nearest is not None and offer.likeness >= self._nearest
        return enough and offer.nearest is not None

    def _repaint(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(Column) - 1))


def around(offer: Offer, most: int = 80) -> str:
    """The nearest words, in brackets among those around them, ``most`` characters of these before."""
    if offer.nearest is None:
        return ""
    before = "…" + offer.before[-most:] if offer.before else ""
    after = offer.after + "…" if offer.after else ""
    return own_direction(" ".join(f"{before}[{offer.words}]{after}".split()))
