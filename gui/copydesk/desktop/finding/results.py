"""The panel of results: what was looked for, where it stands with its context, and what becomes of it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from copydesk.desktop.empty import EmptyState
from copydesk.desktop.fields import Line
from copydesk.desktop.finding.concordance_model import ConcordanceModel, Order
from copydesk.desktop.finding.table import ConcordanceTable
from copydesk.desktop.finding.toggles import Toggles
from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.small import Elided, icon_button, say_problem
from copydesk.desktop.text import dim, heading, one_line, plain_label
from copydesk.domain.concordance import Hit
from copydesk.domain.dataset import EntryKind


class ResultsPanel(QWidget):
    """Shows hits; what is searched and tagged is the controller's.

    Signals: ``searched`` the words of the query are to be searched; ``changed`` case, whole word, regular
    expression or scope were switched; ``opened`` (Hit); ``tag_wanted`` the ticked hits are to be tagged;
    ``entry_wanted`` another entry is to be chosen; ``stopped`` and ``closed`` by the user; ``left`` for
    the text.
    """

    searched = Signal()
    changed = Signal()
    opened = Signal(object)
    tag_wanted = Signal()
    entry_wanted = Signal()
    stopped = Signal()
    closed = Signal()
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("resultsPanel")
        self._look = look
        self._partial = False
        self._falling = False
        self._running = False
        self.model = ConcordanceModel(self)
        self.table = ConcordanceTable(look, self.model)
        self._make_head()
        self._make_tools()
        self._make_foot()
        self.empty = EmptyState(look, "search", "", "")
        self._pages = QStackedWidget()
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self.table)
        self._lay_out()
        self._connect()
        self.count()

    # -- parts --------------------------------------------------------------------------------------

    def _make_head(self) -> None:
        self.title = Elided()
        self.title.setObjectName("resultsTitle")
        heading(self.title)
        self.query = Line()
        self.query.setObjectName("resultsQuery")
        self.query.setAccessibleName(tr("Find in the project"))
        self.query.setPlaceholderText(
            tr("Find in the project: words, “a phrase”, wor*, AND OR NOT, NEAR(a b, 5)")
        )
        self.query.setToolTip(
            tr(
                "All words must stand in the article. “Quotes” keep words together, wor* finds what begins "
                "so; AND, OR, NOT and NEAR(a b, 5) join them. Enter searches."
            )
        )
        self.query.setClearButtonEnabled(True)
        self.toggles = Toggles(self._look, "results")
        self.toggles.watch(self.query)
        self.toggles.watch(self.table)
        self.scope = QComboBox()
        self.scope.setObjectName("resultsScope")
        self.scope.setAccessibleName(tr("Where to look"))
        self.scope.addItem(tr("This article"), False)
        self.scope.addItem(tr("Whole project"), True)
        self.close_button = icon_button(self._look, "close", tr("Close the results"))
        self.close_button.setObjectName("resultsClose")
        self.problem = plain_label(wrap=True)
        self.problem.setObjectName("resultsProblem")
        self.problem.hide()

    def _make_tools(self) -> None:
        self.filter = Line()
        self.filter.setObjectName("resultsFilter")
        self.filter.setAccessibleName(tr("Show only rows with these words"))
        self.filter.setPlaceholderText(tr("Filter"))
        self.filter.setToolTip(tr("Show only rows with these words"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setMinimumWidth(96)
        self.filter.setMaximumWidth(220)
        self.order = QComboBox()
        self.order.setObjectName("resultsOrder")
        self.order.setAccessibleName(tr("Sort by"))
        self.order.setToolTip(tr("Sort by"))
        for order, words in (
            (Order.TEXT, tr("In text order")),
            (Order.LEFT, tr("By the words before")),
            (Order.HIT, tr("By the hit")),
            (Order.RIGHT, tr("By the words after")),
            (Order.ARTICLE, tr("By article")),
        ):
            self.order.addItem(words, order)
        self.all = self._word_button("resultsAll", tr("Tick all"))
        self.none = self._word_button("resultsNone", tr("Untick all"))
        self.counts = Elided()
        self.counts.setObjectName("resultsCount")
        self.counts.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        dim(self.counts)

    def _make_foot(self) -> None:
        self.progress = QProgressBar()
        self.progress.setObjectName("resultsProgress")
        self.progress.setAccessibleName(tr("Progress of the search"))
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(4)
        self.progress.setMaximumWidth(160)
        self.stop_button = self._word_button("resultsStop", tr("Stop"))
        self.tag_as = plain_label(tr("Tag as"))
        dim(self.tag_as)
        self.entry = QToolButton()
        self.entry.setObjectName("resultsEntry")
        self.entry.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.tag = QPushButton()
        self.tag.setObjectName("resultsTag")
        self.tag.setAutoDefault(True)  # so that Enter presses it, not the space bar alone

    @staticmethod
    def _word_button(name: str, text: str) -> QToolButton:
        button = QToolButton(autoRaise=True)
        button.setObjectName(name)
        button.setText(text)
        return button

    def _lay_out(self) -> None:
        head, tools, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for row in (head, tools, foot):
            row.setContentsMargins(8, 0, 8, 0)
            row.setSpacing(8)
        _fill(head, (self.title, 1), (self.query, 1), self.toggles, self.scope, self.close_button)
        _fill(tools, (self.filter, 1), self.order, self.all, self.none, (self.counts, 3))
        _fill(foot, self.progress, self.stop_button)
        foot.addStretch(1)
        _fill(foot, self.tag_as, self.entry, self.tag)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 6)
        layout.setSpacing(4)
        layout.addLayout(head)
        self.problem.setContentsMargins(8, 0, 8, 0)
        layout.addWidget(self.problem)
        layout.addLayout(tools)
        layout.addWidget(self._pages, 1)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self.toggles.changed.connect(self.changed)
        self.scope.activated.connect(self.changed)
        self.close_button.clicked.connect(self.closed)
        self.filter.textChanged.connect(self.model.filter_by)
        self.order.activated.connect(lambda _row: self._sort(self.order.currentData()))
        self.table.horizontalHeader().sectionClicked.connect(
            lambda column: self._sort(Order(self.model.beside(column)), by_head=True)
        )
        self.all.clicked.connect(lambda: self.model.tick_all(True))
        self.none.clicked.connect(lambda: self.model.tick_all(False))
        self.stop_button.clicked.connect(self.stopped)
        self.entry.clicked.connect(self.entry_wanted)
        self.tag.clicked.connect(self.tag_wanted)
        self.table.opened.connect(self._open)
        self.table.left.connect(self.left)
        self.model.ticked_changed.connect(self.count)
        for widget in (self.query, self.filter, self.tag, self.entry):
            widget.installEventFilter(self)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where the tab key halts, in reading order."""
        toggles = (self.toggles.case, self.toggles.whole_word, self.toggles.regular)
        tools = (self.filter, self.order, self.all, self.none)
        foot = (self.stop_button, self.entry, self.tag)
        return (self.query, *toggles, self.scope, self.close_button, *tools, self.table, *foot)

    # -- what is looked for -------------------------------------------------------------------------

    def show_occurrences(self, names: list[str]) -> None:
        """Show where these names stand; nothing is typed."""
        quoted = ", ".join(tr("“{words}”", words=one_line(name, 60)) for name in names)
        self.title.set_text(tr("Every occurrence of {names}", names=quoted))
        self._show_head(searching=False)

    def show_search(self) -> None:
        """Show the field for a query, ready to be typed over."""
        self._show_head(searching=True)
        self.query.selectAll()
        self.query.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_head(self, *, searching: bool) -> None:
        self.query.setVisible(searching)
        self.title.setVisible(not searching)
        self.scope.setVisible(not searching)
        self.toggles.regular.setVisible(searching)

    @property
    def whole_project(self) -> bool:
        """Whether occurrences are looked for in all articles."""
        return bool(self.scope.currentData())

    def choose_scope(self, *, whole_project: bool) -> None:
        """Choose where occurrences are looked for, without telling it."""
        self.scope.setCurrentIndex(self.scope.findData(whole_project))

    def set_entry(self, kind: EntryKind | None, name: str) -> None:
        """Show what the ticked hits are tagged as; None where that is still to be chosen."""
        self.entry.setText(one_line(name, 40).replace("&", "&&") if kind else tr("Choose…"))
        tip = tr("Choose another actor or topic") if kind else tr("Choose an actor or topic")
        self.entry.setToolTip(tip)
        self.entry.setAccessibleName(tr("Tag as {name}", name=name) if kind else tip)
        self._look.dress(self.entry, str(kind) if kind else "add", str(kind) if kind else "dim")
        self.count()

    def rest(self, hint: str) -> None:
        """Show no hits, and nothing that runs."""
        self.begin(hint)
        self.finish()

    # -- while it is looked for ---------------------------------------------------------------------

    def begin(self, nothing: str) -> None:
        """Show no hits, and that a search runs; ``nothing`` is what is said where none come."""
        self._partial = False
        self.problem.hide()
        self.filter.setText("")
        self.model.clear()
        self.empty.set_hint(nothing)
        self._pages.setCurrentWidget(self.table)
        self._set_running(True)
        self.count()

    def append(self, hits: list[Hit]) -> None:
        """Show more hits."""
        first = not self.model.hits
        self.model.append(hits)
        if first and hits:
            self.table.measure()
            self.table.go_to(0)

    def show_progress(self, done: int, total: int) -> None:
        """Show how many articles of how many were searched."""
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def finish(self, *, whole: bool = True) -> None:
        """Show that the search has ended, whole or before its end."""
        self._partial = not whole
        self._set_running(False)
        self._pages.setCurrentWidget(self.table if self.model.hits else self.empty)
        self.count()

    def say_problem(self, sentence: str) -> None:
        """Show what is wrong with what was typed."""
        say_problem(self.problem, self._look, sentence)
        self.empty.set_hint("")

    def _allow_tagging(self, allowed: bool) -> None:
        """While it is searched one may ask for it already: what will be found is tagged at the end."""
        if not allowed and self.tag.hasFocus() and not self.focus_table():
            self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.tag.setEnabled(allowed)

    def _set_running(self, running: bool) -> None:
        self._running = running
        if running:
            self.progress.setRange(0, 0)
        self.progress.setVisible(running)
        self.stop_button.setVisible(running)

    # -- what was found -----------------------------------------------------------------------------

    def count(self) -> None:
        """Say how many hits there are, and how many would be tagged."""
        model = self.model
        shown, ticked = model.rowCount(), model.ticked_count
        self.counts.set_text(self._counted() if model.hits else "")
        self.tag.setText(tr("Tag %Ln occurrence(s)", "", ticked))
        self.all.setEnabled(shown > 0)
        self.none.setEnabled(ticked > 0)
        self._allow_tagging(ticked > 0 or self._running)

    def _counted(self) -> str:
        """A sentence for each part: languages differ in how they would join halves of one."""
        model = self.model
        parts = [
            tr("%Ln occurrence(s)", "", len(model.hits)),
            tr("%Ln article(s)", "", model.articles),
        ]
        if model.tagged:
            parts.append(tr("%Ln tagged already", "", model.tagged))
        if model.rowCount() != len(model.hits):
            parts.append(tr("%Ln shown", "", model.rowCount()))
        if self._partial:
            parts.append(tr("stopped before the end"))
        return " · ".join(parts)

    def _sort(self, order: Order, *, by_head: bool = False) -> None:
        self._falling = by_head and order is self.model.order and not self._falling
        self.model.sort_by(order, falling=self._falling)
        self.order.setCurrentIndex(self.order.findData(order))
        direction = Qt.SortOrder.DescendingOrder if self._falling else Qt.SortOrder.AscendingOrder
        heads = self.table.horizontalHeader()
        heads.setSortIndicatorShown(order is not Order.TEXT)
        heads.setSortIndicator(self.model.beside(order), direction)
        self.table.scrollTo(self.table.currentIndex())

    def _open(self, row: int) -> None:
        found = self.model.row(row)
        if found is not None:
            self.opened.emit(found[0])

    def focus_first(self) -> None:
        """Go where Enter tags all that is ticked; the arrow keys lead from there to the rows."""
        self.tag.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_table(self) -> bool:
        """Go to the rows; gives whether there are any."""
        if not self.model.rowCount():
            return False
        if not self.table.currentIndex().isValid():
            self.table.go_to(0)
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's: keys in the fields and buttons that lead to the rows, or away."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if watched is self.query:
                self.searched.emit()
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                self.focus_table()
            case Qt.Key.Key_Escape if watched is self.filter and self.filter.text():
                self.filter.setText("")
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                return super().eventFilter(watched, event)
        return True


def _fill(row: QHBoxLayout, *widgets: QWidget | tuple[QWidget, int]) -> None:
    for each in widgets:
        widget, stretch = each if isinstance(each, tuple) else (each, 0)
        row.addWidget(widget, stretch)
