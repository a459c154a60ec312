"""Which done articles measure suggestions fairly: those in which none was accepted.

What was accepted as it was agrees with what proposed it by itself, and whoever edits a proposal has seen it
first. Both make suggestions look better than they are (Fort and Sagot 2010, on pre-annotation).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from copydesk.domain.annotation import Annotation

ENOUGH = 5
"""Articles in which no suggestion was accepted; from so many on, these alone are measured against."""


@dataclass(frozen=True, slots=True)
class Helped:
    """How many annotations are marked, and how many of them were suggestions: as they were, or edited."""

    marked: int = 0
    accepted: int = 0
    edited: int = 0

    def __add__(self, other: "Helped") -> "Helped":
        return Helped(self.marked + other.marked, self.accepted + other.accepted, self.edited + other.edited)

    @property
    def is_alone(self) -> bool:
        """Whether the coder marked all of it without a suggestion."""
        return not (self.accepted or self.edited)


NOT_HELPED = Helped()
"""Nothing is known of any suggestion."""


def helped(annotations: Iterable[Annotation]) -> Helped:
    """How many annotations of one kind and article were suggestions."""
    came = [one.provenance for one in annotations]
    edited = [one.edited for one in came if one is not None]
    return Helped(len(came), len(edited) - sum(edited), sum(edited))


@dataclass(frozen=True, slots=True)
class Basis:
    """What is measured against: of ``done`` articles all, or only those ``alone``, without suggestions.

    ``helped`` counts in those that are measured against.
    """

    done: int
    alone: int
    helped: Helped

    @property
    def is_apart(self) -> bool:
        """Whether articles with accepted suggestions are left out."""
        return ENOUGH <= self.alone < self.done

    def takes(self, one: Helped) -> bool:
        """Whether an article is measured against."""
        return one.is_alone or not self.is_apart

    def as_json(self) -> dict[str, Any]:
        """Everything as plain values."""
        return {
            "done": self.done,
            "without suggestions": self.alone,
            "measured": self.alone if self.is_apart else self.done,
            "marked": self.helped.marked,
            "accepted": self.helped.accepted,
            "edited": self.helped.edited,
        }


def basis(every: Sequence[Helped]) -> Basis:
    """What to measure against, of all articles that are done."""
    alone = [one for one in every if one.is_alone]
    apart = len(alone) >= ENOUGH
    return Basis(len(every), len(alone), sum(alone if apart else every, NOT_HELPED))
