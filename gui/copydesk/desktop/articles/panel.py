"""The panel on the left: filter, order, the list itself, and how many articles are done."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from copydesk.desktop.articles.delegate import ArticleDelegate
from copydesk.desktop.articles.filter_panel import FilterPanel
from copydesk.desktop.articles.later import Later
from copydesk.desktop.articles.model import ArticleModel, Index
from copydesk.desktop.articles.order_box import OrderBox
from copydesk.desktop.articles.state_line import FilterState
from copydesk.desktop.articles.summary import in_words
from copydesk.desktop.desk import Desk
from copydesk.desktop.empty import EmptyState
from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.small import icon_button
from copydesk.desktop.text import plain_label
from copydesk.domain.article_filter import ArticleFilter
from copydesk.domain.article_list import ArticleList

_MOST_SINGLE_ROWS = 2_000
"""Of more changed rows all are read anew."""


class ListOfArticles(QListView):
    """The list; the current row is the article on the desk, the others may be selected besides."""

    current_changed = Signal(object)

    def __init__(self, model: ArticleModel, look: Look):
        super().__init__()
        self.setObjectName("articleList")
        self.setAccessibleName(tr("Articles"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setItemDelegate(ArticleDelegate(look, self))
        self.setModel(model)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Qt's: another row became the current one, by mouse or key."""
        super().currentChanged(current, previous)
        self.current_changed.emit(current.row() if current.isValid() else None)


class FilterLine(QLineEdit):
    """The filter; the down key goes on into the list, Esc empties it."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's: a key was pressed here."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class ArticlePanel(QWidget):
    """Shows the desk's articles and puts the current one on the desk.

    ``filter_unfolded`` tells that the filter's panel was shown or hidden.
    """

    menu_requested = Signal(QPoint)
    filter_unfolded = Signal(bool)

    def __init__(self, desk: Desk, look: Look):
        super().__init__()
        self._desk = desk
        self._look = look
        self._placing = False
        self._marked: int | None = None
        self._selected_before: list[int] = []
        self._lists: list[ArticleList] = []
        self._remembered: dict[str, ArticleFilter] = {}
        self.model = ArticleModel(self)
        self._later = Later(self.model, self)
        self._later.due.connect(self._reload)
        self.list = ListOfArticles(self.model, look)
        self.filter = FilterLine()
        self.filter.setObjectName("articleFilter")
        self.filter.setPlaceholderText(tr("Filter by title or agency"))
        self.filter.setAccessibleName(tr("Filter articles by title, agency, place or section"))
        self.filter.setClearButtonEnabled(True)
        self.filter_button = icon_button(look, "filter", tr("More filters"))
        self.filter_button.setObjectName("articleFilterButton")
        self.filter_button.setCheckable(True)
        self.filters = FilterPanel(look)
        self.filters.hide()
        self.state = FilterState()
        self.order = OrderBox(look)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setObjectName("articlesDone")
        self._bar.setMaximumHeight(4)
        self._bar.setAccessibleName(tr("Articles done"))
        self._count = plain_label()
        self._count.setObjectName("articleCount")
        self._empty = EmptyState(look, "article", tr("No articles yet"), "")
        self.no_match = EmptyState(
            look, "filter", tr("No match"), tr("No article has all that is asked for."), tr("Clear filters")
        )
        self._pages = QStackedWidget()
        for page in (self.list, self._empty, self.no_match):
            self._pages.addWidget(page)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(8, 8, 8, 8)
        top.setSpacing(8)
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self.filter, 1)
        line.addWidget(self.filter_button)
        top.addLayout(line)
        top.addWidget(self.order)
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 4, 8, 8)
        foot.addWidget(self._count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.filters)
        layout.addWidget(self.state)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._bar)
        layout.addLayout(foot)
        self._pages.setMinimumHeight(4 * self.fontMetrics().lineSpacing())

    def _connect(self) -> None:
        self.list.current_changed.connect(self._open)
        self.list.customContextMenuRequested.connect(
            lambda point: self.menu_requested.emit(self.list.viewport().mapToGlobal(point))
        )
        self.filter.textChanged.connect(lambda: self.set_filter(self.model.wanted))
        self.filter.left.connect(self.list.setFocus)
        self.filter_button.toggled.connect(self.unfold)
        self.filters.changed.connect(self.set_filter)
        self.filters.left.connect(self._fold)
        for clear in (self.state.cleared, self.no_match.pressed):
            clear.connect(self.clear_filter)
            clear.connect(self.take_focus)  # the button goes with the filter
        self.order.chosen.connect(lambda order, down: self.model.sort_by(order, descending=down))
        self.model.modelAboutToBeReset.connect(self._keep_selection)
        self.model.modelReset.connect(self._arranged)
        self._desk.session_changed.connect(self._load)
        self._desk.rows_changed.connect(self._rows_changed)
        self._desk.lists_changed.connect(self._reload_lists)
        self._desk.article_shown.connect(self._follow)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What the tab key goes through, from the top."""
        return (
            self.filter,
            self.filter_button,
            self.order.choice,
            self.order.direction,
            *self.filters.stops,
            self.state.clear,
            self.list,
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt's: the filter's panel takes half of the height at most, and scrolls."""
        super().resizeEvent(event)
        self.filters.setMaximumHeight(self.height() // 2)

    # -- what the project has -----------------------------------------------------------------------

    def _load(self) -> None:
        session = self._desk.session
        self._lists = session.lists.all() if session else []
        self.model.set_rows(session.articles.rows() if session else [])
        known = self._remembered.get(session.uid, ArticleFilter()) if session else ArticleFilter()
        self._show_words(known.words)
        self.set_filter(known)

    def _rows_changed(self, ids: frozenset[int] | None) -> None:
        session = self._desk.session
        if session is None or ids is None or not self._later.takes(session, ids):
            self._reload(ids)

    def _reload(self, ids: frozenset[int] | None) -> None:
        session = self._desk.session
        if session is None:
            return
        if ids is None or len(ids) > _MOST_SINGLE_ROWS:
            self.model.set_rows(session.articles.rows())
        else:
            rows = session.articles.rows(ids)
            self.model.update(rows, ids - {row.id for row in rows})
        if self.filters.isVisible():
            self._show_filter()
        self._tell()

    def _reload_lists(self, ids: frozenset[int] | None) -> None:
        session = self._desk.session
        if session is None:
            return
        self._lists = session.lists.all()
        chosen = self.model.wanted.list_id
        if chosen is not None and (ids is None or chosen in ids):
            self.set_filter(self.model.wanted)
        elif self.filters.isVisible():
            self._show_filter()

    # -- the filter ---------------------------------------------------------------------------------

    @property
    def chosen_list(self) -> ArticleList | None:
        """The saved list that the articles are filtered by."""
        return next((each for each in self._lists if each.id == self.model.wanted.list_id), None)

    @property
    def lists(self) -> Sequence[ArticleList]:
        """The project's saved lists."""
        return self._lists

    def set_filter(self, value: ArticleFilter) -> None:
        """Show only the articles that fit; the words are those of the filter line."""
        session = self._desk.session
        there = {each.id for each in self._lists}
        list_id = value.list_id if value.list_id in there else None
        value = replace(value, words=self.filter.text(), list_id=list_id)
        members = [frozenset(session.lists.articles(list_id))] if session and list_id is not None else []
        self.model.filter_by(value, *members)
        if session is not None:
            self._remembered[session.uid] = value
        article = self._desk.article
        self.model.keep(article.id if article else None)
        self._look.dress(self.filter_button, "filter", "accent" if value.facets else "ink")
        if self.filters.isVisible():
            self._show_filter()
        self._tell()

    def clear_filter(self) -> None:
        """Show all articles again."""
        self._show_words("")
        self.set_filter(ArticleFilter())

    def unfold(self, shown: bool) -> None:
        """Show or hide the panel with more filters."""
        if shown == self.filters.isVisibleTo(self):
            return
        self.filters.setVisible(shown)
        self.filter_button.setChecked(shown)
        if shown:
            self._show_filter()
            self.filters.take_focus()
        self.filter_unfolded.emit(shown)

    def _fold(self) -> None:
        self.unfold(False)
        self.take_focus()

    def take_focus(self) -> None:
        """Put the focus on the list, or on the filter line where nothing matches: no list is seen then."""
        shown = self.list if self._pages.currentWidget() is self.list else self.filter
        shown.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_words(self, words: str) -> None:
        self.filter.blockSignals(True)
        self.filter.setText(words)
        self.filter.blockSignals(False)

    def _show_filter(self) -> None:
        self.filters.show_filter(self.model.wanted, self.model.facets, self._lists)

    # -- what is said about it ----------------------------------------------------------------------

    def _arranged(self) -> None:
        self._restore_selection()
        self._tell()

    def _tell(self) -> None:
        total, done, shown = self.model.total, self.model.done, self.model.rowCount()
        if total == 0:
            self._pages.setCurrentWidget(self._empty)
        else:
            self._pages.setCurrentWidget(self.list if shown else self.no_match)
        self._count.setText(tr("{done} of {total} done", done=done, total=total) if total else "")
        self._bar.setVisible(total > 0)
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)
        chosen = self.chosen_list
        about = in_words(self.model.wanted, chosen.name if chosen else "")
        self.state.tell(shown, total, about if total else "")

    # -- which article is current -------------------------------------------------------------------

    def selected(self) -> list[int]:
        """The ids of the selected articles, in the order they are shown in."""
        shown = self.model.shown()
        found: set[int] = set()
        stretches = self.list.selectionModel().selection()
        for each in map(stretches.at, range(stretches.count())):
            found.update(range(each.top(), each.bottom() + 1))
        return [shown[place] for place in sorted(found)]

    def neighbour(self, step: int) -> int | None:
        """The article that many rows below (or above) the current one; None past the ends."""
        place = self.list.currentIndex().row()
        return self.model.article_at(place + step) if place >= 0 else self.model.article_at(0)

    def following(self, ids: Sequence[int]) -> int | None:
        """The article to read once these are gone: the next below that stays, else the last above."""
        gone = {place for place in map(self.model.place_of, ids) if place is not None}
        if not gone:
            return None
        count = self.model.rowCount()
        below = (place for place in range(min(gone), count) if place not in gone)
        above = (place for place in range(min(gone) - 1, -1, -1))
        return self.model.article_at(next(below, next(above, -1)))

    def _open(self, place: int | None) -> None:
        if not self._placing and place is not None:
            self._desk.show_article(self.model.article_at(place))

    def _follow(self) -> None:
        """Another article is on the desk."""
        article = self._desk.article
        self.model.keep(article.id if article else None)
        self._mark_current()

    def _keep_selection(self) -> None:
        self._selected_before = self.selected()

    def _restore_selection(self) -> None:
        """After the rows were arranged anew: what was selected and is still shown stays selected."""
        article = self._desk.article
        places = [place for place in map(self.model.place_of, self._selected_before) if place is not None]
        if not places or self._marked != (article.id if article else None):
            self._mark_current()
            return
        place = self.model.place_of(self._marked)
        chosen = QItemSelection()
        for first, last in _runs(sorted(places)):
            chosen.select(self.model.index(first), self.model.index(last))
        self._place_current(place, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.list.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _mark_current(self) -> None:
        """Let the current row follow the desk; the selection goes once another article is read."""
        article = self._desk.article
        wished = article.id if article else None
        same = wished is None or (wished == self._marked and self.list.selectionModel().hasSelection())
        flags = QItemSelectionModel.SelectionFlag
        self._place_current(self.model.place_of(wished), flags.NoUpdate if same else flags.ClearAndSelect)
        self._marked = wished or self._marked

    def _place_current(self, place: int | None, how: QItemSelectionModel.SelectionFlag) -> None:
        index = self.model.index(place) if place is not None else QModelIndex()
        if index == self.list.currentIndex():
            return
        self._placing = True
        try:
            self.list.selectionModel().setCurrentIndex(index, how)
            if index.isValid():
                self.list.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        finally:
            self._placing = False


def _runs(places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The stretches of places without a gap: first and last of each."""
    first = 0
    for at in range(1, len(places) + 1):
        if at == len(places) or places[at] != places[at - 1] + 1:
            yield places[first], places[at - 1]
            first = at
