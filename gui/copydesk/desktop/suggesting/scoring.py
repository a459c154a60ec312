"""What the action on the scorecard does: measure beside the window, and show what was measured."""

from contextlib import closing
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from copydesk.desktop.desk import Desk
from copydesk.desktop.language import tr, translated
from copydesk.desktop.look import Look
from copydesk.desktop.main_window import MainWindow
from copydesk.desktop.tasks import Tasks
from copydesk.domain.progress import Progress
from copydesk.errors import UserError

if TYPE_CHECKING:  # dialogs are imported when somebody opens them
    from copydesk.desktop.suggesting.scorecard import ScorecardDialog


class ScorecardController(QObject):
    """Shows what suggestions are worth in the project on the desk."""

    def __init__(self, desk: Desk, window: MainWindow, tasks: Tasks, look: Look):
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._tasks = tasks
        self._look = look
        self._dialog: ScorecardDialog | None = None
        desk.closing.connect(self._close)

    def show(self) -> None:
        """Measure suggestions against the done articles and show it; where there are none, say so."""
        session = self._desk.session
        if session is None:
            return
        self._close()
        if not session.scoring.is_ready:
            self._show(None)
            return

        def work(progress: Progress) -> dict[str, Any]:
            with closing(session.fork()) as fork:
                return fork.scoring.measure(progress)

        def done(card: dict[str, Any]) -> None:
            if self._desk.session is session:
                self._show(card)

        def failed(error: UserError) -> None:
            self._window.bar.error(translated(error))

        self._tasks.run(tr("Measuring suggestions"), work, done, failed, modal=False)

    def _show(self, card: dict[str, Any] | None) -> None:
        from copydesk.desktop.suggesting.scorecard import ScorecardDialog

        self._close()  # it may have been asked for twice
        self._dialog = ScorecardDialog(card, self._look, self._window)
        self._window.places.keep(self._dialog)
        self._dialog.finished.connect(self._closed)
        self._dialog.show()

    def _closed(self) -> None:
        self._dialog = None

    def _close(self) -> None:
        if self._dialog is not None:
            self._dialog.close()
