"""The sheet: one article's text in a Qt document, with the column it stands in and what is marked in it.

Knows documents and heights, not mouse and keys. Coordinates are the document's.
"""

from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
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
from copydesk.desktop.article.highlights import Highlight, HighlightIndex
from copydesk.desktop.article.margin import GAP, Note, note_beside
from copydesk.desktop.article.offsets import OffsetMap
from copydesk.desktop.article.painter import Column, Handle, HighlightPainter, handles_of
from copydesk.desktop.theme import Theme
from copydesk.domain.dataset import AnyAnnotation

CHARACTERS_A_LINE = 72
LEADING_PERCENT = 160
GUTTER, MARGIN = 40.0, 168.0
TOP = 20.0
_LEAST_COLUMN = 240.0
REACH = 8.0
"""Pixels by which a line's marks may stand above or below its text."""


class Sheet:
    """An article laid out in a document, and its highlights."""

    def __init__(self, theme: Theme, name_of: Callable[[AnyAnnotation], str]) -> None:
        self.theme = theme
        self.name_of = name_of
        self.column = Column(GUTTER, GUTTER)
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
        self.preview: Highlight | None = None
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
        shape.setRightMargin(MARGIN)
        shape.setTopMargin(TOP)
        shape.setBottomMargin(4 * TOP)
        frame.setFrameFormat(shape)
        leading = QTextBlockFormat()
        leading.setLineHeight(LEADING_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor = QTextCursor(self.document)
        cursor.setBlockFormat(leading)
        cursor.insertText(self.offsets.display)
        return self.document

    def set_font_size(self, points: float) -> None:
        """Set the size of the text."""
        self._font = QFont(self._font)
        self._font.setPointSizeF(points)
        self.document.setDefaultFont(self._font)

    def fit(self, available: float) -> float:
        """Choose the column's width for so many pixels; gives the width of the whole sheet."""
        wished = QFontMetricsF(self._font).averageCharWidth() * CHARACTERS_A_LINE
        column = max(_LEAST_COLUMN, min(wished, available - GUTTER - MARGIN))
        self.column = Column(GUTTER, GUTTER + column)
        return GUTTER + column + MARGIN

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
        brush = HighlightPainter(self.theme, self.offsets, self.column, self.selected)
        font = self.label_font()
        handles: list[Handle] = []
        for line, highlights in self._marked_lines(area.top() - REACH, area.bottom() + REACH):
            brush.paint_line(painter, line, highlights)
            note = self._note(line, highlights)
            if note is not None:
                brush.paint_note(painter, note, font)
            for one in highlights:
                if one.annotation == self.selected:
                    handles += handles_of(line, one, self.offsets)
        for handle in handles:
            brush.paint_handle(painter, handle)

    def label_font(self) -> QFont:
        """The font of the margin's labels: a little smaller than the text."""
        font = QFont(self._font)
        font.setPointSizeF(max(7.0, font.pointSizeF() * 0.8))
        return font

    def _marked_lines(self, top: float, bottom: float) -> Iterator[tuple[Line, list[Highlight]]]:
        found = list(self.lines(top, bottom))
        if not found:
            return
        highlights = [self._as_dragged(one) for one in self.index.between(found[0].start, found[-1].end + 1)]
        if self.preview is not None and all(one.key != self.preview.key for one in highlights):
            highlights.append(self.preview)
        for line in found:
            yield line, [one for one in highlights if one.start < line.end and line.start < one.end]

    def _as_dragged(self, one: Highlight) -> Highlight:
        dragged = self.preview is not None and self.preview.key == one.key
        return self.preview if dragged and self.preview is not None else one

    def _note(self, line: Line, highlights: list[Highlight]) -> Note | None:
        left = self.column.right + GAP
        return note_beside(line, highlights, self.index, self.name_of, left=left, width=MARGIN - GAP - 8)

    def note_at(self, point: QPointF) -> list[int]:
        """The annotations that the margin lists at a point: the label's, or those folded into "+n"."""
        for line, highlights in self._marked_lines(point.y(), point.y()):
            note = self._note(line, highlights)
            if note is None:
                continue
            if note.label_of is not None and note.label_rect.contains(point):
                return [note.label_of]
            if note.folded and note.more_rect.contains(point):
                return list(note.folded)
        return []

    def marked_at(self, point: QPointF) -> list[int]:
        """The annotations under a point, in the margin or in the text; innermost first."""
        noted = self.note_at(point)
        if noted:
            return noted
        offset = self.offset_at(point)
        return self.index.at(offset) if offset is not None else []

    def offset_at(self, point: QPointF) -> int | None:
        """The code point whose character is under a point; None where no text is."""
        position = self.document.documentLayout().hitTest(point, Qt.HitTestAccuracy.ExactHit)
        if position < 0:
            return None
        offset = self.offsets.offset(position)
        # The hit is the nearest place between two characters: look which of the two is under the point.
        for candidate in (offset, offset - 1):
            if candidate >= 0 and self._covers(candidate, point):
                return candidate
        return None

    def _covers(self, offset: int, point: QPointF) -> bool:
        line = self.line_of(offset)
        if line is None:
            return False
        found = geometry.runs(line, offset, offset + 1, self.offsets)
        return any(run.rect.adjusted(-0.5, -REACH, 0.5, REACH).contains(point) for run in found)

    def handles(self) -> list[Handle]:
        """The ends of the selected annotation."""
        result: list[Handle] = []
        for one in self.index.of(self.selected) if self.selected is not None else []:
            for offset in {one.start, one.end - 1}:
                line = self.line_of(offset)
                if line is not None:
                    result += handles_of(line, one, self.offsets)
        return result

    def band(self, highlights: Iterable[Highlight], top: float, bottom: float) -> QRectF:
        """The stretch of the sheet, full width, in which the highlights are seen between two heights."""
        wanted = [(one.start, one.end) for one in highlights]
        area = QRectF()
        for line in self.lines(top, bottom) if wanted else ():
            if any(start < line.end + 1 and line.start <= end for start, end in wanted):
                height = line.bottom - line.rect.top() + 2 * REACH
                area = area.united(QRectF(0, line.rect.top() - REACH, self.column.right + MARGIN, height))
        return area
