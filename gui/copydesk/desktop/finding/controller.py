"""What the keys of finding do: in the article, in the project, and every other occurrence."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from copydesk.desktop.desk import Desk
from copydesk.desktop.finding.finder import ArticleFinder
from copydesk.desktop.main_window import MainWindow


class FindingController(QObject):
    """Finds words."""

    def __init__(self, desk: Desk, window: MainWindow, report_bug: Callable[[BaseException], None]) -> None:
        super().__init__(window)
        self._finder = ArticleFinder(desk, window.view, window.find_bar, report_bug)

    def in_article(self) -> None:
        """Ask for words to find in the article."""
        self._finder.open()

    def next(self) -> None:
        """Go to the next hit in the article."""
        self._finder.step(1)

    def previous(self) -> None:
        """Go to the hit before in the article."""
        self._finder.step(-1)

    @property
    def busy(self) -> bool:
        """Whether a search runs."""
        return self._finder.busy

    def stop(self) -> None:
        """Wait for what runs; the window is about to go."""
        self._finder.stop()
