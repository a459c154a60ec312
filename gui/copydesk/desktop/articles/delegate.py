"""How one article looks in the list: status, title on two lines at most, date and agency, counts.

All is laid out from left to right and mirrored where the window is written from right to left. A title is
aligned as the window is, and reads in the direction of its own letters.
"""

import unicodedata

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from copydesk.desktop.articles.model import Roles
from copydesk.desktop.dates import short_date
from copydesk.desktop.look import Look
from copydesk.domain.article import ArticleRow, Status

_PAD = 8
_ICON = 16
_DOT = " · "
_MOST = 500
"""Letters of a title that may fit on two lines; longer ones are not even measured."""
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
        room = QRect(left, option.rect.top() + _PAD, option.rect.right() - left - _PAD, 0)
        text = QStyle.visualRect(option.direction, option.rect, room)
        self._paint_title(painter, option, row, text)
        self._paint_details(painter, option, row, text)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        rect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, self._look.colour("selected"))
            bar = QStyle.visualRect(option.direction, rect, QRect(rect.left(), rect.top(), 3, rect.height()))
            painter.fillRect(bar, self._look.colour("accent"))
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
        place = QRect(option.rect.left() + _PAD, top, _ICON, _ICON)
        icon.paint(painter, QStyle.visualRect(option.direction, option.rect, place))

    def _paint_title(
        self, painter: QPainter, option: QStyleOptionViewItem, row: ArticleRow, room: QRect
    ) -> None:
        painter.setPen(self._look.colour("dim" if row.status is Status.DONE else "ink"))
        title = " ".join(row.title[:_MOST].split())
        layout = QTextLayout(title, option.font)
        wrap = QTextOption(_leading(option))
        wrap.setTextDirection(_direction(title))
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
            rest = title[first.textLength() :]
            below = QRectF(room.left(), room.top() + spacing, room.width(), spacing)
            painter.setFont(option.font)
            painter.setLayoutDirection(_direction(title))
            elided = option.fontMetrics.elidedText(rest, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(
                below, Qt.TextFlag.TextSingleLine | _leading(option) | Qt.AlignmentFlag.AlignTop, elided
            )
            painter.setLayoutDirection(option.direction)

    def _paint_details(
        self, painter: QPainter, option: QStyleOptionViewItem, row: ArticleRow, room: QRect
    ) -> None:
        font = self._look.small(option.font)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(self._look.colour("dim"))
        top = room.top() + 2 * option.fontMetrics.lineSpacing() + 2
        line = QRectF(room.left(), top, room.width(), option.fontMetrics.lineSpacing())
        counted = QLocale().toString(row.annotations) if row.annotations else ""
        taken = metrics.horizontalAdvance(counted) + _PAD if counted else 0
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, _trailing(option) | middle, counted)
        # Each part in an isolate, so that a date is not torn apart where it is read the other way.
        told = _DOT.join(f"\u2068{part}\u2069" for part in details(row).split(_DOT))
        about = metrics.elidedText(told, Qt.TextElideMode.ElideRight, line.width() - taken)
        painter.drawText(line, _leading(option) | middle, about)


def details(row: ArticleRow) -> str:
    """Date and agency in a line."""
    parts = (short_date(row.published), row.agency or "")
    return _DOT.join(part for part in parts if part)


def _direction(title: str) -> Qt.LayoutDirection:
    """Which way a title is read, whatever the window around it: by its first letter that has a direction."""
    kinds = (unicodedata.bidirectional(letter) for letter in title)
    first = next((kind for kind in kinds if kind in ("L", "R", "AL")), "L")
    return Qt.LayoutDirection.LeftToRight if first == "L" else Qt.LayoutDirection.RightToLeft


def _leading(option: QStyleOptionViewItem) -> Qt.AlignmentFlag:
    """The side where lines begin, of the two absolute ones."""
    mirrored = option.direction == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


def _trailing(option: QStyleOptionViewItem) -> Qt.AlignmentFlag:
    mirrored = option.direction == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignAbsolute
