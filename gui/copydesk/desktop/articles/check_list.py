"""A short list of things to tick, with how many articles each has."""

from collections.abc import Hashable, Iterable

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem, QWidget

from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.text import rich_tip

_VALUE = Qt.ItemDataRole.UserRole + 1
_MOST_ROWS = 6
_PAD = 4


class _Outline(QObject):
    """Goes with its widget, so that a theme chosen later finds nobody who is gone."""

    def __init__(self, widget: QWidget, look: Look) -> None:
        super().__init__(widget)
        self._widget = widget
        self._look = look
        look.changed.connect(self.paint)

    def paint(self) -> None:
        palette = self._widget.palette()
        palette.setColor(palette.ColorRole.Window, self._look.blend("dim"))
        self._widget.setPalette(palette)


def outline_boxes(widget: QWidget, look: Look) -> None:
    """Let the boxes to tick be seen: Fusion outlines them in a darker shade of the window's colour."""
    _Outline(widget, look).paint()


class CheckList(QListWidget):
    """Ticked by mouse or with the space bar; ``ticked`` tells that another choice was made.

    As high as its rows, up to six; beyond those it scrolls.
    """

    ticked = Signal()

    def __init__(self, look: Look, name: str, title: str):
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.itemChanged.connect(self.ticked)
        outline_boxes(self, look)

    def fill(self, choices: Iterable[tuple[Hashable, str, int]], ticked: frozenset[Hashable]) -> None:
        """Show these choices (value, words, number of articles) with those ticked; nothing is told."""
        at = self.currentRow()
        self.blockSignals(True)
        self.clear()
        for value, words, count in choices:
            shown = tr("{name} ({count})", "a choice, and how many articles have it", name=words, count=count)
            item = QListWidgetItem(shown, self)
            item.setData(_VALUE, value)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
            )
            item.setCheckState(Qt.CheckState.Checked if value in ticked else Qt.CheckState.Unchecked)
            item.setToolTip(rich_tip(words))
        if self.count():
            self.setCurrentRow(min(max(at, 0), self.count() - 1))
        self.blockSignals(False)
        self.updateGeometry()

    def values(self) -> frozenset[Hashable]:
        """What is ticked."""
        items = (self.item(row) for row in range(self.count()))
        return frozenset(item.data(_VALUE) for item in items if item.checkState() == Qt.CheckState.Checked)

    def sizeHint(self) -> QSize:
        """Qt's: as high as the rows."""
        height = self.sizeHintForRow(0) if self.count() else self.fontMetrics().height()
        return QSize(120, height * min(self.count(), _MOST_ROWS) + _PAD)

    def minimumSizeHint(self) -> QSize:
        """Qt's: no less than that."""
        return QSize(80, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's: Enter ticks as the space bar does."""
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            checked = item.checkState() == Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked)
        else:
            super().keyPressEvent(event)
