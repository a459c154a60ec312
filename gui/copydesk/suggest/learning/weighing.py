"""What the rules propose and what the fields find, weighed against each other: which contents are right.

How much the word of each side counts, and beside which words, is learnt from articles in which the fields
were asked about what they had not seen. The learner is a logistic regression: python-crfsuite's field over
sequences of one.
"""

import math
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from operator import mul

from copydesk.suggest.learning import crfsuite
from copydesk.suggest.learning.contenders import Contender, Row
from copydesk.suggest.learning.labels import CONTENT, Stretch
from copydesk.suggest.learning.ruled import Core

ENOUGH = 0.22
"""From this probability on content is proposed. F1 gains from all that is likelier than half of it, and what
fields say on average is more cautious than what each says of articles held out."""
USUAL = (-0.6, 0.9, 1.5, 0.5, 0.0, 0.1, 0.2, 0.1, 0.4)
"""What each number of a contender's row counts where few cases tell, and what learning begins with. Fields
know what the rules propose, so that their word counts most."""
_KIND, _VERSION = "weighing", 1
_FEWEST = 20
"""Cases; from fewer nothing is learnt."""
_SCALE = 3.0
"""How much larger the numbers are made: weights are pulled towards nothing, theirs less than words'."""
_SETTINGS = {"c1": 0.0, "c2": 8.0, "max_iterations": 40, "feature.minfreq": 2}
_RIGHT, _WRONG = "y", "n"
_FARTHEST = 30.0
"""Sums beyond which a probability is as good as 0 or 1."""

Case = tuple[Contender, bool]
"""A contender, and whether the coder marked it."""


def usual(row: Row) -> float:
    """How likely a contender is, from 0 to 1, where nothing was learnt."""
    return 1.0 / (1.0 + math.exp(-_sum(row)))


def _sum(row: Row) -> float:
    return max(-_FARTHEST, min(_FARTHEST, sum(map(mul, USUAL, row))))


def _told(one: Contender) -> list[dict[str, float]]:
    told = dict.fromkeys(one.words, 1.0)
    for number, value in enumerate(one.row[1:]):
        told[f"#{number}"] = _SCALE * value
    told["#"] = _sum(one.row)
    return [told]


def train(cases: Iterable[Case]) -> bytes:
    """Weights that :class:`Weights` reads; none where the cases are few, or all are right or wrong."""
    every = list(cases)
    if len(every) < _FEWEST or len({right for _, right in every}) < 2:
        return b""
    sequences = ((_told(one), [_RIGHT if right else _WRONG]) for one, right in every)
    return crfsuite.trained(_KIND, _VERSION, _SETTINGS, sequences)


class Weights:
    """Says how likely contenders are, from 0 to 1; without data as is usual. Not for several threads at once.

    :raises ModelError: the bytes are broken, something else, or of another version.
    """

    def __init__(self, data: bytes = b"") -> None:
        self._reader = crfsuite.Reader(_KIND, _VERSION, data) if data else None

    def likely(self, one: Contender) -> float:
        """How likely one is right."""
        if self._reader is None:
            return usual(one.row)
        self._reader.set(_told(one))
        return self._reader.marginal(_RIGHT, 0)


def chosen(every: Sequence[Contender], by: Weights) -> list[Stretch]:
    """The contents that are likely enough, in text order; of those that overlap the likeliest."""
    likely = [(by.likely(one), one) for one in every]
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
