"""How a hit looks in the results: the words before it end where it begins, as in a printed concordance."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from copydesk.desktop.finding.concordance_model import Column, HitRows
from copydesk.desktop.look import Look
from copydesk.domain.concordance import Hit, reads_right_to_left

_PAD = 6
_ICON = 16


class ConcordanceDelegate(QStyledItemDelegate):
    """Paints one cell of a row; asks the model once for each."""

    def __init__(self, look: Look, table: QTableView, model: HitRows) -> None:
        super().__init__(table)
        self._look = look
        self._table = table
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Qt's: all rows are of one height."""
        return QSize(40, row_height(option.fontMetrics))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Qt's: draw one cell."""
        row = self._model.row(index.row())
        if row is None:
            return
        hit, ticked, tagged = row
        painter.save()
        self._paint_ground(painter, option, index)
        column = index.column()
        if column == Column.TICK:
            self._paint_tick(painter, option, ticked, tagged)
        else:
            self._paint_words(painter, option, column, hit, tagged)
        painter.restore()

    def _paint_ground(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        rect = option.rect  # what is selected, the style has painted already
        here = self._table.currentIndex()
        if here.row() == index.row() and self._table.hasFocus():
            painter.fillRect(rect.left(), rect.top(), rect.width(), 1, self._look.colour("accent"))
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self._look.colour("accent"))

    def _paint_tick(
        self, painter: QPainter, option: QStyleOptionViewItem, ticked: bool, tagged: bool
    ) -> None:
        box = QRect(0, 0, _ICON, _ICON)
        box.moveCenter(option.rect.center())
        if tagged:
            self._look.icon("tagged", "done").paint(painter, box)
            return
        # Drawn here: the style's own empty box can hardly be seen on dark paper.
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        square = QRectF(box).adjusted(1.5, 1.5, -1.5, -1.5)
        if not ticked:
            painter.setPen(QPen(self._look.colour("dim"), 1.2))
            painter.drawRoundedRect(square, 3, 3)
            return
        painter.setPen(QPen(self._look.colour("accent"), 1.2))
        painter.setBrush(self._look.colour("accent"))
        painter.drawRoundedRect(square, 3, 3)
        painter.setPen(QPen(self._look.colour("on_accent"), 1.8))
        x, y = square.left(), square.top()
        painter.drawPolyline([QPointF(x + 3, y + 6.5), QPointF(x + 5.5, y + 9), QPointF(x + 10, y + 3.8)])

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, column: int, hit: Hit, tagged: bool
    ) -> None:
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        own = reads_right_to_left(hit.title) if column == Column.ARTICLE else hit.reads_right_to_left
        text, mode = _words_in(hit, column, swapped=own != mirrored)
        room = option.rect.adjusted(_PAD, 0, -_PAD, 0)
        font = QFont(option.font)
        font.setBold(column == Column.HIT)
        painter.setFont(font)
        quiet = tagged or column == Column.ARTICLE
        painter.setPen(self._look.colour("dim" if quiet else "ink"))
        painter.setLayoutDirection(_direction(own))
        to_the_right = (column == Column.LEFT) != mirrored
        side = Qt.AlignmentFlag.AlignRight if to_the_right else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        words = QFontMetrics(font).elidedText(text, mode, room.width())
        painter.drawText(room, flags | Qt.TextFlag.TextSingleLine, words)


def row_height(metrics: QFontMetrics) -> int:
    """In pixels."""
    return metrics.lineSpacing() + 8


def _direction(right_to_left: bool) -> Qt.LayoutDirection:
    return Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight


def _words_in(hit: Hit, column: int, *, swapped: bool) -> tuple[str, Qt.TextElideMode]:
    """The words of a cell, and at which end they are cut off.

    A line that reads against the window's direction is shown with its contexts swapped: so it stands
    around the hit as it does in the article.
    """
    before, after = (Column.RIGHT, Column.LEFT) if swapped else (Column.LEFT, Column.RIGHT)
    if column == before:
        return " ".join(hit.left.split()), Qt.TextElideMode.ElideLeft
    if column == after:
        return " ".join(hit.right.split()), Qt.TextElideMode.ElideRight
    return hit.text if column == Column.HIT else hit.title, Qt.TextElideMode.ElideRight
