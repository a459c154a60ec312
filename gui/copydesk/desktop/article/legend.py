"""The legend: what each mark in the text means, and which annotations stand out or back."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QMouseEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QMenu, QWidget

from copydesk.desktop.article.dimming import Dimming
from copydesk.desktop.article.ghosts import GHOSTLY, dashed
from copydesk.desktop.article.painter import FAINT
from copydesk.desktop.article.placement import Mark
from copydesk.desktop.language import tr
from copydesk.desktop.terms import origin_name
from copydesk.desktop.text import natural
from copydesk.desktop.theme import Theme
from copydesk.domain.annotation import Origin
from copydesk.domain.dataset import AnyAnnotation

_SIZE = QSize(20, 16)
_ROLES = {Mark.BOX: "actor", Mark.UNDERLINE: "topic"}


def swatch(theme: Theme, mark: Mark, ratio: float, faint: bool = False) -> QIcon:
    """A small picture of how a mark looks; it stays the same where what it stands beside is disabled."""
    pixmap = QPixmap((_SIZE.toSizeF() * ratio).toSize())
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    role = _ROLES.get(mark, "quotation")
    colour = theme.colour(role)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(FAINT if faint else 1.0)
    box = QRectF(1.5, 2.5, 17, 11)
    if mark in (Mark.BOX, Mark.BAR):
        painter.fillRect(box, theme.colour(role, theme.wash(role)))
    painter.setPen(QPen(colour, theme.outline))
    if mark in (Mark.BOX, Mark.DOUBLE_BOX):
        painter.drawRoundedRect(box, 2, 2)
    if mark is Mark.DOUBLE_BOX:
        painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), 2, 2)
    if mark is Mark.BAR:
        painter.fillRect(QRectF(1, 1, 3, 14), colour)
    if mark is Mark.UNDERLINE:
        painter.fillRect(QRectF(1, 10, 18, 2), colour)
        for x in (1, 17):
            painter.fillRect(QRectF(x, 8, 2, 2), colour)
    if mark is Mark.DOTS:
        for x in range(3, 19, 4):
            painter.setBrush(colour)
            painter.drawEllipse(QPointF(x, 11), 0.8, 0.8)
    painter.end()
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Disabled)
    return icon


def ghost_swatch(theme: Theme, ratio: float) -> QIcon:
    """A small picture of how a suggestion looks."""
    pixmap = QPixmap((_SIZE.toSizeF() * ratio).toSize())
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(dashed(theme, theme.colour("actor", GHOSTLY)))
    painter.drawRoundedRect(QRectF(1.5, 2.5, 17, 11), 2, 2)
    painter.end()
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Disabled)
    return icon


class Legend(QMenu):
    """A menu of marks, coders and origins; what is checked stands out.

    Signals: ``coder_toggled`` (name, stands out), ``origin_toggled`` (Origin, stands out).
    """

    coder_toggled = Signal(str, bool)
    origin_toggled = Signal(object, bool)

    def __init__(self, kinds: Sequence[QAction], everything: QAction, parent: QWidget):
        super().__init__(parent)
        self.setObjectName("legend")
        self.setAccessibleName(tr("Legend"))
        self._kinds = kinds
        self._everything = everything

    def fill(self, theme: Theme, annotations: Iterable[AnyAnnotation], dimming: Dimming) -> None:
        """List the marks, and the coders and origins of the annotations, as they stand now."""
        self.clear()
        there = [(each.coder, each.origin) for each in annotations]
        coders = {coder for coder, _ in there} | dimming.coders
        origins = {origin for _, origin in there} | dimming.origins
        self._head(tr("Stands out"))
        self.addActions(self._kinds)
        for mark, words in (
            (Mark.DOTS, tr("Cue of a quotation")),
            (Mark.DOUBLE_BOX, tr("Speaker of a quotation")),
        ):
            self.addAction(swatch(theme, mark, self.devicePixelRatioF()), words).setEnabled(False)
        self.addAction(ghost_swatch(theme, self.devicePixelRatioF()), tr("Suggestion")).setEnabled(False)
        if len(coders) > 1 or dimming.coders:
            self._head(tr("Coders"))
            for coder in sorted(coders, key=natural):
                shown = coder.replace("&", "&&") or tr("No name")
                self._add(shown, coder not in dimming.coders, self._coder(coder))
        if len(origins) > 1 or dimming.origins:
            self._head(tr("Origins"))
            for origin in (each for each in Origin if each in origins):
                self._add(origin_name(origin), origin not in dimming.origins, self._origin(origin))
        self.addSeparator()
        self.addAction(self._everything)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt's: a click on what can be checked leaves the legend open, for the next one."""
        if not self._toggle(self.actionAt(event.position().toPoint())):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's: so does the space bar."""
        if event.key() != Qt.Key.Key_Space or not self._toggle(self.activeAction()):
            super().keyPressEvent(event)

    def _toggle(self, action: QAction | None) -> bool:
        wished = action is not None and action.isEnabled() and action.isCheckable()
        if wished and action is not None:
            action.trigger()
        return wished

    def _head(self, words: str) -> None:
        self.addSeparator()
        self.addAction(words).setEnabled(False)

    def _add(self, words: str, checked: bool, tell: Callable[[bool], None]) -> None:
        action = self.addAction(words)
        action.setCheckable(True)
        action.setChecked(checked)
        action.toggled.connect(tell)

    def _coder(self, coder: str) -> Callable[[bool], None]:
        return lambda stands_out: self.coder_toggled.emit(coder, stands_out)

    def _origin(self, origin: Origin) -> Callable[[bool], None]:
        return lambda stands_out: self.origin_toggled.emit(origin, stands_out)
