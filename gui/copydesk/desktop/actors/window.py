"""The window of the actors: the list, and the page of the one that is chosen."""

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from copydesk.desktop.actors.asking import NameDialog
from copydesk.desktop.actors.list_panel import ActorListPanel
from copydesk.desktop.actors.page import ActorPagePanel
from copydesk.desktop.desk import Desk
from copydesk.desktop.empty import EmptyState
from copydesk.desktop.language import tr, translated
from copydesk.desktop.look import Look
from copydesk.desktop.text import one_line
from copydesk.domain.dataset import EntryKind
from copydesk.errors import UserError
from copydesk.session import Session
from copydesk.session.codebook import Entry

T = TypeVar("T")

_SIZE = QSize(1120, 760)
_LIST = 260


class ActorsWindow(QDialog):
    """Stands beside the main window, in which its places open. ``undo_wished`` and ``redo_wished`` are the
    main window's to do.
    """

    undo_wished = Signal()
    redo_wished = Signal()

    def __init__(self, desk: Desk, look: Look, parent: QWidget):
        super().__init__(parent)
        self.setObjectName("actorsWindow")
        self.setWindowTitle(tr("Actors"))
        self.setSizeGripEnabled(True)
        self.resize(_SIZE)
        self._desk = desk
        self.panel = ActorListPanel(desk, look)
        self.page = ActorPagePanel(desk, look)
        self.none = EmptyState(
            look,
            "actor",
            tr("No actors yet"),
            tr("Make one here, tag words as an actor with A, or import a codebook."),
            tr("Make an actor"),
        )
        self.nothing_chosen = EmptyState(
            look,
            "actor",
            tr("No actor is chosen"),
            tr("Choose one in the list to see where it is named and speaks."),
        )
        self.middle = QStackedWidget()
        for page in (self.page, self.none, self.nothing_chosen):
            self.middle.addWidget(page)
        self._lay_out()
        self._connect()
        self.load()
        self.panel.filter.setFocus()

    def _lay_out(self) -> None:
        self.splitter = QSplitter()
        self.splitter.addWidget(self.panel)
        self.splitter.addWidget(self.middle)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([_LIST, _SIZE.width() - _LIST])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)

    def _connect(self) -> None:
        self.panel.chosen.connect(self._show)
        self.panel.renaming.connect(self._into_name)
        self.panel.new.clicked.connect(self._new)
        self.panel.delete.clicked.connect(self._delete)
        self.none.pressed.connect(self._new)
        self.page.merging.connect(self._merge)
        self.page.splitting.connect(self._split)
        self.page.recoding.connect(self._recode)
        self.page.tabs.place_wished.connect(self._open)
        self.page.tabs.actor_wished.connect(self.choose)
        self.page.tabs.left.connect(self.reject)
        self._desk.entries_changed.connect(self.load)
        self._desk.saved.connect(self.page.load_places_soon)
        self.finished.connect(self._end)
        for key, does in (
            (QKeySequence(QKeySequence.StandardKey.New), self.panel.new.click),
            (QKeySequence(QKeySequence.StandardKey.Find), self._into_filter),
            (QKeySequence("F6"), self._next_pane),
        ):
            QShortcut(key, self, does)

    def take_keys(self, undo: Sequence[QKeySequence], redo: Sequence[QKeySequence]) -> None:
        """Undo and redo by the main window's keys."""
        for keys, does in ((undo, self.undo_wished.emit), (redo, self.redo_wished.emit)):
            shortcut = QShortcut(self)
            shortcut.setKeys(list(keys))
            shortcut.activated.connect(does)

    # -- what is shown ------------------------------------------------------------------------------

    def load(self) -> None:
        """Show the actors that there are now."""
        self.panel.load()
        self.page.load()
        self._turn()

    def choose(self, actor_id: int) -> None:
        """Show the page of an actor."""
        self.panel.choose(actor_id)

    def _show(self, actor_id: int | None) -> None:
        self.page.show_actor(actor_id)
        self._turn()

    def _turn(self) -> None:
        if self.panel.model.total == 0:
            shown: QWidget = self.none
        else:
            shown = self.nothing_chosen if self.panel.current is None else self.page
        self.none.button.setEnabled(self._desk.writable)
        self.middle.setCurrentWidget(shown)

    def _into_name(self) -> None:
        if self.panel.current is not None:
            self.page.form.name.setFocus()
            self.page.form.name.selectAll()

    def _into_filter(self) -> None:
        self.panel.filter.setFocus()
        self.panel.filter.selectAll()

    def _next_pane(self) -> None:
        """From the list to the fields, from there to the places, and back."""
        page = self.page
        panes: tuple[QWidget, ...] = (self.panel.list, page.form.name, page.tabs.currentWidget())
        if self.middle.currentWidget() is not page:
            panes = panes[:1]
        at = self.focusWidget()
        owners = (self.panel, page.form, page.tabs)
        here = next((n for n, owner in enumerate(owners) if at and owner.isAncestorOf(at)), -1)
        pane = panes[(here + 1) % len(panes)]
        wanted = pane if pane.focusPolicy() is not Qt.FocusPolicy.NoFocus else pane.nextInFocusChain()
        if wanted is not None:
            wanted.setFocus()

    def _open(self, article: int, annotation: int | None) -> None:
        """Open a place in the main window, which stays behind this one."""
        self._desk.show_article(article)
        if annotation is not None:
            self._desk.select(annotation)

    def _end(self) -> None:
        self.page.stop()
        self.deleteLater()

    # -- what is done -------------------------------------------------------------------------------

    def _do(self, work: Callable[[Session], T]) -> T | None:
        """Run a use case; where it cannot be met, say so here and give None."""
        session = self._desk.session
        if session is None:
            return None
        try:
            return work(session)
        except UserError as error:
            self.page.form.say(translated(error))
            return None

    def _entry(self) -> Entry | None:
        current = self.panel.current
        return None if current is None else Entry(EntryKind.ACTOR, current)

    def _name(self) -> str:
        return one_line(self._desk.actor_name(self.panel.current), 120)

    def _new(self) -> None:
        if not self._desk.writable:
            return
        typed = " ".join(self.panel.filter.text().split())
        dialog = NameDialog(
            self._desk, tr("New actor"), tr("What is the actor called?"), tr("&Make"), self, known=False
        )
        dialog.line.setText(typed)

        def made() -> None:
            name = dialog.name
            actor_id = self._do(lambda session: session.codebook.add_actor(name))
            if actor_id is not None:
                self.choose(actor_id)
                self.page.form.kind.setFocus()

        dialog.accepted.connect(made)
        dialog.open()

    def _delete(self) -> None:
        entry, session = self._entry(), self._desk.session
        if entry is None or session is None or not self._desk.writable:
            return
        self.page.form.commit()
        uses = session.merging.uses(entry)
        if not any(uses.values()):
            self._do(lambda session: session.merging.delete(entry))
            return
        hangs = any(uses[what] for what in ("mentions", "quotations", "addressed"))
        sentence = tr("{name} is used: {uses}.", name=self._name(), uses=_told(uses))
        asked = (
            tr("Which actor takes its place?")
            if hangs
            else tr("Which actor takes its place? With none, they are left without.")
        )
        dialog = NameDialog(
            self._desk,
            tr("Delete actor"),
            f"{sentence} {asked}",
            tr("&Delete"),
            self,
            known=True,
            optional=not hangs,
            but=entry,
        )

        def chosen() -> None:
            into = dialog.entry
            self._do(lambda session: session.merging.delete(entry, into))
            self._go_on_with(into)

        dialog.accepted.connect(chosen)
        dialog.open()

    def _go_on_with(self, entry: Entry | None) -> None:
        session = self._desk.session
        if entry is not None and session is not None and session.codebook.has(entry):
            self.choose(entry.id)

    def _merge(self) -> None:
        from copydesk.desktop.merging.choosing import MergeDialog

        self.page.form.commit()
        dialog = MergeDialog(self._desk, EntryKind.ACTOR, self, entry=self._entry())

        def merged() -> None:
            kept = dialog.kept.currentData()
            self._go_on_with(None if kept is None else Entry(EntryKind.ACTOR, kept))

        dialog.accepted.connect(merged)
        dialog.open()

    def _split(self) -> None:
        entry, ids = self._entry(), set(self.page.tabs.ticks.ids)
        if entry is None or not ids:
            return
        count = tr("%Ln annotation(s)", "", len(ids))
        sentence = tr(
            "What is the actor called that {count} of {name} belong to?", count=count, name=self._name()
        )
        dialog = NameDialog(self._desk, tr("Split off"), sentence, tr("&Split off"), self, known=False)

        def named() -> None:
            name = dialog.name
            new = self._do(lambda session: session.merging.split(entry, ids, name))
            if new is not None:
                self.page.tabs.ticks.clear()
                self.page.load_places()

        dialog.accepted.connect(named)
        dialog.open()

    def _recode(self) -> None:
        entry, ids = self._entry(), set(self.page.tabs.ticks.ids)
        if entry is None or not ids:
            return
        count = tr("%Ln annotation(s)", "", len(ids))
        sentence = tr("Which actor do {count} of {name} belong to?", count=count, name=self._name())
        dialog = NameDialog(self._desk, tr("Recode"), sentence, tr("&Recode"), self, known=True, but=entry)

        def chosen() -> None:
            into = dialog.entry
            if into is None:
                return
            done = self._do(lambda session: session.merging.recode(ids, into, of=entry))
            if done is not None:
                self.page.tabs.ticks.clear()
                self.page.load_places()

        dialog.accepted.connect(chosen)
        dialog.open()


def _told(uses: Mapping[str, int]) -> str:
    """What hangs on an actor, in words."""
    said: dict[str, Callable[[int], str]] = {
        "mentions": lambda count: tr("%Ln mention(s)", "", count),
        "quotations": lambda count: tr("%Ln quotation(s) as speaker", "", count),
        "addressed": lambda count: tr("%Ln quotation(s) as addressee", "", count),
        "parts": lambda count: tr("%Ln part(s)", "", count),
        "offices": lambda count: tr("%Ln office(s)", "", count),
    }
    return ", ".join(said[what](count) for what, count in uses.items() if count)
