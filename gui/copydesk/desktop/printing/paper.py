"""An article laid out for paper: cut into pages between lines, and painted as the window paints it.

The sheet is the window's own, so marks look on paper as they do on the screen, in the light theme. A rich
text document alone could not show them: it knows one underline and one ground for a letter. Sizes are pixels
of the screen, which whoever prints scales.
"""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QTextDocument,
)

from copydesk.desktop.article.legend import swatch
from copydesk.desktop.article.painter import HighlightPainter
from copydesk.desktop.article.placement import Mark
from copydesk.desktop.article.sheet import Sheet
from copydesk.desktop.article.typesetting import TOP, TextLook
from copydesk.desktop.desk import Desk
from copydesk.desktop.language import tr
from copydesk.desktop.printing.words import head, listed
from copydesk.desktop.text import one_line
from copydesk.desktop.theme import Theme

_FOOT = 28.0
"""Pixels at the bottom of each page, for its number."""
_GAP = 10.0
_SHARP = 4.0
"""Pixels of a picture to one of the screen: paper is finer."""


class Paper:
    """The pages of the desk's article; ``size`` is that of what can be printed on a page."""

    def __init__(self, desk: Desk, look: TextLook, size: QSizeF) -> None:
        article = desk.article
        if article is None:
            raise ValueError("there is no article to print")
        self.title = one_line(article.title)
        self._theme = Theme.load("light")
        self._size = size
        self._room = size.height() - _FOOT
        self._sheet = _sheet(desk, look, size.width(), self._theme, article.text)
        self._small = _in_pixels(self._sheet.label_font())
        self._head = head(article, look.points)
        self._head.setTextWidth(size.width())
        self._cuts = list(self._slices())
        self._list = listed(desk, self._sheet.label_font().pointSizeF()) if desk.annotations else None
        if self._list is not None:
            self._list.setPageSize(QSizeF(size.width(), self._room))

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return len(self._cuts) + (self._list.pageCount() if self._list is not None else 0)

    def paint(self, painter: QPainter, page: int) -> None:
        """Paint a page, counted from 0, from the painter's origin."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_foot(painter, page)
        if page < len(self._cuts):
            if page == 0:
                self._paint_head(painter)
            self._paint_text(painter, *self._cuts[page], self._above() if page == 0 else 0.0)
        elif self._list is not None:
            top = (page - len(self._cuts)) * self._room
            painter.translate(0, -top)
            self._draw(painter, self._list, QRectF(0, top, self._size.width(), self._room))
        painter.restore()

    # -- layout -------------------------------------------------------------------------------------

    def _above(self) -> float:
        """How high what stands above the text is: title, source and legend."""
        return self._head.size().height() + QFontMetricsF(self._small).height() + 2 * _GAP

    def _slices(self) -> Iterator[tuple[float, float]]:
        """The heights between which each page shows the sheet: whole lines, and at least one."""
        height = self._sheet.document.size().height()
        # Above the first line there is room for labels of the whole article.
        top = 0.0 if self._sheet.index.whole_article() else TOP - 2 * _GAP
        room, below = self._room - self._above(), top
        for line in self._sheet.lines(0, height):
            if line.bottom - top > room and below > top:
                yield top, below
                top, room = below, self._room
            below = line.bottom
        yield top, max(below, top + 1)

    # -- painting -----------------------------------------------------------------------------------

    def _paint_head(self, painter: QPainter) -> None:
        self._draw(painter, self._head, QRectF(QPointF(), self._head.size()))
        painter.save()
        painter.setFont(self._small)
        metrics = QFontMetricsF(self._small)
        place = QPointF(0, self._head.size().height() + _GAP)
        for mark, words in _legend():
            picture = swatch(self._theme, mark, _SHARP).pixmap(20, 16)
            picture.setDevicePixelRatio(picture.width() / 20)
            painter.drawPixmap(place, picture)
            painter.setPen(self._theme.colour("dim_ink"))
            painter.drawText(place + QPointF(24, metrics.ascent()), words)
            place += QPointF(24 + metrics.horizontalAdvance(words) + 2 * _GAP, 0)
        painter.restore()

    def _paint_text(self, painter: QPainter, top: float, bottom: float, down: float) -> None:
        sheet = self._sheet
        painter.translate(0, down - top)
        painter.save()
        # A line's marks reach a little above it; nothing of the lines before and after may be seen.
        painter.setClipRect(QRectF(-1, top, self._size.width() + 2, bottom - top))
        sheet.paint(painter, QRectF(0, top, sheet.column.right, bottom - top))
        self._draw(painter, sheet.document, QRectF(0, top, sheet.column.right, bottom - top))
        painter.restore()
        brush = HighlightPainter(self._theme, sheet.column, None)
        for note in sheet.notes_between(top, bottom):
            if top <= note.top < bottom:
                brush.paint_note(painter, note, self._small)

    def _draw(self, painter: QPainter, document: QTextDocument, area: QRectF) -> None:
        """Draw what is in the area, in the theme's ink, whatever the window's is."""
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette = self._theme.palette()
        context.clip = area
        painter.save()
        painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
        document.documentLayout().draw(painter, context)
        painter.restore()

    def _paint_foot(self, painter: QPainter, page: int) -> None:
        painter.setFont(self._small)
        painter.setPen(self._theme.colour("dim_ink"))
        foot = QRectF(0, self._room, self._size.width(), _FOOT)
        number = tr("Page {page} of {pages}", page=page + 1, pages=self.pages)
        metrics = QFontMetricsF(self._small)
        room = foot.width() - metrics.horizontalAdvance(number) - 2 * _GAP
        title = metrics.elidedText(self.title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, title)
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, number)


def _in_pixels(font: QFont) -> QFont:
    """The same font in pixels of the screen: points would be those of the device, and then scaled."""
    font = QFont(font)
    font.setPixelSize(round(font.pointSizeF() * QGuiApplication.primaryScreen().logicalDotsPerInchY() / 72))
    return font


def _sheet(desk: Desk, look: TextLook, width: float, theme: Theme, text: str) -> Sheet:
    sheet = Sheet(theme, desk.name_of)
    sheet.set_look(look)
    sheet.fit(width)  # first: the document is made in this width
    sheet.set_text(text)
    sheet.load(desk.annotations.values())
    sheet.index.settle()
    return sheet


def _legend() -> tuple[tuple[Mark, str], ...]:
    return (
        (Mark.BOX, tr("Actor")),
        (Mark.UNDERLINE, tr("Topic")),
        (Mark.BAR, tr("Quotation")),
        (Mark.DOTS, tr("Cue of a quotation")),
        (Mark.DOUBLE_BOX, tr("Speaker of a quotation")),
    )
