"""Makes backups beside the work: when a project has been opened, and every so many minutes of it."""

from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from copydesk import logs
from copydesk.desktop.desk import Desk
from copydesk.desktop.settings import Settings
from copydesk.desktop.tasks import Task
from copydesk.domain.backup import Reason
from copydesk.domain.progress import Progress
from copydesk.errors import UserError
from copydesk.session.backups import Shelf

OPENED = 2_000
"""Milliseconds after a project was opened: first there is its first article to show."""
_MINUTE = 60_000
_log = logs.logger("desktop.backups")


class BackupKeeper(QObject):
    """Copies the project in a thread, at most one at a time; the window and the work go on.

    ``failed`` tells what hindered it, ``done`` that the project is backed up as it is.
    """

    failed = Signal(object)
    done = Signal()

    def __init__(self, desk: Desk, settings: Settings, parent: QObject):
        super().__init__(parent)
        self._desk = desk
        self._settings = settings
        self._task: Task | None = None
        self._soon = QTimer(self, singleShot=True, interval=OPENED)
        self._soon.timeout.connect(lambda: self.run(Reason.OPENED))
        self._now_and_then = QTimer(self)
        self._now_and_then.timeout.connect(lambda: self.run(Reason.HOURLY))
        desk.session_changed.connect(self.begin)
        desk.closing.connect(self.stop)

    @property
    def busy(self) -> bool:
        """Whether a backup is being made."""
        return self._task is not None

    @property
    def minutes(self) -> float:
        """Minutes until the next one; 0 where none is to come."""
        left = self._now_and_then.interval() if self._now_and_then.isActive() else 0
        return left / _MINUTE

    def begin(self) -> None:
        """Make backups of the project on the desk from now on, if the user wants them."""
        chosen = self._settings.value
        if chosen.backups and self._desk.writable:
            self._soon.start()
            self._now_and_then.start(chosen.backup_minutes * _MINUTE)
        else:
            self._soon.stop()
            self._now_and_then.stop()

    def run(self, reason: Reason) -> None:
        """Make a backup now, beside the window, unless nothing has changed since the last one."""
        session, shelf = self._desk.session, Shelf.chosen(self._settings.value)
        if session is None or self._task is not None:
            return

        def work(progress: Progress) -> Path | None:
            with closing(session.fork()) as fork:
                return fork.backups.make(shelf, reason, progress)

        self._task = Task(work, self)
        self._task.succeeded.connect(self._succeeded)
        self._task.failed.connect(self._failed)
        self._task.start()

    @Slot(object)
    def _succeeded(self, made: Path | None) -> None:
        self._end()
        _log.info("backup made" if made else "no backup needed")
        self.done.emit()

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, UserError):
            raise error  # a bug: it is reported as any other
        _log.warning("no backup: %s", error)
        self.failed.emit(error)

    def _end(self) -> None:
        if self._task is not None:
            self._task.wait()
            self._task.deleteLater()
            self._task = None

    def stop(self) -> None:
        """Make no more, and give up one that is being made."""
        self._soon.stop()
        self._now_and_then.stop()
        if self._task is not None:
            self._task.succeeded.disconnect(self._succeeded)
            self._task.failed.disconnect(self._failed)
            self._task.cancel()
            self._end()
