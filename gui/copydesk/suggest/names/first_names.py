"""Actors of whom the codebook has the surname alone, where an article names them in full: *George Lund*."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from copydesk.domain.actor import Actor, ActorKind
from copydesk.suggest.names.people import Named, Place

_PERSONS = frozenset((ActorKind.PERSON, ActorKind.OTHER))


def with_first_names(
    places: Sequence[Place], runs: Sequence[Named], actors: Mapping[int, Actor]
) -> tuple[list[Place], frozenset[int]]:
    """The known names with the first names before them, and who are persons as these tell.

    ``places`` and ``runs`` are in text order. Nobody is meant where two people of the
    article have the surname.
    """
    if not places:
        return list(places), frozenset()
    ends = {one.span.end: one for one in runs if one.person and " " in one.words}
    families: defaultdict[str, set[str]] = defaultdict(set)
    for one in ends.values():
        families[one.words.rpartition(" ")[2]].add(one.words)
    found: list[Place] = []
    persons: set[int] = set()
    for n, place in enumerate(places):
        full = ends.get(place.span.end)
        if full is not None and n and places[n - 1].span.end > full.span.start:
            full = None  # another one is named in it
        if full is not None and isinstance(place.whom, int) and full.span.start < place.span.start:
            actor, surname = actors[place.whom], full.words.rpartition(" ")[2]
            bare = actor.name == surname and actor.kind in _PERSONS
            if bare and len(families[surname]) == 1 and not any(" " in each for each in actor.aliases):
                persons.add(place.whom)
                found.append(replace(place, span=full.span))
                continue
        found.append(place)
    return found, frozenset(persons)
