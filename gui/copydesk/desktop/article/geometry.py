"""Where text stands on the screen: visible lines, and the rectangles of a stretch of code points.

Rectangles come from glyph runs, one for each direction of writing: cursor positions are wrong in text of
mixed direction, and slow in long blocks. Coordinates are the document's, in device-independent pixels.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLayout, QTextLine

from copydesk.desktop.article.offsets import OffsetMap
from copydesk.domain.span import Span

_LAST_LEADING = 12.0
"""Pixels below the last line."""
_BESIDE = 12
"""Blocks; what is farther from the last place is found by halving."""
_LEAST_WIDTH = 3.0
"""Pixels: a stretch of nothing but spaces or marks is seen all the same."""


@dataclass(frozen=True, slots=True)
class Line:
    """A laid-out line: the code points ``[start, end)`` that it shows, and where.

    ``rect`` spans the line's text; ``bottom`` is where the next line begins: the leading is between.
    ``two_way`` says that some of the block's text is written from right to left, ``tabbed`` that there
    are tabs in it.
    """

    line: QTextLine
    origin: QPointF
    block: int
    start: int
    end: int
    rect: QRectF
    bottom: float
    right_to_left: bool
    two_way: bool
    tabbed: bool


@dataclass(frozen=True, slots=True)
class Run:
    """A rectangle of text in one direction of writing."""

    rect: QRectF
    right_to_left: bool


def lines_between(
    document: QTextDocument,
    offsets: OffsetMap,
    top: float,
    bottom: float,
    only: Sequence[Span] | None = None,
    *,
    near: int = 0,
) -> Iterator[Line]:
    """The lines that lie, even in part, between two heights of the document.

    With ``only`` some spans, just those of the blocks that show these. ``near`` is the number of a block
    from which the first is probably not far.
    """
    layout = document.documentLayout()
    block = _block_at(document, top, near)
    place = layout.blockBoundingRect(block)
    while block.isValid() and place.top() <= bottom:
        following = block.next()
        below = layout.blockBoundingRect(following)
        # A block's rectangle leaves out what its last line has of leading.
        place.setBottom(below.top() if following.isValid() else place.bottom() + _LAST_LEADING)
        if place.bottom() >= top and (only is None or offsets.shows(block.blockNumber(), only)):
            yield from _block_lines(block, place, offsets, top, bottom)
        block, place = following, below


def _block_at(document: QTextDocument, height: float, near: int) -> QTextBlock:
    """The last block that begins above a height, or the first.

    Not by ``hitTest``: between two blocks it may give the very last while the text is not all laid out.
    To ask for a block's place has the text laid out down to there, so the search goes from the top in
    steps that grow with the way.
    """
    layout, count = document.documentLayout(), document.blockCount()

    def above(number: int) -> bool:
        return layout.blockBoundingRect(document.findBlockByNumber(number)).top() <= height

    if 0 < near < count:  # most often the block is one of those beside the last that was looked for
        step = 1 if above(near) else -1
        for number in range(near, near + step * _BESIDE, step):
            if step > 0 and (number + 1 >= count or not above(number + 1)):
                return document.findBlockByNumber(number)
            if step < 0 and (number <= 1 or above(number - 1)):
                return document.findBlockByNumber(max(0, number - 1))
    low, high = 0, 1
    while high < count and above(high):
        low, high = high, min(count, high + high // 4 + 1)
    while high - low > 1:
        middle = (low + high) // 2
        if above(middle):
            low = middle
        else:
            high = middle
    return document.findBlockByNumber(low)


def _block_lines(
    block: QTextBlock, place: QRectF, offsets: OffsetMap, top: float, bottom: float
) -> Iterator[Line]:
    layout: QTextLayout = block.layout()
    origin = place.topLeft()
    count = layout.lineCount()
    number = _first_line(layout, count, top - origin.y())
    block_number = block.blockNumber()
    rtl = block.textDirection() == Qt.LayoutDirection.RightToLeft
    two_way, tabbed = rtl or offsets.has_right_to_left(block_number), offsets.has_tab(block_number)
    while number < count:
        line = layout.lineAt(number)
        natural = line.naturalTextRect().translated(origin)
        if natural.top() > bottom:
            return
        number += 1
        below = layout.lineAt(number).y() + origin.y() if number < count else place.bottom()
        if below < top:
            continue
        start = offsets.from_block(line.textStart(), block_number)
        end = offsets.from_block(line.textStart() + line.textLength(), block_number)
        below = max(below, natural.bottom())
        yield Line(line, origin, block_number, start, end, natural, below, rtl, two_way, tabbed)


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
    if line.tabbed and not line.two_way:
        left, right = (x_of(line, at) for at in (first, last))
        found = [Run(_on_paper(QRectF(left, 0, right - left, 1), line), False)]
    else:
        found = _glyph_runs(line, first, last)
    if sum(run.rect.width() for run in found) < 1 and line.start <= start and end <= line.end:
        left = min(x_of(line, first), line.rect.right())
        return [Run(QRectF(left, line.rect.top(), _LEAST_WIDTH, line.rect.height()), line.right_to_left)]
    return [run for run in found if run.rect.width() > 0]


def _glyph_runs(line: Line, first: int, last: int) -> list[Run]:
    """The rectangles of UTF-16 units of the line's block, tabs left out."""
    glyphs = line.line.glyphRuns(first, last - first)
    if not line.two_way and glyphs:
        around = glyphs[0].boundingRect()
        for more in glyphs[1:]:
            around = around.united(more.boundingRect())
        return [Run(_on_paper(around.translated(line.origin), line), False)]
    return _merged(
        [
            Run(_on_paper(one.boundingRect().translated(line.origin), line), one.isRightToLeft())
            for one in glyphs
        ]
    )


def x_of(line: Line, units: int) -> float:
    """Where the caret stands before that UTF-16 unit of the line's block."""
    return line.origin.x() + line.line.cursorToX(units)[0]  # type: ignore[index] - a pair, whatever the stub says


def edge_x(line: Line, start: int, end: int, edge: str, offsets: OffsetMap) -> float | None:
    """Where the first or last character of ``[start, end)`` begins or ends; None if not in this line."""
    if edge == "start":
        if not line.start <= start < line.end:
            return None
        places = ((start, min(start + reach, end)) for reach in (1, 2, 4, 8, end - start))
    else:
        if not line.start < end <= line.end:
            return None
        places = ((max(end - reach, start), end) for reach in (1, 2, 4, 8, end - start))
    for low, high in places:  # a mark or joiner alone may have no width
        found = [run for run in runs(line, low, high, offsets) if run.rect.width() > 1]
        if found:
            run = found[0] if edge == "start" else found[-1]
            return run.rect.left() if (edge == "start") != run.right_to_left else run.rect.right()
    return None


def _on_paper(rect: QRectF, line: Line) -> QRectF:
    """The part of a rectangle that is on the line's text: spaces hang over the end of a line."""
    left, right = max(rect.left(), line.rect.left()), min(rect.right(), line.rect.right())
    return QRectF(left, line.rect.top(), max(0.0, right - left), line.rect.height())


def _merged(found: list[Run]) -> list[Run]:
    """Touching rectangles of one direction as one: fonts that stand in for others make runs of their own."""
    result: list[Run] = []
    for run in sorted(found, key=lambda one: one.rect.left()):
        if run.rect.width() <= 0:
            continue
        before = result[-1] if result else None
        if (
            before is not None
            and before.right_to_left == run.right_to_left
            and run.rect.left() <= before.rect.right() + 1.5
        ):
            result[-1] = Run(before.rect.united(run.rect), run.right_to_left)
        else:
            result.append(run)
    return result
