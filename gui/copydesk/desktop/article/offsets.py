"""Where a code point stands in a Qt document: the only module that knows UTF-16.

A document position counts UTF-16 units and block ends. Long paragraphs are split into several display
blocks, because Qt lays a block out whole; the map hides the block ends that this adds.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator

from copydesk.desktop.article.graphemes import grapheme_end, grapheme_start, is_bound
from copydesk.domain.span import Span

LONGEST_BLOCK = 8_000
"""Code points; a display block may be this long."""
_SEARCHED_FOR_SPACE = 1_000
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
# The blocks of the scripts that are written from right to left, and the signs that embed such text.
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


class OffsetMap:
    """Code point offsets of one canonical text, and positions in the document that shows it.

    ``display`` is the text for the document. Blocks are numbered as the document's; ``starts[n]`` and
    ``ends[n]`` are the code points that block n shows, its end mark left out.
    """

    def __init__(self, text: str, longest: int = LONGEST_BLOCK) -> None:
        self.length = len(text)
        self.starts: list[int] = []
        self.ends: list[int] = []
        for start, end in _blocks(text, longest):
            self.starts.append(start)
            self.ends.append(end)
        self.display = "\n".join(text[a:b] for a, b in zip(self.starts, self.ends, strict=True))
        self._text = text
        self.right_to_left = _RIGHT_TO_LEFT.search(text) is not None
        """Whether any of the text is written from right to left."""
        self._astral = [found.start() for found in _ASTRAL.finditer(text)]
        self._splits: list[int] = []  # before block n: block ends that the text does not have
        splits = 0
        for number, start in enumerate(self.starts):
            splits += bool(number and self.ends[number - 1] == start)
            self._splits.append(splits)
        self._positions = [self._position(start, number) for number, start in enumerate(self.starts)]

    def position(self, offset: int) -> int:
        """The document position of a code point; where a paragraph is split, the start of the next block."""
        return self._position(offset, self.block(offset))

    def offset(self, position: int) -> int:
        """The code point at a document position; inside a surrogate pair, the character's start."""
        number = max(0, bisect_right(self._positions, position) - 1)
        units = position - self._splits[number]
        # Astral character i begins at unit astral[i] + i; each that begins before takes a second unit.
        before = bisect_left(range(len(self._astral)), units, key=lambda i: self._astral[i] + i)
        return min(max(units - before, self.starts[number]), self.ends[number])

    def block(self, offset: int) -> int:
        """The number of the display block that shows the code point."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def in_block(self, offset: int, number: int) -> int:
        """How many UTF-16 units into block ``number`` the code point stands (0 to the block's length)."""
        low = self.starts[number]
        inside = min(max(offset, low), self.ends[number])
        if not self._astral:
            return inside - low
        return inside - low + bisect_left(self._astral, inside) - bisect_left(self._astral, low)

    def from_block(self, units: int, number: int) -> int:
        """The code point that stands so many UTF-16 units into the block."""
        if not self._astral:
            return min(self.starts[number] + units, self.ends[number])
        return self.offset(self._positions[number] + units)

    def shows(self, number: int, spans: Iterable[Span]) -> bool:
        """Whether block ``number`` shows anything of the spans, or where they begin or end."""
        start, end = self.starts[number], self.ends[number]
        return any(span.start <= end and start <= span.end for span in spans)

    def has_right_to_left(self, number: int) -> bool:
        """Whether block ``number`` has text that is written from right to left."""
        if not self.right_to_left:
            return False
        return _RIGHT_TO_LEFT.search(self._text, self.starts[number], self.ends[number]) is not None

    def has_tab(self, number: int) -> bool:
        """Whether there is a tab in block ``number``."""
        return self._text.find("\t", self.starts[number], self.ends[number]) >= 0

    def blank(self) -> Iterator[int]:
        """The blocks that show no character."""
        return (number for number, start in enumerate(self.starts) if start == self.ends[number])

    def continued(self) -> Iterator[tuple[int, bool]]:
        """The blocks that go on with a split paragraph, and whether that is written from right to left.

        Qt tells a block's direction by its first letter; theirs is the paragraph's.
        """
        right_to_left = False
        for number in range(1, len(self.starts)):
            if self.ends[number - 1] == self.starts[number]:
                if number == 1 or self.ends[number - 2] != self.starts[number - 1]:
                    right_to_left = self._begins_right_to_left(number - 1)
                yield number, right_to_left

    def _begins_right_to_left(self, number: int) -> bool:
        for offset in range(self.starts[number], self.length):
            direction = unicodedata.bidirectional(self._text[offset])
            if direction in ("L", "R", "AL") or self._text[offset] == "\n":
                return direction in ("R", "AL")
        return False

    def _position(self, offset: int, number: int) -> int:
        return offset + bisect_left(self._astral, offset) + self._splits[number]


def _blocks(text: str, longest: int) -> Iterator[tuple[int, int]]:
    start = 0
    for paragraph in text.split("\n"):
        end = start + len(paragraph)
        while end - start > longest:
            cut = _cut(text, start, start + longest)
            if cut >= end:
                break
            yield start, cut
            start = cut
        yield start, end
        start = end + 1


def _cut(text: str, start: int, latest: int) -> int:
    """Where to split at the latest: after a space, else between two characters as readers see them.

    Where one such character alone is longer than a block, after it.
    """
    earliest = max(start, latest - _SEARCHED_FOR_SPACE)
    for space in (text.rfind(" ", earliest, latest), text.rfind("\t", earliest, latest)):
        if space >= 0 and is_bound(text, space + 1):
            return space + 1
    cut = grapheme_start(text, latest)
    return cut if cut > start else grapheme_end(text, latest)
