"""Suggested mentions against those that a coder marked."""

from tests.builders import span_of

from copydesk.domain.actor import Actor, ActorKind
from copydesk.domain.suggestion import Known
from copydesk.suggest.learning.naming_scores import NamingExample, measure_mentions

TEXT = "Mirela Osk met Jonas Feld in the harbour. Osk thanked him."
OSK = Actor(id=1, uid="a", name="Mirela Osk", kind=ActorKind.PERSON)


def test_known_actors_have_to_be_right_and_new_names_in_place() -> None:
    gold = frozenset({(1, span_of(TEXT, "Mirela Osk")), (2, span_of(TEXT, "Jonas Feld"))})
    found = measure_mentions([NamingExample(TEXT, Known("en"), gold)], {1: OSK})
    known, new = found["exact"]["known actors"], found["exact"]["new names"]
    assert known["marked"] == 2
    assert known["recall"] == 0.5
    assert new["recall"] == 1.0
    assert new["proposed"] >= 2


def test_the_wrong_actor_is_not_right() -> None:
    gold = frozenset({(7, span_of(TEXT, "Mirela Osk"))})
    found = measure_mentions([NamingExample(TEXT, Known("en"), gold)], {1: OSK})
    assert found["exact"]["known actors"]["f1"] == 0.0
    assert found["overlap"]["new names"]["recall"] == 1.0


def test_nothing_marked_and_nothing_named_is_no_error() -> None:
    found = measure_mentions([NamingExample("", Known(), frozenset())], {})
    assert found["exact"]["known actors"]["f1"] is None
