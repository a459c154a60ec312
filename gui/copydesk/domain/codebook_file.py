"""A codebook by itself, as files hold it: actors, topics and attributes without a project."""

from collections.abc import Mapping
from dataclasses import dataclass

from copydesk.domain.actor import Actor
from copydesk.domain.attribute import AttributeDefinition
from copydesk.domain.topic import Topic
from copydesk.errors import UserError


@dataclass(frozen=True, slots=True, kw_only=True)
class CodebookFile:
    """What a codebook says, and where it is from.

    The ids of entries count within the codebook only; ``parent`` and ``Role.of`` point to them. A ``uid`` is
    empty where the file has none: such an entry is known by its code, its outside ids or its name.
    """

    title: str = ""
    source: str = ""
    licence: str = ""
    actors: tuple[Actor, ...] = ()
    topics: tuple[Topic, ...] = ()
    attributes: tuple[AttributeDefinition, ...] = ()


def circle(parents: Mapping[int, int | None]) -> tuple[int, ...]:
    """The entries of one circle in which each is below the next one; empty where there is none."""
    settled: set[int] = set()
    for first in parents:
        path: dict[int, None] = {}
        here: int | None = first
        while here is not None and here not in settled:
            if here in path:
                way = list(path)
                return tuple(way[way.index(here) :])
            path[here] = None
            here = parents.get(here)
        settled.update(path)
    return ()


def checked(codebook: CodebookFile) -> CodebookFile:
    """The codebook, of which each entry is below others but never below itself.

    :raises UserError: some are; names them.
    """
    for entries in (codebook.actors, codebook.topics):
        found = circle({one.id: one.parent for one in entries})
        if found:
            names = {one.id: one.name for one in entries}
            raise UserError(
                "In this codebook each of these is below the next one, and so below itself: {names}. "
                "Correct what they are below.",
                names=", ".join(names[one] for one in found[:5]),
            )
    return codebook
