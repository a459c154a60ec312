"""Variables of a REFI-QDA project and their values, as attributes of articles and actors."""

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from copydesk.domain.actor import ActorKind
from copydesk.domain.attribute import AttributeDefinition, AttributeTarget, AttributeType
from copydesk.domain.found import FoundActor, Scalar
from copydesk.exchange.own_values import one_of, own_object, scalars, texts
from copydesk.exchange.peer_tables import line
from copydesk.exchange.refi_xml import Node, key_of, name_of

Value = tuple[str, str, str]
"""The key of a variable, the kind of value, and the value as it is written."""

_TYPES = {
    "text": AttributeType.TEXT,
    "boolean": AttributeType.YES_NO,
    "integer": AttributeType.NUMBER,
    "float": AttributeType.NUMBER,
}
_WHOLE = re.compile(r"[-+]?\d{1,18}")
_OURS = {target: f"{target}: " for target in (AttributeTarget.ARTICLE, AttributeTarget.ACTOR)}
_MORE = "more"


@dataclass(slots=True)
class VariableNames:
    """What variables are called and of which type they are, and on what their values are found."""

    names: dict[str, tuple[str, str]] = field(default_factory=dict[str, tuple[str, str]])
    used: dict[tuple[AttributeTarget, str], None] = field(
        default_factory=dict[tuple[AttributeTarget, str], None]
    )

    def add(self, node: Node) -> None:
        """Take an element ``Variable``."""
        name = line(node.get("name", ""))
        if name:
            self.names[key_of(node.get("guid", ""))] = (name, node.get("typeOfVariable", "").strip().lower())

    def use(self, target: AttributeTarget, values: Iterable[Value]) -> None:
        """Say that things of that kind have these values."""
        for key, _, _ in values:
            self.used[target, key] = None

    def definitions(self) -> tuple[AttributeDefinition, ...]:
        """The fields that articles and actors have values of, but those that tell our own."""
        return tuple(
            AttributeDefinition(
                id=0, uid=key, target=target, name=name, type=_TYPES.get(sort, AttributeType.TEXT)
            )
            for target, key in self.used
            for name, sort in [self.names.get(key, ("", ""))]
            if name and not name.startswith(_OURS[target])
        )

    def read(self, values: Iterable[Value]) -> dict[str, Scalar]:
        """The values by the names of their variables."""
        found: dict[str, Scalar] = {}
        for key, kind, written in values:
            name, _ = self.names.get(key, ("", ""))
            if name and written:
                found[name] = _scalar(kind, written)
        return found


def values_of(node: Node) -> list[Value]:
    """The values that stand in an element."""
    found: list[Value] = []
    for one in node:
        if name_of(one) == "VariableValue":
            key, kind, written = "", "", ""
            for part in one:
                if name_of(part) == "VariableRef":
                    key = key_of(part.get("targetGUID", ""))
                else:
                    kind, written = name_of(part), (part.text or "").strip()
            found.append((key, kind, written))
    return found


def own_and_others(
    target: AttributeTarget, values: Mapping[str, Scalar]
) -> tuple[dict[str, str], dict[str, Scalar]]:
    """What our writer told of the thing itself, and the user's own fields."""
    start = _OURS[target]
    own = {name.removeprefix(start): str(value) for name, value in values.items() if name.startswith(start)}
    others = {name: value for name, value in values.items() if not name.startswith(start)}
    more = own_object(own.pop(_MORE, ""))
    return own, {**others, **scalars(more)}


def actor_of(name: str, description: str, values: Mapping[str, Scalar]) -> FoundActor:
    """A case as the actor that it is."""
    own, attributes = own_and_others(AttributeTarget.ACTOR, values)
    return FoundActor(
        name=name,
        uid=own.get("uid", ""),
        kind=one_of(ActorKind, own["kind"], ActorKind.OTHER) if "kind" in own else None,
        aliases=tuple(one for one in own.get("aliases", "").split("\n") if one.strip()),
        ids=texts(own_object(own.get("identifiers", ""))),
        attributes=attributes,
        description=description,
    )


def _scalar(kind: str, written: str) -> Scalar:
    if kind == "BooleanValue" and written.lower() in {"true", "false", "1", "0"}:
        return written.lower() in {"true", "1"}
    if kind == "IntegerValue" and _WHOLE.fullmatch(written):
        return int(written)
    if kind == "FloatValue":
        try:
            number = float(written)
        except ValueError:
            return written
        return number if math.isfinite(number) else written
    return written
