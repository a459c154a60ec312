"""Sentences and tokens of an article, with their offsets, for the formats that count in them.

The rules, the same in every format and every language, so that the same text always has the same tokens:

- A sentence ends at a line break, and at a full stop, question or exclamation mark (with the quote marks that
  close there) that white space follows, but not after abbreviations, initials and ordinals
  (:func:`copydesk.domain.selection.sentences_in`).
- White space (all that :meth:`str.isspace` holds for) stands between tokens and is in none. Every other
  character is in exactly one token.
- A token is a run of letters, digits and their marks. Full stops, commas and colons between digits belong
  to it (``1,000.5``, ``18:40``), as does an apostrophe between letters (``O'Neill``), and the stops of
  initials (``U.S.``).
- What is joined to a word by an apostrophe is a token of its own: English ``'s 're 've 'll 'd 'm`` with it
  in front, French ``l' d' qu'`` with it behind.
- Hyphens and all other marks and signs are tokens of their own (``UN-backed`` has three); the same mark
  several times over is one (``...``), as is an emoji with what modifies it.
- In scripts without blanks between words (Han, Kana, Thai, Lao, Khmer, Myanmar) each letter is a token.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache, partial
from itertools import chain
from operator import methodcaller
from typing import Any, NamedTuple, cast

from copydesk.domain.selection import sentences_in
from copydesk.domain.span import Span

_UNSPACED = (
    (0x0E00, 0x0EFF),  # Thai, Lao
    (0x1000, 0x109F),  # Myanmar
    (0x1780, 0x17FF),  # Khmer
    (0x3005, 0x3007),
    (0x3040, 0x30FF),  # Kana
    (0x31F0, 0x31FF),
    (0x3400, 0x4DBF),  # Han
    (0x4E00, 0x9FFF),
    (0xA9E0, 0xA9FF),  # Myanmar, extended
    (0xAA60, 0xAA7F),
    (0xF900, 0xFAFF),
    (0xFF66, 0xFF9D),  # Kana of half width
    (0x1B000, 0x1B16F),
    (0x20000, 0x3FFFF),
)
"""Blocks of scripts that put no blanks between words, as first and last code point."""


class Token(NamedTuple):
    """Where a token begins and ends, in code points; there are many, so it is no more than a pair."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The stretch of text that it covers."""
        return text[self.start : self.end]


_span_of: Callable[["re.Match[str]"], tuple[int, int]] = methodcaller("span")
_token = cast(Callable[[tuple[int, int]], Token], partial(cast(Any, tuple).__new__, Token))


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence and its tokens, in code points of the article's text."""

    span: Span
    tokens: tuple[Token, ...]


def sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences of the text with their tokens, in order; none where there is only white space."""
    find = _pattern().finditer
    return tuple(
        Sentence(span, tuple(map(_token, map(_span_of, find(text, span.start, span.end)))))
        for span in sentences_in(text)
    )


@dataclass(frozen=True, slots=True)
class Covered:
    """Which tokens a span touches: those from ``first`` up to but not with ``end``, by their number.

    ``exact`` says that it begins where the first begins and ends where the last ends.
    """

    first: int
    end: int
    exact: bool


class TokenIndex:
    """All tokens of an article, to look up which a span touches."""

    def __init__(self, found: Iterable[Sentence]) -> None:
        self.tokens: tuple[Token, ...] = tuple(chain.from_iterable(sentence.tokens for sentence in found))
        self._starts = [start for start, _ in self.tokens]
        self._ends = [end for _, end in self.tokens]

    def covered(self, span: Span) -> Covered | None:
        """The tokens that share a character with the span; None where it holds white space only."""
        first = bisect_right(self._ends, span.start)
        end = bisect_left(self._starts, span.end)
        if first >= end:
            return None
        exact = self._starts[first] == span.start and self._ends[end - 1] == span.end
        return Covered(first, end, exact)


@cache
def _pattern() -> re.Pattern[str]:
    """What a token is; made when it is first needed, for it takes a while to go through Unicode."""
    every = (*range(0x1FC00), *range(0xE0100, 0xE01F0))
    mark = _ranges((code, code) for code in every if unicodedata.category(chr(code))[0] == "M")
    unspaced = _ranges(_UNSPACED)
    letter = rf"[^\W_{unspaced}]"
    # Few words have marks: what cannot be one is told from them before the long set is looked through.
    inside = rf"(?:{letter}+|(?![\0-\xac])[{mark}\u00ad\u200c\u200d])"
    clitic = r"(?i:s|re|ve|ll|d|m)(?![^\W_])"
    modifier = rf"(?![\0-\xac])[{mark}\u200d\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]"
    return re.compile(
        r"(?:[A-ZÀ-ÖØ-ÞΑ-ΩЀ-Я]\.){2,}"
        r"|(?i:[ldnmstcj]|qu|jusqu|lorsqu|puisqu)['’](?=[^\W\d_])"
        rf"|{letter}{inside}*(?:(?:(?<=\d)[.,:](?=\d)|(?<=[^\W\d])['’](?=[^\W\d])(?!{clitic})){inside}+)*"
        rf"|(?<=\w)['’]{clitic}"
        rf"|[^\W_](?:{modifier})*"
        r"|[\U0001f1e6-\U0001f1ff]{2}"
        r"|([.!?…*=_~–—-])\1+"
        rf"|\S(?:{modifier}|(?<=\u200d)[\u00a9-\u3299\U0001f000-\U0001faff])*"
    )


def _ranges(found: Iterable[tuple[int, int]]) -> str:
    """The code points from the first to the last of each pair, as the inside of a set."""
    joined: list[tuple[int, int]] = []
    for first, last in found:
        if joined and first == joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], last)
        else:
            joined.append((first, last))
    return "".join(f"\\U{first:08x}-\\U{last:08x}" for first, last in joined)
