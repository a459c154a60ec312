"""The rows of the article list, filtered and sorted here: thirty thousand of them pass no proxy in time."""

from collections import Counter
from collections.abc import Collection, Container, Iterable
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt

from copydesk.desktop.articles.order import KEYS, Order
from copydesk.desktop.dates import short_date
from copydesk.desktop.language import tr
from copydesk.desktop.terms import counted, status_name
from copydesk.desktop.text import rich_tip
from copydesk.domain.article import ArticleRow, Status
from copydesk.domain.article_filter import ArticleFilter, Test, searched

Index = QModelIndex | QPersistentModelIndex


class Roles(IntEnum):
    """What the delegate asks for besides the display text."""

    ROW = Qt.ItemDataRole.UserRole + 1


@dataclass(slots=True)
class Facets:
    """How many articles have what a filter can ask for; the agency "" stands for none given."""

    statuses: Counter[Status] = field(default_factory=Counter[Status])
    agencies: Counter[str] = field(default_factory=Counter[str])
    coders: Counter[str] = field(default_factory=Counter[str])
    unattributed: int = 0
    suggested: int = 0

    def count(self, row: ArticleRow, by: int = 1) -> None:
        """Take a row in, or out with -1."""
        self.statuses[row.status] += by
        self.agencies[row.agency or ""] += by
        for name in row.coders:
            self.coders[name] += by
        self.unattributed += by * (row.unattributed > 0)
        self.suggested += by * (row.suggested > 0)


class ArticleModel(QStringListModel):
    """Article rows that fit the filter, in the chosen order.

    All rows are kept in order with their sort keys and the text that words are looked for in, so that a
    filter is a walk along them, and a change of one row costs nothing of the others.

    A list of strings, though its strings are empty: the view asks twice for each row whether it is there,
    and Qt's own class answers without a way through Python, five times as fast.
    """

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self.modelReset.connect(self._take_over)  # before any view
        self._coming: list[int] = []
        self._rows: dict[int, ArticleRow] = {}
        self._searched: dict[int, str] = {}
        self._keys: dict[Order, dict[int, Any]] = {}
        self._orders: dict[tuple[Order, bool], list[int]] = {}
        self._sorted: list[int] = []
        self._shown: list[int] = []
        self._places: dict[int, int] = {}
        self._wanted = ArticleFilter()
        self._words: tuple[str, ...] = ()
        self._tests: list[Test] = []
        self._kept: int | None = None
        self._facets = Facets()
        self._order = Order.IMPORTED
        self._descending = False

    # -- what is in it ------------------------------------------------------------------------------

    @property
    def total(self) -> int:
        """How many articles there are, shown or not."""
        return len(self._rows)

    @property
    def done(self) -> int:
        """How many articles are done, shown or not."""
        return self._facets.statuses[Status.DONE]

    @property
    def wanted(self) -> ArticleFilter:
        """What the rows that are shown have been filtered by."""
        return self._wanted

    def rows(self) -> Collection[ArticleRow]:
        """All articles' rows, shown or not."""
        return self._rows.values()

    @property
    def facets(self) -> Facets:
        """How many articles have each status, agency and coder."""
        return self._facets

    def row_of(self, article_id: int) -> ArticleRow | None:
        """What is known of an article, shown or not."""
        return self._rows.get(article_id)

    def shown(self) -> tuple[int, ...]:
        """The ids of the articles that are shown, in the order they are shown in."""
        return tuple(self._shown)

    def article_at(self, place: int) -> int | None:
        """The article id in that row of the list."""
        return self._shown[place] if 0 <= place < len(self._shown) else None

    def place_of(self, article_id: int | None) -> int | None:
        """The row of the list that an article is in; None where it is filtered out."""
        return self._places.get(article_id) if article_id is not None else None

    def next_not_done(self, article_id: int | None) -> int | None:
        """The next article that is shown and not done, after this one and round the end; None without."""
        place = self.place_of(article_id)
        start = 0 if place is None else place + 1
        for other in (*self._shown[start:], *self._shown[:start]):
            if other != article_id and self._rows[other].status is not Status.DONE:
                return other
        return None

    def set_rows(self, rows: Iterable[ArticleRow]) -> None:
        """Show other articles."""
        self._rows = {row.id: row for row in rows}
        self._searched = {}
        self._keys = {}
        self._orders = {}
        self._facets = Facets()
        for row in self._rows.values():
            self._facets.count(row)
        self._sort()
        self._show(self._filtered())

    def update(self, rows: Iterable[ArticleRow], gone: Iterable[int]) -> None:
        """Take changed and new rows in, and those that are gone out."""
        changed = {row.id: row for row in rows}
        known = {article_id: self._rows.get(article_id) for article_id in (*changed, *gone)}
        moved = [i for i in known if not self._stays(known[i], changed.get(i))]
        for article_id in gone:
            self._rows.pop(article_id, None)
        self._rows.update(changed)
        for row in filter(None, known.values()):
            self._facets.count(row, -1)
        for row in changed.values():
            self._facets.count(row)
        for cache in (self._searched, *self._keys.values()):
            for article_id in known:
                cache.pop(article_id, None)
        self._orders = {}
        if moved:
            self._rearrange(sort=True)
        for article_id in changed:
            self._row_changed(article_id)

    # -- filter and order ---------------------------------------------------------------------------

    def filter_by(self, wanted: ArticleFilter, *members: Container[int]) -> None:
        """Show only articles that fit, and that are in each of the sets of ids."""
        self._wanted = wanted
        self._words = tuple(wanted.words.casefold().split())
        self._tests = wanted.tests(*members)
        self._kept = None
        self._rearrange()

    def keep(self, article_id: int | None) -> None:
        """Leave this article in the list although it comes to fit the filter no more, until another is kept.

        Else an article would vanish while it is read, because its status changes with the first tag.
        """
        before, self._kept = self._kept, article_id if article_id in self._places else None
        row = self._rows.get(before) if before is not None else None
        if row is not None and before != self._kept and not self._fits(row):
            self._rearrange()

    def sort_by(self, order: Order, *, descending: bool = False) -> None:
        """Show the articles in another order."""
        if (order, descending) != (self._order, self._descending):
            self._order, self._descending = order, descending
            self._rearrange(sort=True)

    def _rearrange(self, *, sort: bool = False) -> None:
        if sort:
            self._sort()
        after = self._filtered()
        if after != self._shown:
            self._show(after)

    def _sort(self) -> None:
        chosen = (self._order, self._descending)
        if chosen not in self._orders:
            self._orders[chosen] = self._in_order()
        self._sorted = self._orders[chosen]

    def _in_order(self) -> list[int]:
        keys = self._sort_keys()
        ids = sorted(self._rows)
        present = [article_id for article_id in ids if keys[article_id] is not None]
        present.sort(key=keys.__getitem__, reverse=self._descending)
        missing = [article_id for article_id in ids if keys[article_id] is None]
        return present + missing

    def _sort_keys(self) -> dict[int, Any]:
        keys = self._keys.setdefault(self._order, {})
        key = KEYS[self._order]
        if len(keys) < len(self._rows):
            keys.update({i: key(row) for i, row in self._rows.items() if i not in keys})
        return keys

    def _filtered(self) -> list[int]:
        ids, rows = self._sorted, self._rows
        if self._words:
            texts = self._searched_texts()
            for word in self._words:
                ids = [article_id for article_id in ids if word in texts[article_id]]
        for test in self._tests:
            ids = [article_id for article_id in ids if test(rows[article_id])]
        if self._kept is not None and self._kept in rows and not self._fits(rows[self._kept]):
            wanted = {*ids, self._kept}
            ids = [article_id for article_id in self._sorted if article_id in wanted]
        return ids if ids is not self._sorted else list(ids)

    def _searched_texts(self) -> dict[int, str]:
        texts = self._searched
        if len(texts) < len(self._rows):
            texts.update({i: searched(row) for i, row in self._rows.items() if i not in texts})
        return texts

    def _show(self, shown: list[int]) -> None:
        self._coming = shown
        self.setStringList([""] * len(shown))  # resets the model

    def _take_over(self) -> None:
        self._shown = self._coming
        self._places = {article_id: place for place, article_id in enumerate(self._shown)}

    def _stays(self, before: ArticleRow | None, after: ArticleRow | None) -> bool:
        """Whether a changed row is still where it was: most changes are one more tag in an article."""
        if before is None or after is None:
            return before is after
        key = KEYS[self._order]
        return key(before) == key(after) and self._fits(before) == self._fits(after)

    def _fits(self, row: ArticleRow) -> bool:
        if self._words:
            about = searched(row)
            if not all(word in about for word in self._words):
                return False
        return all(test(row) for test in self._tests)

    def _row_changed(self, article_id: int) -> None:
        place = self._places.get(article_id)
        if place is not None:
            index = self.index(place)
            self.dataChanged.emit(index, index)

    # -- Qt's questions -----------------------------------------------------------------------------

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
            return spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return rich_tip(row.title, _counted(row))
        return None


def spoken(row: ArticleRow) -> str:
    """A row as it is read aloud: title, status, agency, date, how much is annotated."""
    count = row.annotations
    said = (
        row.title,
        status_name(row.status),
        row.agency or "",
        short_date(row.published),
        tr("%Ln annotation(s)", "", count) if count else tr("Nothing tagged yet"),
    )
    return ", ".join(part for part in said if part)


def _counted(row: ArticleRow) -> str:
    counts = {"mentions": row.mentions, "passages": row.passages, "quotations": row.quotations}
    said = ", ".join(counted(what, count) for what, count in counts.items() if count)
    return f"{status_name(row.status)}. {said or tr('Nothing tagged yet')}."
