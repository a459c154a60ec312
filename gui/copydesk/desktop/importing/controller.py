"""Articles in: what to read, what was found in it, and bringing it into the project."""

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from copydesk.desktop.desk import Desk
from copydesk.desktop.dialogs.files import ask_folder, ask_open_many
from copydesk.desktop.importing.dialog import ImportDialog
from copydesk.desktop.importing.looking import Looking
from copydesk.desktop.importing.remembered import remember, remembered
from copydesk.desktop.importing.summary import SummaryDialog, sentences
from copydesk.desktop.language import tr, translated
from copydesk.desktop.main_window import MainWindow
from copydesk.desktop.projects import SUFFIX, ProjectsController
from copydesk.desktop.settings import Settings
from copydesk.desktop.tasks import Tasks
from copydesk.domain.change import Touched
from copydesk.domain.progress import Progress
from copydesk.errors import UserError
from copydesk.session import ImportSummary
from copydesk.session.import_values import ImportOptions


class ImportController(QObject):
    """Looks and imports beside the window. ``hinted`` says in a few words what was done;
    ``dataset_dropped`` gives the path of a Copydesk dataset that was let fall on the window, ``annotated``
    that of a file or folder whose annotations are to be imported, and ``near_wished`` asks to look at the
    texts that are nearly the same.
    """

    hinted = Signal(str)
    dataset_dropped = Signal(object)
    near_wished = Signal()
    annotated = Signal(object)

    def __init__(
        self,
        desk: Desk,
        window: MainWindow,
        settings: Settings,
        tasks: Tasks,
        projects: ProjectsController,
        *,
        report_bug: Callable[[BaseException], None],
    ):
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._settings = settings
        self._tasks = tasks
        self._projects = projects
        self._report_bug = report_bug
        window.dropped.connect(self.take)
        window.no_articles.pressed.connect(self.ask_files)

    # -- what to read -------------------------------------------------------------------------------

    def ask_files(self) -> None:
        """Ask which files, and show what is in them."""
        endings = " ".join(f"*{end}" for end in _suffixes())
        kinds = ";;".join((f"{tr('Articles')} ({endings})", f"{tr('All files')} (*)"))
        chosen = ask_open_many(self._window, tr("Import articles"), self._folder(), kinds)
        if chosen:
            self.look(chosen)

    def ask_folder(self) -> None:
        """Ask which folder, and show what is below it."""
        chosen = ask_folder(self._window, tr("Import a folder"), self._folder())
        if chosen:
            self.look([chosen])

    def take(self, paths: Sequence[Path]) -> None:
        """Take what was let fall on the window: a project is opened, anything else is looked into."""
        projects = [path for path in paths if path.suffix == SUFFIX and path.is_file()]
        if projects:
            self._projects.open(projects[0])
        elif self._desk.session is None:
            self._window.bar.inform(tr("Open or make a project first, then drop articles into it."))
        elif len(paths) == 1 and is_dataset(paths[0]):
            self.dataset_dropped.emit(paths[0])
        elif len(paths) == 1 and self._desk.writable and self._desk.session.laying.recognise(paths[0]):
            self.annotated.emit(paths[0])
        else:
            self.look(paths)

    def look(self, paths: Sequence[Path]) -> None:
        """Show what is in files and folders, and import it if it is wished."""
        session = self._desk.session
        if session is None:
            return
        if not session.writable:
            self._window.bar.error(tr("This project is open read-only: nothing can be imported into it."))
            return
        folder = paths[0] if paths[0].is_dir() else paths[0].parent
        self._settings.change(lambda before: replace(before, import_dir=str(folder)))
        looking = Looking(session, paths, self._report_bug, self._window)
        dialog = ImportDialog(self._window.look, remembered(self._settings.value), self._window)
        looking.show_in(dialog)
        looking.failed.connect(lambda error: self._window.bar.error(translated(error)))
        self._window.places.keep(dialog)
        if len(paths) == 1 and session.laying.recognise(paths[0]):
            dialog.offer_annotations()
            dialog.annotations_wished.connect(lambda: self.annotated.emit(paths[0]))
        dialog.wished.connect(lambda options: self.bring_in(paths, options))
        self._desk.closing.connect(dialog.reject)
        dialog.open()

    # -- bringing it in -----------------------------------------------------------------------------

    def bring_in(self, paths: Sequence[Path], options: ImportOptions | None = None) -> None:
        """Make articles of files and folders, in a thread of its own."""
        session = self._desk.session
        if session is None:
            return
        chosen = options or remembered(self._settings.value)
        self._settings.change(lambda before: remember(before, chosen))

        def work(progress: Progress) -> ImportSummary:
            with closing(session.fork()) as fork:
                return fork.importing.run(paths, chosen, progress=progress)

        self._tasks.run(
            tr("Importing articles"), work, self._imported, self._failed, keep=tr("Stop and keep these")
        )

    def _imported(self, summary: ImportSummary) -> None:
        session = self._desk.session
        if session is None:
            return
        session.refresh(Touched(articles=frozenset(summary.articles)))
        if self._desk.article is None and summary.articles:
            self._desk.show_article(summary.articles[0])
            self._window.view.setFocus()
        if summary.stopped or summary.duplicates or summary.failed or summary.warnings or summary.near:
            self._tell(summary)
        elif summary.imported:
            told = " ".join((tr("Imported %Ln article(s).", "", summary.imported), *sentences(summary)))
            self._window.bar.inform(told, tr("Report…"), lambda: self._tell(summary))
        self.hinted.emit(tr("Imported %Ln article(s).", "", summary.imported))

    def _tell(self, summary: ImportSummary) -> None:
        session = self._desk.session
        beside = session.path.parent if session else Path.home()  # not where the next import would find it
        folder = Path(self._settings.value.export_dir or beside)
        dialog = SummaryDialog(summary, self._window.look, folder, self._window)
        dialog.failed.connect(self._window.bar.error)
        dialog.near_wished.connect(self.near_wished)
        dialog.open()

    def _failed(self, error: UserError) -> None:
        self._window.bar.error(translated(error))

    def _folder(self) -> Path:
        return Path(self._settings.value.import_dir or Path.home())


def _suffixes() -> tuple[str, ...]:
    from copydesk import readers

    return readers.suffixes()


def is_dataset(path: Path) -> bool:
    """Whether a file begins as Copydesk's own datasets do."""
    if path.suffix.lower() != ".jsonl" or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(64).lstrip().startswith(b'{"copydesk":')
