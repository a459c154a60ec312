"""How a row looks: mirrored where the window is, whatever its title."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from copydesk.desktop.articles.delegate import ArticleDelegate
from copydesk.desktop.articles.model import ArticleModel
from copydesk.desktop.look import Look
from copydesk.domain.article import ArticleRow, Status

WIDTH = 240


def painted(qtbot: QtBot, title: str, direction: Qt.LayoutDirection) -> tuple[QImage, Look]:
    look = Look("light")
    view = QListView()
    qtbot.addWidget(view)
    delegate = ArticleDelegate(look, view)
    model = ArticleModel()
    model.set_rows([ArticleRow(1, "u", title, "2031-04-14", "Tidewire", Status.DONE, mentions=3)])
    option = QStyleOptionViewItem()
    view.setLayoutDirection(direction)
    option.initFrom(view)
    option.state = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_Enabled
    option.rect = QRect(0, 0, WIDTH, delegate.sizeHint(option, model.index(0)).height())
    image = QImage(option.rect.size(), QImage.Format.Format_RGB32)
    image.fill(look.colour("paper"))
    painter = QPainter(image)
    delegate.paint(painter, option, model.index(0))
    painter.end()
    return image, look


def inked(image: QImage, columns: range, rows: range) -> int:
    """How many pixels there differ from the row's ground."""
    ground = image.pixelColor(WIDTH // 2, 2)
    return sum(image.pixelColor(x, y) != ground for x in columns for y in rows)


@pytest.mark.parametrize("title", ["Quay", "وزيرة"])
def test_the_status_and_the_bar_are_where_reading_begins(qtbot: QtBot, title: str) -> None:
    left, look = painted(qtbot, title, Qt.LayoutDirection.LeftToRight)
    right, _ = painted(qtbot, title, Qt.LayoutDirection.RightToLeft)
    accent = QColor(look.colour("accent"))
    assert left.pixelColor(1, 20) == accent != left.pixelColor(WIDTH - 2, 20)
    assert right.pixelColor(WIDTH - 2, 20) == accent != right.pixelColor(1, 20)
    head, tail, icon = range(8, 26), range(WIDTH - 26, WIDTH - 8), range(6, 26)
    assert inked(left, head, icon) and not inked(left, tail, icon)
    assert inked(right, tail, icon) and not inked(right, head, icon)


@pytest.mark.parametrize("title", ["Quay", "وزيرة"])
def test_a_short_title_keeps_to_the_side_where_the_window_begins(qtbot: QtBot, title: str) -> None:
    left, _ = painted(qtbot, title, Qt.LayoutDirection.LeftToRight)
    right, _ = painted(qtbot, title, Qt.LayoutDirection.RightToLeft)
    line, far_left, far_right = range(6, 26), range(30, 90), range(WIDTH - 90, WIDTH - 30)
    assert inked(left, far_left, line) and not inked(left, far_right, line)
    assert inked(right, far_right, line) and not inked(right, far_left, line)


def test_a_title_as_long_as_a_book_is_painted_at_once(qtbot: QtBot) -> None:
    image, _ = painted(qtbot, "endless " * 200_000, Qt.LayoutDirection.LeftToRight)
    assert inked(image, range(30, WIDTH - 8), range(26, 44))
