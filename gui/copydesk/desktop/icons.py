"""The project's icons, drawn in a colour, sharp at the usual sizes and scales."""

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from copydesk import resources

_SIDES = (16, 20, 32, 40, 64)
"""Pixels: 16 and 20 for controls, 32 for empty states, each once more for screens of double scale."""


def tinted(name: str, colour: str, faint: str) -> QIcon:
    """The icon ``resources/icons/NAME.svg`` in a colour (``#RRGGBB``), and in a fainter one when disabled."""
    drawing = resources.path("icons", f"{name}.svg").read_text(encoding="utf-8")
    icon = QIcon()
    for mode, paint in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, faint)):
        renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", paint).encode()))
        for side in _SIDES:
            icon.addPixmap(_drawn(renderer, side), mode)
    return icon


def program_icon() -> QIcon:
    """The program's own icon."""
    return QIcon(str(resources.path("icons", "copydesk.svg")))


def _drawn(renderer: QSvgRenderer, side: int) -> QPixmap:
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    return pixmap
