"""Near duplicates as a tree: a row for each group with what is to be done, and its articles below."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from copydesk.desktop.dates import short_date
from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.terms import percent
from copydesk.desktop.text import one_line, own_direction, rich_tip
from copydesk.domain.article import ArticleRow
from copydesk.session.import_values import Near, NearGroup

_GROUP, _ARTICLE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_UNFOLDED = 30
"""Of more groups only the first are unfolded."""


def choice_name(choice: Near) -> str:
    """What is to be done about a group."""
    names = {
        Near.KEEP: tr("Keep all"),
        Near.EARLIEST: tr("Keep the earliest"),
        Near.LINK: tr("Link as versions"),
    }
    return names[choice]


class NearTree(QTreeWidget):
    """``looked_at`` gives an article's row and that of the earliest of its group, or None for a group."""

    looked_at = Signal(object, object)
    opened = Signal(int)

    def __init__(self, look: Look):
        super().__init__()
        self.setObjectName("nearGroups")
        self.setAccessibleName(tr("Groups of articles that are nearly the same"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setUniformRowHeights(True)
        self.setHeaderLabels([tr("Articles"), tr("Published"), tr("Agency"), tr("What to do")])
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2, 3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self._look = look
        self.choices: dict[NearGroup, Near] = {}
        self._there: dict[NearGroup, int] = {}
        self.currentItemChanged.connect(self._looked)
        self.itemActivated.connect(self._open)

    def show_groups(self, groups: Iterable[NearGroup], rows: Mapping[int, ArticleRow]) -> None:
        """Show these groups; those of fewer than two articles that are there are left out."""
        self.clear()
        self.choices = {}
        items: list[QTreeWidgetItem] = []
        for group in groups:
            there = [rows[article_id] for article_id in group.articles if article_id in rows]
            if len(there) > 1:
                self.choices[group] = Near.KEEP
                self._there[group] = len(there)
                items.append(self._item(group, there))
        self.addTopLevelItems(items)
        for item in items[:_UNFOLDED]:
            item.setExpanded(True)
        first = items[0].child(1) if items else None
        if first is not None:
            self.setCurrentItem(first)

    def _item(self, group: NearGroup, rows: list[ArticleRow]) -> QTreeWidgetItem:
        said = tr("%Ln article(s), {share} the same", "", len(rows), share=percent(group.similarity))
        if group.linked:
            said = tr("{group}, linked already", group=said)
        item = QTreeWidgetItem([own_direction(said), "", "", choice_name(Near.KEEP)])
        item.setData(0, _GROUP, group)
        item.setFont(0, self._look.strong(self.font()))
        for row in rows:
            title = " ".join(row.title.split())
            facts = (one_line(title, 120), short_date(row.published), row.agency or "")
            child = QTreeWidgetItem([*map(own_direction, facts), ""])
            child.setData(0, _ARTICLE, row.id)
            child.setToolTip(0, rich_tip(title))
            item.addChild(child)
        return item

    # -- what is chosen -----------------------------------------------------------------------------

    def selected_groups(self) -> list[NearGroup]:
        """The groups that are selected, or that a selected article is in."""
        tops = {id(top): top for top in (each.parent() or each for each in self.selectedItems())}
        return [top.data(0, _GROUP) for top in tops.values()]

    def later(self) -> int:
        """How many articles come after the earliest in the groups of which only that is to be kept."""
        chosen = (group for group, choice in self.choices.items() if choice is Near.EARLIEST)
        return sum(self._there[group] - 1 for group in chosen)

    def choose(self, groups: Iterable[NearGroup], choice: Near) -> None:
        """Say what is to be done about these groups."""
        wanted = set(groups)
        for place in range(self.topLevelItemCount()):
            item = self.topLevelItem(place)
            if item is not None and item.data(0, _GROUP) in wanted:
                self.choices[item.data(0, _GROUP)] = choice
                item.setText(3, choice_name(choice))

    def _looked(self, item: QTreeWidgetItem | None) -> None:
        article = item.data(0, _ARTICLE) if item is not None else None
        top = item.parent() if item is not None else None
        earliest = top.child(0) if top is not None else None
        self.looked_at.emit(article, earliest.data(0, _ARTICLE) if earliest is not None else None)

    def _open(self, item: QTreeWidgetItem) -> None:
        article = item.data(0, _ARTICLE)
        if article is not None:
            self.opened.emit(article)
