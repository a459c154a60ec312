"""What the actions on entries that are the same do: find them, merge them."""

from contextlib import closing
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from copydesk.desktop.desk import Desk
from copydesk.desktop.language import tr, translated
from copydesk.desktop.main_window import MainWindow
from copydesk.desktop.tasks import Tasks
from copydesk.domain.annotation import Mention, Passage
from copydesk.domain.dataset import EntryKind
from copydesk.domain.progress import Progress
from copydesk.errors import UserError
from copydesk.session.codebook import Entry
from copydesk.session.duplicates import Duplicate

if TYPE_CHECKING:  # dialogs are imported when somebody opens them
    from copydesk.desktop.merging.dialog import DuplicatesDialog


class MergingController(QObject):
    """Merges entries of the project on the desk. ``hinted`` says in a few words what was found."""

    hinted = Signal(str)

    def __init__(self, desk: Desk, window: MainWindow, tasks: Tasks):
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._tasks = tasks
        self._dialog: DuplicatesDialog | None = None
        desk.closing.connect(self._close)

    def find(self, kind: EntryKind) -> None:
        """Look for entries of the kind that may be one, beside the window, and show them."""
        session = self._desk.session
        if session is None:
            return
        self._close()

        def work(progress: Progress) -> list[Duplicate]:
            with closing(session.fork()) as fork:
                return fork.duplicates.proposed(kind, progress)

        def done(pairs: list[Duplicate]) -> None:
            if self._desk.session is session:
                self._show(pairs)

        def failed(error: UserError) -> None:
            self._window.bar.error(translated(error))

        self._tasks.run(tr("Comparing names"), work, done, failed, modal=False)

    def merge(self, kind: EntryKind) -> None:
        """Ask which entry goes into which; the selected annotation's is proposed."""
        if self._desk.session is None or not self._desk.writable:
            return
        from copydesk.desktop.merging.choosing import MergeDialog

        MergeDialog(self._desk, kind, self._window, entry=self._selected(kind)).open()

    def _selected(self, kind: EntryKind) -> Entry | None:
        one = self._desk.selection
        if kind is EntryKind.ACTOR and isinstance(one, Mention):
            return Entry(kind, one.actor)
        if kind is EntryKind.TOPIC and isinstance(one, Passage):
            return Entry(kind, one.topic)
        return None

    def _show(self, pairs: list[Duplicate]) -> None:
        if not pairs:
            self.hinted.emit(tr("No two names are alike."))
            return
        from copydesk.desktop.merging.dialog import DuplicatesDialog

        self._dialog = DuplicatesDialog(self._desk, pairs, self._window)
        self._window.places.keep(self._dialog)
        for name in ("undo", "redo"):
            self._dialog.addAction(self._window.actions_[name])
        self._dialog.finished.connect(self._closed)
        self._dialog.show()

    def _closed(self) -> None:
        self._dialog = None

    def _close(self) -> None:
        if self._dialog is not None:
            self._dialog.close()
