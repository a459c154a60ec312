"""Which words near a quotation name its speaker: a linear model over a few features, learnt as a perceptron.

Candidates are what the field takes for speakers, what the rules say, names and pronouns around the cue, and
the speaker of the quotation before.
"""

import json
import random
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from copydesk.domain.span import Span, Spans
from copydesk.suggest.learning.assembling import Draft
from copydesk.suggest.learning.example import Prepared
from copydesk.suggest.learning.packing import ModelError, packed, unpacked
from copydesk.suggest.learning.ruled import mostly
from copydesk.suggest.names.people import named
from copydesk.suggest.names.roles import PRONOUNS

_KIND = "ranker"
VERSION = 1
_REACH = 160
"""Code points on each side of the cue where names and pronouns are candidates."""
_ROUNDS = 12
_LEAST = 8
"""Quotations; from fewer nothing is learnt."""
_NEAR = (0, 1, 2, 4, 8, 16, 40)


@dataclass(frozen=True, slots=True)
class Candidate:
    """Words that may name the speaker, and what tells for or against them; None stands for nobody."""

    span: Span | None
    features: tuple[str, ...]


Choice = tuple[Sequence[Candidate], int]
"""Candidates, and which of them is right."""


class Names:
    """The names and pronouns of a text, to be asked for by place."""

    def __init__(self, prepared: Prepared) -> None:
        self._prepared = prepared

    @cached_property
    def _every(self) -> list[tuple[Span, str]]:
        """All in text order; looked for when they are first asked for, as many texts need none."""
        tokens = self._prepared.tokens
        pronouns = (
            (Span(tokens.starts[at], tokens.ends[at]), "pronoun")
            for at, word in enumerate(self._prepared.hints.small)
            if word in PRONOUNS
        )
        names = ((one.span, "person" if one.person else "name") for one in named(self._prepared.text))
        return sorted([*names, *pronouns])

    def between(self, low: int, high: int) -> list[tuple[Span, str]]:
        """Those that begin in a stretch of text."""
        first = bisect_left(self._every, low, key=_start)
        return self._every[first : bisect_right(self._every, high, key=_start)]


def _start(one: tuple[Span, str]) -> int:
    return one[0].start


def candidates(prepared: Prepared, names: Names, draft: Draft, before: Spans) -> list[Candidate]:
    """All who may speak in a draft; ``before`` is the speaker of the quotation before. The last is nobody."""
    tokens = prepared.tokens
    told: defaultdict[Span, list[str]] = defaultdict(list)
    for rank, one in enumerate(draft.speakers[:3]):
        told[tokens.span(one.first, one.last)].append(f"field {rank}")
    content = tuple(tokens.span(one.first, one.last) for one in draft.contents)
    rule = draft.rule or mostly(prepared, content[0])
    for span in rule.speaker_spans if rule else ():
        told[span].append("rule")
    centre = draft.cue or draft.contents[0]
    here = tokens.span(centre.first, centre.last)
    if not told:
        for span, kind in names.between(here.start - _REACH, here.end + _REACH):
            told[span].append(kind)
    for span in before:
        told[span].append("before")
    found = [
        Candidate(span, tuple(_features(prepared, draft, here, span, kinds)))
        for span, kinds in sorted(told.items())
        if not any(span.overlaps(other) for other in content)
    ]
    nobody = f"nobody {'cue' if draft.cue else 'no cue'}"
    return [*found, Candidate(None, (nobody, f"{nobody} {bool(found)}"))]


def _features(
    prepared: Prepared, draft: Draft, here: Span, span: Span, kinds: Iterable[str]
) -> Iterator[str]:
    """What tells for or against the words at a span."""
    tokens = prepared.tokens
    side = "left" if span.start < here.start else "right"
    low, high = sorted(((span.start, span.end), (here.start, here.end)))
    gap = max(0, tokens.within(Span(low[0], max(high[0], low[0] + 1)))[1] - tokens.within(Span(*low))[1])
    near = next((str(n) for n, most in enumerate(_NEAR) if gap <= most), "far")
    broken = "\n" if "\n" in prepared.text[low[1] : high[0]] else ""
    marked = prepared.hints.marked[tokens.within(span)[0] : tokens.within(span)[1]]
    cue = "cue" if draft.cue else "no cue"
    sources = " ".join(sorted(set(kinds)))
    yield sources
    yield f"{sources} {cue} {near}"
    yield f"{cue} {side} {near}"
    yield f"paragraph {bool(broken)}"
    yield f"marked {any(marked)}"
    yield from (f"is {kind}" for kind in sorted(set(kinds)))


class Ranker:
    """Weights of features; the candidate of the greatest sum speaks."""

    def __init__(self, weights: Mapping[str, float]) -> None:
        self._weights = weights

    @classmethod
    def read(cls, data: bytes) -> "Ranker":
        """What :func:`train` made.

        :raises ModelError: the bytes are broken, something else, or of another version.
        """
        try:
            weights = json.loads(unpacked(_KIND, VERSION, data))
            return cls({str(name): float(value) for name, value in weights.items()})
        except (ValueError, AttributeError, TypeError) as error:
            raise ModelError("What was learnt is damaged. Have it learnt anew.") from error

    def best(self, some: Sequence[Candidate]) -> int:
        """Which of the candidates speaks; of equal ones the first."""
        get = self._weights.get
        sums = [sum(get(name, 0.0) for name in one.features) for one in some]
        return max(range(len(sums)), key=lambda at: (sums[at], -at))


def train(choices: Sequence[Choice], seed: int = 0) -> bytes | None:
    """Weights of an averaged perceptron, as bytes that :class:`Ranker` reads; None for too few choices."""
    if len(choices) < _LEAST:
        return None
    weights: defaultdict[str, float] = defaultdict(float)
    sums: defaultdict[str, float] = defaultdict(float)
    chance = random.Random(seed)
    order = list(choices)
    step = 1
    for _ in range(_ROUNDS):
        chance.shuffle(order)
        for some, right in order:
            guess = Ranker(weights).best(some)
            if guess != right:
                for at, sign in ((right, 1.0), (guess, -1.0)):
                    for name in some[at].features:
                        weights[name] += sign
                        sums[name] += sign * step
            step += 1
    averaged = {name: round(weights[name] - sums[name] / step, 5) for name in sorted(weights)}
    return packed(_KIND, VERSION, json.dumps(averaged).encode())


def choice(some: Sequence[Candidate], speaker: Spans) -> Choice | None:
    """The candidates with the one that shares most with the coder's speaker; None where none does."""
    if not speaker:
        return some, len(some) - 1
    shares = [
        max((_shared(one.span, span) for span in speaker), default=0.0) if one.span else 0.0 for one in some
    ]
    most = max(shares)
    return (some, shares.index(most)) if most > 0 else None


def _shared(one: Span, other: Span) -> float:
    both = min(one.end, other.end) - max(one.start, other.start)
    return max(0, both) / (max(one.end, other.end) - min(one.start, other.start))
