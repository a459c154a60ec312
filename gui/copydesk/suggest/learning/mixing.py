"""What the rules propose and what the field finds, made one; how far the field is trusted is learnt too."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from copydesk.domain.annotation import Kind
from copydesk.domain.span import Span, Spans
from copydesk.domain.suggestion import Suggestion


class Trust(NamedTuple):
    """How sure the field has to be, from 0 to 1, to add a quotation and to replace one of the rules.

    Above 1 it never may.
    """

    add: float
    replace: float


CHOICES = (
    Trust(0.7, 2.0),
    Trust(0.5, 2.0),
    Trust(0.6, 0.85),
    Trust(0.4, 0.85),
    Trust(0.4, 0.7),
    Trust(0.4, 0.5),
    Trust(0.0, 0.0),
)
"""The most cautious one first."""


def mixed(rules: Iterable[Suggestion], learnt: Iterable[Suggestion], trust: Trust) -> list[Suggestion]:
    """The quotations of both in text order, none over another of the other side."""
    own = [one for one in rules if one.kind is Kind.QUOTATION]
    found = list(learnt)
    sure = [one for one in found if one.score >= trust.replace]
    taken = sorted(span for one in sure for span in one.spans)
    kept = [*sure, *(one for one in own if not touches(one.spans, taken))]
    taken = sorted(span for one in kept for span in one.spans)
    new = [one for one in found if trust.add <= one.score < trust.replace and not touches(one.spans, taken)]
    return sorted([*kept, *new], key=lambda one: one.spans[0])


def touches(spans: Spans, taken: Sequence[Span]) -> bool:
    """Whether any of the spans touches one that is taken, these in text order; nested ones may be missed."""
    for span in spans:
        at = bisect_right(taken, span.start, key=lambda each: each.start)
        near = taken[max(0, at - 8) : at + 1]
        if any(other.overlaps(span) for other in near):
            return True
    return False
