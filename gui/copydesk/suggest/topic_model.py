"""A linear model that tells stretches of text about a topic from others, over hashed words.

Logistic regression, learned in plain Python in a fixed order: the same examples give the same weights.
"""

import math
import random
from collections.abc import Mapping, Sequence
from zlib import crc32

_BUCKETS = 1 << 18
_ROUNDS = 12
_RATE = 2.0
_DECAY = 1e-4
_MOST_WEIGHT = 5.0
"""How much more the rarer side counts."""

Values = Mapping[str, float]
"""What is known of a stretch: names of features, and how much there is of each."""


class LinearModel:
    """Says how likely a stretch is about the topic, and which of its features speak for that."""

    def __init__(self, weights: Mapping[int, float], bias: float) -> None:
        self._weights = weights
        self._bias = bias

    @classmethod
    def learned(cls, about: Sequence[Values], others: Sequence[Values]) -> "LinearModel":
        """Learn from stretches that are about the topic and from others; both must not be empty."""
        share = len(others) / len(about)
        for_about, for_others = min(max(share, 1.0), _MOST_WEIGHT), min(max(1 / share, 1.0), _MOST_WEIGHT)
        rows = [(_hashed(each), 1.0, for_about) for each in about]
        rows += [(_hashed(each), 0.0, for_others) for each in others]
        weights: dict[int, float] = {}
        bias = 0.0
        chance = random.Random(0)
        for number in range(_ROUNDS):
            chance.shuffle(rows)
            rate = _RATE / (1 + number)
            for values, wanted, counts in rows:
                total = bias + sum(weights.get(place, 0.0) * value for place, value in values)
                step = rate * counts * (wanted - _logistic(total))
                bias += step * 0.1
                for place, value in values:
                    before = weights.get(place, 0.0)
                    weights[place] = before + step * value - rate * _DECAY * before
        return cls(weights, bias)

    def __call__(self, values: Values) -> float:
        """How likely it is, from 0 to 1."""
        weights = self._weights
        return _logistic(
            self._bias + sum(weights.get(place, 0.0) * value for place, value in _hashed(values))
        )

    def weight(self, name: str) -> float:
        """How much a feature speaks for the topic, below 0 against it."""
        return self._weights.get(_place(name), 0.0)


def _hashed(values: Values) -> list[tuple[int, float]]:
    return [(_place(name), value) for name, value in values.items()]


def _place(name: str) -> int:
    return crc32(name.encode("utf-8", "surrogatepass")) % _BUCKETS


def _logistic(total: float) -> float:
    return 1 / (1 + math.exp(-max(-35.0, min(35.0, total))))
