"""A linear model over words: what it learns, and that it always learns the same."""

from copydesk.suggest.topic_model import LinearModel

ABOUT = [{"grain": 0.5, "ship": 0.5}, {"grain": 0.5, "silo": 0.5}]
OTHERS = [{"goal": 0.5, "ship": 0.5}, {"goal": 0.5, "cup": 0.5}, {"cup": 1.0}]


def test_what_only_one_side_has_speaks_for_it() -> None:
    model = LinearModel.learned(ABOUT, OTHERS)
    assert model.weight("grain") > 0 > model.weight("goal")
    assert model({"grain": 1.0}) > 0.5 > model({"goal": 1.0})
    assert model.weight("unheard") == 0


def test_the_same_examples_give_the_same_model() -> None:
    one, other = (LinearModel.learned(ABOUT, OTHERS) for _ in range(2))
    for word in ("grain", "goal", "ship"):
        assert one.weight(word) == other.weight(word)


def test_extreme_values_do_no_harm() -> None:
    model = LinearModel.learned([{"a": 1e9}], [{"b": 1e9}])
    assert 0 <= model({"a": 1e9}) <= 1
    assert 0 <= model({}) <= 1
