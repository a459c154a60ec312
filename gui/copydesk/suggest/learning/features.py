"""What a token looks like to the model: its form, its neighbours, quote marks and cues around it, the rules.

All that is told of a token is a few dozen short strings. They are made in linear time, a piece at a time.
"""

from bisect import bisect_left
from collections.abc import Callable, Collection, Sequence
from functools import lru_cache
from typing import TypeVar

from copydesk.domain.annotation import Kind, QuotationType
from copydesk.domain.suggestion import Suggestion
from copydesk.suggest.learning.attitudes import attitude_of, attitudes_of
from copydesk.suggest.learning.classes import THAT, class_of, grammar_of
from copydesk.suggest.learning.tokens import LONGEST, Tokens
from copydesk.suggest.quoting.marks import quoted

VERSION = 4
"""Counts up when a token is told of in other words: models made before know nothing of them."""
_LONGEST = 24
_FAR = (1, 2, 3, 4, 6, 9, 14, 22)
_MOST_KEPT = 50_000
_NEAR = [
    next((str(number) for number, most in enumerate(_FAR) if distance <= most), "9")
    for distance in range(LONGEST)
]
"""What is told of a distance in tokens, for all that there are in a sentence."""
_EDGES = [[f"f={at}|{left}" for left in range(4)] for at in range(4)]
"""What is told of how many tokens of a sentence stand before one and behind it: 3 is any more."""


_Key = TypeVar("_Key")


class _Kept(dict[_Key, tuple[str, ...]]):
    """What is told of something, made when it is first asked for: quicker than a cached function."""

    def __init__(self, make: Callable[[_Key], tuple[str, ...]], known: Collection[str] | None) -> None:
        super().__init__()
        self._make, self._known = make, known

    def __missing__(self, key: _Key) -> tuple[str, ...]:
        if len(self) >= _MOST_KEPT:
            self.clear()
        told = self._make(key)
        if self._known is not None:
            told = tuple(one for one in told if one in self._known)
        self[key] = told
        return told


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


def _forms(word: str) -> tuple[str, ...]:
    """What a word tells by its letters alone."""
    small = word.lower()
    kind = class_of(small)
    kinds = ["k=" + kind] if kind else []
    return ("w=" + small[:_LONGEST], *kinds, *("a=" + each for each in attitudes_of(small)))


def _before(small: str) -> tuple[str, ...]:
    """What a word in small letters tells of the one behind it: itself, and what attitude it tells."""
    attitude = attitude_of(small)
    return ("-1=" + small[:_LONGEST], *(["-1a=" + attitude] if attitude else ()))


def _after(small: str) -> tuple[str, ...]:
    """What a word in small letters tells of the one before it."""
    return ("+1=" + small[:_LONGEST],)


def _grams(kinds: tuple[str, str, str, str]) -> tuple[str, ...]:
    """What the class of a token and those of the one before it and the two behind it tell together."""
    before, here, after, beyond = kinds
    return f"g3={before}{here}{after}", f"g+={here}{after}{beyond}"


def _hinted(seen: tuple[str, str, str, str, str, str]) -> tuple[str, ...]:
    """What the rules propose a token to be, and those beside it, and how all three stand in quote marks."""
    before, here, after, *marked = seen
    return f"r={before}|{here}|{after}", "m=" + "|".join(marked)


class Telling:
    """Tells of tokens in short strings; of those for which a few have to be, only what is ``known``.

    What no field knows of would count for nothing, and takes as long as what counts.
    """

    def __init__(self, known: Collection[str] | None = None) -> None:
        self._forms = _Kept(_forms, known)
        self._before = _Kept(_before, known)
        self._after = _Kept(_after, known)
        self._grams = _Kept(_grams, known)
        self._hinted = _Kept(_hinted, known)

    def of_piece(self, tokens: Tokens, hints: Hints, first: int, last: int) -> list[list[str]]:
        """What is told of each token of a piece, in order. A piece is one or more whole sentences."""
        told = self._looks(tokens, hints, first, last)
        at = bisect_left(tokens.sentences, (first, first))
        while at < len(tokens.sentences) and tokens.sentences[at][0] < last:
            begin, end = tokens.sentences[at]
            _add_sentence(hints, begin, end, told[begin - first : end - first])
            at += 1
        return told

    def _looks(self, tokens: Tokens, hints: Hints, first: int, last: int) -> list[list[str]]:
        """What each token of a piece tells by itself, and those beside it."""
        small = hints.small[first:last]
        kinds = ["", *hints.grammar[first:last], "", ""]
        rules = ["", *hints.rules[first:last], ""]
        marked = ["", *hints.marked[first:last], ""]
        told = zip(
            map(self._forms.__getitem__, tokens.words[first:last]),
            map(self._before.__getitem__, ["", *small[:-1]]),
            map(self._after.__getitem__, [*small[1:], ""]),
            map(self._grams.__getitem__, zip(kinds, kinds[1:], kinds[2:], kinds[3:], strict=False)),
            map(
                self._hinted.__getitem__,
                zip(rules, rules[1:], rules[2:], marked, marked[1:], marked[2:], strict=False),
            ),
            strict=True,
        )
        return [[*forms, *before, *after, *grams, *hinted] for forms, before, after, grams, hinted in told]


EVERYTHING = Telling()
"""Tells all that there is to tell, as fields have to hear it that learn."""


def _add_sentence(hints: Hints, first: int, last: int, told: list[list[str]]) -> None:
    """Add what a sentence tells of its tokens: where cues and commas are, and in which part each stands.

    The cue before a token is the last that is not behind it; ``t`` and ``m`` say that a word like *that* and
    a comma stand between the two.
    """
    words = hints.small
    where = [at for at in range(first, last) if hints.cues[at]]
    has_mark = "q" if any(hints.marked[first:last]) else ""
    commas, cue, between, before_from = 0, "L=-", "", -1
    behind, left = where[0] if where else -1, iter(where[1:])
    for at, row, grammar, tail, edges in zip(
        range(first, last),
        told,
        hints.grammar[first:last],
        _tail(hints, first, last, where),
        _edges(last - first),
        strict=True,
    ):
        if at == behind:
            before_from, behind = at, next(left, -1)
            cue, between = "L=" + words[at], ""
        before = "-" if before_from < 0 else _NEAR[at - before_from]
        ahead = "-" if behind < 0 else _NEAR[behind - at]
        near, zone, part = _between(before, ahead, between, commas, has_mark)
        row.extend((cue, near, zone, part + grammar, tail + grammar, edges))
        word = words[at]
        if word == ",":
            between = between.rstrip("m") + "m"
            commas += commas < 3
        elif word in THAT:
            between = "t" + between.lstrip("t")


@lru_cache(maxsize=10_000)
def _between(before: str, ahead: str, between: str, commas: int, has_mark: str) -> tuple[str, str, str]:
    """How far the cues before and behind a token are, what is between; the last goes on with its class."""
    zone = f"{'' if before == '-' else 'L'}{'' if ahead == '-' else 'R'}{between}"
    return f"Ld={before}|{ahead}", f"z={zone}|{commas}|{has_mark}", f"zg={zone}|"


def _edges(length: int) -> list[str]:
    """How far each token of a sentence is from its beginning and its end."""
    return [
        _EDGES[at if at < 3 else 3][left if left < 3 else 3]
        for at, left in zip(range(length), range(length - 1, -1, -1), strict=True)
    ]


def _tail(hints: Hints, first: int, last: int, where: Sequence[int]) -> list[str]:
    """Where a sentence ends with what reports it (*..., the minister said Monday.*): which part is which.

    What is told of each token goes on with its class.
    """
    untold = ["Tg=-|"] * (last - first)
    if not where:
        return untold
    cue = where[-1]
    words = hints.small
    low = max(first + 1, cue - 13)
    before = words[low:cue]
    if "," not in before:
        return untold
    comma = cue - 1 - before[::-1].index(",")
    ends = last - cue <= 3
    kind = "e" if ends else ("n" if last - cue <= 9 else "f")
    parts = (("b", comma - first), (",", 1), ("s", cue - comma - 1), ("q", 1), ("a", last - cue - 1))
    return [f"Tg={part}{kind}|" for part, count in parts for _ in range(count)]
