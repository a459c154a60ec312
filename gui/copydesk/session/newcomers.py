"""Who becomes an actor where suggestions are accepted together: those named in full before surnames alone."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from copydesk.domain.actor import ActorKind
from copydesk.domain.suggestion import NewActor, Whom
from copydesk.session.core import Core

if TYPE_CHECKING:  # engines are imported where they run
    from copydesk.suggest.names.surnames import Surnames

Find = Callable[[str], int | None]
"""Finds the actor (a row) of exactly a name or alias."""


class Newcomers:
    """The actors of all suggestions that are accepted in one change; who is new is made once, when needed.

    A surname alone stands for the one person of that surname whom the codebook has or any of the suggestions
    names in full, be it in a later article; where there are more, or none, it becomes an actor of its own.
    Of whom offices are known these tell, by title and date, whether it is them. Whoever seems to be nothing
    in particular in one article is what another tells.
    """

    def __init__(self, core: Core, find: Find, named: Iterable[NewActor]) -> None:
        self._core = core
        self._find = find
        self._made: dict[str, int] = {}
        self._told: dict[str, NewActor] = {}
        for one in named:
            known = self._told.setdefault(one.name.casefold(), one)
            if known.kind is ActorKind.OTHER:
                self._told[one.name.casefold()] = NewActor(known.name, one.kind)
        self._surnames = self._of_people()

    def row(self, whom: Whom) -> int | None:
        """The actor's row; None for nobody known, and for who is not in the codebook any more."""
        if not isinstance(whom, NewActor):
            return whom if whom in self._core.actors else None
        known = self._find(whom.name)
        if known is None:
            known = self._meant(self._told.get(whom.name.casefold(), whom))
        return known

    def _meant(self, whom: NewActor) -> int:
        """Whoever has the surname, or who is called just so."""
        from copydesk.suggest.names.surnames import may_be_surname

        meant = self._surnames.only(whom.name) if may_be_surname(whom) else None
        if isinstance(meant, int) and not self._core.actors[meant].roles:
            return meant
        if isinstance(meant, NewActor):
            whom = meant
        key = whom.name.casefold()
        if key not in self._made:
            self._made[key] = self._core.add_actor(whom.name, whom.kind)
        return self._made[key]

    def _of_people(self) -> "Surnames[int | NewActor]":
        """The surnames of all people of the codebook and of those who are new and named in full."""
        from copydesk.suggest.names.surnames import Surnames, is_alone, people

        new = (one for one in self._told.values() if one.kind is ActorKind.PERSON and not is_alone(one.name))
        proposed = [(one, one.name) for one in new if self._find(one.name) is None]
        return Surnames([*people(self._core.actors.values()), *proposed])
