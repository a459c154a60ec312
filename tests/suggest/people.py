"""Actors for tests, without a project, and whom words mean."""

from tests.builders import span_of

from copydesk.domain.actor import Actor, ActorKind
from copydesk.domain.suggestion import NewActor
from copydesk.suggest.cast import Cast
from copydesk.suggest.names.aliases import Aliases


def actors(*names: tuple[str, ...], kind: ActorKind = ActorKind.OTHER) -> dict[int, Actor]:
    """Actors of these names and aliases, by id from 1."""
    return {
        number: Actor(id=number, uid=str(number), name=name, aliases=tuple(aliases), kind=kind)
        for number, (name, *aliases) in enumerate(names, 1)
    }


def meant(text: str, *speakers: str) -> str:
    """The name of whom the last of the speakers means, when all are asked in order; empty for nobody."""
    cast = Cast(text, Aliases())
    whom = None
    for words in speakers:
        whom = cast.speaker(span_of(text, words))
    return whom.name if isinstance(whom, NewActor) else ""
