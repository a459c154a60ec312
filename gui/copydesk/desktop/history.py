"""Undo and redo: in the menu with their labels, and shown where they happen."""

from collections.abc import Callable
from contextlib import closing

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from copydesk.desktop.desk import Desk
from copydesk.desktop.labels import label_shown
from copydesk.desktop.language import noop, tr, tr_marked, translated
from copydesk.desktop.main_window import MainWindow
from copydesk.desktop.message_bar import PASSING
from copydesk.desktop.tasks import Tasks
from copydesk.domain.change import Change, Touched
from copydesk.domain.progress import Progress, no_progress
from copydesk.errors import UserError
from copydesk.session import Session

_AT_ONCE = 5_000
"""A change of so many rows is taken back without a thread, in some tenths of a second."""

Step = Callable[[Session, Progress], Change | None]


class HistoryController(QObject):
    """Takes changes back and does them again. ``hinted`` says which one."""

    hinted = Signal(str)

    def __init__(self, desk: Desk, window: MainWindow, tasks: Tasks):
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._tasks = tasks
        desk.saved.connect(self.tell)
        desk.session_changed.connect(self.tell)
        self.tell()

    def undo(self) -> None:
        """Take the latest change back; where articles would go with it, ask first.

        One Ctrl+Z too many is easily pressed, and would empty the project of what was imported.
        """
        self._window.tagging.details.commit()
        session = self._desk.session
        if session is None or self._tasks.blocking:
            return
        if articles := session.history.undo_articles:
            self._ask(session, articles)
        else:
            self._undo(session)

    def _ask(self, session: Session, articles: int) -> None:
        """Say beside the text what undo would take away, with a button that does it."""
        (latest,) = session.history.changes(1)

        def undo() -> None:
            if self._desk.session is session and session.history.changes(1) == [latest]:
                self._undo(session)

        said = tr(
            "Undoing “{change}” takes %Ln article(s) out of the project. Redo brings them back.",
            "",
            articles,
            change=label_shown(latest.label),
        )
        self._window.bar.warn(said, tr("Undo it"), undo, topic=PASSING)

    def _undo(self, session: Session) -> None:
        self._step(
            tr("Undoing the change"),
            noop("Undone: {change}"),
            lambda session, progress: session.history.undo(progress),
            rows=session.history.undo_rows,
        )

    def redo(self) -> None:
        """Do the change that was undone last again."""
        session = self._desk.session
        if session is not None and not self._tasks.blocking:
            self._step(
                tr("Redoing the change"),
                noop("Redone: {change}"),
                lambda session, progress: session.history.redo(progress),
                rows=session.history.redo_rows,
            )

    def _step(self, title: str, said: str, step: Step, *, rows: int) -> None:
        if rows > _AT_ONCE:
            self._step_beside(title, said, step)
            return
        session = self._desk.session
        assert session is not None
        marked: list[Touched] = []
        unsubscribe = session.subscribe(marked.append)
        try:
            change = self._desk.do(lambda session: step(session, no_progress))
        finally:
            unsubscribe()
        self._tell_done(said, change, marked)

    def _step_beside(self, title: str, said: str, step: Step) -> None:
        """In a thread, with a dialog: the window would not answer for seconds."""
        session = self._desk.session
        assert session is not None

        def work(progress: Progress) -> tuple[Change | None, list[Touched]]:
            touched: list[Touched] = []
            with closing(session.fork()) as fork:
                fork.subscribe(touched.append)
                return step(fork, progress), touched

        def done(result: tuple[Change | None, list[Touched]]) -> None:
            change, touched = result
            if self._desk.session is not session:  # closed meanwhile; what was done is stored
                return
            for each in touched:
                session.refresh(each)
            self._tell_done(said, change, touched)

        def failed(error: UserError) -> None:
            self._window.bar.error(translated(error))

        self._tasks.run(title, work, done, failed, at_once=True)

    def _tell_done(self, said: str, change: Change | None, touched: list[Touched]) -> None:
        if change is None:
            return
        self._show(change, touched)
        self.hinted.emit(tr_marked(said, change=label_shown(change.label)))

    def _show(self, change: Change, touched: list[Touched]) -> None:
        """Open the article it happened in, and select what came back or changed, or is suggested again."""
        session = self._desk.session
        if session is None:
            return
        if change.article is None:
            self._show_any(touched)
            return
        if session.articles.row(change.article) is not None:
            self._desk.show_article(change.article)
        ids = sorted(i for each in touched for i in each.annotations if i in self._desk.annotations)
        if ids:
            self._desk.select(ids[0])
        elif (again := session.suggesting.reopened(change)) is not None:
            self._window.offers.read()
            self._window.offers.select(again)

    def _show_any(self, touched: list[Touched]) -> None:
        """Where articles went or came back and none is open, open the first, so that keys reach a text."""
        if self._desk.article is None and any(each.everything or each.articles for each in touched):
            self._desk.show_article(self._window.articles.neighbour(0))
            there = QApplication.focusWidget()
            if self._desk.article is not None and (there is None or not there.isVisible()):
                self._window.view.setFocus()

    def tell(self) -> None:
        """Name in the menu what undo and redo would do."""
        session = self._desk.session
        words = {
            "undo": (tr("&Undo"), noop("&Undo {change}")),
            "redo": (tr("&Redo"), noop("&Redo {change}")),
        }
        for name, (alone, with_label) in words.items():
            label = getattr(session.history, f"{name}_label") if session else None
            shown = label_shown(label).replace("&", "&&") if label else ""
            action = self._window.actions_[name]
            action.setText(tr_marked(with_label, change=shown) if label else alone)
            action.setData(label)
