"""Annotations that wait for a second look, because something around them has changed."""

from dataclasses import dataclass
from enum import StrEnum

from copydesk.domain.annotation import Kind


class Reason(StrEnum):
    """Why an annotation waits."""

    TEXT_CHANGED = "text changed"
    """Its words were corrected."""
    TEXT_LOST = "text lost"
    """Its words are gone, and it was taken out of the text until somebody says where it belongs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """What there is to look at.

    ``annotation`` is its row, None where it was taken out of the text. ``name`` is that of its actor or
    topic, or of a quotation's speaker; it may be empty. ``before`` has its words as they were, those of
    spans that are apart with `` … `` between. ``created`` is ISO 8601 in UTC.
    """

    id: int
    article: int
    annotation: int | None
    kind: Kind
    name: str
    reason: Reason
    before: str
    created: str
