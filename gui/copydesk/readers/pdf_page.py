"""The pieces of text on a page of a PDF, through PDFium's own functions.

A call for each character would take longer than all else. PDFium gives a page's text line by line, and
rectangles around what stands together, so that a few calls a line are enough.
"""

import ctypes
import math
import re
from collections.abc import Iterator
from dataclasses import replace
from importlib import import_module
from typing import Any

from copydesk.readers.pdf_lines import HYPHEN, Page, Piece

_LINE = re.compile(rf"[^\s{HYPHEN}][^\r\n{HYPHEN}]*{HYPHEN}?")
_GAP = 1.0  # of a font's size: what is further apart is perhaps of two columns
_TURN = math.pi / 2
_SLANT = 0.1
_SMALLEST = 1.0  # points: fonts drawn as pictures have sizes that mean nothing
_FARTHEST = 1e5  # points; a page may have 14400 (ISO 32000-1, annex C)
_Box = tuple[float, float, float, float]  # left, bottom, right, top


class PageReader:
    """Reads one page; ``page`` and ``text`` are PDFium's handles, which it does not close."""

    def __init__(self, page: Any, text: Any) -> None:
        self._raw: Any = import_module("pypdfium2.raw")
        self._page = page
        self._text = text
        self._edges = [ctypes.c_double() for _ in range(4)]
        self._pointers = [ctypes.byref(edge) for edge in self._edges]
        self._matrix = self._raw.FS_MATRIX()
        self._matrix_pointer = ctypes.byref(self._matrix)

    def read(self) -> Page:
        """All of the page that is set in the direction in which most of it is."""
        by_turn: dict[int, list[Piece]] = {}
        angled = 0
        for line in self._lines():
            start, end = self._index(line.start()), self._index(line.end() - 1) + 1
            size, angle = self._looks(start, end)
            turn = round(angle / _TURN)
            if abs(angle - turn * _TURN) < _SLANT:
                by_turn.setdefault(turn % 4, []).extend(self._pieces(line, start, end, size))
            else:
                angled += 1
        main = max(by_turn, key=lambda turn: sum(len(piece.text) for piece in by_turn[turn]), default=0)
        angled += sum(len(pieces) for turn, pieces in by_turn.items() if turn != main)
        pieces = [_turned(piece, main) for piece in by_turn.get(main, [])]
        return Page(pieces, angled, not pieces and self._raw.FPDFPage_CountObjects(self._page) > 0)

    def _lines(self) -> Iterator[re.Match[str]]:
        """The lines that have something in them; their positions are those in PDFium's text."""
        count = self._raw.FPDFText_CountChars(self._text)
        if count <= 0:
            return
        units = (ctypes.c_ushort * (2 * count + 2))()
        got = self._raw.FPDFText_GetText(self._text, 0, count, units)
        written = bytes(memoryview(units)[: max(0, got - 1)]).decode("utf-16-le", "replace")
        yield from _LINE.finditer(written)

    def _index(self, position: int) -> int:
        """Which character of the page stands at a position of the text: some are in only one of the two."""
        return self._raw.FPDFText_GetCharIndexFromTextIndex(self._text, position)

    def _pieces(self, line: re.Match[str], start: int, end: int, size: float) -> list[Piece]:
        groups = _groups(self._boxes(start, max(1, end - start)), size * _GAP)
        if len(groups) <= 1:
            return [
                Piece(line[0].rstrip(), *group, size or max(_SMALLEST, group[3] - group[1]))
                for group in groups
            ]
        texts = [""] * len(groups)
        at = 0
        for position, character in enumerate(line[0], line.start()):
            at = _nearest(groups, self._character_box(self._index(position)), at)
            texts[at] += character
        return [
            Piece(text.strip(), *group, size or max(_SMALLEST, group[3] - group[1]))
            for text, group in zip(texts, groups, strict=True)
            if text.strip()
        ]

    def _looks(self, start: int, end: int) -> tuple[float, float]:
        """Size in points and angle (radians, to the left) of most of a line; its first sign may differ."""
        first, middle = self._look(start), self._look((start + end) // 2)
        if first == middle:
            return first
        sizes, angles = zip(first, middle, self._look(end - 1), strict=True)
        return sorted(sizes)[1], sorted(angles)[1]

    def _look(self, index: int) -> tuple[float, float]:
        if not self._raw.FPDFText_GetMatrix(self._text, index, self._matrix_pointer):
            return 0.0, 0.0
        matrix = self._matrix
        size = self._raw.FPDFText_GetFontSize(self._text, index) * math.hypot(matrix.c, matrix.d)
        angle = math.atan2(matrix.b, matrix.a)
        return (size if _SMALLEST <= size < _FARTHEST else 0.0), (angle if math.isfinite(angle) else 0.0)

    def _boxes(self, start: int, count: int) -> Iterator[_Box]:
        left, top, right, bottom = self._edges
        for number in range(self._raw.FPDFText_CountRects(self._text, start, count)):
            if self._raw.FPDFText_GetRect(self._text, number, *self._pointers):
                box = (left.value, bottom.value, right.value, top.value)
                if all(-_FARTHEST < edge < _FARTHEST for edge in box):  # not a number is not, either
                    yield box

    def _character_box(self, index: int) -> _Box | None:
        left, right, bottom, top = self._edges
        if not self._raw.FPDFText_GetCharBox(self._text, index, *self._pointers):
            return None
        box = (left.value, bottom.value, right.value, top.value)
        return box if box[2] > box[0] else None


def _groups(boxes: Iterator[_Box], gap: float) -> list[_Box]:
    """Boxes that follow one another without a wide gap are one."""
    groups: list[_Box] = []
    for box in boxes:
        last = groups[-1] if groups else None
        if last and _common(last, box, 1) > 0 and _common(last, box, 0) > -gap:
            groups[-1] = _around(last, box)
        else:
            groups.append(box)
    return groups


def _around(one: _Box, other: _Box) -> _Box:
    return min(one[0], other[0]), min(one[1], other[1]), max(one[2], other[2]), max(one[3], other[3])


def _common(one: _Box, other: _Box, axis: int) -> float:
    """How much of an axis (0 across, 1 up) two boxes share; below zero it is how far apart they are."""
    return min(one[axis + 2], other[axis + 2]) - max(one[axis], other[axis])


def _nearest(groups: list[_Box], box: _Box | None, before: int) -> int:
    """The group that a character is in; one without a place goes with the character before."""
    if box is None:
        return before
    return max(
        range(len(groups)), key=lambda number: min(_common(groups[number], box, axis) for axis in (0, 1))
    )


def _turned(piece: Piece, turn: int) -> Piece:
    """As if it were set upright: ``turn`` counts quarters by which it is turned to the left."""
    left, bottom, right, top = piece.left, piece.bottom, piece.right, piece.top
    for _quarter in range(turn):
        left, bottom, right, top = bottom, -right, top, -left
    return replace(piece, left=left, bottom=bottom, right=right, top=top) if turn else piece
