"""The colour of a topic as a small square, and the colours there are to choose from."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QIcon, QPainter, QPixmap, QWheelEvent
from PySide6.QtWidgets import QComboBox

from copydesk.desktop.language import noop, tr, tr_marked
from copydesk.desktop.look import Look
from copydesk.domain.topic import COLOURS

_SIDE = 16
_NAMES = {
    "red": noop("Red"),
    "orange": noop("Orange"),
    "ochre": noop("Ochre"),
    "olive": noop("Olive"),
    "green": noop("Green"),
    "teal": noop("Teal"),
    "blue": noop("Blue"),
    "indigo": noop("Indigo"),
    "purple": noop("Purple"),
    "pink": noop("Pink"),
    "brown": noop("Brown"),
    "grey": noop("Grey"),
}


def swatch(look: Look, colour: str) -> QIcon:
    """A square of that colour (``#RRGGBB``); an outline in the theme's colour where it is empty."""
    pixmap = QPixmap(_SIDE * 2, _SIDE * 2)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(look.colour("topic" if not colour else "dim"))
    if colour:
        painter.setBrush(QColor(colour))
    painter.drawRoundedRect(QRectF(2.5, 2.5, 11, 11), 2, 2)
    painter.end()
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)
    return icon


class ColourBox(QComboBox):
    """The theme's own colour, those that read well on light and dark, and the topic's if it has another.

    ``written`` gives the colour that was chosen in the list, or by keys once the field is left.
    """

    written = Signal(str)

    def __init__(self, look: Look):
        super().__init__()
        self._look = look
        self._stored = ""
        self.setIconSize(QSize(_SIDE, _SIDE))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._fill("")
        look.changed.connect(self._refill)

    def _refill(self) -> None:
        """The theme is another. A method, which Qt forgets with the box: windows come and go."""
        self._fill(self.colour)

    @property
    def colour(self) -> str:
        """The colour that is chosen; empty for the theme's own."""
        return self.currentData() or ""

    def show_colour(self, colour: str) -> None:
        """Show that colour as chosen."""
        self._stored = colour
        self._fill(colour)

    def commit(self) -> None:
        """Give what was chosen, if it is not stored yet."""
        if self.colour != self._stored:
            self._stored = self.colour
            self.written.emit(self.colour)

    def hidePopup(self) -> None:
        """Qt's: something was chosen in the list, or nothing."""
        super().hidePopup()
        QTimer.singleShot(0, self, self.commit)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt's: the field is left, if not for its own list."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.commit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt's: the wheel scrolls the page, unless this field is being worked in."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _fill(self, colour: str) -> None:
        self.clear()
        self.addItem(swatch(self._look, ""), tr("The theme's own"), "")
        for name, value in COLOURS.items():
            self.addItem(swatch(self._look, value), f"{tr_marked(_NAMES[name])}  {value}", value)
        if self.findData(colour) < 0:
            self.addItem(swatch(self._look, colour), colour, colour)
        self.setCurrentIndex(self.findData(colour))
        self.setToolTip(colour or tr("The theme's own"))
