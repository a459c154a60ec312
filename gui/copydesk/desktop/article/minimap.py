"""The overview: a slim strip beside the scroll bar with what is marked in the whole article, by kind.

Heights stand for code points: so nothing has to be laid out that is not seen.
"""

import re
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from copydesk.desktop.article.highlights import Place
from copydesk.desktop.article.painter import FAINT
from copydesk.desktop.article.view import ArticleView
from copydesk.desktop.language import tr
from copydesk.domain.annotation import Kind

WIDTH = 12
"""Pixels."""
_LANES = {Kind.MENTION: 1.0, Kind.PASSAGE: 4.0, Kind.QUOTATION: 7.0}
"""Where each kind's lane begins."""
_HITS_LANE = 10.0
_LANE_WIDTH = 2.0
_LEAST = 2.0
"""Pixels: how high the smallest mark is."""
_FEW = 50
"""More new marks than that are painted anew with all others."""
_REST = 150
"""Milliseconds after the last change."""


class Minimap(QWidget):
    """Shows an article view from afar; a click or drag scrolls it. Empty where there is nothing to scroll."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__()
        self.setObjectName("articleOverview")
        self.setAccessibleName(tr("Overview of the article"))
        self.setToolTip(tr("What is marked in the whole article; click to go there"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)
        self.setFixedWidth(WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._view = view
        self._marks: QPixmap | None = None
        self._scrolled = -1
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self.forget)
        view.marks_changed.connect(self.forget)
        view.marks_edited.connect(self._edit)
        view.annotation_selected.connect(self.update)
        bar = view.verticalScrollBar()
        bar.valueChanged.connect(self._follow)
        bar.rangeChanged.connect(self.update)

    def sizeHint(self) -> QSize:
        """Qt's: slim, and as high as may be."""
        return QSize(WIDTH, 100)

    def forget(self) -> None:
        """Paint the marks anew when there is time."""
        self._rest.stop()
        self._marks = None
        self.update()

    def _follow(self, value: int) -> None:
        """Show another part shaded, once it is another by a pixel."""
        bar = self._view.verticalScrollBar()
        scrolled = value * self.height() // max(1, bar.maximum() + bar.pageStep())
        if scrolled != self._scrolled:
            self._scrolled = scrolled
            self.update()

    def _edit(self, places: Sequence[Place], gone: bool) -> None:
        """Add marks at once; what is gone goes when the hands rest: all is painted anew for that."""
        if self._marks is None or len(places) > _FEW:
            self.forget()
            return
        painter = QPainter(self._marks)
        for place in places:
            _, _, annotation, kind = place
            rows = _filled([place], *self._measures(self._marks))
            self._paint_rows(painter, kind, annotation in self._view.dimmed(), rows)
        painter.end()
        if gone:
            self._rest.start()
        self.update()

    @property
    def useful(self) -> bool:
        """Whether there is more of the article than is seen."""
        return self._view.verticalScrollBar().maximum() > 0

    # -- painting -----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's: show the marks, the visible part and the selected annotation."""
        theme = self._view.theme
        painter = QPainter(self)
        try:  # a painter that outlives its painting would take the program down
            painter.fillRect(self.rect(), theme.colour("paper"))
            if not self.useful:
                return
            painter.fillRect(self._band(*self._view.seen()), theme.colour("dim_ink", 0.22))
            if self._marks is None or self._marks.devicePixelRatio() != self.devicePixelRatioF():
                self._marks = self._painted()
            painter.drawPixmap(0, 0, self._marks)
            selected = self._view.selected_bounds()
            if selected is not None:
                painter.setPen(QPen(theme.colour("ink"), 1))
                band = self._band(selected.start, selected.end).adjusted(0.5, -1.5, -0.5, 1.5)
                painter.drawRect(band)
        finally:
            painter.end()

    def _band(self, start: int, end: int) -> QRectF:
        scale = self.height() / max(1, self._view.length())
        return QRectF(0, start * scale, self.width(), max(_LEAST, (end - start) * scale))

    def _painted(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap((QSize(self.width(), max(1, self.height())).toSizeF() * ratio).toSize())
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        for kind, faint, rows in self._rows(pixmap):
            self._paint_rows(painter, kind, faint, rows)
        painter.end()
        return pixmap

    def _paint_rows(self, painter: QPainter, kind: Kind | None, faint: bool, rows: bytearray) -> None:
        theme, ratio = self._view.theme, painter.device().devicePixelRatio()
        role = theme.kind_role(kind) if kind is not None else "hit_edge"
        colour = theme.colour(role, FAINT if faint else 1.0)
        left = _LANES[kind] if kind is not None else _HITS_LANE
        for run in re.finditer(b"\1+", rows):
            top, height = run.start() / ratio, (run.end() - run.start()) / ratio
            painter.fillRect(QRectF(left, top, _LANE_WIDTH, height), colour)

    def _measures(self, pixmap: QPixmap) -> tuple[int, float, int]:
        """The rows of pixels there are, how many a code point has, and how many the smallest mark."""
        least = max(1, round(_LEAST * pixmap.devicePixelRatio()))
        return pixmap.height(), pixmap.height() / max(1, self._view.length()), least

    def _rows(self, pixmap: QPixmap) -> Iterator[tuple[Kind | None, bool, bytearray]]:
        """For each kind, first of the faint ones, and for hits: in which rows of pixels there is a mark."""
        measures = self._measures(pixmap)
        places, dimmed = self._view.places(), self._view.dimmed()
        shares: dict[bool, Sequence[Place]] = {False: places}
        if dimmed:
            shares = {
                faint: [one for one in places if (one[2] in dimmed) is faint] for faint in (True, False)
            }
        for faint, some in shares.items():
            for kind in _LANES:
                yield kind, faint, _filled([one for one in some if one[3] is kind], *measures)
        hits = [(span.start, -span.end, 0, Kind.MENTION) for span in self._view.hits()]
        yield None, False, _filled(hits, *measures)

    # -- Qt's events --------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt's: there is more or less room."""
        super().resizeEvent(event)
        self.forget()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt's: go there."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._go(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt's: go along."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt's: scroll as on the text."""
        self._view.wheelEvent(event)

    def _go(self, place: QPointF) -> None:
        if self.useful:
            share = min(max(place.y() / max(1, self.height()), 0.0), 1.0)
            self._view.centre(int(share * self._view.length()))


def _filled(places: Sequence[Place], height: int, scale: float, least: int) -> bytearray:
    """Rows of pixels: 1 where one of the places is. They come in text order."""
    rows, full = bytearray(height), b"\1" * height
    reached = 0.0  # what is about the whole article ends there
    for start, negative_end, _, _ in places:
        if -negative_end <= reached:
            continue  # what began before covers it: so most of many places cost next to nothing
        top = int(start * scale)
        bottom = min(height, max(int(-negative_end * scale) + 1, top + least))
        rows[top:bottom] = full[: bottom - top]
        reached = bottom / scale
    return rows
