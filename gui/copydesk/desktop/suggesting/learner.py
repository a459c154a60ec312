"""Learns anew by itself, beside the window, when enough articles were done since it was learnt last."""

from contextlib import closing

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from copydesk.desktop.desk import Desk
from copydesk.desktop.language import tr, translated
from copydesk.desktop.tasks import Task
from copydesk.domain.progress import Progress
from copydesk.errors import Sentence, UserError
from copydesk.session import engines
from copydesk.session.learning import LearningState

_REST = 2_000
"""Milliseconds after a change: whoever marks an article as done goes on to the next, and is not to wait."""


class Learner(QObject):
    """Looks after changes whether it is time to learn.

    ``hinted`` says in a few words what was learnt; ``learnt`` tells that suggestions may be others now.
    """

    hinted = Signal(str)
    learnt = Signal()

    def __init__(self, desk: Desk, parent: QObject):
        super().__init__(parent)
        self._desk = desk
        self._task: Task | None = None
        self._tried = -1
        self._said = False
        self._soon = QTimer(self, singleShot=True, interval=_REST)
        self._soon.timeout.connect(self.look)
        desk.rows_changed.connect(lambda _ids: self._soon.start())
        desk.session_changed.connect(self._opened)
        desk.closing.connect(self.stop)

    @property
    def busy(self) -> bool:
        """Whether it looks soon, or learns."""
        return self._soon.isActive() or self._task is not None

    @Slot()
    def _opened(self) -> None:
        if self._desk.session is not None:
            self._soon.start()

    def look(self) -> None:
        """Learn now if it is time."""
        session = self._desk.session
        if session is None or not session.writable or self._task is not None:
            return
        if engines.are_loaded():  # to read what was learnt would load them while the window waits
            self._say_broken(session.learning.note())
        state = session.learning.state()
        if not state.is_due or state.done == self._tried:
            return
        self._tried = state.done  # what could not be learnt from these is tried again with more

        def work(progress: Progress) -> LearningState:
            with closing(session.fork()) as fork:
                return fork.learning.train(progress)

        self._task = Task(work, self)
        self._task.succeeded.connect(self._done)
        self._task.failed.connect(self._failed)
        self._task.start()

    def _say_broken(self, note: Sentence | None) -> None:
        """Say once that what was learnt cannot be used."""
        if note is not None and not self._said:
            self.hinted.emit(translated(note))
        self._said = note is not None

    @Slot(object)
    def _done(self, state: LearningState) -> None:
        self._end()
        if state.engine == "rules":
            said = tr("Learnt from %Ln done article(s): suggestions go on by the rules.", "", state.articles)
        else:
            said = tr("Learnt from %Ln done article(s): suggestions follow your work.", "", state.articles)
        self.hinted.emit(said)
        self.learnt.emit()

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, UserError):  # too little is marked: nobody asked for it
            raise error

    def _end(self) -> None:
        if self._task is not None:
            self._task.wait()
            self._task.deleteLater()
            self._task = None

    def stop(self) -> None:
        """Learn nothing more; what is being learnt is left."""
        self._soon.stop()
        self._tried, self._said = -1, False
        if self._task is not None:
            self._task.succeeded.disconnect(self._done)
            self._task.failed.disconnect(self._failed)
            self._task.cancel()
            self._end()
