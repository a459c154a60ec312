"""What the action on other copies does: asks for one, compares it beside the window, merges it in."""

from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from copydesk.desktop.desk import Desk
from copydesk.desktop.dialogs.files import ask_open
from copydesk.desktop.language import tr, translated
from copydesk.desktop.main_window import MainWindow
from copydesk.desktop.projects import SUFFIX
from copydesk.desktop.tasks import Tasks
from copydesk.desktop.text import one_line
from copydesk.domain.backup import Comparison
from copydesk.domain.change import Touched
from copydesk.domain.dataset import ImportReport
from copydesk.domain.progress import Progress
from copydesk.errors import Cancelled, Enough, UserError


class CopiesController(QObject):
    """Compares the project on the desk with copies of it. ``hinted`` says in a few words what was done."""

    hinted = Signal(str)

    def __init__(self, desk: Desk, window: MainWindow, tasks: Tasks):
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._tasks = tasks

    def ask(self) -> None:
        """Ask which copy, and compare the project with it; one that a sync program made is proposed."""
        session = self._desk.session
        if session is None:
            return
        found = session.copies.conflicted()
        kinds = f"{tr('Copydesk projects')} (*{SUFFIX})"
        start = found[0] if found else session.path.parent
        chosen = ask_open(self._window, tr("Compare with another copy"), start, kinds)
        if chosen is not None:
            self.compare(chosen)

    def compare(self, path: Path) -> None:
        """Compare the project with this copy, and show what each has."""
        session = self._desk.session
        if session is None:
            return

        def work(progress: Progress) -> Comparison:
            with closing(session.fork()) as fork:
                return fork.copies.compare(path, progress)

        def done(comparison: Comparison) -> None:
            if self._desk.session is session:
                self._show(path, comparison)

        self._tasks.run(tr("Comparing the copies"), work, done, self._failed)

    def merge(self, path: Path) -> None:
        """Add what only the copy has, as one change."""
        session = self._desk.session
        if session is None or not self._desk.writable:
            return
        self._window.tagging.details.commit()

        def work(progress: Progress) -> ImportReport:
            with closing(session.fork()) as fork:
                try:
                    return fork.copies.merge(path, progress)
                except Enough as error:  # half of a copy would be of no use
                    raise Cancelled from error

        def done(_report: ImportReport) -> None:
            if self._desk.session is session:
                session.refresh(Touched(everything=True))
                self.hinted.emit(tr("Merged in what {name} had.", name=one_line(path.name, 60)))

        self._tasks.run(tr("Merging the copy"), work, done, self._failed, at_once=True)

    def _show(self, path: Path, comparison: Comparison) -> None:
        from copydesk.desktop.copies.dialog import CopyDialog

        dialog = CopyDialog(path, comparison, self._window, writable=self._desk.writable)
        self._window.places.keep(dialog)
        dialog.merge_wished.connect(lambda: self.merge(path))
        self._desk.closing.connect(dialog.reject)
        dialog.open()

    def _failed(self, error: UserError) -> None:
        self._window.bar.error(translated(error))
