"""The sheet: one article's text in a Qt document, with the column it stands in and what is marked in it.

Knows documents and heights, not mouse and keys. Coordinates are the document's.
"""

from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from copydesk.desktop.article import geometry
from copydesk.desktop.article.geometry import Line
from copydesk.desktop.article.handles import Handle, handles_of
from copydesk.desktop.article.highlights import Highlight, HighlightIndex
from copydesk.desktop.article.margin import BARS_GAP, GAP, Margin, Note
from copydesk.desktop.article.offsets import OffsetMap
from copydesk.desktop.article.painter import BAR_WIDTH, Column, HighlightPainter, bar_left
from copydesk.desktop.article.placement import Mark
from copydesk.desktop.article.rows import Placed, Row, Rows
from copydesk.desktop.theme import Theme
from copydesk.domain.dataset import AnyAnnotation

CHARACTERS_A_LINE = (60, 72)
"""Where there is room: at least and at most."""
LEADING_PERCENT, BLANK_PERCENT = 160, 80
"""Heights of lines, and of the blank lines between paragraphs, to their font's."""
GUTTER = 40.0
"""Pixels left of the column: the bars of quotations stand there."""
MARGIN, LEAST_MARGIN = 168.0, 136.0
"""Pixels right of the column, for labels, where there is room and where there is little."""
TOP = 40.0
"""Pixels above the text, for the labels of passages about the whole article."""
_LEAST_COLUMN = 240.0
REACH = 12.0
"""Pixels by which a line's marks may stand above or below its text."""


class Sheet:
    """An article laid out in a document, and its highlights."""

    def __init__(self, theme: Theme, name_of: Callable[[AnyAnnotation], str]) -> None:
        self.theme = theme
        self.name_of = name_of
        self.column = Column(GUTTER, GUTTER)
        self.margin = MARGIN
        self._font = QFont()
        self.set_text("")

    def set_text(self, text: str) -> QTextDocument:
        """Lay another text out, with nothing marked in it yet; gives the new document.

        A new document is laid out as far as it is seen, and the rest when there is time; in one that is
        shown already a change of all would be laid out whole at once.
        """
        self.text = text
        self.offsets = OffsetMap(text)
        self.index = HighlightIndex(self.offsets.block)
        self.selected: int | None = None
        self.rows = Rows(self.offsets, self.index)
        self.document = QTextDocument()
        self.document.setUndoRedoEnabled(False)
        self.document.setDocumentMargin(0)
        self.document.setDefaultFont(self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document.setDefaultTextOption(option)
        frame = self.document.rootFrame()
        shape = frame.frameFormat()
        shape.setLeftMargin(GUTTER)
        shape.setTopMargin(TOP)
        shape.setBottomMargin(TOP)
        frame.setFrameFormat(shape)
        self._insert()
        # Without its width known beforehand, much would be laid out twice when the document is shown.
        self.document.setPageSize(QSizeF(self.column.right, -1))
        return self.document

    def _insert(self) -> None:
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()  # or each step would ask for the layout
        cursor.setBlockFormat(_leading(LEADING_PERCENT))
        cursor.insertText(self.offsets.display)
        blank = _leading(BLANK_PERCENT)
        for number in self.offsets.blank():
            cursor.setPosition(self.document.findBlockByNumber(number).position())
            cursor.setBlockFormat(blank)
        for number, right_to_left in self.offsets.continued():
            leading = _leading(LEADING_PERCENT)
            direction = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
            leading.setLayoutDirection(direction)
            cursor.setPosition(self.document.findBlockByNumber(number).position())
            cursor.setBlockFormat(leading)
        cursor.endEditBlock()

    def use_font(self) -> None:
        """Give the document the sheet's font again: a text edit sets its own when it changes."""
        self.rows.forget()
        if self.document.defaultFont() != self._font:
            self.document.setDefaultFont(self._font)

    def set_font_size(self, points: float) -> None:
        """Set the size of the text."""
        self._font = QFont(self._font)
        self._font.setPointSizeF(points)
        self.rows.forget()
        self.document.setDefaultFont(self._font)

    def fit(self, available: float) -> tuple[int, int]:
        """Choose the column for so many pixels; gives the widths of the document and of the whole sheet.

        The margin gives way first, then the column.
        """
        self.rows.forget()
        character = QFontMetricsF(self._font).averageCharWidth()
        least, wished = (character * count for count in CHARACTERS_A_LINE)
        self.margin = min(MARGIN, max(LEAST_MARGIN, available - GUTTER - least))
        column = int(max(_LEAST_COLUMN, min(wished, available - GUTTER - self.margin)))
        self.column = Column(GUTTER, GUTTER + column)
        return int(GUTTER + column), int(GUTTER + column + self.margin)

    def lines(self, top: float, bottom: float) -> Iterator[Line]:
        """The lines between two heights."""
        return geometry.lines_between(self.document, self.offsets, top, bottom)

    def line_of(self, offset: int) -> Line | None:
        """The line that shows a code point."""
        block = self.document.findBlock(self.offsets.position(offset))
        place = self.document.documentLayout().blockBoundingRect(block)
        line = block.layout().lineForTextPosition(self.offsets.in_block(offset, block.blockNumber()))
        if not line.isValid():
            return None
        middle = place.top() + line.y() + 1
        near = [one for one in self.lines(middle, middle) if one.start <= offset <= one.end]
        # Where one line ends and the next begins, the code point stands in the next.
        return near[-1] if near else None

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Paint all highlights that reach into the area."""
        brush = HighlightPainter(self.theme, self.column, self.selected)
        font = self.label_font()
        handles: list[Handle] = []
        top = self._note_above() if area.top() < TOP else None
        if top is not None:
            brush.paint_note(painter, top, font)
        for row in self.rows_between(area.top() - REACH, area.bottom() + REACH):
            brush.paint_row(painter, row)
            if row.note is not None:
                brush.paint_note(painter, row.note, font)
            for placed in row.placed:
                if placed.highlight.annotation == self.selected:
                    handles += handles_of(row.line, placed.highlight, self.offsets)
        for handle in handles:
            brush.paint_handle(painter, handle)

    def label_font(self) -> QFont:
        """The font of the margin's labels: a little smaller than the text."""
        font = QFont(self._font)
        font.setPointSizeF(max(7.0, font.pointSizeF() * 0.8))
        return font

    def rows_between(self, top: float, bottom: float) -> Iterator[Row]:
        """The lines between two heights with what is marked in them."""
        return self.rows.of(self.lines(top, bottom), self._margin())

    def _margin(self) -> Margin:
        gap = BARS_GAP if self.offsets.right_to_left else GAP
        return Margin(self.column.right + gap, self.margin - gap - 4, self._name)

    def _name(self, annotation_id: int) -> str:
        annotation = self.index.get(annotation_id)
        return self.name_of(annotation) if annotation is not None else ""

    def _note_above(self) -> Note | None:
        height = QFontMetricsF(self.label_font()).height()
        return self._margin().above(self.index.whole_article(), TOP, height)

    def note_at(self, point: QPointF) -> list[int]:
        """The annotations that the margin tells of at a point: the label's, or those folded into "+n"."""
        if point.x() < self.column.right:
            return []
        top = self._note_above() if point.y() < TOP else None
        if top is not None:
            return top.at(point)
        for row in self.rows_between(point.y() - REACH, point.y() + REACH):
            found = row.note.at(point) if row.note is not None else []
            if found:
                return found
        return []

    def under(self, point: QPointF) -> list[int]:
        """The annotations that are seen at a point of the text or the gutter, innermost first."""
        found: dict[int, int] = {}
        for row in self.rows_between(point.y(), point.y()):
            line = row.line
            if line.rect.top() - 2 <= point.y() < max(line.bottom - 2, line.rect.bottom()):
                for placed in row.placed:
                    if self._covers(line, placed, point):
                        one = placed.highlight
                        length = one.end - one.start
                        found[one.annotation] = min(length, found.get(one.annotation, length))
        return sorted(found, key=lambda one: (found[one], -one))

    def _covers(self, line: Line, placed: Placed, point: QPointF) -> bool:
        one = placed.highlight
        if one.mark is Mark.BAR and one.lane is not None:
            left = bar_left(line, one.lane, self.column)
            if left - 1 <= point.x() <= left + BAR_WIDTH + 1:
                return True
        return any(run.rect.left() - 1 <= point.x() <= run.rect.right() + 1 for run in placed.piece.runs)

    def handles(self) -> list[Handle]:
        """The ends of the selected annotation."""
        result: list[Handle] = []
        for one in self.index.of(self.selected) if self.selected is not None else []:
            for offset in {one.start, one.end - 1}:
                line = self.line_of(offset)
                if line is not None:
                    result += handles_of(line, one, self.offsets)
        return result

    def bands(self, highlights: Iterable[Highlight], top: float, bottom: float) -> Iterator[QRectF]:
        """The lines in which the highlights are seen between two heights, with gutter and margin."""
        wanted = [one.span for one in highlights]
        width = self.column.right + self.margin
        for line in (
            geometry.lines_between(self.document, self.offsets, top, bottom, wanted) if wanted else ()
        ):
            if any(span.start < line.end + 1 and line.start <= span.end for span in wanted):
                yield QRectF(0, line.rect.top() - REACH, width, line.bottom - line.rect.top() + 2 * REACH)


def _leading(percent: int) -> QTextBlockFormat:
    leading = QTextBlockFormat()
    leading.setLineHeight(percent, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return leading
