"""Annotations of other tools in: from the dialog to what is said of them, beside the window."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from copydesk.desktop.desk import Desk
from copydesk.desktop.language import tr, translated
from copydesk.desktop.laying.telling import new_things, sentences
from copydesk.desktop.main_window import MainWindow
from copydesk.desktop.settings import Settings
from copydesk.desktop.tasks import Tasks
from copydesk.domain.change import Touched
from copydesk.domain.laying import LayOptions, LayReport
from copydesk.domain.progress import Progress
from copydesk.errors import UserError
from copydesk.session import Session


class LayController(QObject):
    """Asks, imports in a thread of its own, and tells. ``hinted`` says in a few words what was done,
    ``articles_wished`` (path) asks for the import of articles instead.
    """

    hinted = Signal(str)
    articles_wished = Signal(object)

    def __init__(
        self,
        desk: Desk,
        window: MainWindow,
        settings: Settings,
        tasks: Tasks,
        *,
        report_bug: Callable[[BaseException], None],
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._settings = settings
        self._tasks = tasks
        self._report_bug = report_bug

    def ask(self) -> None:
        """Ask what to import."""
        self.show(None)

    def show(self, path: Path | None) -> None:
        """Ask what to import, with a file or folder looked at already."""
        session = self._desk.session
        if session is None:
            return
        if not session.writable:
            self._window.bar.error(tr("This project is open read-only: nothing can be imported into it."))
            return
        from copydesk.desktop.laying.dialog import LayDialog
        from copydesk.desktop.laying.trying import Trying

        self._window.tagging.details.commit()
        folder = Path(self._settings.value.import_dir or session.path.parent)
        formats = [info for info in session.datasets.formats() if info.reads]
        dialog = LayDialog(self._window.look, formats, _names(session), folder, self._window)
        trying = Trying(session, self._report_bug, self._window)
        trying.show_in(dialog)
        self._window.places.keep(dialog)
        dialog.wished.connect(self.lay)
        dialog.articles_wished.connect(self.articles_wished)
        self._desk.closing.connect(dialog.reject)
        dialog.open()
        if path is not None:
            dialog.choose(path)

    # -- bringing them in ---------------------------------------------------------------------------

    def lay(self, path: Path, format_name: str, options: LayOptions | None = None) -> None:
        """Lay what is marked in a file on the articles, in one step that can be undone."""
        session = self._desk.session
        if session is None:
            return
        self._settings.change(lambda before: replace(before, import_dir=str(path.parent)))

        def work(progress: Progress) -> LayReport:
            with closing(session.fork()) as fork:
                return fork.laying.lay(path, format_name, options, progress)

        self._tasks.run(
            tr("Importing annotations"), work, lambda report: self._laid(path.name, report), self._failed
        )

    def _laid(self, name: str, report: LayReport) -> None:
        session = self._desk.session
        if session is None:
            return
        session.refresh(Touched(everything=True))
        if self._desk.article is None:
            self._desk.show_article(self._window.articles.neighbour(0))
        things = new_things(report)
        said = tr("Imported: {things}.", things=things) if things else tr("Nothing new was imported.")
        told = " ".join((said, *sentences(report)))
        incomplete = report.losses or report.offered or report.missing
        say = self._window.bar.warn if incomplete else self._window.bar.inform
        say(told, tr("Report…"), lambda: self.tell(name, report))
        self.hinted.emit(said)

    def tell(self, name: str, report: LayReport) -> None:
        """Show all that was told of an import."""
        from copydesk.desktop.laying.report import LayReportDialog

        LayReportDialog(name, report, self._window).open()

    def _failed(self, error: UserError) -> None:
        self._window.bar.error(translated(error))


def _names(session: Session) -> dict[str, list[str]]:
    """The names that are proposed while one is typed."""
    from copydesk.desktop.laying.labels_model import ACTORS, TOPICS

    return {
        ACTORS: [actor.name for actor in session.codebook.actors()],
        TOPICS: [topic.name for topic in session.codebook.topics() if not topic.retired],
    }
