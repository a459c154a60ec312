"""The panel on the left: filter, order, the list itself, and how many articles are done."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
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
from copydesk.desktop.articles.model import ArticleModel, Index, Order
from copydesk.desktop.desk import Desk
from copydesk.desktop.empty import EmptyState
from copydesk.desktop.language import tr, tr_marked
from copydesk.desktop.look import Look
from copydesk.desktop.text import plain_label


class ArticleList(QListView):
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
    """Shows the desk's articles and puts the current one on the desk."""

    menu_requested = Signal(QPoint)

    def __init__(self, desk: Desk, look: Look):
        super().__init__()
        self._desk = desk
        self._placing = False
        self.model = ArticleModel(self)
        self.list = ArticleList(self.model, look)
        self.filter = FilterLine()
        self.filter.setObjectName("articleFilter")
        self.filter.setPlaceholderText(tr("Filter by title or agency"))
        self.filter.setAccessibleName(tr("Filter articles by title or agency"))
        self.filter.setClearButtonEnabled(True)
        self.order = QComboBox()
        self.order.setObjectName("articleOrder")
        self.order.setAccessibleName(tr("Order of the articles"))
        for order in Order:
            self.order.addItem(tr_marked(order.value), order)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setObjectName("articlesDone")
        self._bar.setMaximumHeight(4)
        self._bar.setAccessibleName(tr("Articles done"))
        self._count = plain_label()
        self._count.setObjectName("articleCount")
        self._empty = EmptyState(look, "article", tr("No articles yet"), "")
        self.no_match = EmptyState(
            look, "search", tr("No match"), tr("No title or agency has these words."), tr("Clear the filter")
        )
        self.no_match.pressed.connect(self.filter.clear)
        self._pages = QStackedWidget()
        for page in (self.list, self._empty, self.no_match):
            self._pages.addWidget(page)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(8, 8, 8, 8)
        top.setSpacing(8)
        top.addWidget(self.filter)
        top.addWidget(self.order)
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 4, 8, 8)
        foot.addWidget(self._count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._bar)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self.list.current_changed.connect(self._open)
        self.list.customContextMenuRequested.connect(
            lambda point: self.menu_requested.emit(self.list.viewport().mapToGlobal(point))
        )
        self.filter.textChanged.connect(self.model.filter_by)
        self.filter.left.connect(self.list.setFocus)
        self.order.currentIndexChanged.connect(lambda: self.model.sort_by(self.order.currentData()))
        self.model.modelReset.connect(self._arranged)
        self._desk.session_changed.connect(self._load)
        self._desk.rows_changed.connect(self._reload)
        self._desk.article_shown.connect(self._mark_current)

    # -- what the project has -----------------------------------------------------------------------

    def _load(self) -> None:
        session = self._desk.session
        self.filter.clear()
        self.model.set_rows(session.articles.rows() if session else [])

    def _reload(self, ids: frozenset[int] | None) -> None:
        session = self._desk.session
        if session is None:
            return
        if ids is None or len(ids) > 50:
            self.model.set_rows(session.articles.rows())
            return
        rows = {article_id: session.articles.row(article_id) for article_id in ids}
        self.model.update(
            [row for row in rows.values() if row is not None],
            [article_id for article_id, row in rows.items() if row is None],
        )
        self._tell_progress()

    def _arranged(self) -> None:
        self._mark_current()
        self._tell_progress()
        if self.model.total == 0:
            self._pages.setCurrentWidget(self._empty)
        else:
            self._pages.setCurrentWidget(self.list if self.model.rowCount() else self.no_match)

    def _tell_progress(self) -> None:
        total, done = self.model.total, self.model.done
        shown = self.model.rowCount()
        said = tr("{done} of {total} done", done=done, total=total) if total else ""
        if shown != total:
            said = f"{said} · {tr('{count} shown', count=shown)}"
        self._count.setText(said)
        self._bar.setVisible(total > 0)
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)

    # -- which article is current -------------------------------------------------------------------

    def selected(self) -> list[int]:
        """The ids of the selected articles."""
        places = sorted(index.row() for index in self.list.selectedIndexes())
        ids = [self.model.article_at(place) for place in places]
        return [article_id for article_id in ids if article_id is not None]

    def neighbour(self, step: int) -> int | None:
        """The article that many rows below (or above) the current one; None past the ends."""
        place = self.list.currentIndex().row()
        return self.model.article_at(place + step) if place >= 0 else self.model.article_at(0)

    def following(self, ids: Sequence[int]) -> int | None:
        """The article to read once these are gone: the next below that stays, else the last above."""
        places = [place for place in map(self.model.place_of, ids) if place is not None]
        if not places:
            return None
        rows = range(self.model.rowCount())
        stay = [place for place in rows if place not in set(places)]
        below = [place for place in stay if place > min(places)]
        place = below[0] if below else (stay[-1] if stay else -1)
        return self.model.article_at(place)

    def _open(self, place: int | None) -> None:
        if not self._placing and place is not None:
            self._desk.show_article(self.model.article_at(place))

    def _mark_current(self) -> None:
        """Let the current row follow the desk."""
        article = self._desk.article
        place = self.model.place_of(article.id if article else None)
        index = self.model.index(place) if place is not None else QModelIndex()
        if index == self.list.currentIndex():
            return
        self._placing = True
        try:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.list.selectionModel().setCurrentIndex(index, flags)
            if index.isValid():
                self.list.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        finally:
            self._placing = False
