"""How one article looks in the list: status, title on two lines at most, date and agency, counts."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from copydesk.desktop.articles.model import Roles
from copydesk.desktop.dates import short_date
from copydesk.desktop.look import Look
from copydesk.domain.article import ArticleRow, Status

_PAD = 8
_ICON = 16
STATUS_ICONS = {Status.NEW: "new", Status.IN_PROGRESS: "in-progress", Status.DONE: "done"}
STATUS_ROLES = {Status.NEW: "dim", Status.IN_PROGRESS: "accent", Status.DONE: "done"}


class ArticleDelegate(QStyledItemDelegate):
    """Paints article rows. All are of one height, so that Qt need not ask each of them."""

    def __init__(self, look: Look, parent: QWidget):
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Qt's: two lines of title, one of details."""
        line = option.fontMetrics.lineSpacing()
        return QSize(160, 2 * _PAD + 3 * line + 2)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Qt's: draw one row."""
        row = index.data(Roles.ROW)
        if row is None:
            return
        painter.save()
        self._paint_ground(painter, option)
        self._paint_status(painter, option, row)
        left = option.rect.left() + 2 * _PAD + _ICON
        text = QRect(left, option.rect.top() + _PAD, option.rect.right() - left - _PAD, 0)
        self._paint_title(painter, option, row, text)
        self._paint_details(painter, option, row, text)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        rect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, self._look.colour("selected"))
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), self._look.colour("accent"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self._look.colour("hover"))
        painter.setPen(self._look.colour("hairline"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self._look.colour("accent"))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def _paint_status(self, painter: QPainter, option: QStyleOptionViewItem, row: ArticleRow) -> None:
        icon = self._look.icon(STATUS_ICONS[row.status], STATUS_ROLES[row.status])
        top = option.rect.top() + _PAD + (option.fontMetrics.lineSpacing() - _ICON) // 2
        icon.paint(painter, QRect(option.rect.left() + _PAD, top, _ICON, _ICON))

    def _paint_title(
        self, painter: QPainter, option: QStyleOptionViewItem, row: ArticleRow, room: QRect
    ) -> None:
        painter.setPen(self._look.colour("dim" if row.status is Status.DONE else "ink"))
        layout = QTextLayout(" ".join(row.title.split()), option.font)
        wrap = QTextOption()
        wrap.setTextDirection(option.direction)
        wrap.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(wrap)
        layout.beginLayout()
        first = layout.createLine()
        first.setLineWidth(room.width())
        second = layout.createLine()
        layout.endLayout()
        spacing = option.fontMetrics.lineSpacing()
        first.draw(painter, QPointF(room.left(), room.top()))
        if second.isValid():
            rest = option.fontMetrics.elidedText(
                layout.text()[first.textLength() :], Qt.TextElideMode.ElideRight, room.width()
            )
            below = QRectF(room.left(), room.top() + spacing, room.width(), spacing)
            painter.setFont(option.font)
            painter.drawText(below, Qt.TextFlag.TextSingleLine | _aligned(option), rest)

    def _paint_details(
        self, painter: QPainter, option: QStyleOptionViewItem, row: ArticleRow, room: QRect
    ) -> None:
        font = self._look.small(option.font)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(self._look.colour("dim"))
        top = room.top() + 2 * option.fontMetrics.lineSpacing() + 2
        line = QRectF(room.left(), top, room.width(), option.fontMetrics.lineSpacing())
        count = row.mentions + row.passages + row.quotations
        counted = str(count)
        taken = metrics.horizontalAdvance(counted) + _PAD if count else 0
        if count:
            painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, counted)
        about = metrics.elidedText(details(row), Qt.TextElideMode.ElideRight, line.width() - taken)
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, about)


def details(row: ArticleRow) -> str:
    """Date and agency in a line."""
    parts = (short_date(row.published), row.agency or "")
    return " · ".join(part for part in parts if part)


def _aligned(option: QStyleOptionViewItem) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
