"""The results in the text: hits of the open article are tinted there, the one of the current row outlined."""

from bisect import bisect_left

from PySide6.QtCore import QObject, QTimer

from copydesk.desktop.desk import Desk
from copydesk.desktop.main_window import MainWindow
from copydesk.domain.span import Span


class ResultMarks(QObject):
    """Shows the results' hits in the article; those that are tagged already have marks of their own.

    Where the bar of the article's own search is open, the tints are its.
    """

    def __init__(self, desk: Desk, window: MainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._model = window.results.model
        self._shown = False
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._mark)
        self._model.ticked_changed.connect(self._timer.start)
        window.results.table.went.connect(self._go)
        window.find_bar.closed.connect(self._timer.start)
        window.results_dock.visibilityChanged.connect(self._timer.start)
        # Everybody hears of the article at once: a moment later the text is surely shown.
        desk.article_shown.connect(self._timer.start)

    def _mark(self) -> None:
        if self._window.find_bar.isVisible():
            self._shown = False
            return
        spans = self._spans() if self._window.results_dock.isVisible() else []
        if spans or self._shown:
            here = self._current()
            place = bisect_left(spans, here) if here else len(spans)
            found = place < len(spans) and spans[place] == here
            self._window.view.show_hits(spans, place if found else None)
        self._shown = bool(spans)

    def _go(self, _row: int) -> None:
        self._timer.start()
        here = self._current()
        if here is not None and self._window.results.table.hasFocus():
            self._window.view.reveal(here)

    def _current(self) -> Span | None:
        """Where the hit of the current row is, if it is in the article that is open."""
        row = self._model.row(self._window.results.table.currentIndex().row())
        article = self._desk.article
        return (
            row[0].span if row is not None and article is not None and row[0].article == article.id else None
        )

    def _spans(self) -> list[Span]:
        article = self._desk.article
        return self._model.untagged_spans(article.id) if article is not None else []
