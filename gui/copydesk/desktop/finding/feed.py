"""One search at a time beside the window: its batches arrive while it runs, those of an older one no more."""

from collections.abc import Callable, Generator
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from copydesk.desktop.tasks import Stream
from copydesk.domain.progress import Progress
from copydesk.errors import UserError

Search = Callable[[Progress], Generator[Any]]


class Feed(QObject):
    """Signals, in the window's thread: ``arrived`` (a batch), ``progressed`` (done, total), ``failed``
    (UserError), and ``ended``, after all of them, with whether all that there is has arrived. Nothing of
    a search is told once it was stopped or another one started.
    """

    arrived = Signal(object)
    progressed = Signal(int, int)
    ended = Signal(bool)
    failed = Signal(object)

    def __init__(self, report_bug: Callable[[BaseException], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._report_bug = report_bug
        self._current: _Run | None = None
        self._runs: list[_Run] = []
        self._closed = False

    @property
    def busy(self) -> bool:
        """Whether a search runs whose results are waited for."""
        return self._current is not None

    def start(self, search: Search) -> None:
        """Begin a search in place of the one that runs; none after the feed was closed."""
        if self._closed:
            return
        self.stop()
        run = _Run(search, self)
        self._runs.append(run)
        self._current = run
        run.task.start()

    def stop(self) -> None:
        """Let go of the search that runs; its thread ends at its next notice of progress."""
        if self._current is not None:
            self._current.task.cancel()
            self._current = None

    def finish(self) -> None:
        """Stop, and wait until no thread is left."""
        self.stop()
        for run in self._runs:
            run.task.cancel()
            run.task.wait()

    def close(self) -> None:
        """Finish for good: who asked is about to go, and a search that still begins would outlive it."""
        self._closed = True
        self.finish()

    def tell(self, run: "_Run", batch: Any) -> None:
        """A batch of a search has come."""
        if run is self._current:
            self.arrived.emit(batch)

    def tell_progress(self, run: "_Run", done: int, total: int) -> None:
        """A search has come so far."""
        if run is self._current:
            self.progressed.emit(done, total)

    def tell_end(self, run: "_Run", error: Exception | None) -> None:
        """A search has ended, whole, stopped or with an error."""
        self._runs.remove(run)
        wanted = run is self._current
        if wanted:
            self._current = None
        if isinstance(error, UserError):
            if wanted:
                self.failed.emit(error)
        elif error is not None:
            self._report_bug(error)
        if wanted:
            self.ended.emit(error is None)


class _Run(QObject):
    """A thread with its slots in the window's: so Qt queues the thread's signals to there."""

    def __init__(self, search: Search, feed: Feed) -> None:
        super().__init__(feed)
        self._feed = feed
        self.task = Stream(search, self)
        self.task.given.connect(self._given)
        self.task.progressed.connect(self._progressed)
        self.task.succeeded.connect(self._succeeded)
        self.task.failed.connect(self._failed)
        self.task.cancelled.connect(self._cancelled)

    @Slot(object)
    def _given(self, batch: object) -> None:
        self._feed.tell(self, batch)

    @Slot(int, int)
    def _progressed(self, done: int, total: int) -> None:
        self._feed.tell_progress(self, done, total)

    @Slot(object)
    def _succeeded(self, _result: object) -> None:
        self._end(None)

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self._end(error)

    @Slot()
    def _cancelled(self) -> None:
        self._end(None)

    def _end(self, error: Exception | None) -> None:
        self.task.wait()
        self._feed.tell_end(self, error)
        self.deleteLater()
