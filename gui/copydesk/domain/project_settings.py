"""How one works in a project: what the project itself says, and no longer each person's preferences."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from typing import Any, cast

from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import Kind

SUGGESTIBLE = (Kind.QUOTATION, Kind.MENTION)
"""The kinds that can be suggested."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectSettings:
    """What a project says of how one works in it; None or nothing where it leaves that to each person.

    ``suggest`` are the kinds that are suggested in it. ``snapping`` says whether stray characters at the ends
    of a selection are left out when it is tagged. ``new_actor_kind`` is the kind of new actors when the
    project opens. ``keys`` are its shortcuts by action name, several joined by ``"; "``, an empty text for
    none.
    """

    suggest: tuple[Kind, ...] | None = None
    snapping: bool | None = None
    new_actor_kind: ActorKind | None = None
    keys: Mapping[str, str] = field(default_factory=dict[str, str])

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """The kinds that are suggested: all that can be where the project does not say."""
        return SUGGESTIBLE if self.suggest is None else self.suggest

    def values(self) -> dict[str, Any]:
        """What is said, by name, in values of JSON."""
        said: dict[str, Any] = {one.name: getattr(self, one.name) for one in fields(self)}
        if self.suggest is not None:
            said["suggest"] = list(self.suggest)
        return {name: each for name, each in said.items() if each is not None and each != {}}


def understood(values: Mapping[str, object]) -> tuple[ProjectSettings, tuple[str, ...]]:
    """The settings that such values say, and the names of those that are unknown or make no sense."""
    made = {name: _READ[name](value) for name, value in values.items() if name in _READ}
    odd = tuple(name for name in values if made.get(name) is None)
    return ProjectSettings(**{name: value for name, value in made.items() if value is not None}), odd


def _kinds(value: object) -> tuple[Kind, ...] | None:
    if not isinstance(value, list):
        return None
    given = cast(list[object], value)
    found = tuple(kind for kind in SUGGESTIBLE if kind in given)
    return found if len(found) == len(given) else None


def _flag(value: object) -> bool | None:
    return value if isinstance(value, bool) else None


def _actor_kind(value: object) -> ActorKind | None:
    return ActorKind(value) if isinstance(value, str) and value in set(ActorKind) else None


def _keys(value: object) -> dict[str, str] | None:
    if not isinstance(value, dict):
        return None
    pairs = cast(dict[str, object], value)
    found = {name: keys for name, keys in pairs.items() if isinstance(keys, str)}
    return found if len(found) == len(pairs) else None


_READ: Mapping[str, Callable[[object], Any]] = {
    "suggest": _kinds,
    "snapping": _flag,
    "new_actor_kind": _actor_kind,
    "keys": _keys,
}
"""Each setting with what makes its value; None where that makes no sense."""
