"""Stretches with labels and links, as tools of single stretches have them, turned into what is found.

Stretches that Copydesk told of, and that still are what it told, become its annotations again; all others are
marks of the file's own.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from copydesk.domain.annotation import Part, Provenance
from copydesk.domain.dataset import LossCount
from copydesk.domain.found import AnyFound, FoundMark, FoundQuotation, Label, Link, Place, Scalar
from copydesk.exchange.json_reading import Json
from copydesk.exchange.region_told import Exact, ToldReader, is_head, part_of, still_is, uid_of
from copydesk.exchange.regions import LINKS, PARTS

_EXTRA_LINKS = "links to or from annotations of Copydesk that it did not make"


@dataclass(slots=True, kw_only=True)
class Stretch:
    """A stretch of text that is marked, or the whole of it where there is no place.

    ``told`` is what Copydesk wrote of it, if it did.
    """

    key: str
    label: Label
    place: Place | None = None
    told: Json | None = None
    coder: str = ""
    note: str = ""
    created: str = ""
    updated: str = ""
    provenance: Provenance | None = None
    attributes: dict[str, Scalar] = field(default_factory=dict[str, Scalar])


@dataclass(frozen=True, slots=True)
class StretchLink:
    """From one stretch to another, by their keys."""

    role: str
    source: str
    target: str


@dataclass(slots=True)
class _Own:
    """The stretches of an annotation that Copydesk told of."""

    head: Stretch
    told: Json
    parts: dict[Part, list[Place]]
    keys: list[str]
    made: Exact | None = None


def annotations_of(
    stretches: Sequence[Stretch],
    links: Iterable[StretchLink],
    whole: Iterable[Json],
    reader: ToldReader,
    losses: LossCount,
) -> tuple[AnyFound, ...]:
    """All that is marked in an article, in the order of the file.

    ``whole`` is what Copydesk told of passages of the whole article. Links that lead nowhere are counted.
    """
    own = _own(stretches, reader) if any(one.told for one in stretches) else {}
    exact = {key: one.made for one in own.values() if one.made for key in one.keys}
    leading = _links(stretches, links, exact, losses)
    found: dict[str, AnyFound] = {}
    for one in stretches:
        made = exact.get(one.key)
        if made is not None:
            found.setdefault(made.key, made)
        else:
            found[one.key] = _mark(one, tuple(leading.get(one.key, ())))
    for told in whole:
        made = reader.exact(told, {}) if uid_of(told) not in found else None
        if made is not None and made.key:
            found[made.key] = made
        else:
            losses.add("topics of whole articles that are not as Copydesk tells them")
    return tuple(_nested(one, found, losses) for one in found.values())


def _mark(one: Stretch, links: tuple[Link, ...]) -> FoundMark:
    return FoundMark(
        key=one.key,
        label=one.label,
        places=() if one.place is None else (one.place,),
        links=links,
        coder=one.coder,
        note=one.note,
        created=one.created,
        updated=one.updated,
        provenance=one.provenance,
        attributes=one.attributes,
    )


def _own(stretches: Sequence[Stretch], reader: ToldReader) -> dict[str, _Own]:
    found: dict[str, _Own] = {}
    for one in stretches:
        told, place = one.told, one.place
        if told is None or place is None or not is_head(told) or not still_is(told, one.label.name):
            continue
        uid, part = uid_of(told), part_of(told)
        if uid and part and uid not in found:
            found[uid] = _Own(one, told, {part: [place]}, [one.key])
    for one in stretches:
        told, place = one.told, one.place
        if told is None or place is None or is_head(told):
            continue
        whose, part = found.get(uid_of(told)), part_of(told)
        if whose and part and one.label.name == PARTS.get(part, whose.head.label.name):
            whose.parts.setdefault(part, []).append(place)
            whose.keys.append(one.key)
    for whose in found.values():
        whose.made = reader.exact(whose.told, whose.parts, whose.head.label.name)
    return found


def _links(
    stretches: Sequence[Stretch], links: Iterable[StretchLink], exact: dict[str, Exact], losses: LossCount
) -> dict[str, list[Link]]:
    """The links of marks; those between Copydesk's own annotations are what it told already."""
    known = {one.key for one in stretches}
    found: dict[str, list[Link]] = {}
    for link in links:
        source, target = exact.get(link.source), exact.get(link.target)
        if link.source not in known or link.target not in known:
            losses.add("links to or from what is not marked", link.role)
        elif source is None:
            to = link.target if target is None else target.key
            found.setdefault(link.source, []).append(Link(role=link.role, to=to))
        elif target is None or link.role not in LINKS:
            losses.add(_EXTRA_LINKS, link.role)
    return found


def _nested(one: AnyFound, found: dict[str, AnyFound], losses: LossCount) -> AnyFound:
    """The quotation that this one is nested in is only told where it is still there."""
    if not isinstance(one, FoundQuotation) or not one.within:
        return one
    if isinstance(found.get(one.within), FoundQuotation) and one.within != one.key:
        return one
    losses.add("quotations nested in one that is not there any more", one.content[0].quote)
    return replace(one, within="")
