"""How a row of the palette looks: icon, title, where it is found, and its keys at the far end."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from copydesk.desktop.look import Look
from copydesk.desktop.palette.rows import Row, RowKind
from copydesk.desktop.text import own_direction

_ICONS = {
    RowKind.ACTION: ("palette", "dim"),
    RowKind.ARTICLE: ("article", "dim"),
    RowKind.ACTOR: ("actor", "actor"),
    RowKind.TOPIC: ("topic", "topic"),
}
_PAD, _ICON, _GAP = 8, 16, 12


class RowDelegate(QStyledItemDelegate):
    """Paints rows. All are of one height. What cannot be taken now is dim, and says why."""

    def __init__(self, look: Look, role: int, parent: QWidget):
        super().__init__(parent)
        self._look = look
        self._role = role

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Qt's: one line with room around it."""
        return QSize(160, option.fontMetrics.lineSpacing() + 12)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Qt's: draw one row."""
        row = index.data(self._role)
        if row is None:
            return
        painter.save()
        painter.setLayoutDirection(option.direction)
        painter.setFont(option.font)
        rect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._look.colour("selected"))
            painter.fillRect(
                self._mirrored(option, QRect(0, 0, 3, rect.height())), self._look.colour("accent")
            )
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self._look.colour("hover"))
        name, role = _ICONS[row.kind]
        top = (rect.height() - _ICON) // 2
        self._look.icon(name, role).paint(painter, self._mirrored(option, QRect(_PAD, top, _ICON, _ICON)))
        left = _PAD + _ICON + _PAD
        right = self._paint_end(painter, option, row, rect.width() - _PAD, left)
        self._paint_words(painter, option, row, QRect(left, 0, right - left, rect.height()))
        painter.restore()

    def _paint_end(
        self, painter: QPainter, option: QStyleOptionViewItem, row: Row, right: int, left: int
    ) -> int:
        """The keys, or why it cannot be taken, at the far end; gives where they begin."""
        words = row.why_not or row.keys
        if not words:
            return right
        metrics = option.fontMetrics
        most = (right - left) // 2
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, most)
        width = min(metrics.horizontalAdvance(words) + 2, most)
        painter.setPen(self._look.colour("dim"))
        room = self._mirrored(option, QRect(right - width, 0, width, option.rect.height()))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
        return right - width - _GAP

    def _paint_words(self, painter: QPainter, option: QStyleOptionViewItem, row: Row, room: QRect) -> None:
        metrics = option.fontMetrics
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        # The detail may take a third, so that a long title never hides which article it is.
        detail = metrics.horizontalAdvance(row.detail)
        most = room.width() - (min(detail, room.width() // 3) + _GAP if row.detail else 0)
        title = metrics.elidedText(row.title, Qt.TextElideMode.ElideRight, most)
        painter.setPen(self._look.colour("dim" if row.why_not else "ink"))
        painter.drawText(self._mirrored(option, room), flags, own_direction(title))
        taken = metrics.horizontalAdvance(title) + _GAP
        rest = room.adjusted(taken, 0, 0, 0)
        if row.detail and rest.width() > 24:
            painter.setPen(self._look.colour("dim"))
            shown = metrics.elidedText(row.detail, Qt.TextElideMode.ElideRight, rest.width())
            painter.drawText(self._mirrored(option, rest), flags, own_direction(shown))

    @staticmethod
    def _mirrored(option: QStyleOptionViewItem, inside: QRect) -> QRect:
        """A place within the row, counted from its leading edge, on the screen."""
        rect = option.rect
        return QStyle.visualRect(option.direction, rect, inside.translated(rect.topLeft()))
