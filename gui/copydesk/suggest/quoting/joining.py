"""Quoted stretches put together: what one says in several, and what belongs to a clause that is reported."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from operator import attrgetter

from copydesk.domain.annotation import QuotationType
from copydesk.domain.span import Span, Spans
from copydesk.domain.value import value
from copydesk.suggest.names.roles import PRONOUNS
from copydesk.suggest.quoting.indirect import Reported

_START = attrgetter("start")
_BETWEEN = 240
"""Code points; what interrupts a quotation is no longer."""
_STOPS = 3
"""Full stops between two parts of a quotation; abbreviations are among them."""
_OVERLAPPING = 6
"""Reported clauses back that can hold a place, one within another."""
_MORE = re.compile(r"\b[a-z]{3,}\.[\s\u00a0]+(\w[^.]*\w\.)\s*$")
"""A sentence of its own before the quoted words."""
_ENDED = re.compile(r"[\w»”“\"][.!?][\s\u00a0]{1,2}$")
_ENDINGS = frozenset(".,!?…:;")
_CLOSERS = "\"'’”“»›"


@value()
class Found:
    """Quoted stretches that one speaker says in one go, with what reports them."""

    content: Spans
    cue: Span | None = None
    speaker: Span | None = None
    type: QuotationType = QuotationType.DIRECT
    score: float = 0.5
    more: Spans = ()
    """The cue's other parts: *quoted* him *as saying*."""


def follows(text: str, masked: str, before: Found, span: Span) -> bool:
    """Whether a quoted sentence stands right behind words that report another: ``she said. "No."``"""
    start = before.content[-1].end
    if before.cue is None or before.cue.start < start or span.start - start > _BETWEEN:
        return False
    between = masked[start : span.start]
    ended = text[max(span.start, span.end - 5) : span.end].rstrip(_CLOSERS + " \u00a0")[-1:] in _ENDINGS
    ended = ended or text[span.end : span.end + 1] == "."  # outside of the marks
    whole = len(span) > 2 and ended and masked[span.start + 1].isupper()
    stops = "\n" not in between and between.rstrip()[-1:] == "." and between.count(".") < _STOPS
    return whole and stops and not _somebody_else(between)


def _somebody_else(between: str) -> bool:
    """Whether another sentence, about somebody named, stands behind the reporting words."""
    more = _MORE.search(between)
    if more is None:
        return False
    first, *rest = more[1].split()
    return first.casefold() not in PRONOUNS and any(word[0].isupper() for word in (first, *rest[1:]))


def merged(direct: Sequence[Found], told: Sequence[Reported], stretches: Sequence[Span]) -> list[Found]:
    """Both in text order; a reported clause that holds quoted words is one mixed quotation with them."""
    starts = [each.start for each in stretches]
    found: list[Found] = []
    taken: list[Reported] = []
    reporting = {each.cue for each in direct if each.cue and each.content[-1].end <= each.cue.start}
    for each in told:
        if each.cue and each.cue[0] in reporting and each.content[0].start > each.cue[0].start:
            continue  # "No," he told the paper Kurier in an interview
        inside = [
            stretch
            for span in each.content
            for stretch in stretches[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
        ]
        kind = QuotationType.MIXED if inside else QuotationType.INDIRECT
        if inside:
            taken.append(each)
        cue = each.cue[0] if each.cue else None
        found.append(Found(each.content, cue, each.speaker, kind, each.score, each.cue[1:]))
    spans = sorted(span for each in taken for span in each.content)
    for each in direct:
        if not _is_part(each, spans):
            found.append(each)
    return sorted(found, key=lambda each: each.content[0])


def _is_part(quotation: Found, spans: Sequence[Span]) -> bool:
    """Whether it is only a part of a reported clause, and nobody inside of that says it."""
    own = quotation.content[0]
    at = bisect_right(spans, own.start, key=_START)
    for span in spans[max(0, at - _OVERLAPPING) : at + 1]:
        if quotation.type is QuotationType.MIXED and span.overlaps(own):
            return True
        if own.within(span):
            return quotation.cue is None or not quotation.cue.within(span)
    return False


def joined(masked: str, found: Sequence[Found]) -> Iterator[Found]:
    """Quotations with those parts put together that only the reporting words stand between."""
    before: Found | None = None
    for each in found:
        one = each
        if before is not None:
            if _interrupts(masked, before, each):
                before = replace(before, content=(*before.content, *each.content))
                continue
            yield before
            if not each.speaker and _has_one_subject(masked, before, each.cue):
                one = replace(each, speaker=before.speaker)
        before = one
    if before is not None:
        yield before


def _interrupts(masked: str, before: Found, after: Found) -> bool:
    """Whether ``"We can," she said, "do it"`` is at hand: what is between reports the first part."""
    start, end = before.content[-1].end, after.content[0].start
    if before.cue is None or end - start > _BETWEEN or masked[end] in "—–":
        return False
    if QuotationType.MIXED in {before.type, after.type} or not start <= before.cue.start < end:
        return False
    if "\n" in masked[start:end]:
        return _goes_on_below(masked, before, after)
    if (
        after.cue is None
        and after.speaker is not None
        and _ENDED.search(masked, before.cue.end, after.speaker.start)
    ):
        return False  # said Ann Lee. Bob Stone: "No."
    nobody = after.cue is None and not _somebody_else(masked[start:end])
    return nobody or (after.cue is not None and after.cue.start < before.cue.end)


def _goes_on_below(masked: str, before: Found, after: Found) -> bool:
    """Whether the next paragraph is quoted too and nobody else reports it."""
    between = masked[before.content[-1].end : after.content[0].start]
    said, _, rest = between.partition("\n")
    return after.cue is None and after.speaker is None and not rest.strip() and said.rstrip()[-1:] == "."


def _has_one_subject(masked: str, before: Found, cue: Span | None) -> bool:
    """Whether ``she said, adding: "..."`` is at hand: a second verb in the sentence of the first one."""
    if cue is None or before.cue is None or not before.content[-1].end <= before.cue.start < cue.start:
        return False
    return not set(masked[before.cue.end : cue.start]) & {".", "\n", ";"}
