"""The window of tables: a tab for each, what rows are chosen by, the rows, and what is done with them."""

from array import array
from collections.abc import Callable, Generator
from contextlib import closing

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QMenu,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from copydesk.desktop.desk import Desk
from copydesk.desktop.empty import EmptyState
from copydesk.desktop.finding.feed import Feed
from copydesk.desktop.language import tr, translated
from copydesk.desktop.look import Look
from copydesk.desktop.tables.cells import column_title, listing_title
from copydesk.desktop.tables.choosing import ChoosingBar
from copydesk.desktop.tables.grid import Grid
from copydesk.desktop.tables.model import ListingModel
from copydesk.desktop.tables.rows_menu import RowsMenu
from copydesk.desktop.text import dim, plain_label
from copydesk.domain.listing import KINDS, PLACED, Listing
from copydesk.domain.progress import Progress
from copydesk.errors import UserError

_AGAIN = 400
"""Milliseconds after a change until the rows are looked for anew."""
_SIZE = (1000, 640)


class TablesWindow(QDialog):
    """All articles, actors, topics and annotations of the project, beside the main window."""

    def __init__(
        self, desk: Desk, look: Look, report_bug: Callable[[BaseException], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("tablesWindow")
        self.setWindowTitle(tr("Tables"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.resize(*_SIZE)
        self._desk = desk
        self.model = ListingModel(desk)
        self.grid = Grid(desk, look, self.model)
        self.bar = ChoosingBar(desk, look)
        self.tabs = QTabBar()
        self.tabs.setObjectName("tableTabs")
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        for listing in Listing:
            self.tabs.addTab(listing_title(listing))
            self.tabs.setTabData(self.tabs.count() - 1, listing)
        self._feed = Feed(report_bug, self)
        self._orders: dict[Listing, tuple[str, bool]] = {}
        self.widths: dict[Listing, str] = {}
        self._made = False
        self._again = QTimer(self, singleShot=True, interval=_AGAIN)
        self._again.timeout.connect(self.ask)
        self._build_foot()
        self.empty = EmptyState(look, "search", tr("No rows"), "", tr("Show all rows"))
        self.empty.pressed.connect(self.bar.forget)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.grid)
        self._stack.addWidget(self.empty)
        self._lay_out()
        self.rows_menu = RowsMenu(desk, self)
        self._connect()

    def _build_foot(self) -> None:
        self.status = plain_label()
        self.status.setObjectName("tableStatus")
        dim(self.status)
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setMaximumWidth(120)
        self._busy.setTextVisible(False)
        self._busy.setAccessibleName(tr("Looking for the rows"))
        self._busy.hide()
        self.open_button = self._button(tr("&Open"), "tableOpen", tr("Show the place in the article (Enter)"))
        self.fill_button = self._button(
            tr("&Fill in…"), "tableFill", tr("Write the same into all selected rows (Ctrl+Return)")
        )
        self.copy_button = self._button(
            tr("&Copy"), "tableCopy", tr("Copy the selected rows for a spreadsheet (Ctrl+C)")
        )
        self.close_button = self._button(tr("Close"), "tableClose", tr("Close the tables (Esc)"))

    def _button(self, text: str, name: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.status, 1)
        foot.addWidget(self._busy)
        for button in (self.open_button, self.fill_button, self.copy_button, self.close_button):
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 16)
        layout.setSpacing(8)
        for widget in (self.tabs, self.bar):
            layout.addWidget(widget)
        layout.addWidget(self._stack, 1)
        layout.addLayout(foot)

    def _connect(self) -> None:
        grid = self.grid
        self.tabs.currentChanged.connect(lambda _tab: self._turn())
        self.bar.changed.connect(self.ask)
        self._feed.arrived.connect(self._arrived)
        self._feed.failed.connect(self._failed)
        self._feed.ended.connect(lambda _whole: self._busy.hide())
        grid.sorted.connect(lambda _column, _falling: self.ask())
        grid.opened.connect(self.open_row)
        grid.doubleClicked.connect(lambda _index: self.open_row())
        grid.selectionModel().selectionChanged.connect(lambda _on, _off: self._tell())
        grid.selectionModel().currentChanged.connect(self._current_changed)
        grid.customContextMenuRequested.connect(self.rows_menu.popup_at)
        grid.header_menu_wanted.connect(self._head_menu)
        self.open_button.clicked.connect(self.open_row)
        self.close_button.clicked.connect(self.close)
        self._desk.saved.connect(self._saved)
        self._desk.failed.connect(self.status.setText)  # the main window, which says it too, is behind
        for keys, slot in (
            ("Ctrl+F", self._find),
            ("Ctrl+PgDown", self._next),
            ("Ctrl+PgUp", self._previous),
        ):
            QShortcut(QKeySequence(keys), self, slot)

    # -- which table, which rows --------------------------------------------------------------------

    @property
    def listing(self) -> Listing:
        """The table that is shown."""
        return Listing(self.tabs.tabData(self.tabs.currentIndex()))  # Qt gives back a mere text

    def show_table(self, listing: Listing) -> None:
        """Turn to a table."""
        tab = list(Listing).index(listing)
        if tab == self.tabs.currentIndex():
            self._turn()
        else:
            self.tabs.setCurrentIndex(tab)

    def _turn(self) -> None:
        self.grid.finish_editing()
        self.keep_widths()
        self._made = False
        self.bar.begin(self.listing)
        self.model.show_table(self.listing, array("q"))
        self.grid.begin(*self._orders.get(self.listing, ("", False)), self.widths.get(self.listing, ""))
        self._made = True
        self._tell()
        self.ask()

    def keep_widths(self) -> None:
        """Remember how the table's columns are arranged."""
        if self._made:
            self.widths[self.model.listing] = self.grid.widths()
            self._orders[self.model.listing] = self.grid.order

    def ask(self) -> None:
        """Look for the rows, beside the window; those that are shown stay until they are found."""
        session, listing = self._desk.session, self.listing
        if session is None:
            return
        self._again.stop()
        sort, falling = self.grid.order
        query = self.bar.query(sort, falling=falling)

        def search(progress: Progress) -> Generator["array[int]"]:
            with closing(session.fork()) as fork:
                yield fork.tables.ids(listing, query, progress)

        self._busy.show()
        self._feed.start(search)

    def _arrived(self, ids: "array[int]") -> None:
        if self.grid.editing and self.model.listing is self.listing:
            self._again.start()  # the rows stay below what is being typed
            return
        if ids == self.model.ids and self.model.columns == self._columns():
            self.model.read_again()
        else:
            kept, other = self.grid.kept(), self.model.columns != self._columns()
            self.keep_widths()
            self.model.show_table(self.listing, ids)
            if other:
                self.grid.begin(*self.grid.order, "")
            self.grid.keep(kept)
        self._stack.setCurrentWidget(self.grid if len(ids) else self.empty)
        self.empty.set_hint(self._why_empty())
        self.empty.button.setVisible(self.bar.chooses)
        self._tell()

    def _columns(self) -> tuple[str, ...]:
        return self._desk.session.tables.columns(self.listing) if self._desk.session else ()

    def _why_empty(self) -> str:
        if self.bar.chooses:
            return tr("No row has what you look for.")
        if self.listing is Listing.ARTICLES:
            return tr("There are no articles so far. File > Import articles… brings some in.")
        if self.listing in KINDS:
            return tr("Nothing is tagged so far. Select words in an article and press A, T or Q.")
        return tr("The codebook has none so far. Tag one in an article, or import a codebook.")

    def _failed(self, error: UserError) -> None:
        self._busy.hide()
        self.status.setText(translated(error))

    def _saved(self) -> None:
        if self.isVisible():
            self.model.read_again()
            self._again.start()

    def finish(self) -> None:
        """Stop what runs, and wait for its thread."""
        self._again.stop()
        self._feed.close()

    @property
    def busy(self) -> bool:
        """Whether rows are looked for, or will be."""
        return self._feed.busy or self._again.isActive()

    # -- what is done with them ---------------------------------------------------------------------

    def open_row(self) -> None:
        """Show the current row's article, and its place there."""
        index = self.grid.currentIndex()
        row = self.model.row(index.row()) if index.isValid() else None
        if row is not None and row.article is not None:
            self._desk.show_article(row.article)
            if self.listing in KINDS:
                self._desk.select(row.id)

    def _tell(self) -> None:
        count, selected = len(self.model.ids), self.grid.selected_count()
        said = tr("%Ln row(s)", "", count)
        if selected > 1:
            said = tr("{rows}, {selected} selected", rows=said, selected=selected)
        self.status.setText(said)
        self._allow(selected)

    def _allow(self, selected: int) -> None:
        fills = self.grid.current_takes()
        self.open_button.setVisible(self.listing in PLACED)
        self.open_button.setEnabled(selected > 0)
        self.copy_button.setEnabled(selected > 0)
        self.fill_button.setEnabled(self._desk.writable and selected > 0 and fills.takes_many)
        column = self.grid.current_column()
        title = column_title(column, self.model.attributes.get(column)) if column else ""
        named = fills.takes_many and title
        self.fill_button.setText(
            tr("&Fill in {column}…", column=title.replace("&", "&&")) if named else tr("&Fill in…")
        )

    def _current_changed(self, now: QModelIndex, before: QModelIndex) -> None:
        if now.column() != before.column():
            self._tell()

    def _head_menu(self, column: str, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, falling in ((tr("Sort &up"), False), (tr("Sort &down"), True)):
            menu.addAction(words).triggered.connect(
                lambda _on=False, down=falling: self.grid.sort_by(column, falling=down)
            )
        menu.addAction(tr("As they were &made")).triggered.connect(
            lambda: self.grid.sort_by("", falling=False)
        )
        menu.addSeparator()
        self.bar.add_values(menu, column)
        menu.popup(at)

    def _find(self) -> None:
        self.bar.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.words.selectAll()

    def _next(self) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + 1) % self.tabs.count())

    def _previous(self) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() - 1) % self.tabs.count())
