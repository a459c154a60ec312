"""What the rules propose and what the fields find, weighed against each other: which contents are right.

All that either side takes for content is a candidate. How much the word of each side counts is learnt from
articles in which the fields were asked about what they had not seen.
"""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from copydesk.domain.annotation import QuotationType
from copydesk.suggest.learning.example import Prepared
from copydesk.suggest.learning.fields import Found
from copydesk.suggest.learning.labels import CONTENT, Stretch
from copydesk.suggest.learning.regression import Row, probability, regressed
from copydesk.suggest.learning.ruled import Core, Ruled, ruled

ENOUGH = 0.2
"""From this probability on content is proposed. F1 gains from all that is likelier than half of it, and what
fields say on average is more cautious than what each says of articles held out."""
_LEAST, _MOST = 0.003, 0.997
USUAL = (-0.6, 0.9, 1.5, 0.5, 0.0, 0.1, 0.2, 0.1, 0.4)
"""Weights to begin with, where few articles tell: in the order of :func:`_row`. Fields know what the rules
propose, so that their word counts most."""
_PULL = 2.0
"""How much the usual weights count: as so many cases more on each side."""
_SURE = 0.7
"""How sure rules are of what they propose without quote marks, for the most part."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Words that may be content: their core, their stretch of tokens, and what tells for or against them."""

    core: Core
    stretch: tuple[int, int]
    row: Row


def candidates(prepared: Prepared, found: Found) -> list[Candidate]:
    """All that the rules or the fields take for content, in text order."""
    rules = ruled(prepared)
    starts, ends = sorted(first for first, _ in rules), sorted(last for _, last in rules)
    made: list[Candidate] = []
    for place in sorted({*rules, *found.contents}):
        first, last = place
        touched = bisect_left(starts, last) > bisect_right(ends, first)
        likely = found.contents[place].likely if place in found.contents else 0.0
        rule = rules.get(place)
        row = _row(prepared, place, likely, rule, rival=touched and rule is None)
        stretch = prepared.tokens.within(rule.span) if rule else found.contents[place].stretch
        made.append(Candidate(place, stretch, row))
    return made


def _row(prepared: Prepared, place: Core, likely: float, rule: Ruled | None, *, rival: bool) -> Row:
    """What tells for or against a candidate; ``rival`` where the rules propose something else there."""
    first, last = place
    sentences = prepared.tokens.sentences
    end = sentences[bisect_left(sentences, (last, 0)) - 1][1]
    likely = min(max(likely, _LEAST), _MOST)
    direct = rule is not None and rule.suggestion.type is QuotationType.DIRECT
    return (
        1.0,
        math.log(likely / (1.0 - likely)),
        float(direct),
        float(rule is not None and not direct),
        float(rival),
        float(prepared.hints.marked[first] != ""),
        math.log(last - first) / 3,
        float(last >= end - 2),
        rule.suggestion.score - _SURE if rule is not None and not direct else 0.0,
    )


def weights(some: Iterable[tuple[Sequence[Candidate], frozenset[Core]]]) -> tuple[float, ...]:
    """Weights learnt from the candidates of articles, and the cores of what is content in each."""
    cases = [(one.row, one.core in there) for every, there in some for one in every]
    return regressed([row for row, _ in cases], [right for _, right in cases], USUAL, _PULL)


def chosen(every: Iterable[Candidate], by: Row) -> list[Stretch]:
    """The contents that are likely enough, in text order; of those that overlap the likeliest."""
    likely = [(probability(by, one.row), one) for one in every]
    taken: list[Core] = []
    found: list[Stretch] = []
    for share, one in sorted(likely, key=lambda each: (-each[0], each[1].core)):
        if share < ENOUGH:
            break
        at = bisect_left(taken, one.core)
        if all(
            other[1] <= one.core[0] or one.core[1] <= other[0] for other in taken[max(0, at - 1) : at + 1]
        ):
            taken.insert(at, one.core)
            found.append(Stretch(CONTENT, *one.stretch, sure=share))
    return sorted(found, key=lambda each: each.first)
