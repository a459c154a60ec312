"""Whom of many people a surname alone means."""

import pytest

from copydesk.domain.actor import Actor, ActorKind
from copydesk.domain.suggestion import NewActor
from copydesk.suggest.names.surnames import Surnames, is_alone, may_be_surname, people


def test_a_surname_means_the_one_person_who_has_it() -> None:
    known = Surnames([(1, "Orla Denvik"), (2, "Jan Oduya"), (3, "Marta  Oduya")])
    assert known.only("denvik") == 1
    assert known.only("Oduya") is known.only("Orla") is known.only("") is None


def test_a_surname_has_its_particles_or_not() -> None:
    known = Surnames([(1, "Ana van Dorn"), (2, "Pieter Dorn")])
    assert known.only("van Dorn") == 1
    assert known.only("Dorn") is None


def test_of_many_who_share_a_surname_none_is_meant_whatever_their_number() -> None:
    assert Surnames([(number, f"N{number} Oduya") for number in range(3)]).only("Oduya") is None


def test_only_people_named_in_full_have_a_surname() -> None:
    every = [
        Actor(id=1, uid="a", name="Orla Denvik", kind=ActorKind.PERSON),
        Actor(id=2, uid="b", name="Oduya", kind=ActorKind.PERSON),
        Actor(id=3, uid="c", name="Tellus Mobile", kind=ActorKind.ORGANISATION),
    ]
    assert list(people(every)) == [(1, "Orla Denvik")]


@pytest.mark.parametrize(("name", "alone"), [("Denvik", True), ("van Dorn", True), ("Ana Dorn", False)])
def test_a_surname_stands_alone_or_behind_particles(name: str, alone: bool) -> None:
    assert is_alone(name) is alone
    assert may_be_surname(NewActor(name, ActorKind.OTHER)) is alone
    assert not may_be_surname(NewActor(name, ActorKind.STATE))
