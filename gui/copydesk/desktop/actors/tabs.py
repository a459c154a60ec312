"""The second half of an actor's page: its places in context, over time, by article, and with whom."""

from collections.abc import Callable
from contextlib import closing

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSplitter, QTabWidget, QVBoxLayout, QWidget

from copydesk.desktop.actors.chart import BarChart
from copydesk.desktop.actors.counts import Count, CountsModel, CountsTable
from copydesk.desktop.actors.places_model import PlacesModel, Ticks
from copydesk.desktop.dates import short_date
from copydesk.desktop.desk import Desk
from copydesk.desktop.finding.table import ConcordanceTable
from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.tasks import Task
from copydesk.desktop.text import dim, plain_label
from copydesk.domain.actor_page import Shown, Together
from copydesk.domain.dataset import EntryKind
from copydesk.domain.progress import Progress
from copydesk.session.actor_pages import ActorPage
from copydesk.session.codebook import Entry


class ActorTabs(QTabWidget):
    """What a tab shows is read when the tab is. ``place_wished`` (article, annotation or None) opens it in
    the main window, ``actor_wished`` (its id) goes to another actor, ``left`` by Esc.
    """

    place_wished = Signal(int, object)
    actor_wished = Signal(int)
    left = Signal()

    def __init__(self, desk: Desk, look: Look):
        super().__init__()
        self.setObjectName("actorTabs")
        self.setDocumentMode(True)
        self._desk = desk
        self._page: ActorPage | None = None
        self._stale: set[int] = set()
        self._task: Task | None = None
        self.ticks = Ticks()
        self.mentions = self._places(look, "actorMentions", tr("Mentions in their context"))
        self.quotations = self._places(look, "actorQuotations", tr("Quotations in their context"))
        self.how = QComboBox()
        self.how.setObjectName("actorQuotationsHow")
        self.how.setAccessibleName(tr("How the actor is in the quotations"))
        self.how.activated.connect(self._load_quotations)
        self._build_counts(look)
        self._loads: tuple[Callable[[], None], ...] = (
            self._load_mentions,
            self._load_quotations,
            self._load_periods,
            self._load_articles,
            self._load_together,
        )
        self._add_tabs()
        self.currentChanged.connect(self._load_current)

    def _build_counts(self, look: Look) -> None:
        both = (tr("Mentions"), tr("Quotations"))
        self.chart = BarChart(look)
        self.by = QComboBox()
        self.by.setObjectName("actorBy")
        self.by.setAccessibleName(tr("Years or months"))
        self.by.addItem(tr("By year"), False)
        self.by.addItem(tr("By month"), True)
        self.by.activated.connect(self._load_periods)
        self.periods = CountsTable(CountsModel((tr("When"), *both)), "actorPeriods", tr("Over time"))
        self.articles = CountsTable(
            CountsModel((tr("Article"), tr("Published"), *both)), "actorArticles", tr("By article")
        )
        self.articles.opened.connect(lambda article: self.place_wished.emit(article, None))
        self.together = CountsTable(
            CountsModel((tr("Actor"), tr("Articles in common"))), "actorTogether", tr("Together with")
        )
        self.together.setColumnWidth(1, 22 * self.fontMetrics().averageCharWidth())
        self.together.opened.connect(self.actor_wished)
        self.waiting, self.nowhere = plain_label(), plain_label()
        for label in (self.waiting, self.nowhere):
            dim(label)

    def _add_tabs(self) -> None:
        numbers = QWidget()
        column = QVBoxLayout(numbers)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.by)
        column.addWidget(self.periods, 1)
        time = QSplitter()
        time.addWidget(self.chart)
        time.addWidget(numbers)
        time.setStretchFactor(0, 3)
        time.setStretchFactor(1, 2)
        time.setSizes([500, 300])
        self.addTab(_under(self.nowhere, self.mentions), "")
        self.addTab(_under(self.how, self.quotations), "")
        self.addTab(time, tr("Over time"))
        self.addTab(self.articles, tr("Articles"))
        self.addTab(_under(self.waiting, self.together), tr("Together with"))

    def _places(self, look: Look, name: str, title: str) -> ConcordanceTable:
        model = PlacesModel(self.ticks)
        table = ConcordanceTable(look, model)
        table.setObjectName(name)
        table.setAccessibleName(title)
        table.setToolTip(tr("Enter opens the place, Space ticks it"))
        table.opened.connect(lambda row: self._open(model, row))
        table.left.connect(self.left)
        return table

    # -- what is shown ------------------------------------------------------------------------------

    def show_page(self, page: ActorPage | None) -> None:
        """Show an actor's page, or the same one again after a change."""
        if page is None or self._page is None or page.actor != self._page.actor:
            self.ticks.clear()
        self._page = page
        counts = page.counts() if page else dict.fromkeys(Shown, 0)
        say = self.locale().toString
        self.setTabText(0, tr("Mentions {count}", count=say(counts[Shown.MENTIONS])))
        quotations = counts[Shown.SPOKEN] + counts[Shown.ADDRESSED]
        self.setTabText(1, tr("Quotations {count}", count=say(quotations)))
        how = self.how.currentData()
        self.how.clear()
        self.how.addItem(tr("As speaker ({count})", count=say(counts[Shown.SPOKEN])), Shown.SPOKEN)
        self.how.addItem(tr("As addressee ({count})", count=say(counts[Shown.ADDRESSED])), Shown.ADDRESSED)
        self.how.setCurrentIndex(max(0, self.how.findData(how)))
        self._stale = set(range(self.count()))
        self._load_current()

    def _load_current(self) -> None:
        tab = self.currentIndex()
        if tab in self._stale:
            self._stale.discard(tab)
            self._loads[tab]()

    def _show(self, table: ConcordanceTable, shown: Shown) -> None:
        row = table.currentIndex().row()
        model = table.model()
        assert isinstance(model, PlacesModel)
        model.show(self._page.places(shown) if self._page else None)
        table.measure()
        table.go_to(min(max(row, 0), model.rowCount() - 1))

    def _load_mentions(self) -> None:
        self._show(self.mentions, Shown.MENTIONS)
        none = self.mentions.model().rowCount() == 0
        self.nowhere.setText(tr("No words are tagged with this actor yet: select some, and press A."))
        self.nowhere.setVisible(none)

    def _load_quotations(self) -> None:
        self._show(self.quotations, self.how.currentData())

    def _load_periods(self) -> None:
        periods = self._page.over_time(by_month=self.by.currentData()) if self._page else []
        self.chart.show_periods([one for one in periods if one.name])
        self.periods.counts.show(
            [Count(0, (one.name or tr("No date"), one.mentions, one.quotations)) for one in periods]
        )

    def _load_articles(self) -> None:
        articles = self._page.articles() if self._page else []
        self.articles.counts.show(
            [
                Count(one.article, (one.title, short_date(one.published), one.mentions, one.quotations))
                for one in articles
            ]
        )

    def _load_together(self) -> None:
        self.together.counts.show(())
        self.waiting.setText(tr("Counting…") if self._page else "")
        self._count_together()

    def _count_together(self) -> None:
        """In a thread, for all that is mentioned in very many articles is counted; one at a time."""
        session, page = self._desk.session, self._page
        if session is None or page is None or self._task is not None:
            return
        actor = page.actor

        def work(_progress: Progress) -> list[Together]:
            with closing(session.fork()) as fork:
                return fork.actor_pages.together(actor)

        self._task = Task(work, self)
        self._task.succeeded.connect(lambda found: self._show_together(page, found))
        self._task.start()

    def _show_together(self, page: ActorPage, found: list[Together]) -> None:
        self.stop()
        session = self._desk.session
        if session is None or self._page is None:
            return
        if page is not self._page:  # another one is shown by now
            self._count_together()
            return
        book = session.codebook
        rows = [
            Count(one.actor, (book.actor(one.actor).name, one.articles))
            for one in found
            if book.has(Entry(EntryKind.ACTOR, one.actor))
        ]
        self.together.counts.show(rows)
        self.waiting.setText(
            tr("Enter goes to the actor.") if rows else tr("Nobody else is mentioned in the same articles.")
        )

    def stop(self) -> None:
        """Wait for what is still counted, and show nothing of it."""
        if self._task is not None:
            task, self._task = self._task, None
            task.succeeded.disconnect()
            task.wait()
            task.deleteLater()

    def _open(self, model: PlacesModel, row: int) -> None:
        place = model.place(row)
        if place is not None:
            self.place_wished.emit(place.article, place.id)


def _under(head: QWidget, body: QWidget) -> QWidget:
    whole = QWidget()
    row = QHBoxLayout()
    row.setContentsMargins(8, 4, 8, 0)
    row.addWidget(head)
    row.addStretch(1)
    layout = QVBoxLayout(whole)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(4)
    layout.addLayout(row)
    layout.addWidget(body, 1)
    return whole
