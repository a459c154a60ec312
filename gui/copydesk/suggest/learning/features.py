"""What a token looks like to the model: its form, its neighbours, quote marks and cues around it, the rules.

All that is told of a token is a few dozen short strings. They are made in linear time, a piece at a time.
"""

from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache

from copydesk.domain.annotation import Kind, QuotationType
from copydesk.domain.suggestion import Suggestion
from copydesk.suggest.learning.attitudes import attitude_of, attitudes_of
from copydesk.suggest.learning.classes import THAT, class_of, grammar_of
from copydesk.suggest.learning.tokens import Tokens
from copydesk.suggest.marks import quoted

VERSION = 3
"""Counts up when a token is told of in other words: models made before know nothing of them."""
_LONGEST = 24
_FAR = (1, 2, 3, 4, 6, 9, 14, 22)
_FARTHEST = _FAR[-1] + 1
_NEAR = [
    next((str(number) for number, most in enumerate(_FAR) if distance <= most), "9")
    for distance in range(_FARTHEST + 1)
]
"""What is told of a distance in tokens; of all that is farther than the last, the same."""


class Hints:
    """What rules and lists tell of the tokens of one text, side by side with them.

    ``rules`` says what each token is to a quotation that the rules propose, ``marked`` whether it stands in
    quote marks, ``cues`` which tokens report.
    """

    def __init__(self, tokens: Tokens, rules: Sequence[Suggestion]) -> None:
        count = len(tokens)
        self.small = [word.lower() for word in tokens.words]
        self.rules = [""] * count
        self.marked = [""] * count
        for one in rules:
            if one.kind is Kind.QUOTATION:
                self._propose(tokens, one)
        for stretch in quoted(tokens.text):
            first, last = tokens.within(stretch.span)
            self.marked[first:last] = ["q"] * (last - first)
            if last > first:
                self.marked[first], self.marked[last - 1] = "q(", "q)" if stretch.closed else "q"
        self.classes = [class_of(word) for word in self.small]
        self.grammar = [grammar_of(word) for word in tokens.words]
        self.cues = ["c" in kind and not mark for kind, mark in zip(self.classes, self.marked, strict=True)]

    def _propose(self, tokens: Tokens, one: Suggestion) -> None:
        kind = {QuotationType.DIRECT: "d", QuotationType.MIXED: "x"}.get(
            one.type or QuotationType.INDIRECT, "i"
        )
        sure = "+" if one.score >= 0.7 else "-"
        for spans, part in ((one.spans, "C" + kind + sure), (one.cue, "Q"), (one.speaker_spans, "S")):
            for span in spans:
                first, last = tokens.within(span)
                if last > first:
                    self.rules[first:last] = [part] * (last - first)
                    self.rules[first] = part + "("


@lru_cache(maxsize=50_000)
def _forms(word: str) -> tuple[str, ...]:
    """What a word tells by its letters alone."""
    small = word.lower()[:_LONGEST]
    found = ["w=" + small, "s=" + shape(word)]
    kind = class_of(word.lower())
    if kind:
        found.append("k=" + kind)
    found += ("a=" + each for each in attitudes_of(word.lower()))
    return tuple(found)


def shape(word: str) -> str:
    """A word's looks: ``A`` as in *Ann*, ``AA`` in capitals, ``a`` small, ``0`` a number, else its mark."""
    first = word[0]
    if first.isalpha():
        if word.isupper():
            return "AA" if len(word) > 1 else "A1"
        if first.isupper():
            return "A"
        return "a"
    if first.isdigit():
        return "0"
    return word[:2]


def of_piece(tokens: Tokens, hints: Hints, first: int, last: int) -> list[list[str]]:
    """What is told of each token of a piece, in order. A piece is one or more whole sentences."""
    told: list[list[str]] = [list(_forms(word)) for word in tokens.words[first:last]]
    _add_window(hints, first, last, told)
    _add_hints(hints, first, last, told)
    at = bisect_left(tokens.sentences, (first, first))
    while at < len(tokens.sentences) and tokens.sentences[at][0] < last:
        begin, end = tokens.sentences[at]
        _add_sentence(tokens, hints, begin, end, told[begin - first : end - first])
        at += 1
    return told


def _add_window(hints: Hints, first: int, last: int, told: list[list[str]]) -> None:
    small = ["", *hints.small[first:last], ""]
    kinds = ["", *hints.grammar[first:last], "", ""]
    for at, row in enumerate(told, 1):
        before, here, after = kinds[at - 1 : at + 2]
        row.extend(
            (
                "-1=" + small[at - 1][:_LONGEST],
                "+1=" + small[at + 1][:_LONGEST],
                f"g={before}{here}",
                f"g3={before}{here}{after}",
                f"g+={here}{after}{kinds[at + 2]}",
            )
        )
        if attitude := attitude_of(small[at - 1]):
            row.append("-1a=" + attitude)


def _add_hints(hints: Hints, first: int, last: int, told: list[list[str]]) -> None:
    rules = ["", *hints.rules[first:last], ""]
    marked = ["", *hints.marked[first:last], ""]
    for at, row in enumerate(told, 1):
        row.append(f"r={rules[at - 1]}|{rules[at]}|{rules[at + 1]}")
        row.append("r0=" + rules[at])
        row.append(f"m={marked[at - 1]}|{marked[at]}|{marked[at + 1]}")


def _add_sentence(tokens: Tokens, hints: Hints, first: int, last: int, told: list[list[str]]) -> None:
    """Add what a sentence tells of its tokens: where cues and commas are, and in which part each stands.

    The cue before a token is the last that is not behind it; ``t`` and ``m`` say that a word like *that* and
    a comma stand between the two.
    """
    words, grammar = hints.small, hints.grammar
    where = [at for at in range(first, last) if hints.cues[at]]
    tail = _tail(hints, first, last, where)
    has_mark = "q" if any(hints.marked[first:last]) else ""
    commas, cue, that, mark = 0, "-", "", ""
    before_from, behind, left = -_FAR[-1], where[0] if where else -1, iter(where[1:])
    for at, row in enumerate(told, first):
        if at == behind:
            before_from, behind = at, next(left, -1)
            cue, that, mark = words[at], "", ""
        before = "-" if cue == "-" else _NEAR[min(at - before_from, _FARTHEST)]
        ahead = "-" if behind < 0 else _NEAR[min(behind - at, _FARTHEST)]
        zone = f"{'' if before == '-' else 'L'}{'' if ahead == '-' else 'R'}{that}{mark}"
        row.extend(
            (
                "L=" + cue,
                f"Ld={before}|{ahead}",
                f"z={zone}|{commas}|{has_mark}",
                f"zg={zone}|{grammar[at]}",
                f"Tg={tail[at - first]}|{grammar[at]}",
                f"f={min(at - first, 3)}|{min(last - 1 - at, 3)}",
            )
        )
        word = words[at]
        if word == ",":
            mark = "m"
            commas += commas < 3
        elif word in THAT:
            that = "t"


def _tail(hints: Hints, first: int, last: int, where: Sequence[int]) -> list[str]:
    """Where a sentence ends with what reports it (*..., the minister said Monday.*): which part is which."""
    told = ["-"] * (last - first)
    if not where:
        return told
    cue = where[-1]
    words = hints.small
    low = max(first + 1, cue - 13)
    before = words[low:cue]
    if "," not in before:
        return told
    comma = cue - 1 - before[::-1].index(",")
    ends = last - cue <= 3
    kind = "e" if ends else ("n" if last - cue <= 9 else "f")
    parts = (("b", comma - first), (",", 1), ("s", cue - comma - 1), ("q", 1), ("a", last - cue - 1))
    return [part + kind for part, count in parts for _ in range(count)]
