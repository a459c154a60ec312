"""The text that Taguette counts in, and the article that people read, from the HTML of one of its documents.

Taguette keeps HTML with few tags (``get_html_body`` in convert.py) and counts the UTF-8 bytes of its text
nodes, white space between paragraphs included (``describePos`` in taguette.js, ``find_pos`` in extract.py,
both in https://gitlab.com/remram44/taguette). An article has paragraphs instead, and white space as a browser
shows it; offsets are translated from the one to the other.
"""

import html
import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from copydesk.exchange.units import Offsets, utf8_offsets

_SPACE = " \t\n\f\r"  # what HTML folds into one space; no-break spaces are none
_PIECE = re.compile(f"[{_SPACE}]+|[^{_SPACE}]+")
_STOP = re.compile("[>\"']")
_NAME = re.compile(r"</?([a-zA-Z][^\s/>]*)")
_APART = frozenset(
    ("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "blockquote", "pre", "table", "div", "section")
)
_BELOW = frozenset(("li", "br", "tr", "td", "th", "dt", "dd"))


@dataclass(frozen=True, slots=True)
class Reading:
    """A document: ``raw`` is the text that Taguette counts in, ``text`` the article.

    ``raw_at``, ``text_at`` and ``lengths`` say where words, and the spaces between them, stand in both;
    ``nodes`` are where text nodes begin in ``raw``.
    """

    raw: str
    text: str
    pictures: int
    raw_at: Sequence[int]
    text_at: Sequence[int]
    lengths: Sequence[int]
    nodes: Sequence[int]
    bytes: Offsets

    def place(self, start: int, end: int) -> tuple[int, int] | None:
        """A stretch of bytes as code points of the article; None where there are no words in it."""
        first, last = self._point(start), self._point(end)
        if first is None or last is None:
            return None
        begin, finish = self._from(first), self._until(last)
        return (begin, finish) if begin < finish else None

    def as_once_cut(self, start: int, end: int) -> str:
        """What older versions kept as the words of a stretch: they cut text nodes by bytes, not characters.

        The places are right there; only these words begin and end too late where a node is not all ASCII.
        """
        if not 0 <= start < end <= self.bytes(len(self.raw)):
            return ""
        ends = [*self.nodes[1:], len(self.raw)]
        byte_ends = [self.bytes(point) for point in ends]
        first, last = bisect_right(byte_ends, start), bisect_left(byte_ends, end)
        return self.raw[self._cut(first, start, ends) : self._cut(last, end, ends)]

    def _cut(self, node: int, offset: int, ends: Sequence[int]) -> int:
        begins = self.nodes[node]
        return min(begins + offset - self.bytes(begins), ends[node])

    def _point(self, offset: int) -> int | None:
        """The code point of ``raw`` at a byte; that after it where the byte is in the midst of one."""
        wide, added = self.bytes.wide, self.bytes.added
        if not 0 <= offset <= self.bytes(len(self.raw)):
            return None
        low, high = 0, len(wide)
        while low < high:  # how many wide code points begin before the byte
            middle = (low + high) // 2
            if wide[middle] + added[middle] < offset:
                low = middle + 1
            else:
                high = middle
        return max(offset - added[low], wide[low - 1] + 1) if low else offset

    def _from(self, point: int) -> int:
        """Where the first kept code point at or after that of ``raw`` is in the article."""
        one = bisect_right(self.raw_at, point) - 1
        if one >= 0 and point < self.raw_at[one] + self.lengths[one]:
            return self.text_at[one] + point - self.raw_at[one]
        return self.text_at[one + 1] if one + 1 < len(self.text_at) else len(self.text)

    def _until(self, point: int) -> int:
        """Where the last kept code point before that of ``raw`` ends in the article."""
        one = bisect_left(self.raw_at, point) - 1
        if one < 0:
            return 0
        return self.text_at[one] + min(point - self.raw_at[one], self.lengths[one])


def read_html(source: str) -> Reading:
    """Text and article of a document or of a piece of one."""
    maker = _Maker()
    for name, words in _tokens(source.replace("\r\n", "\n").replace("\r", "\n")):
        if words:
            maker.node(html.unescape(words))
        else:
            maker.tag(name)
    return maker.reading()


class _Maker:
    """Collects text nodes; breaks and spaces are written once something follows them."""

    def __init__(self) -> None:
        self._raw: list[str] = []
        self._text: list[str] = []
        self._length = 0
        self._kept = 0
        self._break = ""
        self._space: int | None = None
        self._pictures = 0
        self._places = (array("L"), array("L"), array("L"))
        self._nodes = array("L")

    def tag(self, name: str) -> None:
        if name == "img":
            self._pictures += 1
        if name in _APART:
            self._break = "\n\n"
        elif name in _BELOW:
            self._break = self._break or "\n"

    def node(self, words: str) -> None:
        if not words:
            return
        self._nodes.append(self._length)
        for found in _PIECE.finditer(words):
            if found[0][0] not in _SPACE:
                self._word(found[0], self._length + found.start())
            elif self._space is None:
                self._space = self._length + found.start()
        self._raw.append(words)
        self._length += len(words)

    def _word(self, word: str, at: int) -> None:
        if self._kept and self._break:
            self._text.append(self._break)
            self._kept += len(self._break)
        elif self._kept and self._space is not None:
            self._keep(" ", self._space)
        self._break, self._space = "", None
        self._keep(word, at)

    def _keep(self, words: str, at: int) -> None:
        for places, value in zip(self._places, (at, self._kept, len(words)), strict=True):
            places.append(value)
        self._text.append(words)
        self._kept += len(words)

    def reading(self) -> Reading:
        raw = "".join(self._raw)
        raw_at, text_at, lengths = self._places
        text, nodes = "".join(self._text), self._nodes
        return Reading(raw, text, self._pictures, raw_at, text_at, lengths, nodes, utf8_offsets(raw))


def _tokens(source: str) -> Iterator[tuple[str, str]]:
    """Names of tags, and the text between them; comments and what is cut off at the end are left out."""
    at, length = 0, len(source)
    while at < length:
        start = source.find("<", at)
        while 0 <= start < length - 1 and not (source[start + 1].isalpha() or source[start + 1] in "/!?"):
            start = source.find("<", start + 1)
        if start < 0 or start == length - 1:
            yield "", source[at:]
            return
        if start > at:
            yield "", source[at:start]
        at = _end(source, start)
        if at == 0:
            return
        found = _NAME.match(source, start, at)
        yield (found[1].lower() if found else ""), ""


def _end(source: str, start: int) -> int:
    """Where the tag or comment that begins there ends; 0 where it does not."""
    if source.startswith("<!--", start):
        return source.find("-->", start + 4) + 3 if source.find("-->", start + 4) >= 0 else 0
    at = start + 1
    quotes = source[at] not in "!?"
    while (found := _STOP.search(source, at)) is not None:
        if found[0] == ">":
            return found.end()
        at = found.end()
        if quotes and (closing := source.find(found[0], at)) >= 0:
            at = closing + 1
    return 0
