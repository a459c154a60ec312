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


class CaseRule(StrEnum):
    """In which case an alias is the actor's name: as suggestions take it, exactly as written, or in any."""

    USUAL = "usual"
    EXACT = "exact"
    ANY = "any"


@dataclass(frozen=True, slots=True)
class AliasRule:
    """How an alias is looked for; ``language`` is an ISO 639 code, empty for all languages."""

    case: CaseRule = CaseRule.USUAL
    language: str = ""

    def is_for(self, language: str) -> bool:
        """Whether texts of a language have it; those of an unknown one (empty) have all, *en-GB* has *en*'s.

        A rule for *en-GB* holds in a text of which only *en* is known, but not in one in *en-US*.
        """
        if not self.language or not language:
            return True
        own, theirs = (one.casefold().replace("_", "-").split("-") for one in (self.language, language))
        return all(map(str.__eq__, own, theirs))


@dataclass(frozen=True, slots=True)
class Role:
    """An office that an actor holds: *Foreign Minister*, of another actor (a row id), for a time.

    ``since`` and ``until`` are ISO 8601 dates, years or months, both included; empty where that is open.
    """

    title: str
    of: int | None = None
    since: str = ""
    until: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """A codebook entry for somebody who is named or speaks.

    ``id`` is the row in this project, ``uid`` the identity that exports carry. ``ids`` maps an
    outside scheme (wikidata, cameo) to the actor's identifier there. ``alias_rules`` has the aliases that are
    looked for otherwise than usual. ``colour`` is ``#RRGGBB`` or empty for the theme's own.
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
    colour: str = ""
    alias_rules: Mapping[str, AliasRule] = field(default_factory=dict[str, AliasRule])
    roles: tuple[Role, ...] = ()
