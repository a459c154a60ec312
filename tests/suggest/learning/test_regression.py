import pytest

from copydesk.suggest.learning.regression import probability, regressed


def test_weights_give_as_many_as_there_are() -> None:
    rows = [(1.0, 0.0)] * 10 + [(1.0, 1.0)] * 10
    right = [True] * 2 + [False] * 8 + [True] * 9 + [False]
    weights = regressed(rows, right, (0.0, 0.0), 0.001)
    assert probability(weights, (1.0, 0.0)) == pytest.approx(0.2, abs=0.01)
    assert probability(weights, (1.0, 1.0)) == pytest.approx(0.9, abs=0.01)


def test_without_cases_weights_are_the_usual_ones() -> None:
    assert regressed([], [], (0.5, -1.0), 10.0) == (0.5, -1.0)


def test_few_cases_move_weights_a_little() -> None:
    (weight,) = regressed([(1.0,)], [True], (-1.0,), 10.0)
    assert -1.0 < weight < -0.9


def test_what_is_certain_is_no_overflow() -> None:
    assert probability((1e9,), (1.0,)) == pytest.approx(1.0)
    assert probability((-1e9,), (1.0,)) == pytest.approx(0.0)
