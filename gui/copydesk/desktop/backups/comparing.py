"""Finds out beside the window what restoring a backup would change, for the one that is looked at."""

from contextlib import closing

from PySide6.QtCore import QObject, Signal, Slot

from copydesk.desktop.desk import Desk
from copydesk.desktop.tasks import Task
from copydesk.domain.backup import Backup, Comparison
from copydesk.domain.progress import Progress
from copydesk.errors import UserError

Found = tuple[Backup, Comparison]


class Comparer(QObject):
    """Compares one backup at a time with the project on the desk; who asks for another gives up the first.

    ``compared`` tells the backup and the comparison, ``failed`` the backup and the error.
    """

    compared = Signal(object, object)
    failed = Signal(object, object)

    def __init__(self, desk: Desk, parent: QObject):
        super().__init__(parent)
        self._desk = desk
        self._task: Task | None = None
        self._backup: Backup | None = None
        desk.closing.connect(self.stop)

    def compare(self, backup: Backup) -> None:
        """Begin to compare this one."""
        self.stop()
        session = self._desk.session
        if session is None:
            return

        def work(progress: Progress) -> Found:
            with closing(session.fork()) as fork:
                return backup, fork.backups.compare(backup.path, progress)

        self._backup = backup
        self._task = Task(work, self)
        self._task.succeeded.connect(self._succeeded)
        self._task.failed.connect(self._failed)
        self._task.start()

    @Slot(object)
    def _succeeded(self, found: Found) -> None:
        self._end()
        self.compared.emit(*found)

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, UserError):
            raise error  # a bug: it is reported as any other
        self.failed.emit(self._backup, error)

    def _end(self) -> None:
        if self._task is not None:
            self._task.wait()
            self._task.deleteLater()
            self._task = None

    def stop(self) -> None:
        """Give up what is being compared."""
        if self._task is not None:
            self._task.succeeded.disconnect(self._succeeded)
            self._task.failed.disconnect(self._failed)
            self._task.cancel()
            self._end()
