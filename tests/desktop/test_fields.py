"""Lines leave the undo key to the window when they have nothing to undo."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copydesk.desktop.fields import Line


def wants_undo(line: Line) -> bool:
    """Whether the line claims the key before any shortcut."""
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    event.ignore()
    QApplication.sendEvent(line, event)
    return event.isAccepted()


def test_undo_is_for_typing_first_and_for_the_window_then(qtbot: QtBot) -> None:
    line = Line()
    qtbot.addWidget(line)
    assert not wants_undo(line)
    QTest.keyClicks(line, "abc")
    assert wants_undo(line)
    line.undo()
    assert not wants_undo(line)
