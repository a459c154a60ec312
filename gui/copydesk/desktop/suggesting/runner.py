"""Has suggestions made for the article that is read, at once or, where that would take long, in a thread."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from copydesk.desktop.desk import Desk
from copydesk.desktop.tasks import Task, Tasks, Work
from copydesk.domain.article import Article
from copydesk.domain.progress import Progress, no_progress
from copydesk.domain.suggestion import Suggestion
from copydesk.session import engines

if TYPE_CHECKING:  # engines are imported when there is a text to look at
    from copydesk.session.proposer import Proposer

_REST = 150
"""Milliseconds after a change of the codebook: more may follow at once."""
_FIRST = 400
"""Milliseconds until the engines are loaded, once: a window that has just come up answers first."""
_LONG = 100_000
"""Code points: a longer text has so many suggestions that to keep them would hold up its reader. It gets them
with those of all articles, which are made and kept beside the window."""

Found = tuple[int, str, "Proposer", dict[Suggestion, str]]


def _known_of(article: Article) -> object:
    """What suggestions go by besides the text."""
    return article.id, article.language, article.published


class SuggestionRunner(QObject):
    """Looks for suggestions when an article opens and when the codebook changes, as long as it is on.

    ``rested`` when it has looked, and has nothing more to look for.
    """

    rested = Signal()

    def __init__(self, desk: Desk, tasks: Tasks, parent: QObject):
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._on = False
        self._task: Task | None = None
        self._known: object = None
        self._again = False
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self.run)
        desk.article_shown.connect(lambda: self._start(0))
        desk.article_edited.connect(self._edited)
        desk.entries_changed.connect(lambda: self._start(_REST))
        desk.closing.connect(self.stop)

    def turn(self, on: bool) -> None:
        """Begin to look for suggestions, or look no more."""
        self._on = on
        self._start(0)

    def look_again(self) -> None:
        """Look anew in the article that is open: suggestions go by something else now."""
        self._start(0)

    @property
    def busy(self) -> bool:
        """Whether something is to be looked for, or is being looked for."""
        return self._soon.isActive() or self._task is not None

    @staticmethod
    def is_too_long(article: Article) -> bool:
        """Whether the article is looked through only with all others."""
        return len(article.text) > _LONG

    def _start(self, milliseconds: int) -> None:
        article = self._desk.article
        if self._on and self._desk.writable and article is not None and not self.is_too_long(article):
            self._soon.start(milliseconds if engines.are_loaded() else max(milliseconds, _FIRST))
        else:
            self._soon.stop()

    def _edited(self) -> None:
        """Its metadata may have changed; only some of them say who is meant."""
        if self._desk.article is not None and self._known != _known_of(self._desk.article):
            self._start(_REST)

    def run(self) -> None:
        """Look for suggestions in the article now."""
        session, article = self._desk.session, self._desk.article
        if session is None or article is None or not session.writable:
            return
        if self._tasks.blocking:  # it writes: to wait for it here would keep the window from moving
            self._soon.start(_REST)
            return
        if self._task is not None:  # the one that runs looks at what was
            self._again = True
            return
        if not engines.are_loaded():
            self._begin(engines.load, self._loaded)
            return
        propose, text = session.suggesting.proposer(), article.text
        known = session.suggesting.known(article)
        self._known = _known_of(article)

        def work(progress: Progress = no_progress) -> Found:
            return article.id, text, propose, propose(text, progress, known)

        if propose.is_quick(text):
            self._keep(work())
            return
        self._begin(work, self._done)

    def _begin(self, work: Work, done: Callable[[Any], None]) -> None:
        self._task = Task(work, self)
        self._task.succeeded.connect(done)
        self._task.failed.connect(self._failed)
        self._task.start()

    @Slot(object)
    def _loaded(self, _nothing: object) -> None:
        self._end()
        self._start(0)

    def _keep(self, found: Found) -> None:
        article_id, text, propose, suggested = found
        self._desk.do(lambda session: session.suggesting.keep(article_id, text, propose, suggested))
        if not self.busy:
            self.rested.emit()

    @Slot(object)
    def _done(self, found: Found) -> None:
        self._end()
        if self._tasks.blocking:
            self._start(_REST)
        else:
            self._keep(found)

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self._end()
        raise error  # a bug: it is reported as any other

    def _end(self) -> None:
        if self._task is not None:
            self._task.wait()
            self._task.deleteLater()
            self._task = None
        if self._again:
            self._again = False
            self._start(0)

    def stop(self) -> None:
        """Look for nothing more, and wait for what runs."""
        self._soon.stop()
        self._again = False
        if self._task is not None:
            self._task.succeeded.disconnect()
            self._task.cancel()
            self._task.wait()
            self._task.deleteLater()
            self._task = None
