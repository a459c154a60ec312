"""Logistic regression over a few numbers, in pure Python: small enough to be learnt anew each time."""

import math
from collections.abc import Sequence
from operator import mul

_ROUNDS = 8
_FARTHEST = 30.0
"""Sums beyond which a probability is as good as 0 or 1."""

Row = Sequence[float]
"""The numbers that tell of one case."""


def probability(weights: Row, row: Row) -> float:
    """How likely a case is, from 0 to 1."""
    total = sum(map(mul, weights, row))
    return 1.0 / (1.0 + math.exp(-max(-_FARTHEST, min(_FARTHEST, total))))


def regressed(rows: Sequence[Row], right: Sequence[bool], usual: Row, pull: float) -> tuple[float, ...]:
    """Weights by which the cases that are right become likely; each is pulled towards its usual value.

    ``pull`` is the inverse of the variance that weights have around the usual ones. Found by Newton's
    method, as the sum is concave; the same cases give the same weights.
    """
    weights = list(usual)
    size = len(weights)
    for _ in range(_ROUNDS):
        slope = [pull * (known - weight) for known, weight in zip(usual, weights, strict=True)]
        bend = [[pull if one == other else 0.0 for other in range(size)] for one in range(size)]
        for row, is_right in zip(rows, right, strict=True):
            likely = probability(weights, row)
            error, spread = is_right - likely, likely * (1.0 - likely)
            for one, value in enumerate(row):
                slope[one] += error * value
                by = spread * value
                line = bend[one]
                for other in range(one + 1):
                    line[other] += by * row[other]
        for one in range(size):
            for other in range(one):
                bend[other][one] = bend[one][other]
        weights = [weight + step for weight, step in zip(weights, _solved(bend, slope), strict=True)]
    return tuple(round(weight, 6) for weight in weights)


def _solved(matrix: list[list[float]], right: list[float]) -> list[float]:
    """The solution of linear equations whose matrix is symmetric and positive definite (by Gauss)."""
    lines = [[*line, value] for line, value in zip(matrix, right, strict=True)]
    size = len(lines)
    for at, line in enumerate(lines):
        for below in lines[at + 1 :]:
            factor = below[at] / line[at]
            for column in range(at, size + 1):
                below[column] -= factor * line[column]
    solved = [0.0] * size
    for at in range(size - 1, -1, -1):
        known = sum(lines[at][column] * solved[column] for column in range(at + 1, size))
        solved[at] = (lines[at][size] - known) / lines[at][at]
    return solved
