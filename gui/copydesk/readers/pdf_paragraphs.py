"""Lines of a PDF become paragraphs: where one ends is seen by space, indents and short last lines."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from copydesk.readers.hyphens import without_hyphens
from copydesk.readers.pdf_lines import Piece, is_right_to_left

# Shares of a font's size, or of a column's width.
_INDENT = 0.5
_GAP = 1.35  # of the usual distance of lines
_SLACK = 0.25
_VERY_SHORT = 0.4
_LARGER = 1.15
_SIZES_APART = 1.15

_STOP = re.compile(r"[.!?…:;؟۔][\"'”’»«“)\]]*$")
_HYPHENED = re.compile("\\w[-\u2010\u00ad\ufffe]$")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines that belong together; ``indented`` says that the first begins further in, ``full`` that the
    last has no room for another word."""

    lines: tuple[str, ...]
    size: float
    indented: bool = False
    full: bool = False

    @property
    def length(self) -> int:
        """Code points of its lines."""
        return sum(map(len, self.lines))


def body_size(pieces: Iterable[Piece]) -> float:
    """The size in which most of the text is set; 0 where there is none."""
    sizes: Counter[float] = Counter()
    for piece in pieces:
        sizes[round(piece.size * 2) / 2] += len(piece.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def paragraphs(regions: Iterable[Sequence[Piece]], body: float) -> list[Paragraph]:
    """The paragraphs of regions in reading order; one that goes on in the next region is whole."""
    found = [paragraph for lines in regions for paragraph in _of_region(lines, body)]
    indents = sum(paragraph.indented for paragraph in found) > 0.3 * len(found)
    whole: list[Paragraph] = []
    for paragraph in found:
        if whole and _goes_on(whole[-1], paragraph, indents=indents):
            whole[-1] = _one(whole[-1], paragraph)
        else:
            whole.append(paragraph)
    return whole


def text_of(paragraph: Paragraph, hyphened: frozenset[str]) -> str:
    """The paragraph on one line; ``hyphened`` are words known to have a hyphen, in lower case."""
    return without_hyphens(paragraph.lines, hyphened)


@dataclass(frozen=True, slots=True)
class _Column:
    """How a region's lines lie. Across counts in the direction of reading, whichever it is."""

    begin: float
    end: float
    pitch: float
    body: float

    @property
    def width(self) -> float:
        return self.end - self.begin


@dataclass(frozen=True, slots=True)
class _Line:
    """A line with where it begins and ends in the direction of reading."""

    text: str
    begin: float
    end: float
    middle: float
    size: float


def _of_region(pieces: Sequence[Piece], body: float) -> list[Paragraph]:
    backwards = is_right_to_left("".join(piece.text for piece in pieces))
    lines = [_line(piece, backwards=backwards) for piece in pieces]
    if not lines:
        return []
    column = _column(lines, body)
    parts: list[list[_Line]] = []
    for line in lines:
        if parts and not _begins(parts[-1], line, column):
            parts[-1].append(line)
        else:
            parts.append([line])
    return [_paragraph(part, column) for part in parts]


def _line(piece: Piece, *, backwards: bool) -> _Line:
    begin, end = (-piece.right, -piece.left) if backwards else (piece.left, piece.right)
    return _Line(piece.text, begin, end, piece.middle, piece.size or 1.0)


def _column(lines: Sequence[_Line], body: float) -> _Column:
    begins = Counter(round(line.begin) for line in lines)
    pitches = [
        upper.middle - lower.middle
        for upper, lower in pairwise(lines)
        if _same_size(upper.size, lower.size) and upper.middle > lower.middle
    ]
    return _Column(
        begin=float(begins.most_common(1)[0][0]),
        end=max(line.end for line in lines),
        pitch=median(pitches) if pitches else 0.0,
        body=body,
    )


def _begins(before: Sequence[_Line], line: _Line, column: _Column) -> bool:
    """Whether a paragraph begins with the line, given the lines of the one before it."""
    last = before[-1]
    if "\t" in line.text or "\t" in last.text or not _same_size(last.size, line.size):
        return True
    usual = column.pitch or 1.3 * line.size
    if last.middle - line.middle > _GAP * max(usual, line.size):
        return True
    if line.size > _LARGER * column.body or _HYPHENED.search(last.text):
        return False
    return _is_shifted(before, line, column) or _ends_short(last, line, column)


def _is_shifted(before: Sequence[_Line], line: _Line, column: _Column) -> bool:
    """Whether the line is indented, or stands out, unlike those before it."""
    indents = [(one.begin - column.begin) / one.size for one in (*before[-2:], line)]
    last, now = indents[-2:]
    if now > _INDENT and last <= _INDENT:
        return True
    if now < -_INDENT and last >= -_INDENT:
        return True
    return len(indents) == 3 and min(indents[:2]) > _INDENT and now <= _INDENT  # behind a set-off quotation


def _ends_short(last: _Line, line: _Line, column: _Column) -> bool:
    """Whether the next word would have had room on the last line, so that ending there was meant."""
    room = column.end - last.end
    first = line.text.split(maxsplit=1)[0]
    word = (line.end - line.begin) * len(first) / len(line.text)
    if _STOP.search(last.text):
        return room > word + _SLACK * line.size
    return room > _VERY_SHORT * column.width and not line.text[0].islower()


def _paragraph(lines: Sequence[_Line], column: _Column) -> Paragraph:
    first, last = lines[0], lines[-1]
    return Paragraph(
        tuple(line.text for line in lines),
        size=median(line.size for line in lines),
        indented=first.begin - column.begin > _INDENT * first.size,
        full=column.end - last.end < 2 * last.size,
    )


def _goes_on(before: Paragraph, paragraph: Paragraph, *, indents: bool) -> bool:
    """Whether a region's first paragraph is the rest of the last one of the region before.

    Where paragraphs are ``indents`` one that is not is a rest, also behind a full stop.
    """
    last, first = before.lines[-1], paragraph.lines[0]
    if not _same_size(before.size, paragraph.size) or "\t" in last + first:
        return False
    if _HYPHENED.search(last) or first[0].islower():
        return not _STOP.search(last)
    if not before.full or paragraph.indented:
        return False
    return indents or not _STOP.search(last)


def _one(before: Paragraph, rest: Paragraph) -> Paragraph:
    return Paragraph((*before.lines, *rest.lines), before.size, before.indented, rest.full)


def _same_size(one: float, other: float) -> bool:
    return max(one, other) <= _SIZES_APART * min(one, other)
