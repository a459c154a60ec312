"""Datasets in and out: what to read, what to write, how far it is, what came of it."""

from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject

from copydesk.desktop.desk import Desk
from copydesk.desktop.dialogs.files import ask_open
from copydesk.desktop.exporting.controller import ExportController
from copydesk.desktop.language import tr, tr_marked, translated
from copydesk.desktop.main_window import MainWindow
from copydesk.desktop.settings import Settings
from copydesk.desktop.tasks import Tasks, Work
from copydesk.desktop.terms import counted
from copydesk.domain.change import Touched
from copydesk.domain.dataset import ImportReport
from copydesk.domain.exporting import ExportOptions
from copydesk.errors import UserError
from copydesk.session import Session

T = TypeVar("T")


class DocumentsController(QObject):
    """Imports and exports datasets, beside the window."""

    def __init__(
        self,
        desk: Desk,
        window: MainWindow,
        settings: Settings,
        tasks: Tasks,
        exporting: ExportController,
    ):
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._settings = settings
        self._tasks = tasks
        self._exporting = exporting

    # -- datasets -----------------------------------------------------------------------------------

    def ask_import_dataset(self) -> None:
        """Ask which dataset, and add all that is in it."""
        kinds = f"Copydesk JSON Lines (*.jsonl);;{tr('All files')} (*)"
        chosen = ask_open(self._window, tr("Import a dataset"), Path(self._import_dir()), kinds)
        if chosen:
            self.import_dataset(chosen)

    def import_dataset(self, path: Path) -> None:
        """Add the articles of a dataset with all that is marked in them."""
        session = self._desk.session
        if session is not None:
            work = _forked(session, lambda fork, progress: fork.datasets.import_(path, progress=progress))
            self._tasks.run(tr("Importing a dataset"), work, self._dataset_imported, self._failed)

    def _dataset_imported(self, report: ImportReport) -> None:
        session = self._desk.session
        if session is None:
            return
        session.refresh(Touched(everything=True))
        added = _listed(report.counts)
        said = [tr("Imported: {things}.", things=added) if added else tr("Nothing new was imported.")]
        if report.duplicates:
            said.append(tr("%Ln article(s) were here already.", "", report.duplicates))
        if report.laid:
            said.append(tr("%Ln annotation(s) laid on these.", "articles that were here", report.laid))
        if report.losses:
            lost = "; ".join(f"{loss.count} {tr_marked(loss.what)}" for loss in report.losses)
            said.append(tr("Left out: {things}.", things=lost))
        say = self._window.bar.warn if report.losses else self._window.bar.inform
        say(" ".join(said))
        if self._desk.article is None:
            self._desk.show_article(self._window.articles.neighbour(0))

    def ask_export(self) -> None:
        """Ask what to export, in which format and where, and write it."""
        self._exporting.ask()

    def export(self, out: Path, format_name: str, options: ExportOptions | None = None) -> None:
        """Write the dataset in a thread of its own; tagging may go on meanwhile."""
        self._exporting.export(out, format_name, options)

    def _failed(self, error: UserError) -> None:
        self._window.bar.error(translated(error))

    def _import_dir(self) -> str:
        return self._settings.value.import_dir or str(Path.home())


def _forked(session: Session, use: Callable[..., T]) -> Work:
    """The use case on a session of the worker's own: a session belongs to the thread that opened it."""

    def work(progress: Callable[[int, int], None]) -> T:
        with closing(session.fork()) as fork:
            return use(fork, progress)

    return work


def _listed(counts: Mapping[str, int]) -> str:
    """Counts of things in a line."""
    return ", ".join(counted(what, count) for what, count in counts.items() if count)
