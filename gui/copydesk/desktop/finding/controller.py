"""What the keys of finding do: in the article, in the project, and every other occurrence."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from copydesk.desktop.desk import Desk
from copydesk.desktop.finding.finder import ArticleFinder
from copydesk.desktop.finding.marks import ResultMarks
from copydesk.desktop.finding.search import ResultsFinder
from copydesk.desktop.main_window import MainWindow
from copydesk.desktop.tasks import Tasks
from copydesk.domain.pattern import TextQuery, compiled

_WARMED_AFTER = 1_500
"""Milliseconds after the start: by then the window is there, and nobody has searched yet."""


def _warm() -> None:
    """Import what the first search needs, in a thread, so that its first rows need not wait for that."""
    query = TextQuery(words="a", whole_word=True)
    threading.Thread(target=lambda: compiled(query), name="warm", daemon=True).start()


class FindingController(QObject):
    """Finds words. ``hinted`` says in a few words what was done or what is missing."""

    hinted = Signal(str)

    def __init__(
        self, desk: Desk, window: MainWindow, tasks: Tasks, report_bug: Callable[[BaseException], None]
    ) -> None:
        super().__init__(window)
        self._results = ResultsFinder(desk, window, tasks, report_bug)
        self._results.hinted.connect(self.hinted)
        self._marks = ResultMarks(desk, window)
        self._finder = ArticleFinder(desk, window.view, window.find_bar, report_bug)
        QTimer.singleShot(_WARMED_AFTER, self, _warm)

    def in_article(self) -> None:
        """Ask for words to find in the article."""
        self._finder.open()

    def next(self) -> None:
        """Go to the next hit in the article."""
        self._finder.step(1)

    def previous(self) -> None:
        """Go to the hit before in the article."""
        self._finder.step(-1)

    def in_project(self) -> None:
        """Ask for words to find in all articles."""
        self._results.in_project()

    def every_occurrence(self) -> None:
        """Show every occurrence of what is selected, to tag them all."""
        self._results.every_occurrence()

    def show_results(self, shown: bool) -> None:
        """Show or hide the results."""
        if shown:
            self._results.show()
        else:
            self._results.close()

    @property
    def busy(self) -> bool:
        """Whether a search runs."""
        return self._finder.busy or self._results.busy

    def stop(self) -> None:
        """Wait for what runs; the window is about to go."""
        self._finder.stop()
        self._results.finish()
