"""Actors for tests, without a project."""

from copydesk.domain.actor import Actor, ActorKind


def actors(*names: tuple[str, ...], kind: ActorKind = ActorKind.OTHER) -> dict[int, Actor]:
    """Actors of these names and aliases, by id from 1."""
    return {
        number: Actor(id=number, uid=str(number), name=name, aliases=tuple(aliases), kind=kind)
        for number, (name, *aliases) in enumerate(names, 1)
    }
