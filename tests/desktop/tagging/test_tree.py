"""How a row of the tree looks in a window that is read from the right: its parts move, they do not turn."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyleOptionViewItem, QTreeView
from pytestqt.qtbot import QtBot

from copydesk.desktop.look import Look
from copydesk.desktop.tagging.tree import AnnotationDelegate
from copydesk.desktop.tagging.tree_model import Roles

WIDTH, HEIGHT, NOTE = 160, 24, 30


def painted(qtbot: QtBot, direction: Qt.LayoutDirection) -> QImage:
    """An actor's row with its count, whose name is too long for it."""
    look = Look("light")
    view = QTreeView()
    qtbot.addWidget(view)
    item = QStandardItem("Harbour Workers' Union of Kestrel Bay")
    item.setData(1, Roles.LEVEL)
    item.setData(2, Roles.COUNT)
    model = QStandardItemModel(view)
    model.appendRow(item)
    view.setLayoutDirection(direction)
    option = QStyleOptionViewItem()
    option.initFrom(view)
    option.rect = QRect(0, 0, WIDTH, HEIGHT)
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(look.colour("paper"))
    painter = QPainter(image)
    painter.setLayoutDirection(direction)
    AnnotationDelegate(look, view).paint(painter, option, model.index(0, 0))
    painter.end()
    return image


def heights(image: QImage, first: int, last: int) -> list[int]:
    """How far up each column's ink reaches, from the first column that has any to the last."""
    ground = image.pixelColor(0, 0)
    reach = [
        max((HEIGHT - y for y in range(HEIGHT) if image.pixelColor(x, y) != ground), default=0)
        for x in range(first, last)
    ]
    there = [x for x, height in enumerate(reach) if height]
    return reach[there[0] : there[-1] + 1]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_row_reads_the_same_in_a_mirrored_window(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    image = painted(qtbot, direction)
    mirrored = direction is Qt.LayoutDirection.RightToLeft
    count = heights(image, *((0, NOTE) if mirrored else (WIDTH - NOTE, WIDTH)))
    assert max(count[:5]) < max(count[-5:])  # the cross is lower than the figure after it
    name = heights(image, *((NOTE, WIDTH) if mirrored else (0, WIDTH - NOTE)))
    assert max(name[-6:]) < min(name[:1])  # the dots are at its end, lower than its first letter
