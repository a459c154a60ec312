"""Enter presses the button that has the focus, as the space bar does: Qt lets it do so in few places."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget
from shiboken6 import isValid

_PRESSED = (QPushButton, QToolButton)
_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class EnterKey(QObject):
    """Watches the one button that has the focus; all other events of the program pass it by.

    To make buttons "auto default" would do the same, but in a dialog one of them would then be pressed
    by Enter in a field.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(before, _PRESSED) and isValid(before):
            before.removeEventFilter(self)
        if isinstance(now, _PRESSED):
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's: True keeps the key from whom it was for."""
        if (
            not isinstance(watched, _PRESSED)
            or not isinstance(event, QKeyEvent)
            or event.type() != QEvent.Type.KeyPress
            or event.key() not in _KEYS
            or event.modifiers() not in _PLAIN
        ):
            return False
        if not event.isAutoRepeat():
            watched.click()
        return True
