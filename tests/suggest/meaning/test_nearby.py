"""Whom the text names before a place."""

import pytest

from copydesk.domain.actor import Actor, ActorKind
from copydesk.suggest.meaning.nearby import in_full, is_pronoun, may_be_persons, named_before

TEXT = (
    "Mayor Helen Okafor met Tellus Mobile. Retailer Peter Lindqvist came.\n"
    'Lindqvist was not convinced. "Tom Grey lies," he said.'
)


def test_the_nearest_comes_first_and_in_full_outside_quote_marks() -> None:
    found = [(one.words, full) for one, full in named_before(TEXT, TEXT.index(" he said"))]
    assert found[:2] == [("Lindqvist", "Peter Lindqvist"), ("Peter Lindqvist", "Peter Lindqvist")]
    assert found[-1] == ("Helen Okafor", "Helen Okafor")


def test_a_surname_in_full_has_no_title() -> None:
    assert in_full(TEXT, "Okafor") == "Helen Okafor"
    assert in_full("Umweltminister Jörg Fähndrich kam. Fähndrich ging.", "Fähndrich") == "Jörg Fähndrich"
    assert in_full(TEXT, "Mobile") == in_full(TEXT, "Grey Tom") == ""


@pytest.mark.parametrize("words", ["he", "She", "sie", "elle", "они", "wir", "they"])
def test_pronouns_are_known(words: str) -> None:
    assert is_pronoun(words)
    assert not is_pronoun(f"{words} Lee")


def test_an_actor_of_no_kind_is_a_person_by_the_first_name() -> None:
    def actor(name: str, kind: ActorKind) -> Actor:
        return Actor(id=1, uid="a", name=name, kind=kind)

    assert may_be_persons(actor("Peter Lindqvist", ActorKind.OTHER))
    assert may_be_persons(actor("Xu Osk", ActorKind.PERSON))
    assert not may_be_persons(actor("Osk", ActorKind.PERSON))
    assert not may_be_persons(actor("Ferry Board", ActorKind.OTHER))
    assert not may_be_persons(actor("Peter Lindqvist", ActorKind.ORGANISATION))
