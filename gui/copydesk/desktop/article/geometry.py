"""Where text stands on the screen: visible lines, and the rectangles of a stretch of code points.

Rectangles come from glyph runs, one for each direction of writing: cursor positions are wrong in text
of mixed direction. Coordinates are the document's, in device-independent pixels.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLayout, QTextLine

from copydesk.desktop.article.offsets import OffsetMap


@dataclass(frozen=True, slots=True)
class Line:
    """A laid-out line: the code points ``[start, end)`` that it shows, and where.

    ``rect`` spans the line's text; ``bottom`` is where the next line begins: the leading is between.
    """

    line: QTextLine
    origin: QPointF
    block: int
    start: int
    end: int
    rect: QRectF
    bottom: float
    right_to_left: bool


@dataclass(frozen=True, slots=True)
class Run:
    """A rectangle of text in one direction of writing."""

    rect: QRectF
    right_to_left: bool


def lines_between(document: QTextDocument, offsets: OffsetMap, top: float, bottom: float) -> Iterator[Line]:
    """The lines that lie, even in part, between two heights of the document."""
    layout = document.documentLayout()
    # Asking for the lower height first has everything down to it laid out.
    layout.hitTest(QPointF(0, max(0.0, bottom) + 1), Qt.HitTestAccuracy.FuzzyHit)
    # Above the first line a hit may be anywhere.
    first = layout.blockBoundingRect(document.firstBlock()).top() + 1
    at = layout.hitTest(QPointF(0, max(first, top)), Qt.HitTestAccuracy.FuzzyHit)
    block = document.findBlock(max(at, 0))
    if block.isValid() and block.previous().isValid():
        block = block.previous()  # the leading of the line before may reach in
    while block.isValid():
        place = layout.blockBoundingRect(block)
        if place.top() > bottom:
            return
        if place.bottom() >= top:
            yield from _block_lines(block, place, offsets, top, bottom)
        block = block.next()


def _block_lines(
    block: QTextBlock, place: QRectF, offsets: OffsetMap, top: float, bottom: float
) -> Iterator[Line]:
    layout: QTextLayout = block.layout()
    origin = place.topLeft()
    count = layout.lineCount()
    number = _first_line(layout, count, top - origin.y())
    block_number = block.blockNumber()
    rtl = block.textDirection() == Qt.LayoutDirection.RightToLeft
    while number < count:
        line = layout.lineAt(number)
        natural = line.naturalTextRect().translated(origin)
        if natural.top() > bottom:
            return
        number += 1
        below = layout.lineAt(number).y() + origin.y() if number < count else place.bottom()
        start = offsets.from_block(line.textStart(), block_number)
        end = offsets.from_block(line.textStart() + line.textLength(), block_number)
        yield Line(line, origin, block_number, start, end, natural, max(below, natural.bottom()), rtl)


def _first_line(layout: QTextLayout, count: int, top: float) -> int:
    """The last line that begins above the height, found by halving."""
    low, high = 0, count
    while low < high:
        middle = (low + high) // 2
        if layout.lineAt(middle).y() <= top:
            low = middle + 1
        else:
            high = middle
    return max(0, low - 2)


def runs(line: Line, start: int, end: int, offsets: OffsetMap) -> list[Run]:
    """The rectangles of the code points ``[start, end)`` in a line, from left to right."""
    first = offsets.in_block(max(start, line.start), line.block)
    last = offsets.in_block(min(end, line.end), line.block)
    if last <= first:
        return []
    found = [
        Run(glyphs.boundingRect().translated(line.origin), glyphs.isRightToLeft())
        for glyphs in line.line.glyphRuns(first, last - first)
    ]
    return _merged(found)


def _merged(found: list[Run]) -> list[Run]:
    """Touching rectangles of one direction as one: fonts that stand in for others make runs of their own."""
    result: list[Run] = []
    for run in sorted(found, key=lambda one: one.rect.left()):
        if run.rect.width() <= 0:
            continue
        if (
            result
            and result[-1].right_to_left == run.right_to_left
            and run.rect.left() <= result[-1].rect.right() + 1.5
        ):
            result[-1] = Run(result[-1].rect.united(run.rect), run.right_to_left)
        else:
            result.append(run)
    return result
