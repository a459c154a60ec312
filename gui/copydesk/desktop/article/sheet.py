"""The sheet: one article's text in a Qt document, with the column it stands in and what is marked in it.

Knows documents and heights, not mouse and keys. Coordinates are the document's.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextDocument

from copydesk.desktop.article import geometry
from copydesk.desktop.article.aims import paint_aims
from copydesk.desktop.article.dimming import Dimming
from copydesk.desktop.article.geometry import Line
from copydesk.desktop.article.ghosts import Ghosts
from copydesk.desktop.article.handles import Handle, handles_of
from copydesk.desktop.article.highlights import Highlight, HighlightIndex
from copydesk.desktop.article.hits import Hits, paint_current, paint_grounds
from copydesk.desktop.article.margin import BARS_GAP, GAP, Margin, Note
from copydesk.desktop.article.notes import Notes
from copydesk.desktop.article.offsets import OffsetMap
from copydesk.desktop.article.painter import BAR_WIDTH, Column, HighlightPainter, bar_left
from copydesk.desktop.article.placement import Mark
from copydesk.desktop.article.rows import Placed, Row, Rows
from copydesk.desktop.article.typesetting import GUTTER, TOP, TextLook, document_of
from copydesk.desktop.theme import Theme
from copydesk.domain.dataset import AnyAnnotation
from copydesk.domain.span import Span

_LEAST_CHARACTERS = 60
"""A line has fewer only where that is wished, or where there is no more room."""
MARGIN, LEAST_MARGIN = 168.0, 136.0
"""Pixels right of the column, for labels, where there is room and where there is little."""
_LEAST_COLUMN, _NARROWEST_MARGIN = 240.0, 64.0
"""Pixels, in the narrowest window."""
_LARGEST_LABEL = 14.0
"""Points: in the margin's width larger letters would say little."""
REACH = 12.0
"""Pixels by which a line's marks may stand above or below its text."""


class Sheet:
    """An article laid out in a document, and its highlights."""

    def __init__(self, theme: Theme, name_of: Callable[[AnyAnnotation], str]) -> None:
        self.theme = theme
        self.name_of = name_of
        self.column = Column(GUTTER, GUTTER)
        self.margin = MARGIN
        self.dimming = Dimming()
        self.look = TextLook(points=QFont().pointSizeF())
        self._label_height = QFontMetricsF(self.label_font()).height()
        self.set_text("")

    def set_text(self, text: str) -> QTextDocument:
        """Lay another text out, with nothing marked in it yet; gives the new document."""
        self.text = text
        self.offsets = OffsetMap(text)
        self.index = HighlightIndex(self.offsets.block)
        self.selected: int | None = None
        self.rows = Rows(self.offsets, self.index)
        self.ghosts = Ghosts(self.offsets)
        self.notes = Notes(self.index, len(text))
        self.hits = Hits()
        self.dimmed: set[int] = set()
        self.aims: tuple[Span, ...] = ()
        self._near = 0
        return self._set_document()

    def _set_document(self) -> QTextDocument:
        self.document = document_of(self.offsets, self.look, self.column.right)
        return self.document

    def dim(self, dimming: Dimming) -> None:
        """Let other annotations stand back."""
        self.dimming = dimming
        self.dimmed = dimming.among(self.index.annotations())

    def load(self, annotations: Iterable[AnyAnnotation]) -> None:
        """Mark these annotations and no others."""
        self.index.load(annotations)
        self.dimmed = self.dimming.among(self.index.annotations())
        self.forget()

    def change(self, annotation_id: int, annotation: AnyAnnotation | None) -> set[int]:
        """Mark an annotation as it is now, or with None no more; gives others that are painted only now."""
        self.dimmed.discard(annotation_id)
        if annotation is None:
            return self.index.remove(annotation_id)
        self.dimmed |= self.dimming.among((annotation,))
        return self.index.put(annotation)

    def clear_first(self, annotations: Iterable[int]) -> list[int]:
        """The annotations in their order, but those that stand back after all others."""
        return sorted(annotations, key=lambda one: one in self.dimmed)

    def forget(self, highlights: Iterable[Highlight] | None = None) -> None:
        """Find anew what is seen of these highlights; with None of all, as the layout or names are new."""
        self.rows.forget(highlights)
        self.notes.forget(highlights)
        if highlights is None:
            self.ghosts.rows.forget()

    def use_font(self) -> None:
        """Give the document the sheet's font again: a text edit sets its own when it changes."""
        self.forget()
        if self.document.defaultFont() != self.look.font():
            self.document.setDefaultFont(self.look.font())

    def set_look(self, look: TextLook) -> QTextDocument:
        """Set the text in another way; gives the document, another one where the height of lines is new."""
        before, self.look = self.look, look
        self._label_height = QFontMetricsF(self.label_font()).height()
        self.forget()
        if before.line_height != look.line_height:
            return self._set_document()
        self.document.setDefaultFont(look.font())
        return self.document

    def fit(self, available: float) -> tuple[int, int]:
        """Choose the column for so many pixels; gives the widths of the document and of the whole sheet.

        The margin gives way first, then the column, and then the margin again: labels end on the page.
        """
        self.forget()
        character = QFontMetricsF(self.look.font()).averageCharWidth()
        wished = character * self.look.column
        least = min(wished, character * _LEAST_CHARACTERS)
        self.margin = min(MARGIN, max(LEAST_MARGIN, available - GUTTER - least))
        column = int(max(_LEAST_COLUMN, min(wished, available - GUTTER - self.margin)))
        self.margin = min(self.margin, max(_NARROWEST_MARGIN, available - GUTTER - column))
        self.column = Column(GUTTER, GUTTER + column)
        return int(GUTTER + column), int(GUTTER + column + self.margin)

    def lines(self, top: float, bottom: float) -> Iterator[Line]:
        """The lines between two heights."""
        for line in geometry.lines_between(self.document, self.offsets, top, bottom, near=self._near):
            self._near = line.block
            yield line

    def seen(self, top: float, bottom: float) -> tuple[int, int]:
        """Between which code points the text stands between two heights, by the line or nearly so."""
        first = next(self.lines(top, top), None)
        *_, last = (None, *self.lines(bottom - 1, bottom))
        return first.start if first else 0, last.end if last else len(self.text)

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
        brush = HighlightPainter(self.theme, self.column, self.selected, self.dimmed)
        if area.right() < self._margin().left:
            lines = self.lines(area.top() - REACH, area.bottom() + REACH)
        else:
            lines = self._lines_around(area.top(), area.bottom())
            font = self.label_font()
            for note in self._notes(lines, area.top(), area.bottom()):
                brush.paint_note(painter, note, font)
        if area.left() < self._margin().left:
            self._paint_rows(painter, brush, _within(lines, area.top() - REACH, area.bottom() + REACH))

    def _paint_rows(self, painter: QPainter, brush: HighlightPainter, lines: Iterable[Line]) -> None:
        handles: list[Handle] = []
        lines = list(lines)
        self.ghosts.paint(painter, self.theme, lines)
        for row in self.rows.of(lines):
            found = self.hits.in_line(row.line, self.offsets)
            paint_grounds(painter, self.theme, found)
            brush.paint_row(painter, row)
            paint_current(painter, self.theme, found, self.hits.current)
            paint_aims(painter, self.theme, row.line, self.aims, self.offsets)
            for placed in row.placed:
                if placed.highlight.annotation == self.selected:
                    handles += handles_of(row.line, placed.highlight, self.offsets)
        for handle in handles:
            brush.paint_handle(painter, handle)

    def label_font(self) -> QFont:
        """The font of the margin's labels: a little smaller than the text."""
        font = self.look.font()
        font.setPointSizeF(min(max(7.0, font.pointSizeF() * 0.8), _LARGEST_LABEL))
        return font

    def rows_between(self, top: float, bottom: float) -> Iterator[Row]:
        """The lines between two heights with what is marked in them."""
        return self.rows.of(self.lines(top, bottom))

    def notes_between(self, top: float, bottom: float) -> Iterator[Note]:
        """The margin's notes that stand, even in part, between two heights, from the top."""
        return self._notes(self._lines_around(top, bottom), top, bottom)

    def _lines_around(self, top: float, bottom: float) -> list[Line]:
        """The lines between two heights, and those on which their notes depend."""
        reach = self._margin().reach + REACH
        return list(self.lines(top - reach, bottom + reach))

    def _notes(self, lines: Sequence[Line], top: float, bottom: float) -> Iterator[Note]:
        margin = self._margin()
        above = margin.above(self.index.whole_article(), TOP) if top < TOP else None
        if above is not None:
            yield above
        for note in self.notes.of(lines, margin):
            if note.top <= bottom and top <= note.bottom:
                yield note

    def _margin(self) -> Margin:
        gap = BARS_GAP if self.offsets.right_to_left else GAP
        return Margin(self.column.right + gap, self.margin - gap - 4, self._label_height, self._name)

    def _name(self, annotation_id: int) -> str:
        annotation = self.index.get(annotation_id)
        return self.name_of(annotation) if annotation is not None else ""

    def note_at(self, point: QPointF) -> list[int]:
        """The annotations that the margin tells of at a point: the label's, or those folded into "+n"."""
        if point.x() < self.column.right:
            return []
        for note in self.notes_between(point.y(), point.y()):
            found = note.at(point)
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
        return self.clear_first(sorted(found, key=lambda one: (found[one], -one)))

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
        highlights = list(highlights)
        wanted = [one.span for one in highlights]
        noted = any(one.mark is Mark.UNDERLINE or one.lane is None for one in highlights)
        width, margin = self.column.right + self.margin, self._margin()
        among = (self.document, self.offsets, top, bottom, wanted)
        for line in geometry.lines_between(*among, near=self._near) if wanted else ():
            if any(span.start < line.end + 1 and line.start <= span.end for span in wanted):
                band = QRectF(0, line.rect.top() - REACH, width, line.bottom - line.rect.top() + 2 * REACH)
                yield band
                if noted:  # labels of lines above may have more room or less, and so on downwards
                    yield band.adjusted(margin.left, -margin.reach, 0, margin.reach)


def _within(lines: Iterable[Line], top: float, bottom: float) -> list[Line]:
    return [line for line in lines if line.bottom >= top and line.rect.top() <= bottom]
