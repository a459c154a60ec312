"""The reading order of a page: columns, what spans them, and tables.

The page is cut where white space runs through it, from top to bottom first (columns), else from side to
side; bands that are cut apart but have a gutter in common are one set of columns. After the recursive X-Y
cut of Nagy and Seth (1984), on blocks instead of points.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from statistics import median

from copydesk.readers.pdf_blocks import TextBlock, blocks_of, is_alike
from copydesk.readers.pdf_initials import with_initials
from copydesk.readers.pdf_lines import Piece, is_right_to_left

_NARROWEST_GUTTER = 0.6  # of the size
_LEADING = 0.5  # of the size: between lines of a paragraph
_DEEPEST = 16
_MOST_PIECES = 3000
_CELL = 16  # code points; what is shorter on average is a table's cell rather than a column's line
_ALIGNED = 0.8  # of a table's lines stand beside another one's
_WIDE = 1.5  # of the size: a gap within a row that sets cells apart
_TOUCHING = 0.12  # of the size: pieces nearer than this are of one word
_NEIGHBOURHOOD = 4  # of the size, up and down
_WIDEST_SPACE = 3  # of the size: between words of a justified line


def regions(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """The page's columns and what spans them, in reading order: lines, the upper ones first.

    A page of more pieces than any that is printed stays as it is drawn.
    """
    if not pieces or len(pieces) > _MOST_PIECES:
        return [list(pieces)] if pieces else []
    backwards = is_right_to_left("".join(piece.text for piece in pieces))
    whole = with_initials(_rejoined(pieces), backwards=backwards)
    size = median(piece.size for piece in whole)
    parts: list[list[Piece]] = []
    for part in _ordered(blocks_of(whole), _NARROWEST_GUTTER * size, backwards, _DEEPEST):
        rows = _rows(part, backwards)
        if parts and _continues(parts[-1][-1], rows[0]):
            parts[-1] += rows
        else:
            parts.append(rows)
    return parts


def _continues(last: Piece, line: Piece) -> bool:
    """Whether a line is right below another, as those of a paragraph are: no cut belongs there."""
    gap = (last.bottom - line.top) / line.size
    is_below = min(last.right, line.right) > max(last.left, line.left)
    return is_below and abs(gap) < _LEADING and is_alike(last, line)


def _ordered(
    blocks: Sequence[TextBlock], gutter: float, backwards: bool, depth: int
) -> Iterator[list[Piece]]:
    if len(blocks) <= 1 or depth == 0:
        yield [piece for block in sorted(blocks, key=lambda one: -one.top) for piece in block.pieces]
        return
    columns = _columns(blocks, gutter)
    if len(columns) > 1:
        if _is_table(columns):
            yield [piece for block in blocks for piece in block.pieces]
            return
        for column in reversed(columns) if backwards else columns:
            yield from _ordered(column, gutter, backwards, depth - 1)
        return
    bands = _bands(blocks, gutter)
    if len(bands) == 1:
        yield from ([*block.pieces] for block in sorted(blocks, key=lambda one: (-one.top, one.left)))
        return
    for band in bands:
        yield from _ordered(band, gutter, backwards, depth - 1)


def _columns(blocks: Sequence[TextBlock], gutter: float) -> list[list[TextBlock]]:
    """Blocks between which white space runs from top to bottom, from left to right."""
    return _cut(blocks, lambda block: (block.left, block.right), gutter)


def _bands(blocks: Sequence[TextBlock], gutter: float) -> list[list[TextBlock]]:
    """Blocks between which white space runs from side to side; those with a common gutter stay together."""
    bands = _cut(blocks, lambda block: (-block.top, -block.bottom), 0.0)
    joined = bands[:1]
    for band in bands[1:]:
        both = [*joined[-1], *band]
        if _are_beside(_columns(both, gutter)):
            joined[-1] = both
        else:
            joined.append(band)
    return joined


def _are_beside(columns: Sequence[Sequence[TextBlock]]) -> bool:
    """Whether there are several, and one next to another, not only one above the other."""
    extents = [
        (min(block.bottom for block in column), max(block.top for block in column)) for column in columns
    ]
    return any(min(one[1], other[1]) > max(one[0], other[0]) for one, other in pairwise(extents))


def _cut(
    blocks: Sequence[TextBlock], extent: Callable[[TextBlock], tuple[float, float]], least: float
) -> list[list[TextBlock]]:
    parts: list[list[TextBlock]] = []
    reached = float("-inf")
    for block in sorted(blocks, key=extent):
        begin, end = extent(block)
        if begin - reached >= least or not parts:
            parts.append([])
        parts[-1].append(block)
        reached = max(reached, end)
    return parts


def _is_table(columns: Sequence[Sequence[TextBlock]]) -> bool:
    """Whether short pieces stand beside one another, row by row."""
    sides = [[piece for block in column for piece in block.pieces] for column in columns]
    pieces = [piece for side in sides for piece in side]
    if sum(len(piece.text) for piece in pieces) > _CELL * len(pieces):
        return False
    few = min(sides, key=len)
    others = [piece for side in sides if side is not few for piece in side]
    beside = sum(any(piece.is_beside(other) for other in others) for piece in few)
    return beside >= _ALIGNED * len(few)


def _rejoined(pieces: Sequence[Piece]) -> list[Piece]:
    """Pieces of one line that a wide word space has set apart: lines above and below run across it."""
    by_height = sorted(pieces, key=lambda piece: piece.middle)
    heights = [piece.middle for piece in by_height]
    whole: list[Piece] = []
    for piece in pieces:
        last = whole[-1] if whole else None
        if last and last.is_beside(piece) and is_alike(last, piece):
            around = _NEIGHBOURHOOD * piece.size
            low = bisect_left(heights, piece.middle - around)
            near = by_height[low : bisect_right(heights, piece.middle + around)]
            if _is_run_across(last, piece, near):
                whole[-1] = _joined([last, piece])
                continue
        whole.append(piece)
    return whole


def _is_run_across(one: Piece, other: Piece, near: Sequence[Piece]) -> bool:
    """Whether most of the lines ``near`` the two that are above or below the gap between them fill it."""
    left, right = sorted((one, other), key=lambda piece: piece.left)
    gap = (right.left - left.right) / one.size
    if gap < _NARROWEST_GUTTER or gap > _WIDEST_SPACE:
        return gap < _NARROWEST_GUTTER
    across = (left.right + right.left) / 2
    lines = [
        piece
        for piece in near
        if piece.left < right.right and piece.right > left.left and not piece.is_beside(one)
    ]
    return sum(piece.left < across < piece.right for piece in lines) > len(lines) / 2


def _rows(pieces: Sequence[Piece], backwards: bool) -> list[Piece]:
    """Lines, the upper ones first; what stands beside one another is one line."""
    rows: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda one: -one.middle):
        if rows and rows[-1][0].is_beside(piece):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return [_joined(sorted(row, key=lambda one: one.left, reverse=backwards)) for row in rows]


def _joined(row: Sequence[Piece]) -> Piece:
    """One line; gaps between its pieces are spaces, wide ones tabs."""
    if len(row) == 1:
        return row[0]
    text = row[0].text
    for before, piece in pairwise(row):
        gap = max(piece.left - before.right, before.left - piece.right) / (piece.size or 1)
        text += ("\t" if gap > _WIDE else " " if gap > _TOUCHING else "") + piece.text
    return Piece(
        text,
        min(piece.left for piece in row),
        min(piece.bottom for piece in row),
        max(piece.right for piece in row),
        max(piece.top for piece in row),
        max(piece.size for piece in row),
    )
