"""Where in a text the words of a quote stand that are not where they were said to be.

Costs are bounded for texts of a megabyte with a thousand such quotes: words are found by plain search, and
similar ones only near the place and around the quote's longest words.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from rapidfuzz import fuzz

from copydesk.domain.span import Span, trimmed
from copydesk.domain.text import canonical
from copydesk.exchange.quoted_words import bare, cut_off

LEAST_LIKENESS = 0.6
"""What is less like the quote than this is not offered."""
_MOST_CANDIDATES = 200
_WINDOW = 400
"""Code points on both sides of a place in which similar words are looked for."""
_SHORT = 4_000
"""Texts of fewer code points are searched for similar words as a whole."""
_LONGEST = 600
"""Longer quotes are looked for by their beginning and their end."""
_SEEDS = 3
_PLACES_A_SEED = 4
_CONTEXT = 40


@dataclass(frozen=True, slots=True)
class Similar:
    """A stretch and how like the quote it is, 0 to 1."""

    span: Span
    likeness: float


@dataclass(frozen=True, slots=True)
class _Bare:
    """The text without white space, and the way back to where its words were."""

    text: str
    starts: list[int]
    words: list[int]

    def back(self, offset: int) -> int:
        number = bisect_right(self.starts, offset) - 1
        return self.words[number] + offset - self.starts[number]


class QuoteSearch:
    """Looks for quotes in one canonical text."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def _bare(self) -> _Bare:
        found = [match.span() for match in re.finditer(r"\S+", self._text)]
        starts = list(accumulate((end - start for start, end in found), initial=0))[:-1]
        return _Bare("".join(self._text.split()), starts, [start for start, _ in found])

    def only(self, quote: str, before: str = "", after: str = "") -> Span | None:
        """The one stretch that says the quote, or the one of several that stands between these words."""
        found = self._first(self._occurrences(quote), _MOST_CANDIDATES + 1)
        if len(found) == 1:
            return found[0]
        if len(found) > _MOST_CANDIDATES or not (bare(before) or bare(after)):
            return None
        between = [span for span in found if self._context(span, before, after) == (True, True)]
        return between[0] if len(between) == 1 else None

    def nearest(
        self, quote: str, near: int | None, before: str = "", after: str = "", length: int = 0
    ) -> Similar | None:
        """The stretch that is most likely meant; ``near`` is where it was said to start.

        ``length`` is how long it was said to be: for quotes that are cut off.
        """
        exact = self._nearest_exact(quote, near, before, after)
        if exact:
            return Similar(exact, 1.0)
        beginning = cut_off(quote)
        if beginning:
            exact = self._nearest_exact(beginning, near, before, "")
            if exact:
                end = max(exact.end, min(exact.start + length, len(self._text)))
                return Similar(Span(exact.start, end), 1.0)
        return self._similar(canonical(beginning or quote).strip(), near)

    def _nearest_exact(self, quote: str, near: int | None, before: str, after: str) -> Span | None:
        if near is None or bare(before) or bare(after):
            found = self._first(self._occurrences(quote), _MOST_CANDIDATES)
            return min(found, key=lambda span: self._rank(span, near, before, after), default=None)
        return self._beside(quote, near)

    def _rank(self, span: Span, near: int | None, before: str, after: str) -> tuple[int, int]:
        fits = sum(self._context(span, before, after))
        return -fits, span.start if near is None else abs(span.start - near)

    def _context(self, span: Span, before: str, after: str) -> tuple[bool, bool]:
        """Whether the words before and after the span are these; what is not told fits."""
        ahead, behind = bare(before)[-_CONTEXT:], bare(after)[:_CONTEXT]
        there = bare(self._text[max(0, span.start - 4 * _CONTEXT) : span.start])
        following = bare(self._text[span.end : span.end + 4 * _CONTEXT])
        return there.endswith(ahead), following.startswith(behind)

    def _beside(self, quote: str, near: int) -> Span | None:
        """The occurrence whose start is nearest; of two as near the later."""
        for text, words, is_bare in self._ways(quote):
            at = bisect_right(self._bare.words, near) - 1 if is_bare else near
            at = (self._bare.starts[max(0, at)] if self._bare.starts else 0) if is_bare else near
            back, on = text.rfind(words, 0, at + len(words)), text.find(words, at)
            found = [place for place in (on, back) if place >= 0]
            if found:
                place = min(found, key=lambda one: abs(one - at))
                return self._span(place, place + len(words), is_bare)
        return None

    def _ways(self, quote: str) -> Iterator[tuple[str, str, bool]]:
        """Texts to search and what to search for: as it is, then without white space and in normal forms."""
        plain = canonical(quote)
        yield self._text, plain, False
        squeezed = "".join(plain.split())
        if not squeezed:
            return
        yield self._bare.text, squeezed, True
        if not squeezed.isascii():
            for form in ("NFC", "NFD"):
                if (other := unicodedata.normalize(form, squeezed)) != squeezed:
                    yield self._bare.text, other, True

    def _occurrences(self, quote: str) -> Iterator[Span]:
        """All of them in text order, as the first way gives them that gives any."""
        for text, words, is_bare in self._ways(quote):
            place = text.find(words)
            if place < 0:
                continue
            while place >= 0:
                yield self._span(place, place + len(words), is_bare)
                place = text.find(words, place + 1)
            return

    def _span(self, start: int, end: int, is_bare: bool) -> Span:
        if is_bare:
            return Span(self._bare.back(start), self._bare.back(end - 1) + 1)
        return Span(start, end)

    @staticmethod
    def _first(spans: Iterator[Span], most: int) -> list[Span]:
        return [span for span, _ in zip(spans, range(most), strict=False)]

    def _similar(self, quote: str, near: int | None) -> Similar | None:
        if not quote:
            return None
        if len(quote) > _LONGEST:
            return self._similar_ends(quote, near)
        best: Similar | None = None
        for low, high in self._windows(quote, near):
            found = self._in_window(quote, low, high)
            if found and (best is None or found.likeness > best.likeness):
                best = found
        return best

    def _similar_ends(self, quote: str, near: int | None) -> Similar | None:
        half = _LONGEST // 2
        head = self._similar(quote[:half], near)
        if head is None:
            return None
        about = head.span.start + len(quote) - half
        tail = self._in_window(quote[-half:], max(head.span.end, about - _WINDOW), about + half + _WINDOW)
        if tail is None:
            return None
        return Similar(Span(head.span.start, tail.span.end), min(head.likeness, tail.likeness))

    def _windows(self, quote: str, near: int | None) -> Iterator[tuple[int, int]]:
        text, size = self._text, len(quote)
        if len(text) <= _SHORT:
            yield 0, len(text)
            return
        if near is not None:
            yield max(0, near - _WINDOW), near + size + _WINDOW
        seeds = sorted(dict.fromkeys(re.findall(r"\w{3,}", quote)), key=len, reverse=True)
        for word in seeds[:_SEEDS]:
            inside = quote.index(word)
            place = text.find(word) if near is None else text.find(word, max(0, near - _WINDOW))
            place = text.find(word) if place < 0 else place
            for _ in range(_PLACES_A_SEED):
                if place < 0:
                    break
                low = place - inside - size // 4
                yield max(0, low), place - inside + size + size // 4 + 1
                place = text.find(word, place + 1)

    def _in_window(self, quote: str, low: int, high: int) -> Similar | None:
        window = self._text[low:high]
        found = fuzz.partial_ratio_alignment(quote, window, score_cutoff=100 * LEAST_LIKENESS)
        if found is None or found.dest_end <= found.dest_start:
            return None
        span = trimmed(self._text, Span(low + found.dest_start, low + found.dest_end))
        return Similar(span, found.score / 100) if span else None
