"""Shows two texts as one: what only the first has is struck through, what only the second has underlined."""

from collections.abc import Callable, Generator

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from copydesk.desktop.finding.feed import Feed
from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.domain.differences import edits
from copydesk.domain.edit import Edits
from copydesk.domain.progress import Progress

_MOST_EDITS = 4_000
"""Of more, all that follows is shown as replaced: nobody reads so many."""


class DifferenceView(QTextEdit):
    """A read-only text. The comparison is made beside the window, for a long text takes its time."""

    def __init__(
        self, look: Look, report_bug: Callable[[BaseException], None], parent: QObject | None = None
    ):
        super().__init__()
        self.setObjectName("differenceView")
        self.setReadOnly(True)
        self.setAccessibleName(tr("Differences between the two texts"))
        self.document().setDocumentMargin(8)
        self._look = look
        self._shown: tuple[str, str, Edits] | None = None
        self._feed = Feed(report_bug, parent or self)
        self._feed.arrived.connect(self._arrived)
        look.changed.connect(self._paint)

    @property
    def busy(self) -> bool:
        """Whether two texts are being compared."""
        return self._feed.busy

    def finish(self) -> None:
        """Wait for what runs; the view is about to go."""
        self._feed.finish()

    def compare(self, first: str, second: str) -> None:
        """Show how the second text differs from the first."""

        def compared(_progress: Progress) -> Generator[tuple[str, str, Edits]]:
            yield first, second, edits(first, second)

        self._feed.start(compared)

    def rest(self) -> None:
        """Show nothing."""
        self._feed.stop()
        self._shown = None
        self.clear()

    def _arrived(self, found: tuple[str, str, Edits]) -> None:
        self._shown = found
        self._paint()

    def _paint(self) -> None:
        if self._shown is None:
            return
        first, second, changes = self._shown
        same, gone, new = QTextCharFormat(), self._marked("error"), self._marked("done")
        gone.setFontStrikeOut(True)
        new.setFontUnderline(True)
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        done = 0
        for edit in changes[:_MOST_EDITS]:
            cursor.insertText(first[done : edit.start], same)
            cursor.insertText(first[edit.start : edit.end], gone)
            cursor.insertText(second[edit.new_start : edit.new_end], new)
            done = edit.end
        if len(changes) > _MOST_EDITS:
            cursor.insertText(first[done:], gone)
            cursor.insertText(second[changes[_MOST_EDITS - 1].new_end :], new)
        else:
            cursor.insertText(first[done:], same)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _marked(self, role: str) -> QTextCharFormat:
        marked = QTextCharFormat()
        marked.setForeground(self._look.colour(role))
        marked.setFontWeight(QFont.Weight.DemiBold)
        return marked
