"""Is the project sound? Looked at when it is opened, and at wish; what is damaged is repaired or salvaged."""

from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QObject

from copydesk.desktop.desk import Desk
from copydesk.desktop.dialogs.files import ask_open
from copydesk.desktop.language import tr, translated
from copydesk.desktop.main_window import MainWindow
from copydesk.desktop.projects import SUFFIX, ProjectsController
from copydesk.desktop.tasks import Tasks
from copydesk.domain.change import Touched
from copydesk.domain.progress import Progress
from copydesk.domain.salvage import Salvage
from copydesk.errors import UserError
from copydesk.session import CheckReport

_TOPIC = "check"
_AT_ONCE = 8 * 2**20
"""Bytes of a project that is looked at in no time; a larger one is looked at beside the work."""
_TOLD = 3
"""Problems that are told one by one."""


class CheckingController(QObject):
    """Checks, repairs and salvages projects."""

    def __init__(self, desk: Desk, window: MainWindow, tasks: Tasks, projects: ProjectsController):
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._tasks = tasks
        self._projects = projects
        projects.salvage_wished.connect(self.salvage)
        desk.article_shown.connect(self._tell_misplaced)
        desk.session_changed.connect(self._look)

    def _look(self) -> None:
        """The quick form, when a project was opened: it says only what is wrong."""
        from copydesk.session.salvaging import explaining

        session = self._desk.session
        if session is None:
            return

        def work(_progress: Progress) -> tuple[str, ...]:
            with explaining(session.path), closing(session.fork()) as fork:
                return fork.quick_check()

        def done(problems: tuple[str, ...]) -> None:
            if problems and self._desk.session is session:
                text = " ".join((tr("Something in this project is damaged."), *problems[:_TOLD]))
                self._window.bar.warn(text, tr("Check the project"), self.check, topic=_TOPIC)

        if session.path.stat().st_size > _AT_ONCE:
            self._tasks.run(tr("Looking whether the project is sound"), work, done, self._say, modal=False)
            return
        try:
            with explaining(session.path):
                done(session.quick_check())
        except UserError as error:
            self._say(error)

    def check(self) -> None:
        """Look through the whole project, in a thread, and say what is wrong."""
        session = self._desk.session
        if session is None:
            return

        def work(progress: Progress) -> CheckReport:
            with closing(session.fork()) as fork:
                return fork.check(progress)

        self._tasks.run(tr("Checking the project"), work, self._tell, self._say)

    def repair(self) -> None:
        """Put right what can be, after a copy of the project was made beside it."""
        session = self._desk.session
        if session is None or self._tasks.blocking:
            return

        def work(_progress: Progress) -> tuple[Salvage, Path]:
            with closing(session.fork()) as fork:
                return fork.repair()

        def done(result: tuple[Salvage, Path]) -> None:
            session.refresh(Touched(everything=True))
            removed = tr("%Ln row(s) removed", "", result[0].lost.total())
            put_right = tr("%Ln thing(s) put right", "", result[0].mended.total())
            self._window.bar.inform(
                tr(
                    "Repaired: {right}, {removed}. The project as it was is kept in {name}.",
                    right=put_right,
                    removed=removed,
                    name=result[1].name,
                ),
                tr("Check again"),
                self.check,
                topic=_TOPIC,
            )

        self._tasks.run(tr("Repairing the project"), work, done, self._say, at_once=True)

    def ask_salvage(self) -> None:
        """Ask which damaged project, and salvage it."""
        kinds = f"{tr('Copydesk projects')} (*{SUFFIX})"
        chosen = ask_open(self._window, tr("Salvage a damaged project"), self._projects.folder(), kinds)
        if chosen:
            self.salvage(chosen)

    def salvage(self, path: Path) -> None:
        """Ask where the new project goes, save in it what can be read of the damaged one, and open it."""
        from copydesk.session import salvaging

        new = self._projects.ask_place(tr("{name} (salvaged)", name=path.stem))
        if new is None:
            return

        def done(report: Salvage) -> None:
            self._projects.open(new)
            kept = tr("%Ln annotation(s) saved", "", report.kept["annotations"])
            said = tr("Salvaged {name}: {kept}, {lost}.", name=path.name, kept=kept, lost=_lost(report))
            self._window.bar.inform(said, topic=_TOPIC)

        self._tasks.run(
            tr("Salvaging {name}", name=path.name),
            lambda progress: salvaging.salvage(path, new, progress),
            done,
            self._say,
        )

    def _tell(self, report: CheckReport) -> None:
        if report.ok:
            spans = tr("%Ln span(s)", "", report.spans)
            sound = tr("The project is sound: {spans} compared.", spans=spans)
            said = " ".join((sound, *map(translated, report.notes)))
            self._window.bar.inform(said, topic=_TOPIC)
            return
        found = tr("%Ln problem(s) found.", "", len(report.problems))
        text = " ".join((found, *report.problems[:_TOLD]))
        if self._desk.writable:
            self._window.bar.warn(text, tr("Repair"), self.repair, topic=_TOPIC)
        else:
            self._window.bar.warn(text, topic=_TOPIC)

    def _tell_misplaced(self) -> None:
        """Annotations that do not cover their words are not shown at others: that is told."""
        session, article = self._desk.session, self._desk.article
        if session is None or article is None:
            return
        wrong = len(session.articles.misplaced(article.id))
        if wrong:
            text = tr("%Ln annotation(s) here do not fit the text any more and are not shown.", "", wrong)
            self._window.bar.warn(text, tr("Check the project"), self.check, topic=_TOPIC)

    def _say(self, error: UserError) -> None:
        self._window.bar.error(translated(error))


def _lost(report: Salvage) -> str:
    """What could not be saved, in words."""
    told: list[str] = []
    if report.lost.total():
        told.append(tr("%Ln row(s) lost", "", report.lost.total()))
    if report.pages:
        told.append(tr("%Ln piece(s) of the file could not be read", "", report.pages))
    return ", ".join(told) or tr("nothing lost")
