"""A text as words and marks with their places, cut into paragraphs and sentences, in linear time."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from copydesk.domain.selection import sentences_in
from copydesk.domain.span import Span

_WIDE = "\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff"
"""Scripts that are written without spaces between words: each character is a token."""
_TOKEN = re.compile(
    rf"[^\W_{_WIDE}]+(?:['’.,:/-](?=[^\W_])[^\W_{_WIDE}]+)*|[{_WIDE}]|\.\.\.|''|``|--|[^\w\s]|_", re.UNICODE
)
_DATELINE = re.compile(r"[^\W\d_a-z][^\n]{0,100}?(?:\([^)\n]{1,40}\)\s?[-–—]{0,2}|\s[-–—]{1,2}\s)")
"""What a report may begin with: a place in capitals, a day, the agency in brackets, a dash."""
_IN_CAPITALS = re.compile(r"[^\W\d_a-zà-ÿа-яё]{3}")
LONGEST = 700
"""Tokens; what is longer is cut, so that one line of ten megabytes is no harder than a book of lines."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """The words and marks of a text, side by side: their places in code points, and the words themselves.

    ``pieces`` are the paragraphs as stretches ``[first, last)`` of tokens, those of extreme length cut at
    sentences; ``sentences`` likewise, each inside one piece. All are in text order and cover all tokens.
    """

    text: str
    starts: list[int]
    ends: list[int]
    words: list[str]
    pieces: list[tuple[int, int]]
    sentences: list[tuple[int, int]]

    def __len__(self) -> int:
        return len(self.words)

    def span(self, first: int, last: int) -> Span:
        """The tokens from first up to, without, last as a span of the text."""
        return Span(self.starts[first], self.ends[last - 1])

    def within(self, span: Span) -> tuple[int, int]:
        """The tokens ``[first, last)`` that a span touches; none where first is last."""
        return bisect_right(self.ends, span.start), bisect_left(self.starts, span.end)


def tokenised(text: str) -> Tokens:
    """The text as tokens. Takes any text, also one with lone surrogates: their words say ``?``."""
    starts: list[int] = []
    ends: list[int] = []
    words: list[str] = []
    readable = _encodable(text)
    for found in _TOKEN.finditer(readable):
        starts.append(found.start())
        ends.append(found.end())
        words.append(found[0])
    sentences: list[tuple[int, int]] = []
    pieces: list[tuple[int, int]] = []
    line_end = -1
    for first, last in _cut(_stretches(readable, starts)):
        sentences.append((first, last))
        if starts[first] < line_end and last - pieces[-1][0] <= LONGEST:
            pieces[-1] = (pieces[-1][0], last)
            continue
        pieces.append((first, last))
        line_end = readable.find("\n", starts[first])
        line_end = len(text) if line_end < 0 else line_end
    return Tokens(text, starts, ends, words, pieces, sentences)


def _encodable(text: str) -> str:
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace").decode()
    return text


def _stretches(text: str, starts: list[int]) -> Iterator[tuple[int, int]]:
    """The sentences as stretches of tokens; each token is in one."""
    first = at = 0
    for cut in [*_cuts(text), len(text)]:
        at = bisect_left(starts, cut, at)
        if at > first:
            yield first, at
            first = at


def _cuts(text: str) -> Iterator[int]:
    """Where sentences begin, but for those that only a dateline seems to end."""
    end, opened = 0, 0
    for sentence in sentences_in(text):
        if end == 0 or "\n" in text[end : sentence.start]:
            opened = _dateline_end(text, sentence.start)
            yield sentence.start
        elif sentence.start >= opened:
            yield sentence.start
        end = sentence.end


def _dateline_end(text: str, start: int) -> int:
    """Where the dateline ends that a paragraph begins with; its beginning where there is none."""
    if not _IN_CAPITALS.match(text, start):
        return start
    found = _DATELINE.match(text, start, start + 160)
    return found.end() if found else start


def _cut(stretches: Iterator[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    for first, last in stretches:
        for start in range(first, last, LONGEST):
            yield start, min(last, start + LONGEST)
