import pytest

from copydesk.suggest.learning.example import Prepared
from copydesk.suggest.learning.fields import Found, Probable
from copydesk.suggest.learning.labels import Stretch
from copydesk.suggest.learning.ruled import Core, ruled
from copydesk.suggest.learning.weighing import USUAL, Candidate, candidates, chosen, weights

TEXT = 'Ann Lee said that the bridge is safe. "We can begin in May," she said. It rains.'
PREPARED = Prepared(TEXT)
INDIRECT = PREPARED.tokens.within(PREPARED.rules[0].spans[0])
(DIRECT,) = ruled(PREPARED).keys() - {INDIRECT}
IT_RAINS = (len(PREPARED.tokens) - 3, len(PREPARED.tokens) - 1)


def proposed(every: list[Candidate], by: tuple[float, ...] = USUAL) -> list[str]:
    return [PREPARED.tokens.span(one.first, one.last).of(TEXT) for one in chosen(every, by)]


def sees(*places: tuple[tuple[int, int], float]) -> Found:
    return Found({place: Probable(likely, place) for place, likely in places})


def test_what_the_rules_propose_and_fields_do_not_gainsay_is_proposed() -> None:
    every = candidates(PREPARED, sees((INDIRECT, 0.5), (DIRECT, 0.5)))
    assert proposed(every) == ["that the bridge is safe", '"We can begin in May,"']


def test_fields_add_what_the_rules_do_not_propose() -> None:
    assert "It rains" in proposed(candidates(PREPARED, sees((IT_RAINS, 0.9))))
    assert "It rains" not in proposed(candidates(PREPARED, sees((IT_RAINS, 0.1))))


def test_fields_move_an_edge_of_what_the_rules_propose() -> None:
    without_that = (INDIRECT[0] + 1, INDIRECT[1])
    assert "the bridge is safe" in proposed(candidates(PREPARED, sees((without_that, 0.97))))


def test_what_fields_find_improbable_is_dropped_where_that_was_right() -> None:
    every = candidates(PREPARED, sees())
    learnt = weights([(every, frozenset())] * 20)
    assert proposed(every, learnt) == []


def test_a_candidate_is_as_likely_as_such_ones_were_right() -> None:
    every = candidates(PREPARED, sees((IT_RAINS, 0.9)))
    there, none = frozenset((IT_RAINS,)), frozenset[Core]()
    learnt = weights([(every, there), (every, none)] * 200)
    (one,) = chosen(every, learnt)
    assert one == Stretch("C", *IT_RAINS, sure=one.sure)
    assert one.sure == pytest.approx(0.5, abs=0.05)
