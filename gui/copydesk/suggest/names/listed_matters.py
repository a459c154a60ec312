"""Matters with commas between that one body or minister is for: *Ministry of Trade, Tourism and Crafts*."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from copydesk.domain.span import Span
from copydesk.suggest.names.naming import Tells, tells
from copydesk.suggest.names.nouns import is_mans, is_womans

_CAP = r"[A-Z][\w-]*"
_ITEM = rf"{_CAP}(?: {_CAP})?"
_MORE = rf"(?:, {_ITEM}){{1,4}},? and (?:the )?{_CAP}(?![\w-])"
_HEAD = (
    "Ministry|Department|Committee|Subcommittee|Commission|Minister|Secretary|Undersecretary|Directorate|Bureau"
    "|Commissioner|Agency"
)
_BEHIND_HEAD = re.compile(rf"(?<!\w)(?:{_HEAD}) (?:of|for|on) (?:the )?(?P<list>{_ITEM}{_MORE})")
_BEFORE_HEAD = re.compile(
    rf"(?P<list>{_CAP}(?:, {_CAP}){{1,3}},? and (?:{_CAP} )?{_CAP}) (?P<head>{_HEAD})(?!\w)"
)
_SECOND = re.compile(r" ([A-Z][\w-]*)")
_MATTERS = frozenset(
    (
        *(
            "affairs",
            "resources",
            "change",
            "trade",
            "security",
            "policy",
            "services",
            "relations",
            "heritage",
        ),
        *("management", "protection", "reform", "industries", "works", "safety", "cooperation", "matters"),
        *("equality", "rights", "opportunities", "innovation", "forestry", "food", "communities", "youth"),
        *("land", "lands", "women", "children", "immigration", "information", "gender", "ports", "oceans"),
    )
)
"""What the last word of a matter can be as well: *Rural Affairs*."""
_PARTS = re.compile(r",? and (?:the )?|, ")
HEADS = frozenset(_HEAD.casefold().split("|"))
"""Small words that such a list is beside."""


def lists(text: str, start: int, end: int) -> Iterator[Span]:
    """The lists of matters in a stretch of text that heads of bodies, or ministers, stand beside."""
    for found in _BEHIND_HEAD.finditer(text, start, end):
        if _are_matters(found["list"]):
            yield Span(found.start("list"), _with_second(text, found.end("list"), end))
    for found in _BEFORE_HEAD.finditer(text, start, end):
        if all(map(_is_matter, re.split(_PARTS, found["list"]))):
            yield Span(*found.span("list"))


def body_behind_list(text: str, start: int, end: int) -> int:
    """Where a body's name ends that a list of matters begins: *Trade, Sports and Youth Ministry*; else 0."""
    found = _BEFORE_HEAD.match(text, start, end)
    if found is None or not tells(found["head"].casefold()) & Tells.BODY:
        return 0
    return found.end() if all(map(_is_matter, re.split(_PARTS, found["list"]))) else 0


def list_end(text: str, start: int, end: int) -> int:
    """Where the list of matters ends whose head stands in a stretch, the first of them in it; 0 for none."""
    found = _BEHIND_HEAD.search(text, start, end)
    if found is None or not _are_matters(found["list"]):
        return 0
    return _with_second(text, found.end("list"), end)


def together(text: str, span: Span, starts: Sequence[int]) -> list[tuple[int, int]]:
    """The tokens ``[first, last)`` that are lists of matters, the last list first, by where tokens start."""
    found: list[tuple[int, int]] = []
    for each in sorted(lists(text, span.start, span.end), reverse=True):
        first, last = bisect_left(starts, each.start), bisect_left(starts, each.end)
        if last - first > 1:
            found.append((first, last))
    return found


def _are_matters(listed: str) -> bool:
    """Whether none of some listed names is a person's, and one behind the first is what ministers are for."""
    items = [each.casefold().split() for each in re.split(_PARTS, listed)]
    if any(len(each) > 1 and (is_mans(each[0]) or is_womans(each[0])) for each in items):
        return False
    return any(_is_matter(" ".join(each)) for each in items[1:])


def _is_matter(item: str) -> bool:
    """Whether a ministry can be for it: *Culture*, *Rural Affairs*."""
    last = item.casefold().rpartition(" ")[2]
    return bool(tells(last) & Tells.PORTFOLIO) or last in _MATTERS


def _with_second(text: str, end: int, stop: int) -> int:
    """Where the last matter ends: *and Rural Affairs*."""
    more = _SECOND.match(text, end, stop)
    return more.end() if more is not None and _is_matter(more[1]) else end
