"""The project's icons in the colour of the theme, sharp at any scale."""

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from copydesk import resources

Colour = Callable[[], QColor]


@cache
def _drawing(name: str) -> str:
    return resources.path("icons", f"{name}.svg").read_text(encoding="utf-8")


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", colour).encode()))


class _Tinted(QIconEngine):
    """Draws an icon in whatever colour the theme has at that moment."""

    def __init__(self, name: str, colour: Colour, faint: Colour):
        super().__init__()
        self._name = name
        self._colour = colour
        self._faint = faint

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Qt's: draw into a rectangle."""
        colour = self._faint() if mode == QIcon.Mode.Disabled else self._colour()
        side = min(rect.width(), rect.height())
        square = QRectF(
            rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side
        )
        _renderer(self._name, colour.name()).render(painter, square)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Qt's: the icon on nothing, at a size in device pixels."""
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        """Qt's: the same once more."""
        return _Tinted(self._name, self._colour, self._faint)


def tinted(name: str, colour: Colour, faint: Colour) -> QIcon:
    """The icon ``resources/icons/NAME.svg`` in a colour that is asked for at each painting."""
    return QIcon(_Tinted(name, colour, faint))


def program_icon() -> QIcon:
    """The program's own icon."""
    return QIcon(str(resources.path("icons", "copydesk.svg")))
