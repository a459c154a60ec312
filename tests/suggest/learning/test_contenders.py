from copydesk.suggest.learning.contenders import Contender, contenders
from copydesk.suggest.learning.example import Prepared
from copydesk.suggest.learning.fields import Found, Probable
from copydesk.suggest.learning.labels import Stretch
from copydesk.suggest.learning.ruled import ruled

TEXT = 'Ann Lee hopes the bridge is safe. "We can begin in May," she said.'
PREPARED = Prepared(TEXT)
HOPED = (3, 7)


def one(found: Found, place: tuple[int, int]) -> Contender:
    (only,) = (each for each in contenders(PREPARED, found) if each.core == place)
    return only


def test_both_sides_contend_in_text_order() -> None:
    (direct,) = ruled(PREPARED)
    every = contenders(PREPARED, Found({HOPED: Probable(0.3, HOPED)}))
    assert [each.core for each in every] == [HOPED, direct]


def test_what_is_unlikely_does_not_contend() -> None:
    assert HOPED not in {each.core for each in contenders(PREPARED, Found({HOPED: Probable(0.01, HOPED)}))}


def test_it_is_told_where_a_contender_stands() -> None:
    cue = Stretch("Q", 2, 3)
    told = one(Found({HOPED: Probable(0.3, HOPED)}, [cue]), HOPED).words
    assert {"p=hopes", "p2=lee hopes", "0=the", "l=safe", "n=.", "q=hopes", "qd=0b"} <= set(told)
    assert {"pa=noun+want", "p2a=", "a=noun+want|1", "qa=noun+want"} <= set(told)
    assert "begins" not in told


def test_at_the_edge_of_a_text_nothing_stands_before() -> None:
    place = (0, 2)
    told = one(Found({place: Probable(0.3, place)}), place).words
    assert {"p=#", "p2=# #", "q=-", "begins"} <= set(told)


def test_the_cue_of_another_sentence_is_not_its() -> None:
    said = next(at for at, word in enumerate(PREPARED.tokens.words) if word == "said")
    told = one(Found({HOPED: Probable(0.3, HOPED)}, [Stretch("Q", said, said + 1)]), HOPED).words
    assert "q=-" in told
