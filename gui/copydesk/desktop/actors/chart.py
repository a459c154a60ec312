"""A plain bar chart: how often an actor appears in each year or month. A table beside it has the numbers."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.domain.actor_page import Period

_WIDEST = 48.0
"""Pixels: so wide is a bar at most."""
_PAD = 8
_KEY = 10


class BarChart(QWidget):
    """A bar for each period: mentions, and above them quotations, which are hatched as well."""

    def __init__(self, look: Look):
        super().__init__()
        self.setObjectName("actorChart")
        self.setAccessibleName(tr("Mentions and quotations over time; the table has the numbers"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._look = look
        self._periods: Sequence[Period] = ()
        look.changed.connect(self.update)

    def show_periods(self, periods: Sequence[Period]) -> None:
        """Show these; what has no date is not among them."""
        self._periods = periods
        self.update()

    def sizeHint(self) -> QSize:
        """Qt's: how large it would like to be."""
        return QSize(320, 140)

    def minimumSizeHint(self) -> QSize:
        """Qt's: how small it can be read."""
        return QSize(120, 60)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's: draw it."""
        painter = QPainter(self)
        small = self._look.small(self.font())
        painter.setFont(small)
        line = painter.fontMetrics().height()
        area = QRectF(self.rect()).adjusted(_PAD, line + 2 * _PAD, -_PAD, -line - _PAD)
        if self._periods and area.height() > line:
            self._paint_key(painter, line)
            self._paint_bars(painter, area)
            self._paint_axis(painter, area, line)
        painter.end()

    def _paint_key(self, painter: QPainter, line: int) -> None:
        """What is what, and how much the tallest bar is."""
        right_to_left = self.isRightToLeft()
        at = float(self.width() - _PAD if right_to_left else _PAD)
        for words, role in ((tr("Mentions"), "actor"), (tr("Quotations"), "quotation")):
            width = painter.fontMetrics().horizontalAdvance(words)
            box = QRectF(at - _KEY if right_to_left else at, _PAD + (line - _KEY) / 2, _KEY, _KEY)
            self._fill(painter, box, role)
            painter.setPen(self._look.colour("dim"))
            left = at - _KEY - 4 - width if right_to_left else at + _KEY + 4
            painter.drawText(QRectF(left, _PAD, width + 1, line), Qt.AlignmentFlag.AlignVCenter, words)
            step = _KEY + 4 + width + 16
            at += -step if right_to_left else step
        most = tr("at most {count}", "the tallest bar of a chart", count=self._most)
        side = Qt.AlignmentFlag.AlignLeft if right_to_left else Qt.AlignmentFlag.AlignRight
        room = QRectF(_PAD, _PAD, self.width() - 2 * _PAD, line)
        painter.drawText(room, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, most)

    @property
    def _most(self) -> int:
        return max((one.mentions + one.quotations for one in self._periods), default=0)

    def _slots(self, area: QRectF) -> list[QRectF]:
        """Where each bar may stand, in reading order."""
        width = min(area.width() / len(self._periods), _WIDEST)
        slots = [
            QRectF(area.left() + n * width, area.top(), width, area.height())
            for n in range(len(self._periods))
        ]
        if self.isRightToLeft():
            for slot in slots:
                slot.moveRight(self.width() - slot.left())
        return slots

    def _paint_bars(self, painter: QPainter, area: QRectF) -> None:
        unit = area.height() / max(1, self._most)
        for period, slot in zip(self._periods, self._slots(area), strict=True):
            gap = min(4.0, slot.width() * 0.15)
            bottom = slot.bottom()
            for count, role in ((period.mentions, "actor"), (period.quotations, "quotation")):
                height = count * unit
                box = QRectF(slot.left() + gap / 2, bottom - height, max(1.0, slot.width() - gap), height)
                self._fill(painter, box, role)
                bottom -= height

    def _fill(self, painter: QPainter, box: QRectF, role: str) -> None:
        painter.fillRect(box, self._look.blend(role))
        if role == "quotation":
            hatch = self._look.blend("paper")
            pen = QPen(hatch, 1)
            painter.save()
            painter.setClipRect(box)
            painter.setPen(pen)
            reach = int(box.height() + box.width())
            for step in range(0, reach, 5):
                painter.drawLine(
                    int(box.left()) + step - int(box.height()),
                    int(box.bottom()),
                    int(box.left()) + step,
                    int(box.top()),
                )
            painter.restore()

    def _paint_axis(self, painter: QPainter, area: QRectF, line: int) -> None:
        """A hairline, and as many names below it as have room."""
        painter.setPen(self._look.colour("hairline"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.setPen(self._look.colour("dim"))
        slots = self._slots(area)
        widest = max(painter.fontMetrics().horizontalAdvance(one.name) for one in self._periods) + 8
        every = max(1, int(widest / max(1.0, slots[0].width())) + 1) if slots[0].width() < widest else 1
        for number in range(0, len(slots), every):
            room = QRectF(0, area.bottom() + 2, widest, line)
            room.moveLeft(min(max(0.0, slots[number].center().x() - widest / 2), self.width() - widest))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self._periods[number].name)
