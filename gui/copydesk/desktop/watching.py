"""Watches the file of the project on the desk: is it there, who else works in it, is it safe there."""

from collections import deque
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from copydesk.desktop.copies.controller import CopiesController
from copydesk.desktop.desk import Desk
from copydesk.desktop.dialogs.files import ask_new
from copydesk.desktop.language import tr
from copydesk.desktop.main_window import MainWindow
from copydesk.desktop.projects import SUFFIX, ProjectsController
from copydesk.desktop.settings import Settings
from copydesk.desktop.tasks import Task
from copydesk.desktop.text import one_line
from copydesk.domain.backup import Comparison
from copydesk.domain.change import Touched
from copydesk.domain.progress import Progress
from copydesk.domain.surroundings import Standing
from copydesk.errors import UserError
from copydesk.session import Session

EVERY = 2_000
"""Milliseconds between two looks at the file: one question to the system, and one to SQLite."""
_GONE = "gone"
_Compared = list[tuple[Path, Comparison]]


@dataclass(frozen=True, slots=True)
class _Notice:
    """What is said when the message bar is free."""

    text: str
    button: str = ""
    action: Callable[[], object] | None = None


class WatchController(QObject):
    """Looks at the file now and then. ``hinted`` says in a few words what is good to know, ``lost`` whether
    the file is gone: then nothing that is done is stored.

    Where the file is gone, that is said with a way to save what is open; a project that is open for reading
    follows what another program writes. What is to be said of where it lies waits until the bar is free.
    """

    hinted = Signal(str)
    lost = Signal(bool)

    def __init__(
        self,
        desk: Desk,
        window: MainWindow,
        settings: Settings,
        projects: ProjectsController,
        copies: CopiesController,
    ):
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._settings = settings
        self._projects = projects
        self._copies = copies
        self._notices: deque[_Notice] = deque()
        self._task: Task | None = None
        self._new = False
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.look)
        desk.session_changed.connect(self._begin)
        desk.closing.connect(self._stop)
        # Later, so that what is known of the file takes the place of what is said of the action.
        desk.failed.connect(self._look_after_failure, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether copies are being compared."""
        return self._task is not None

    def _begin(self) -> None:
        self._notices.clear()
        self._new = self._desk.session is not None
        if self._new:
            self._timer.start()
        else:
            self._timer.stop()

    def look(self) -> None:
        """Look at the file and at what is to be said."""
        session = self._desk.session
        if session is None:
            return
        if self._new:
            self._new = False
            self._note(session)
        if self._look_at_file() and self._notices and self._window.bar.isHidden():
            notice = self._notices.popleft()
            self._window.bar.warn(notice.text, notice.button, notice.action)

    @Slot(str)
    def _look_after_failure(self, _text: str) -> None:
        self._look_at_file()

    def _look_at_file(self) -> bool:
        """Whether it is still there. What another has written into it is shown."""
        session = self._desk.session
        if session is None:
            return False
        standing = session.standing
        gone = standing in (Standing.GONE, Standing.REPLACED)
        self.lost.emit(gone)
        if gone:
            self._tell_gone(session)
            return False
        self._window.bar.take_back(_GONE)
        if standing is Standing.CHANGED and not session.writable:
            session.refresh(Touched(everything=True, derived=True))
        return True

    # -- the file is gone ---------------------------------------------------------------------------

    def _tell_gone(self, session: Session) -> None:
        if self._window.bar.shows(_GONE):
            return
        text = tr(
            "{name} was moved, deleted or replaced by another program. All that was saved is still here.",
            name=one_line(session.path.name, 60),
        )
        self._window.bar.warn(text, tr("Save a copy elsewhere…"), self.ask_elsewhere, topic=_GONE)

    def ask_elsewhere(self) -> None:
        """Ask where what is open is saved, and go on there."""
        session = self._desk.session
        if session is None:
            return
        name = tr("{name} (saved)", "name of a file", name=session.path.stem)
        kinds = f"{tr('Copydesk projects')} (*{SUFFIX})"
        proposal = self._projects.folder() / f"{name}{SUFFIX}"
        chosen = ask_new(self._window, tr("Save a copy elsewhere"), proposal, kinds)
        if chosen is not None:
            self.save_elsewhere(chosen if chosen.suffix == SUFFIX else Path(f"{chosen}{SUFFIX}"))

    def save_elsewhere(self, path: Path) -> None:
        """Save what is open there, from the connection that still has it, and open that."""
        if self._desk.do(lambda session: session.backups.copy_to(path)) is not None:
            self._projects.open(path)

    # -- what is said once it is open ---------------------------------------------------------------

    def _note(self, session: Session) -> None:
        left, where, path = session.left_by, session.surroundings, session.path
        if left is not None and left.here:
            self.hinted.emit(tr("The project was not closed last time. All that was saved is here."))
        elif left is not None:
            text = tr(
                "{user} on {host} has had this project open since {since}, and has not closed it. If they "
                "still work in it, close it here: else two copies come about.",
                user=one_line(left.user, 40),
                host=one_line(left.host, 40),
                since=left.since,
            )
            self._notices.append(_Notice(text))
        if session.copies.named_so():
            self._compare(session)
        if (where.synced or where.network) and str(path) not in self._settings.value.warned:
            self._settings.change(lambda before: before.with_warned(path))
            self._notices.append(_Notice(_told_of(where.synced)))

    def _compare(self, session: Session) -> None:
        """Compare the project with its conflicted copies, beside the window."""

        def work(progress: Progress) -> _Compared:
            with closing(session.fork()) as fork:
                return [(copy, fork.copies.compare(copy, progress)) for copy in fork.copies.conflicted()]

        self._task = Task(work, self)
        self._task.succeeded.connect(self._compared)
        self._task.failed.connect(self._not_compared)
        self._task.start()

    @Slot(object)
    def _compared(self, found: _Compared) -> None:
        self._end()
        for copy, comparison in found:
            if not comparison.same:
                self._note_copy(copy, comparison)

    @Slot(object)
    def _not_compared(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, UserError):
            raise error  # a bug: it is reported as any other

    def _end(self) -> None:
        if self._task is not None:
            self._task.wait()
            self._task.deleteLater()
            self._task = None

    def _stop(self) -> None:
        if self._task is not None:
            self._task.succeeded.disconnect(self._compared)
            self._task.failed.disconnect(self._not_compared)
            self._task.cancel()
            self._end()

    def _note_copy(self, copy: Path, comparison: Comparison) -> None:
        differing = {
            each.part.value: len(each.lost) + len(each.back) + each.changed for each in comparison.differences
        }
        articles = tr("%Ln article(s)", "that differ", differing["articles"])
        annotations = tr("%Ln annotation(s)", "that differ", differing["annotations"])
        text = tr(
            "A sync program has left {name}, another copy of this project. They differ in {articles} and "
            "{annotations}.",
            name=one_line(copy.name, 60),
            articles=articles,
            annotations=annotations,
        )
        self._notices.append(_Notice(text, tr("Compare…"), lambda: self._copies.compare(copy)))


def _told_of(synced: str) -> str:
    if synced:
        return tr(
            "{program} copies this project to other computers. Work in it on one computer at a time, and "
            "close it before you open it on another: else two copies come about.",
            program=synced,
        )
    return tr(
        "This project lies on another computer. Work in it stops if the connection does; a copy on this "
        "computer is quicker and safer."
    )
