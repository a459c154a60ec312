"""Actors: the canonical persons, organisations, state bodies, states and groups of a project."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class ActorKind(StrEnum):
    """What sort of actor it is."""

    PERSON = "person"
    ORGANISATION = "organisation"
    STATE_BODY = "state body"
    STATE = "state"
    GROUP = "group"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """A codebook entry for somebody who is named or speaks.

    ``id`` is the row in this project, ``uid`` the identity that exports carry. ``ids`` maps an
    outside scheme (wikidata, cameo) to the actor's identifier there.
    """

    id: int
    uid: str
    name: str
    kind: ActorKind = ActorKind.OTHER
    aliases: tuple[str, ...] = ()
    parent: int | None = None
    ids: Mapping[str, str] = field(default_factory=dict[str, str])
    description: str = ""
    note: str = ""
    attributes: Mapping[str, object] = field(default_factory=dict[str, object])
