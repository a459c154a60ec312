"""Undo and redo: in the menu with their labels, and shown where they happen."""

from PySide6.QtCore import QObject, Signal

from copydesk.desktop.desk import Desk
from copydesk.desktop.labels import label_shown
from copydesk.desktop.language import noop, tr, tr_marked
from copydesk.desktop.main_window import MainWindow
from copydesk.domain.change import Change, Touched


class HistoryController(QObject):
    """Takes changes back and does them again. ``hinted`` says which one."""

    hinted = Signal(str)

    def __init__(self, desk: Desk, window: MainWindow):
        super().__init__(window)
        self._desk = desk
        self._window = window
        desk.saved.connect(self.tell)
        desk.session_changed.connect(self.tell)
        self.tell()

    def undo(self) -> None:
        """Take the latest change back."""
        self._window.tagging.details.commit()
        self._step(noop("Undone: {change}"), lambda session: session.history.undo())

    def redo(self) -> None:
        """Do the change that was undone last again."""
        self._step(noop("Redone: {change}"), lambda session: session.history.redo())

    def _step(self, said: str, work) -> None:
        marked: list[Touched] = []
        session = self._desk.session
        if session is None:
            return
        unsubscribe = session.subscribe(marked.append)
        try:
            change: Change | None = self._desk.do(work)
        finally:
            unsubscribe()
        if change is None:
            return
        self._show(change, marked)
        self.hinted.emit(tr_marked(said, change=label_shown(change.label)))

    def _show(self, change: Change, touched: list[Touched]) -> None:
        """Open the article it happened in, and select what came back or changed."""
        session = self._desk.session
        if session is None or change.article is None:
            return
        if session.articles.row(change.article) is not None:
            self._desk.show_article(change.article)
        ids = sorted(i for each in touched for i in each.annotations if i in self._desk.annotations)
        if ids:
            self._desk.select(ids[0])

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
