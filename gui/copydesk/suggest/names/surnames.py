"""Surnames that stand alone: whom of many people they mean."""

from collections.abc import Hashable, Iterable, Iterator
from typing import Generic, TypeVar

from copydesk.domain.actor import Actor, ActorKind
from copydesk.domain.suggestion import NewActor
from copydesk.domain.wording import PARTICLES
from copydesk.suggest.names.folding import folded

_MAY_BE_PEOPLE = frozenset((ActorKind.PERSON, ActorKind.OTHER))

Who = TypeVar("Who", bound=Hashable)


class Surnames(Generic[Who]):
    """Who is called by which surname, as far as one alone is."""

    def __init__(self, every: Iterable[tuple[Who, str]]) -> None:
        self._called: dict[str, Who | None] = {}
        for who, name in every:
            words = folded(name).split()
            for surname in dict.fromkeys((" ".join(words[_behind_first(words) :]), words[-1])):
                self._called[surname] = who if self._called.get(surname, who) == who else None

    def only(self, surname: str) -> Who | None:
        """The one who is called so; None where nobody is, or more than one."""
        return self._called.get(" ".join(folded(surname).split()))


def people(actors: Iterable[Actor]) -> Iterator[tuple[int, str]]:
    """The rows and full names of those actors who are people with a surname."""
    return ((one.id, one.name) for one in actors if one.kind is ActorKind.PERSON and not is_alone(one.name))


def is_alone(name: str) -> bool:
    """Whether it is one word, particles before it apart: ``Denvik``, ``van Dorn``."""
    return all(word in PARTICLES for word in name.split()[:-1])


def may_be_surname(whom: NewActor) -> bool:
    """Whether somebody new may be a person of whom the surname alone is known."""
    return whom.kind in _MAY_BE_PEOPLE and is_alone(whom.name)


def _behind_first(words: list[str]) -> int:
    """Where in a full name the surname begins."""
    return next((at for at, word in enumerate(words[1:-1], 1) if word in PARTICLES), len(words) - 1)
