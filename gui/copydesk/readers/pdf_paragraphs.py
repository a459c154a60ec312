"""Lines of a PDF become paragraphs: where one ends is seen by space, indents and short last lines."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from copydesk.readers.hyphens import is_divided, without_hyphens
from copydesk.readers.pdf_lines import Piece, is_right_to_left

# Shares of a font's size, or of a column's width.
_INDENT = 0.5
_GAP = 1.35  # of the usual distance of lines
_SLACK = 0.25
_VERY_SHORT = 0.4
_LARGER = 1.15
_SIZES_APART = 1.15
_FEWEST_PITCHES = 5  # that tell how far lines are apart
_USUAL_PITCH = 1.25  # of the size, where nothing tells
_MANY = 0.3  # of the paragraphs

_STOPS = frozenset(".!?…:;؟۔")
_BEHIND_STOPS = "\"'”’»«“)]"
_ITEM = re.compile(r"[•▪■□◦○●‣]\s")
_HANGING = re.compile(r"(?:[•▪■□◦○●‣–—*·-]|\(?\w{1,3}[.)])\s")  # items whose further lines are indented
_LEADERS = re.compile(r"(?:\. ?){4}\s*\w{0,5}$")  # of a table of contents


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


@dataclass(frozen=True, slots=True)
class Body:
    """How most of the text is set: its size, and the distance of its lines (0 where that is not known)."""

    size: float
    pitch: float


def body_of(pages: Iterable[Sequence[Sequence[Piece]]]) -> Body:
    """How most of the text of the pages' regions is set."""
    sizes: Counter[float] = Counter()
    pitches: Counter[tuple[float, float]] = Counter()
    for lines in (lines for regions in pages for lines in regions):
        for piece in lines:
            sizes[_half(piece.size)] += len(piece.text)
        for upper, lower in pairwise(lines):
            if _same_size(upper.size, lower.size) and upper.middle > lower.middle:
                pitches[_half(lower.size), _half(upper.middle - lower.middle)] += 1
    size = sizes.most_common(1)[0][0] if sizes else 0.0
    usual = Counter({pitch: count for (of_size, pitch), count in pitches.items() if of_size == size})
    pitch, count = usual.most_common(1)[0] if usual else (0.0, 0)
    return Body(size, pitch if count >= _FEWEST_PITCHES else 0.0)


def paragraphs(pages: Iterable[Sequence[Sequence[Piece]]], body: Body) -> list[Paragraph]:
    """The paragraphs of the pages' regions in reading order; one that goes on in the next column is whole."""
    whole: list[Paragraph] = []
    parts = [(regions, [_of_region(lines, body) for lines in regions]) for regions in pages]
    found = [paragraph for _regions, part in parts for region in part for paragraph in region]
    indents = sum(paragraph.indented for paragraph in found) > _MANY * len(found)
    for regions, part in parts:
        low: float | None = None  # where the region before ends on this page
        for lines, of_region in zip(regions, part, strict=True):
            is_new_column = low is None or lines[0].middle > low
            if whole and is_new_column and _goes_on(whole[-1], of_region[0], indents=indents):
                whole[-1] = _one(whole[-1], of_region[0])
                whole += of_region[1:]
            else:
                whole += of_region
            low = lines[-1].middle
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


def _of_region(pieces: Sequence[Piece], body: Body) -> list[Paragraph]:
    backwards = is_right_to_left("".join(piece.text for piece in pieces))
    lines = [_line(piece, backwards=backwards) for piece in pieces]
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


def _column(lines: Sequence[_Line], body: Body) -> _Column:
    begins = Counter(round(line.begin) for line in lines)
    most = max(begins.values())
    pitches = [
        upper.middle - lower.middle
        for upper, lower in pairwise(lines)
        if _same_size(upper.size, lower.size) and upper.middle > lower.middle
    ]
    of_body = body.pitch if _same_size(lines[0].size, body.size) else 0.0
    return _Column(
        begin=float(min(begin for begin, count in begins.items() if 2 * count >= most)),
        end=max(line.end for line in lines),
        pitch=median(pitches) if len(pitches) >= _FEWEST_PITCHES else of_body,
        body=body.size,
    )


def _begins(before: Sequence[_Line], line: _Line, column: _Column) -> bool:
    """Whether a paragraph begins with the line, given the lines of the one before it."""
    last = before[-1]
    if "\t" in line.text or "\t" in last.text or not _same_size(last.size, line.size):
        return True
    if _ITEM.match(line.text) or (". ." in last.text and _LEADERS.search(last.text)):
        return True
    usual = column.pitch or _USUAL_PITCH * line.size
    if last.middle - line.middle > _GAP * max(usual, line.size):
        return True
    if line.size > _LARGER * column.body or is_divided(last.text):
        return False
    return _is_shifted(before, line, column) or _ends_short(last, line, column)


def _is_shifted(before: Sequence[_Line], line: _Line, column: _Column) -> bool:
    """Whether the line is indented, or stands out, unlike those before it."""
    indents = [(one.begin - column.begin) / one.size for one in (*before[-2:], line)]
    last, now = indents[-2:]
    if now > _INDENT and last <= _INDENT:
        return not _HANGING.match(before[0].text)
    if now < -_INDENT and last >= -_INDENT:
        return True
    return len(indents) == 3 and min(indents[:2]) > _INDENT and now <= _INDENT  # behind a set-off quotation


def _ends_short(last: _Line, line: _Line, column: _Column) -> bool:
    """Whether the next word would have had room on the last line, so that ending there was meant."""
    room = column.end - last.end
    first = line.text.split(maxsplit=1)[0]
    word = (line.end - line.begin) * len(first) / len(line.text)
    if _is_full_stop(last.text):
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
    if is_divided(last) or first[0].islower():
        return not _is_full_stop(last)
    if not before.full or paragraph.indented:
        return False
    return indents or not _is_full_stop(last)


def _one(before: Paragraph, rest: Paragraph) -> Paragraph:
    return Paragraph((*before.lines, *rest.lines), before.size, before.indented, rest.full)


def _is_full_stop(text: str) -> bool:
    """Whether a sentence, or a clause of one, ends with the text."""
    return text.rstrip(_BEHIND_STOPS)[-1:] in _STOPS


def _half(points: float) -> float:
    return round(points * 2) / 2


def _same_size(one: float, other: float) -> bool:
    return max(one, other) <= _SIZES_APART * min(one, other)
