"""The shapes of marks: how far boxes reach, and which of their sides stay open."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath

from copydesk.desktop.article.geometry import Line, Run
from copydesk.desktop.article.placement import USUAL_LANE, Mark

_USUAL_HEIGHT = 24.0
"""Pixels: the height of a line for which the reaches below are given."""
_OUTERMOST_TOP, _OUTERMOST_BOTTOM, _VERTICAL_STEP = 5.0, 4.5, 2.0
_OUTERMOST_SIDE, _SIDE_STEP = 4.0, 1.5
_ROUND = 3.0
PLAIN_LANE = USUAL_LANE[Mark.BOX]
"""The lane of a snug box, for outlines around what is not a box."""


@dataclass(frozen=True, slots=True)
class Piece:
    """The part of a stretch that lies in one line; whether it goes on to the left or right of the line."""

    runs: tuple[Run, ...]
    open_left: bool
    open_right: bool


def piece(line: Line, start: int, end: int, runs: list[Run]) -> Piece:
    """What of ``[start, end)`` lies in a line, given its rectangles there."""
    before, after = start < line.start, end > line.end
    if line.right_to_left:
        before, after = after, before
    return Piece(tuple(runs), before, after)


def frames(line: Line, part: Piece, lane: int, *, filled: bool = False) -> QPainterPath:
    """The boxes around a piece: lower lanes reach further out, so that nested boxes stay apart.

    ``filled`` gives the ground that the boxes stand for, which is not the same where sides are open.
    """
    path = QPainterPath()
    scale = line.rect.height() / _USUAL_HEIGHT
    above = (_OUTERMOST_TOP - _VERTICAL_STEP * lane) * scale
    below = (_OUTERMOST_BOTTOM - _VERTICAL_STEP * lane) * scale
    aside = (_OUTERMOST_SIDE - _SIDE_STEP * lane) * scale
    top, bottom = line.rect.top() - above, line.rect.bottom() + below
    for run in part.runs:
        open_left = part.open_left and run is part.runs[0]
        open_right = part.open_right and run is part.runs[-1]
        left, right = run.rect.left() - aside, run.rect.right() + aside
        box = _sharp(left, top, max(right, left + 2), bottom)
        if filled and open_left and open_right:
            path.addRect(box.adjusted(-_ROUND, 0, _ROUND, 0))
        else:
            _add_frame(path, box, open_left, open_right)
    return path


def _sharp(left: float, top: float, right: float, bottom: float) -> QRectF:
    """The rectangle on the middles of pixels, where thin lines are drawn sharp."""
    x, y = round(left - 0.5) + 0.5, round(top - 0.5) + 0.5
    return QRectF(x, y, max(1, round(right - x)), max(1, round(bottom - y)))


def _add_frame(path: QPainterPath, box: QRectF, open_left: bool, open_right: bool) -> None:
    """Add a rounded box; an open side goes on a little and has no line: the rest is in another line."""
    if not open_left and not open_right:
        path.addRoundedRect(box, _ROUND, _ROUND)
        return
    left, top, right, bottom = box.left(), box.top(), box.right(), box.bottom()
    if open_left and open_right:
        path.moveTo(left - _ROUND, top)
        path.lineTo(right + _ROUND, top)
        path.moveTo(right + _ROUND, bottom)
        path.lineTo(left - _ROUND, bottom)
        return
    side, out = (left, right + _ROUND) if open_right else (right, left - _ROUND)
    inner = side + _ROUND if open_right else side - _ROUND
    path.moveTo(out, top)
    path.lineTo(inner, top)
    path.quadTo(side, top, side, top + _ROUND)
    path.lineTo(side, bottom - _ROUND)
    path.quadTo(side, bottom, inner, bottom)
    path.lineTo(out, bottom)
