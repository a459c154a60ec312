"""The rows of the article list, filtered and sorted here: ten thousand of them pass no proxy in time."""

from collections.abc import Callable, Iterable
from enum import Enum, IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from copydesk.desktop.text import natural, rich_tip
from copydesk.domain.article import ArticleRow, Status

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_STATUS_ORDER = {Status.IN_PROGRESS: 0, Status.NEW: 1, Status.DONE: 2}


class Roles(IntEnum):
    """What the delegate asks for besides the display text."""

    ROW = Qt.ItemDataRole.UserRole + 1


class Order(Enum):
    """How the list can be sorted, with the words for it."""

    IMPORTED = "In order of import"
    DATE = "By date"
    TITLE = "By title"
    STATUS = "By status"


_KEYS: dict[Order, Callable[[ArticleRow], Any]] = {
    Order.IMPORTED: lambda row: row.id,
    Order.DATE: lambda row: (row.published is None, row.published or "", row.id),
    Order.TITLE: lambda row: (natural(row.title), row.id),
    Order.STATUS: lambda row: (_STATUS_ORDER[row.status], row.id),
}


class ArticleModel(QAbstractListModel):
    """Article rows that fit the filter, in the chosen order."""

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._rows: dict[int, ArticleRow] = {}
        self._shown: list[int] = []
        self._places: dict[int, int] = {}
        self._done = 0
        self._words: tuple[str, ...] = ()
        self._order = Order.IMPORTED

    # -- what is in it ------------------------------------------------------------------------------

    @property
    def total(self) -> int:
        """How many articles there are, shown or not."""
        return len(self._rows)

    @property
    def done(self) -> int:
        """How many articles are done, shown or not."""
        return self._done

    def article_at(self, place: int) -> int | None:
        """The article id in that row of the list."""
        return self._shown[place] if 0 <= place < len(self._shown) else None

    def place_of(self, article_id: int | None) -> int | None:
        """The row of the list that an article is in; None where it is filtered out."""
        return self._places.get(article_id) if article_id is not None else None

    def set_rows(self, rows: Iterable[ArticleRow]) -> None:
        """Show other articles."""
        self.beginResetModel()
        self._rows = {row.id: row for row in rows}
        self._done = sum(row.status is Status.DONE for row in self._rows.values())
        self._arrange()
        self.endResetModel()

    def update(self, rows: Iterable[ArticleRow], gone: Iterable[int]) -> None:
        """Take changed and new rows in, and those that are gone out."""
        changed = {row.id: row for row in rows}
        known = {article_id: self._rows.get(article_id) for article_id in (*changed, *gone)}
        for article_id in gone:
            self._rows.pop(article_id, None)
        self._rows.update(changed)
        self._done += sum(row.status is Status.DONE for row in changed.values())
        self._done -= sum(row.status is Status.DONE for row in known.values() if row)
        if all(self._stays(known[article_id], changed.get(article_id)) for article_id in known):
            for article_id in changed:
                self._row_changed(article_id)
            return
        after = self._arranged()
        self.beginResetModel()
        self._place(after)
        self.endResetModel()

    def filter_by(self, text: str) -> None:
        """Show only articles whose title and agency contain all of the words."""
        words = tuple(text.casefold().split())
        if words != self._words:
            self._words = words
            self._rearrange()

    def sort_by(self, order: Order) -> None:
        """Show the articles in another order."""
        if order is not self._order:
            self._order = order
            self._rearrange()

    def _rearrange(self) -> None:
        self.beginResetModel()
        self._arrange()
        self.endResetModel()

    def _arrange(self) -> None:
        self._place(self._arranged())

    def _arranged(self) -> list[int]:
        rows = [row for row in self._rows.values() if self._fits(row)]
        rows.sort(key=_KEYS[self._order])
        return [row.id for row in rows]

    def _place(self, shown: list[int]) -> None:
        self._shown = shown
        self._places = {article_id: place for place, article_id in enumerate(shown)}

    def _stays(self, before: ArticleRow | None, after: ArticleRow | None) -> bool:
        """Whether a changed row is still where it was: most changes are one more tag in an article."""
        if before is None or after is None:
            return before is after
        key = _KEYS[self._order]
        return key(before) == key(after) and self._fits(before) == self._fits(after)

    def _fits(self, row: ArticleRow) -> bool:
        if not self._words:
            return True
        about = f"{row.title} {row.agency or ''}".casefold()
        return all(word in about for word in self._words)

    def _row_changed(self, article_id: int) -> None:
        place = self._places.get(article_id)
        if place is not None:
            index = self.index(place)
            self.dataChanged.emit(index, index)

    # -- Qt's questions -----------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Qt's: how many rows are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt's: the title, the whole row for the delegate, or a sentence for assistive tools."""
        article_id = self.article_at(index.row()) if index.isValid() else None
        if article_id is None:
            return None
        row = self._rows[article_id]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Roles.ROW:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.title}, {row.status}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return rich_tip(row.title, _counted(row))
        return None


def _counted(row: ArticleRow) -> str:
    counts = (("mention", row.mentions), ("passage", row.passages), ("quotation", row.quotations))
    said = [f"{count} {what}{'' if count == 1 else 's'}" for what, count in counts if count]
    return f"{row.status.capitalize()}. {', '.join(said) or 'Nothing tagged yet'}."
