"""Who held offices of a title on the day of an article: all of them, and by the body they held it in."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cached_property

from copydesk.domain.actor import Role
from copydesk.suggest.names.aliases import Aliases, Office
from copydesk.suggest.names.folding import folded
from copydesk.suggest.names.shortened import surname

_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?(?!\d)")
_ENDINGS = ("n", "an", "ian", "ean", "ese", "i", "ish")
_SHORTEST = 4
_HIGHEST = 8
"""Actors, one part of the other, up to which a body is followed."""


def day_of(published: str | None) -> str:
    """The day, month or year of an article's date, whatever time follows; empty where it has none."""
    found = _DATE.match(published or "")
    return found[0] if found else ""


def is_held(role: Role, day: str) -> bool:
    """Whether the office is held on a day, or may be in a month or year; without a day, whenever."""
    since, until = min(len(role.since), len(day)), min(len(role.until), len(day))
    return role.since[:since] <= day[:since] and day[:until] <= role.until[:until]


class Terms:
    """The offices of one title that are held on a day; without a day, all that ever were.

    ``holders`` are the actors (rows), ``by_body`` those by the actor that they hold it in, as ``above`` by
    those that this one is a part of.
    """

    def __init__(self, aliases: Aliases, title: str, day: str) -> None:
        self._aliases = aliases
        self.holders: set[int] = set()
        self.by_body: defaultdict[int, set[int]] = defaultdict(set)
        self.above: defaultdict[int, set[int]] = defaultdict(set)
        for office in aliases.offices(title):
            if is_held(office.role, day):
                self._add(office)

    def _add(self, office: Office) -> None:
        body = office.role.of
        if office.body:
            named = self._aliases.called(office.body)
            if body is None:
                body = named[0] if named else None
            elif body not in named:
                return  # what its title is of is no body, as in *Minister of Health*
            if body is None:
                return
        self.holders.add(office.actor)
        if body is not None and body in self._aliases.actors:
            self.by_body[body].add(office.actor)
            for each in self._parents(body):
                self.above[each].add(office.actor)

    def _parents(self, body: int) -> Iterator[int]:
        above = self._aliases.actors[body].parent
        for _ in range(_HIGHEST):
            if above is None or above not in self._aliases.actors:
                return
            yield above
            above = self._aliases.actors[above].parent

    def of(self, body: int) -> set[int]:
        """Those who hold it in a body, or else in one that is a part of it."""
        return self.by_body.get(body) or self.above.get(body) or set()

    def adjective(self, word: str) -> int | None:
        """The body whose name, with an ending, the word is: *Lorvanian* of *Lorvan*."""
        small = folded(word)
        stems = (small.removesuffix(ending) for ending in _ENDINGS)
        return next((self._stems[stem] for stem in stems if stem != small and stem in self._stems), None)

    def called(self, name: str) -> int | None:
        """The holder who has the surname; None where none has, or several have."""
        found = self._surnames.get(folded(name), set())
        return next(iter(found)) if len(found) == 1 else None

    @cached_property
    def _surnames(self) -> Mapping[str, set[int]]:
        found: defaultdict[str, set[int]] = defaultdict(set)
        for holder in self.holders:
            found[folded(surname(self._aliases.actors[holder].name))].add(holder)
        return found

    @cached_property
    def _stems(self) -> Mapping[str, int]:
        return dict(self._stemmed())

    def _stemmed(self) -> Iterator[tuple[str, int]]:
        for body in self.by_body:
            name = folded(self._aliases.actors[body].name)
            stem = name[:-1] if name[-1:] in set("aeiouy") else name
            if len(stem) >= _SHORTEST:
                yield stem, body
