"""Cues, speakers and addressees that no link leads to, and the one quotation that they can only be of.

A part is of a quotation in its own paragraph: the only one there, or the only one with no end of a sentence
between the two. Where there is none or more than one it stays alone, to be counted.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from copydesk.domain.label_rules import Becomes, Joins
from copydesk.exchange.found_text import FoundText
from copydesk.exchange.mark_links import JOINS_OF, Group

_SENTENCE_END = re.compile(r"[.!?…。؟।][\"'”’»)\]]*\s")
_REACH = 1_000
"""Code points between a part and its quotation at most."""
_MOST_QUOTATIONS = 50
"""In a paragraph with more quotations than this nothing is certain."""

Stretch = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Quotation:
    group: Group
    stretches: list[Stretch]

    def gap(self, part: Stretch) -> Stretch:
        """What lies between the part and the nearest stretch; empty where they touch or overlap."""
        gaps = (
            (end, part[0]) if end <= part[0] else (part[1], max(start, part[1]))
            for start, end in self.stretches
        )
        return min(gaps, key=lambda gap: gap[1] - gap[0])


def attach_parts(text: FoundText, groups: Sequence[Group]) -> int:
    """Make parts without a quotation parts of the only one in reach, the nearest first; says how many."""
    parts = [group for group in groups if group.becomes in JOINS_OF and not group.taken and not group.own]
    if not parts:
        return 0
    nearby = _by_paragraph(text, groups)
    pairs = sorted(_pairs(text, parts, nearby), key=lambda pair: pair[0])
    attached = 0
    for _, part, group in pairs:
        joins = JOINS_OF[part.becomes]
        if joins is Joins.CUE or not any(known is joins for known, _ in group.parts):
            group.parts.append((joins, part))
            part.taken = True
            attached += 1
    return attached


def _by_paragraph(text: FoundText, groups: Sequence[Group]) -> dict[int, list[_Quotation]]:
    found: dict[int, list[_Quotation]] = {}
    for group in groups:
        if group.becomes is Becomes.QUOTATION and not group.own:
            stretches = _stretches(text, group)
            quotation = _Quotation(group, stretches)
            for number in {text.paragraph(offset) for start, end in stretches for offset in (start, end - 1)}:
                found.setdefault(number, []).append(quotation)
    return found


def _pairs(
    text: FoundText, parts: Sequence[Group], nearby: dict[int, list[_Quotation]]
) -> Iterator[tuple[int, Group, Group]]:
    for part in parts:
        stretches = _stretches(text, part)
        if not stretches:
            continue
        here = nearby.get(text.paragraph(stretches[0][0]), ())
        if not 0 < len(here) <= _MOST_QUOTATIONS:
            continue
        gaps = [(quotation.gap(stretches[0]), quotation.group) for quotation in here]
        reached = [(gap, group) for gap, group in gaps if gap[1] - gap[0] <= _REACH]
        if len(reached) > 1:
            reached = [pair for pair in reached if not _ends_between(text.raw, pair[0])]
        if len(reached) == 1:
            ((start, end), group) = reached[0]
            yield end - start, part, group


def _ends_between(raw: str, gap: Stretch) -> bool:
    # The end of a quotation is looked at with it: '"We build." She left' is two sentences.
    start, end = gap
    return start < end and _SENTENCE_END.search(raw, max(0, start - 2), end) is not None


def _stretches(text: FoundText, group: Group) -> list[Stretch]:
    return [found for place in group.places if (found := text.stretch(place)) is not None]
