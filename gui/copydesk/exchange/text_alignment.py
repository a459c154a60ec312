"""Which code point of an article's text a code point of a file's text became."""

import re
import unicodedata
from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from rapidfuzz.distance import Levenshtein

from copydesk.domain.text import REPLACEMENT, canonical

_CRLF = re.compile("\r\n")
_WORD = re.compile(r"\S+")
_FEW_PAIRS = 10_000_000
"""Pairs of words that are compared in any case, 64 at once."""
_MOST_PAIRS = 400_000_000
"""A difference with more pairs of words between two words that are sure is not looked at."""
_LONGEST_SAME = 64
"""Code points beside a shared one that are compared."""


_Run = tuple[int, int, int]
"""Words from, to, and from where among the others."""


class Alignment(Protocol):
    """Maps offsets in code points; where nothing corresponds, ``start`` gives what comes next, ``end`` what
    came last, so that the start may be behind the end."""

    def start(self, offset: int) -> int:
        """Where a stretch starts that starts at the offset of the file's text."""
        ...

    def end(self, offset: int) -> int:
        """Where a stretch ends that ends at the offset of the file's text."""
        ...


@dataclass(frozen=True, slots=True)
class LineEnds:
    """For a text that became canonical: byte order marks went, CR and LF became one."""

    dropped: int
    feeds: Sequence[int]
    """Offsets of the line feeds that went, in the file's text."""

    def start(self, offset: int) -> int:
        """Between CR and LF it is before both."""
        passed = bisect_left(self.feeds, offset)
        inside = passed < len(self.feeds) and self.feeds[passed] == offset
        return max(0, offset - self.dropped - passed - inside)

    def end(self, offset: int) -> int:
        """Between CR and LF it is behind both."""
        return max(0, offset - self.dropped - bisect_left(self.feeds, offset))


@dataclass(frozen=True, slots=True)
class Matched:
    """For texts that share some of their code points: offsets of these in both, in text order.

    Between two of them both may have others (white space, control characters). A stretch of as many on both
    sides is taken to be the same, and so is what is equal beside a shared one.
    """

    raw: str
    text: str
    here: Sequence[int]
    there: Sequence[int]

    def start(self, offset: int) -> int:
        """In a stretch that differs, it is behind that."""
        low, before, high, after = self._around(offset)
        if high - low == after - before:
            return before + offset - low
        back = high - offset
        same = (
            0 < back <= _LONGEST_SAME
            and self.raw[offset:high] == self.text[max(before, after - back) : after]
        )
        return after - back if same else after

    def end(self, offset: int) -> int:
        """In a stretch that differs, it is before that."""
        low, before, high, after = self._around(offset)
        if high - low == after - before:
            return before + offset - low
        on = offset - low
        same = 0 < on <= _LONGEST_SAME and self.raw[low:offset] == self.text[before : min(before + on, after)]
        return before + on if same else before

    def _around(self, offset: int) -> tuple[int, int, int, int]:
        """The stretch between the shared ones around: where it starts and ends, here and there."""
        number = bisect_left(self.here, offset)
        low, before = (self.here[number - 1] + 1, self.there[number - 1] + 1) if number else (0, 0)
        if number == len(self.here):
            return low, before, len(self.raw), len(self.text)
        return low, before, self.here[number], self.there[number]


def alignment(raw: str, text: str) -> Alignment:
    """From offsets of what a file has to those of the article's canonical text. Linear for equal words."""
    if canonical(raw) == text:
        dropped = len(raw) - len(raw.lstrip("\ufeff"))
        return LineEnds(dropped, array("L", (found.start() + 1 for found in _CRLF.finditer(raw))))
    mine, theirs = _skeleton(raw), _skeleton(text)
    if mine[0] == theirs[0]:
        return Matched(raw, text, mine[1], theirs[1])
    return _by_words(raw, text)


def _skeleton(text: str) -> tuple[str, Sequence[int]]:
    """What normal forms, white space and control characters leave the same, and where each of it is from."""
    kept: list[str] = []
    places = array("L")
    for place, character in enumerate(text):
        if character.isspace():
            continue
        if "!" <= character <= "~":
            kept.append(character)
            places.append(place)
        elif character != REPLACEMENT and unicodedata.category(character) not in {"Cc", "Cs", "Cn"}:
            parts = unicodedata.normalize("NFKD", character).replace(" ", "")
            kept.append(parts)
            places.extend([place] * len(parts))
    return "".join(kept), places


def _by_words(raw: str, text: str) -> Matched:
    """The words that both have in the same order, code point by code point."""
    mine, theirs = list(_WORD.finditer(raw)), list(_WORD.finditer(text))
    ours, others = _keys(mine), _keys(theirs)
    here, there = array("L"), array("L")
    for low, high, other in _same_runs(ours, others):
        for number in range(high - low):
            one, two = mine[low + number], theirs[other + number]
            if len(one[0]) == len(two[0]):
                here.extend(range(*one.span()))
                there.extend(range(*two.span()))
    return Matched(raw, text, here, there)


def _keys(words: Sequence[re.Match[str]]) -> list[str]:
    return [one[0] if one[0].isascii() else unicodedata.normalize("NFKD", canonical(one[0])) for one in words]


def _same_runs(ours: list[str], others: list[str]) -> list[_Run]:
    """Runs of equal words; common ends are found in one go."""
    most = min(len(ours), len(others))
    head = next((n for n in range(most) if ours[n] != others[n]), most)
    tail = next((n for n in range(most - head) if ours[-1 - n] != others[-1 - n]), most - head)
    ends = len(ours) - tail, len(others) - tail
    runs = [(0, head, 0)]
    before = head, head
    for anchor in [*_anchors(ours, others, head, ends), ends]:
        runs += _runs_between(ours, others, before, anchor)
        if anchor != ends:
            runs.append((anchor[0], anchor[0] + 1, anchor[1]))
        before = anchor[0] + 1, anchor[1] + 1
    return [*runs, (ends[0], len(ours), ends[1])]


def _runs_between(
    ours: list[str], others: list[str], before: tuple[int, int], anchor: tuple[int, int]
) -> Iterator[_Run]:
    left, right = ours[before[0] : anchor[0]], others[before[1] : anchor[1]]
    if 0 < len(left) * len(right) <= _MOST_PAIRS:
        for code in Levenshtein.opcodes(left, right):
            if code.tag == "equal":
                yield before[0] + code.src_start, before[0] + code.src_end, before[1] + code.dest_start


def _anchors(ours: list[str], others: list[str], head: int, ends: tuple[int, int]) -> list[tuple[int, int]]:
    """Where long differences meet: words that are once in both, as many as are in one order (patience)."""
    if (ends[0] - head) * (ends[1] - head) <= _FEW_PAIRS:
        return []
    mine, theirs = _once(ours, head, ends[0]), _once(others, head, ends[1])
    pairs = [(place, theirs[word]) for word, place in mine.items() if word in theirs]
    tops: list[int] = []
    chain: list[int] = []
    before: list[int] = []
    for number, (_, place) in enumerate(pairs):
        pile = bisect_left(tops, place)
        before.append(chain[pile - 1] if pile else -1)
        tops[pile : pile + 1] = [place]
        chain[pile : pile + 1] = [number]
    found: list[tuple[int, int]] = []
    number = chain[-1] if chain else -1
    while number >= 0:
        found.append(pairs[number])
        number = before[number]
    return found[::-1]


def _once(words: list[str], start: int, end: int) -> dict[str, int]:
    """The words that are there only once, in their order, and where."""
    counts = Counter(words[start:end])
    return {words[place]: place for place in range(start, end) if counts[words[place]] == 1}
