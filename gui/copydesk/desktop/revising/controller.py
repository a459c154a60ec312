"""What the actions on the codebook's history do: show it, and lead to what is to be looked at again."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from copydesk.desktop.desk import Desk
from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.main_window import MainWindow

if TYPE_CHECKING:  # dialogs are imported when somebody opens them
    from copydesk.desktop.revising.history import HistoryDialog
    from copydesk.desktop.revising.worklist import WorklistDialog

_TOPIC = "worklist"


class RevisingController(QObject):
    """Shows the history of the codebook on the desk. ``hinted`` says in a few words why nothing is shown."""

    hinted = Signal(str)

    def __init__(self, desk: Desk, window: MainWindow, look: Look):
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._look = look
        self._history: HistoryDialog | None = None
        self._worklist: WorklistDialog | None = None
        self._told = 0
        desk.saved.connect(self._tell)
        desk.session_changed.connect(self._start)
        desk.closing.connect(self._close)

    def show_history(self) -> None:
        """Open the list of revisions."""
        if self._desk.session is None:
            return
        if self._history is None:
            from copydesk.desktop.revising.history import HistoryDialog

            self._history = HistoryDialog(self._desk, self._window)
            self._window.places.keep(self._history)
            self._history.finished.connect(self._history_closed)
        self._history.show()
        self._history.activateWindow()

    def show_worklist(self) -> None:
        """Open the list of annotations to look at again."""
        session = self._desk.session
        if session is None:
            return
        if not session.worklist.counts():
            self.hinted.emit(tr("No annotation is to be looked at again."))
            return
        if self._worklist is None:
            from copydesk.desktop.revising.worklist import WorklistDialog

            self._worklist = WorklistDialog(self._desk, self._look, self._window)
            self._window.places.keep(self._worklist)
            for name in ("undo", "redo"):
                self._worklist.addAction(self._window.actions_[name])
            self._worklist.finished.connect(self._worklist_closed)
        self._worklist.show()
        self._worklist.activateWindow()

    def _history_closed(self) -> None:
        self._history = None

    def _worklist_closed(self) -> None:
        self._worklist = None

    def _close(self) -> None:
        for dialog in (self._history, self._worklist):
            if dialog is not None:
                dialog.close()

    def _start(self) -> None:
        self._told = self._count()

    def _count(self) -> int:
        session = self._desk.session
        return sum(session.worklist.counts().values()) if session else 0

    def _tell(self) -> None:
        """Say it where a change has left more to look at."""
        count = self._count()
        if count > self._told and self._worklist is None:
            said = tr("%Ln annotation(s) are to be looked at again.", "", count)
            self._window.bar.warn(said, tr("Look"), self.show_worklist, topic=_TOPIC)
        elif count < self._told:
            self._window.bar.take_back(_TOPIC)
        self._told = count
