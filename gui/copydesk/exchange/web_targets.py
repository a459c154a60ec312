"""What an annotation is about: which source, and which stretch of it.

Of several selectors of one target all mean the same stretch (https://www.w3.org/TR/annotation-model/ 4.2).
Words (TextQuoteSelector) and position (TextPositionSelector, or ``char=`` of RFC 5147 in a FragmentSelector)
are taken. Beside a RangeSelector, the position counts in a web page's own text, which no file has: then the
words alone are looked for. What only says where in a tree, picture or stream it is cannot be found.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from copydesk.domain.dataset import LossCount
from copydesk.domain.found import Place
from copydesk.exchange.web_nodes import identity, many, nodes, number, text, types
from copydesk.exchange.web_stream import Node

_CHARACTERS = re.compile(r"(?:^|[#&])char=(\d{1,12}),(\d{1,12})")
_TREES = frozenset(("RangeSelector", "XPathSelector", "CssSelector"))
_DEPTH = 8


@dataclass(frozen=True, slots=True)
class Target:
    """A source with a place in it, or all of it where there is none.

    ``id`` is that of a target that has no source. ``lost`` is the type of a selector that no text has.
    """

    source: str
    place: Place | None = None
    id: str = ""
    lost: str = ""


def targets(value: object) -> Iterator[Target]:
    """The targets of an annotation."""
    for one in many(value):
        if isinstance(one, str):
            source, _, fragment = one.partition("#")
            place = _fragment(fragment)
            yield Target(source, place) if place else Target(one, id=one)
        for node in nodes(one):
            yield _target(node)


def _target(node: Node) -> Target:
    own = identity(node)
    source = identity(node.get("source")) or ("" if "selector" in node else own)
    if "selector" not in node:
        return Target(source, id="" if "source" in node else own)
    found = place_of(node["selector"])
    return Target(source, found) if isinstance(found, Place) else Target(source, lost=found)


def placed(found: Iterable[Target], losses: LossCount, told: str) -> Iterator[Target]:
    """The targets that can be found; the others are counted, with what ``told`` says."""
    for one in found:
        if one.lost:
            losses.add(f"places that are told in a way that texts do not have ({one.lost})", told)
        else:
            yield one


def place_of(value: object) -> Place | str:
    """Where the selectors lead, or the type of what cannot be followed."""
    start = end = -1
    quote = before = after = kind = ""
    in_tree = False
    for one, refined in _selectors(value, 0):
        kinds = types(one)
        kind = kind or ", ".join(sorted(kinds)) or "selector"
        in_tree = in_tree or bool(kinds & _TREES)
        if "TextQuoteSelector" in kinds and not quote:
            quote, before, after = (text(one.get(name)) for name in ("exact", "prefix", "suffix"))
        position = None
        if "TextPositionSelector" in kinds:
            position = Place(number(one.get("start")), number(one.get("end")))
        elif "FragmentSelector" in kinds:
            position = _fragment(text(one.get("value")))
        if position and not refined and start < 0 and 0 <= position.start < position.end:
            start, end = position.start, position.end
    if quote and in_tree:
        start = end = -1
    if quote or start >= 0:
        return Place(start, end, quote, before, after)
    return kind or "selector"


def _selectors(value: object, depth: int, *, refined: bool = False) -> Iterator[tuple[Node, bool]]:
    """All selectors, and whether they count within another one's stretch."""
    for one in nodes(value):
        yield one, refined
        if "refinedBy" in one and depth < _DEPTH:
            yield from _selectors(one["refinedBy"], depth + 1, refined=True)


def _fragment(value: str) -> Place | None:
    found = _CHARACTERS.search(value)
    return Place(int(found[1]), int(found[2])) if found else None
