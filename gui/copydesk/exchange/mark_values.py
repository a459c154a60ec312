"""What the values of a mark say of its annotation, by the rules for its fields."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import QuotationType, Stance
from copydesk.domain.dataset import LossCount
from copydesk.domain.found import FoundActor, FoundMark, Scalar
from copydesk.domain.label_rules import FieldRule, LabelRules, Says
from copydesk.domain.laying import LabelCount

STANCES: Mapping[str, Stance] = {
    **dict.fromkeys(
        ("supports", "support", "supporting", "agree", "agrees", "agreement", "pro", "for", "favor", "favour",
         "positive", "yes", "true", "1", "1.0", "+", "+1", "zustimmung", "dafür", "oui", "sí", "за", "да"),
        Stance.SUPPORTS,
    ),
    **dict.fromkeys(
        ("opposes", "oppose", "opposing", "disagree", "disagrees", "disagreement", "con", "contra", "against",
         "negative", "no", "false", "0", "0.0", "-", "-1", "-1.0", "−", "−1", "ablehnung", "dagegen", "non",
         "contre", "en contra", "против", "нет"),
        Stance.OPPOSES,
    ),
    **dict.fromkeys(
        ("neutral", "neither", "none", "mixed", "ambivalent", "unclear", "neutre", "нейтрально"),
        Stance.NEUTRAL,
    ),
}  # fmt: skip
"""Words for stances. A 0 opposes, as in DNA's yes and no; where -1 is a value too, it is neutral."""
TYPES: Mapping[str, QuotationType] = {
    **dict.fromkeys(("direct", "direkt", "directo", "directa", "directe", "прямая"), QuotationType.DIRECT),
    **dict.fromkeys(
        (
            "indirect",
            "indirekt",
            "indirecto",
            "indirecta",
            "indirecte",
            "reported",
            "paraphrase",
            "косвенная",
        ),
        QuotationType.INDIRECT,
    ),
    **dict.fromkeys(("mixed", "gemischt", "mixto", "mixte", "partial", "смешанная"), QuotationType.MIXED),
}


def stance_of(value: Scalar, *, signed: bool = False) -> Stance | None:
    """The stance that a value says, None for one that is none; ``signed`` where 0 lies between -1 and 1."""
    if isinstance(value, bool):
        return Stance.SUPPORTS if value else Stance.OPPOSES
    word = str(value).strip().lower()
    return Stance.NEUTRAL if signed and word in {"0", "0.0"} else STANCES.get(word)


def are_signed(labels: Iterable[LabelCount], rules: LabelRules) -> bool:
    """Whether some values that say a stance are -1: then 0 lies between it and 1."""
    return any(
        rules.fields.get((count.info.label, name), _NO_RULE).says is Says.STANCE
        and not _SIGNED.isdisjoint(values)
        for count in labels
        for name, values in count.fields.items()
    )


def type_of(value: Scalar) -> QuotationType | None:
    """The quotation type that a value says, None for one that is none."""
    return TYPES.get(str(value).strip().lower())


@dataclass(slots=True)
class Said:
    """What the values of one annotation's marks say of it; ``kind`` is that of the actors they name."""

    kind: ActorKind = ActorKind.OTHER
    actors: dict[Says, list[FoundActor]] = field(default_factory=dict[Says, list[FoundActor]])
    topics: list[str] = field(default_factory=list[str])
    stance: Stance | None = None
    type: QuotationType | None = None
    coder: str = ""
    notes: list[str] = field(default_factory=list[str])
    attributes: dict[str, Scalar] = field(default_factory=dict[str, Scalar])

    def first(self, says: Says) -> FoundActor | None:
        """The first actor that the values say to be that."""
        found = self.actors.get(says)
        return found[0] if found else None


class ValueReader:
    """Reads the values of marks; what says nothing, or nothing that can be read, is counted."""

    def __init__(self, rules: LabelRules, signed: bool) -> None:
        self._rules = rules.fields
        self._signed = signed

    def said(self, marks: Iterable[FoundMark], kind: ActorKind, losses: LossCount) -> Said:
        """What the marks of one annotation say together; of two values for one thing the first is taken."""
        said = Said(kind)
        for mark in marks:
            for name, value in mark.attributes.items():
                if value != "":
                    self._take(said, mark, name, value, losses)
        return said

    def _take(self, said: Said, mark: FoundMark, name: str, value: Scalar, losses: LossCount) -> None:
        rule = self._rules.get((mark.label, name), _NO_RULE)
        says = rule.says
        if says is Says.ATTRIBUTE:
            known = said.attributes.setdefault(rule.name or name, value)
            if known != value:
                losses.add(_second(name), str(value))
        elif says in _ACTORS:
            found = said.actors.setdefault(says, [])
            actor = mark.actors.get(name) or _actor(str(value).strip(), _KINDS.get(says, said.kind))
            if actor.name and actor not in found:
                found.append(actor)
        elif says is Says.TOPIC:
            if (topic := str(value).strip()) and topic not in said.topics:
                said.topics.append(topic)
        elif says is Says.NOTE:
            if (note := str(value).strip()) and note not in said.notes:
                said.notes.append(note)
        elif not self._word(said, says, name, value, losses):
            losses.add(f"values of “{name}” that no rule maps", f"{mark.label.name}: {value}")

    def _word(self, said: Said, says: Says, name: str, value: Scalar, losses: LossCount) -> bool:
        """Stance, type and coder; False for what is nothing at all."""
        if says is Says.STANCE:
            old, new = said.stance, stance_of(value, signed=self._signed)
            said.stance = old or new
        elif says is Says.TYPE:
            old, new = said.type, type_of(value)
            said.type = old or new
        elif says is Says.CODER:
            old, new = said.coder, str(value).strip()
            said.coder = old or new
        else:
            return False
        if not new:
            losses.add(f"values of “{name}” that are no {says.value}", str(value))
        elif old and old != new:
            losses.add(_second(name), str(value))
        return True


_SIGNED = frozenset(("-1", "-1.0", "−1"))
_NO_RULE = FieldRule(Says.NOTHING)
_ACTORS = frozenset((Says.ACTOR, Says.SPEAKER, Says.ADDRESSEE, Says.ORGANISATION))
_KINDS = {Says.ORGANISATION: ActorKind.ORGANISATION}


def _second(name: str) -> str:
    return f"second values of “{name}” for one annotation"


def _actor(name: str, kind: ActorKind) -> FoundActor:
    return FoundActor(name=name, kind=None if kind is ActorKind.OTHER else kind)
