"""What becomes of a file's labels, values and links: rules that are guessed and then corrected."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import QuotationType
from copydesk.domain.found import Label, Unit


class Becomes(StrEnum):
    """What a label's marks become."""

    MENTION = "mention"
    PASSAGE = "passage"
    QUOTATION = "quotation"
    CUE = "cue"
    SPEAKER = "speaker"
    ADDRESSEE = "addressee"
    NOTHING = "nothing"


class Says(StrEnum):
    """What a value of a mark says of the annotation."""

    ACTOR = "actor"
    TOPIC = "topic"
    SPEAKER = "speaker"
    ADDRESSEE = "addressee"
    ORGANISATION = "organisation of the speaker"
    STANCE = "stance"
    TYPE = "type"
    NOTE = "note"
    CODER = "coder"
    ATTRIBUTE = "attribute"
    NOTHING = "nothing"


class Joins(StrEnum):
    """What a link makes of the mark at its other end."""

    SPEAKER = "speaker"
    CUE = "cue"
    ADDRESSEE = "addressee"
    WITHIN = "nested in"
    SAME = "same annotation"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelRule:
    """What becomes of a label.

    ``name`` is the actor or topic that all of its marks are of; empty for a mention that is of whom its own
    words (or a value that says the actor) name. ``actor_kind`` is that of new actors, ``type`` that of
    quotations whose marks do not say.
    """

    becomes: Becomes
    name: str = ""
    actor_kind: ActorKind = ActorKind.OTHER
    type: QuotationType = QuotationType.DIRECT


@dataclass(frozen=True, slots=True)
class FieldRule:
    """What a value says; ``name`` is that of the attribute, if it becomes one."""

    says: Says
    name: str = ""


@dataclass(frozen=True, slots=True)
class LinkRule:
    """What a link means; ``reversed`` where it leads from the part to the quotation."""

    joins: Joins
    reversed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelRules:
    """All rules for a file. A field is looked up by its label and name, a link by its role.

    What has no rule becomes nothing, and is counted as lost. ``unit`` overrules what was detected.
    """

    labels: Mapping[Label, LabelRule] = field(default_factory=dict[Label, LabelRule])
    fields: Mapping[tuple[Label, str], FieldRule] = field(default_factory=dict[tuple[Label, str], FieldRule])
    links: Mapping[str, LinkRule] = field(default_factory=dict[str, LinkRule])
    unit: Unit | None = None
