"""Attributes: fields that the user defines for actors, articles and annotations."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class AttributeTarget(StrEnum):
    """What an attribute describes."""

    ACTOR = "actor"
    ARTICLE = "article"
    MENTION = "mention"
    PASSAGE = "passage"
    QUOTATION = "quotation"


class AttributeType(StrEnum):
    """What values an attribute takes. A date is ISO 8601 text."""

    CHOICE = "choice"
    NUMBER = "number"
    YES_NO = "yes/no"
    TEXT = "text"
    DATE = "date"


@dataclass(frozen=True, slots=True, kw_only=True)
class AttributeDefinition:
    """A field of one kind of thing; ``choices`` are the allowed values of a choice.

    ``default`` is what a new annotation gets, None for nothing; ``keys`` are keys by choice that set it.
    """

    id: int
    uid: str
    target: AttributeTarget
    name: str
    type: AttributeType
    choices: tuple[str, ...] = ()
    required: bool = False
    default: object = None
    keys: Mapping[str, str] = field(default_factory=dict[str, str])
