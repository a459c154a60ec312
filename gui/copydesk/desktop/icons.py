"""The project's icons, drawn in a colour when they are first shown, sharp at every size and scale."""

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QStyleOption

from copydesk import resources

_SIDES = (16, 20, 32, 40, 64)
"""Pixels: 16 and 20 for controls, 32 for empty states, each once more for screens of double scale."""

_clones: list["_Tinted"] = []
"""Held for good: Qt owns and deletes them, but what Python alone knew of would be gone before Qt has it."""


def tinted(name: str, colour: str, faint: str, *, steady: bool = False) -> QIcon:
    """The icon ``resources/icons/NAME.svg`` in a colour (``#RRGGBB``), and in a fainter one when disabled.

    A ``steady`` one keeps its colour where it is selected.
    """
    return QIcon(_Tinted(name, colour, faint, steady))


def program_icon() -> QIcon:
    """The program's own icon."""
    return QIcon(str(resources.path("icons", "copydesk.svg")))


class _Tinted(QIconEngine):
    """Draws one icon where it is asked for: most are in menus that nobody has opened yet."""

    def __init__(self, name: str, colour: str, faint: str, steady: bool):
        super().__init__()
        self._asked = (name, colour, faint, steady)
        self._drawn: dict[tuple[int, int, QIcon.Mode], QPixmap] = {}

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Qt's: the picture at a size in pixels."""
        key = (size.width(), size.height(), mode)
        if key not in self._drawn:
            self._drawn[key] = self._in_mode(size, mode)
        return self._drawn[key]

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Qt's: draw it at a place."""
        scale = painter.device().devicePixelRatioF()
        painter.drawPixmap(rect, self.pixmap(rect.size() * scale, mode, state))

    def availableSizes(
        self, mode: QIcon.Mode = QIcon.Mode.Normal, state: QIcon.State = QIcon.State.Off
    ) -> list[QSize]:
        """Qt's: sizes for menus that the system draws; every other can be had as well."""
        return [QSize(side, side) for side in _SIDES]

    def clone(self) -> "_Tinted":
        """Qt's: another of the same, for an icon that gets a picture of its own besides."""
        other = _Tinted(*self._asked)
        _clones.append(other)
        return other

    def _in_mode(self, size: QSize, mode: QIcon.Mode) -> QPixmap:
        name, colour, faint, steady = self._asked
        pixmap = _drawn(name, faint if mode is QIcon.Mode.Disabled else colour, size)
        if mode is QIcon.Mode.Selected and not steady:  # as the style shows what is selected
            return QApplication.style().generatedIconPixmap(mode, pixmap, QStyleOption())
        return pixmap


def _drawn(name: str, colour: str, size: QSize) -> QPixmap:
    drawing = resources.path("icons", f"{name}.svg").read_text(encoding="utf-8")
    pixmap = QPixmap(size)
    if size.isEmpty():  # what has no room yet is painted too
        return pixmap
    pixmap.fill(Qt.GlobalColor.transparent)
    side = min(size.width(), size.height())
    place = QRectF((size.width() - side) / 2, (size.height() - side) / 2, side, side)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(drawing.replace("currentColor", colour).encode())).render(painter, place)
    painter.end()
    return pixmap
