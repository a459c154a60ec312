"""Margins follow the direction that a window is read in."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from copydesk.desktop.laying.margins import beside


def test_margins_turn_with_the_window(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    assert beside(widget, 12, 0) == (12, 0, 0, 0)
    widget.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert beside(widget, 12, 0) == (0, 0, 12, 0)
