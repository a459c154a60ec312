"""A ring around the button or choice that has the focus: what the style draws there is hard to see."""

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QApplication, QComboBox, QFocusFrame, QWidget
from shiboken6 import isValid

from copydesk.desktop.look import Look

_RINGED = (QAbstractButton, QComboBox, QAbstractSlider)
_WIDTH = 2.0


class _Ring(QFocusFrame):
    """Follows its widget wherever that is; painted over it, and nothing of the mouse goes to it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's: draw the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour("accent"), _WIDTH))
        inset = _WIDTH / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 4, 4)
        painter.end()


class FocusRing(QObject):
    """Puts the ring where the focus goes."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._ring: _Ring | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, _RINGED):
            if self._ring is None or not isValid(self._ring):  # it goes with the window that it was in
                self._ring = _Ring(self._look)
            self._ring.setWidget(now)
        elif self._ring is not None and isValid(self._ring):
            self._ring.setWidget(None)  # type: ignore[arg-type] - None hides it, whatever the stub says
