import pytest

from copydesk.suggest.learning.contenders import Contender, contenders
from copydesk.suggest.learning.example import Prepared
from copydesk.suggest.learning.fields import Found, Probable
from copydesk.suggest.learning.labels import Stretch
from copydesk.suggest.learning.packing import ModelError, packed
from copydesk.suggest.learning.ruled import Core, ruled
from copydesk.suggest.learning.weighing import ENOUGH, Weights, chosen, train

TEXT = 'Ann Lee said that the bridge is safe. "We can begin in May," she said. It rains.'
PREPARED = Prepared(TEXT)
INDIRECT = PREPARED.tokens.within(PREPARED.rules[0].spans[0])
(DIRECT,) = ruled(PREPARED).keys() - {INDIRECT}
IT_RAINS = (len(PREPARED.tokens) - 3, len(PREPARED.tokens) - 1)


def proposed(every: list[Contender], by: Weights | None = None) -> list[str]:
    return [PREPARED.tokens.span(one.first, one.last).of(TEXT) for one in chosen(every, by or Weights())]


def sees(*places: tuple[tuple[int, int], float]) -> Found:
    return Found({place: Probable(likely, place) for place, likely in places})


def test_what_the_rules_propose_and_fields_do_not_gainsay_is_proposed() -> None:
    every = contenders(PREPARED, sees((INDIRECT, 0.5), (DIRECT, 0.5)))
    assert proposed(every) == ["that the bridge is safe", '"We can begin in May,"']


def test_fields_add_what_the_rules_do_not_propose() -> None:
    assert "It rains" in proposed(contenders(PREPARED, sees((IT_RAINS, 0.9))))
    assert "It rains" not in proposed(contenders(PREPARED, sees((IT_RAINS, 0.1))))


def test_fields_move_an_edge_of_what_the_rules_propose() -> None:
    without_that = (INDIRECT[0] + 1, INDIRECT[1])
    assert "the bridge is safe" in proposed(contenders(PREPARED, sees((without_that, 0.97))))


def learnt(*articles: tuple[list[Contender], frozenset[Core]]) -> Weights:
    return Weights(train((one, one.core in there) for every, there in articles for one in every))


def test_what_was_right_is_proposed_and_what_was_wrong_is_dropped() -> None:
    every = contenders(PREPARED, sees((IT_RAINS, 0.4)))
    assert proposed(every, learnt(*[(every, frozenset((IT_RAINS,)))] * 40)) == ["It rains"]


def test_a_contender_is_as_likely_as_such_ones_were_right() -> None:
    every = contenders(PREPARED, sees((IT_RAINS, 0.9)))
    there, none = frozenset((IT_RAINS,)), frozenset[Core]()
    (one,) = chosen(every, learnt(*[(every, there), (every, none)] * 200))
    assert one == Stretch("C", *IT_RAINS, sure=one.sure)
    assert one.sure == pytest.approx(0.5, abs=0.05)


def test_the_word_before_tells_what_a_coder_marks() -> None:
    articles = [
        Prepared(f"{name} {verb} that the bridge over the river is safe in winter.", [])
        for name in ("Ann Lee", "Bob Osk", "Mia Renn", "Ole Vist")
        for verb in ("believes", "forgets")
    ]
    cases: list[tuple[list[Contender], frozenset[Core]]] = []
    for one in articles:
        place = (3, len(one.tokens) - 1)
        every = contenders(one, Found({place: Probable(0.5, place)}))
        cases.append((every, frozenset((place,)) if one.tokens.words[2] == "believes" else frozenset()))
    by = learnt(*cases * 20)
    believes, forgets = (by.likely(every[0]) for every, _ in cases[:2])
    assert believes > 0.8
    assert forgets < ENOUGH


def test_few_cases_teach_nothing() -> None:
    every = contenders(PREPARED, sees((IT_RAINS, 0.9)))
    assert train((one, one.core == IT_RAINS) for one in every) == b""
    assert train([(every[0], True)] * 100) == b""


def test_weights_that_are_none_are_refused() -> None:
    with pytest.raises(ModelError):
        Weights(b"nothing of ours")
    with pytest.raises(ModelError):
        Weights(packed("weighing", 1, b"no weights"))
