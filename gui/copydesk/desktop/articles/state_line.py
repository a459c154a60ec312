"""The line above the list while a filter is on: how many articles are shown, which, and the way back."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from copydesk.desktop.language import tr
from copydesk.desktop.small import Elided
from copydesk.desktop.text import dim, plain_label


class FilterState(QWidget):
    """Hidden while all articles are shown. ``announce`` says to a screen reader how many are."""

    cleared = Signal()

    def __init__(self, announce: Callable[[str], None] | None = None) -> None:
        super().__init__()
        self._announce = announce or self._announce_aloud
        self.setObjectName("articleFilterState")
        self.count = plain_label(wrap=True)
        self.count.setObjectName("articlesShown")
        self.about = Elided()
        dim(self.about)
        self.clear = QToolButton(autoRaise=True)
        self.clear.setObjectName("articleFilterClear")
        self.clear.setText(tr("Clear filters"))
        self.clear.clicked.connect(self.cleared)
        first = QHBoxLayout()
        first.addWidget(self.count, 1)
        first.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 0, 8, 6)
        layout.setSpacing(2)
        layout.addLayout(first)
        layout.addWidget(self.about)
        self.hide()

    def tell(self, shown: int, total: int, about: str) -> None:
        """Say how many of how many are shown, and what is asked of them; nothing where that is empty."""
        said = tr("{shown} of {total} shown", shown=shown, total=total)
        differs = said != self.count.text() and (about or not self.isHidden())
        self.count.setText(said)
        self.about.set_text(about)
        self.setVisible(bool(about))
        if differs:
            self._announce(said)

    def _announce_aloud(self, words: str) -> None:
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
