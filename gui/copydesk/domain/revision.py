"""Revisions of the codebook: what each change of actors, topics and attributes did to them."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Due(StrEnum):
    """Why an annotation is to be looked at again."""

    MERGED = "merged"
    SPLIT = "split"
    DEFINITION = "definition"
    RETIRED = "retired"


@dataclass(frozen=True, slots=True)
class EntryEdit:
    """What a revision did to an entry: its members before and after, those that differ only.

    ``table`` is that of the row (actors, aliases, topics ...), ``entry`` the row of the actor, topic or
    attribute that it belongs to, ``name`` what that is called. ``before`` is None where the row is new,
    ``after`` where it is gone.
    """

    table: str
    entry: int
    name: str
    before: Mapping[str, object] | None
    after: Mapping[str, object] | None


@dataclass(frozen=True, slots=True)
class Revision:
    """A state of the codebook; ``number`` grows with time, ``at`` is ISO 8601 in UTC, ``coder`` a name.

    Revisions of other projects' codebooks, which annotations brought from there were made under, have
    numbers below 0.
    """

    number: int
    uid: str
    at: str
    coder: str
    label: str
    edits: tuple[EntryEdit, ...] = ()
