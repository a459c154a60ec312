"""The results of one annotation of Label Studio: its regions with labels and values, links, and answers.

https://labelstud.io/guide/export, "Label Studio JSON format of annotated tasks". Results with the same ``id``
are of one region; those without a place are of the whole text. Where Copydesk wrote a region and somebody
has changed what is asked about it since, the change is taken.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import cast

from copydesk.domain.annotation import Provenance
from copydesk.domain.dataset import LossCount
from copydesk.domain.found import Label, Place, Scalar
from copydesk.exchange.json_reading import (
    Json,
    as_list,
    as_object,
    list_in,
    object_in,
    objects_in,
    offset,
    scalar,
    text_in,
    word,
)
from copydesk.exchange.label_studio_config import ABOUT, ACTOR, ADDRESSEE, ORIGIN, TYPE, UNSTATED
from copydesk.exchange.label_studio_scheme import PATH
from copydesk.exchange.region_marks import Stretch, StretchLink
from copydesk.exchange.region_told import is_head, is_label_of

_VALUES = {"choices": "choices", "taxonomy": "taxonomy", "textarea": "text"}
_ANSWERS = frozenset({"textarea", "rating", "number", "datetime"})


@dataclass(frozen=True, slots=True)
class Annotator:
    """Who made an annotation and when; ``number`` tells it from others of the task."""

    number: int
    coder: str = ""
    created: str = ""
    updated: str = ""
    provenance: Provenance | None = None


@dataclass(slots=True)
class _Region:
    place: Place
    labels: list[Label] = field(default_factory=list[Label])
    told: Json | None = None
    note: str = ""
    values: dict[str, list[object]] = field(default_factory=dict[str, list[object]])


@dataclass(slots=True)
class Results:
    """What is marked in one text of a task, by all annotators."""

    stretches: list[Stretch] = field(default_factory=list[Stretch])
    links: list[StretchLink] = field(default_factory=list[StretchLink])
    whole: list[Json] = field(default_factory=list[Json])
    answers: dict[str, Scalar] = field(default_factory=dict[str, Scalar])


def read_results(
    results: list[Json], who: Annotator, found: Results, losses: LossCount, starts: list[int] | None = None
) -> None:
    """Add an annotator's results to those of others; what cannot be taken is counted.

    ``starts`` is where each paragraph of a text of paragraphs begins.
    """
    regions: dict[str, _Region] = {}
    for number, one in enumerate(results):
        if text_in(one, "type") == "relation":
            _relation(one, who, found)
            continue
        value = object_in(one, "value")
        place = _place(value, starts)
        if place is not None:
            key = word(one.get("id")) or f"result {number}"
            _region(one, value, regions.setdefault(key, _Region(place)))
        elif "start" in value or "x" in value:
            losses.add("regions of Label Studio that have no place in a text", text_in(one, "type"))
        else:
            _whole(one, value, who, found, losses)
    for key, region in regions.items():
        found.stretches.extend(_stretches(key, region, who, losses))


def _relation(one: Json, who: Annotator, found: Results) -> None:
    source, target = (_key(who, word(one.get(name))) for name in ("from_id", "to_id"))
    if text_in(one, "direction") == "left":
        source, target = target, source
    roles = [word(role) for role in list_in(one, "labels")]
    for role in [role for role in roles if role] or ["relation"]:
        found.links.append(StretchLink(role, source, target))


def _key(who: Annotator, key: str) -> str:
    return f"{who.number}:{key}"


def _place(value: Json, starts: list[int] | None) -> Place | None:
    """Where a region is; the words alone where the file only has a path into a page."""
    quote = text_in(value, "text")
    start, end = offset(value.get("start")), offset(value.get("end"))
    if "startOffset" in value:
        first, last = offset(value.get("startOffset")), offset(value.get("endOffset"))
        if starts is not None and None not in (start, end, first, last):
            return _in_paragraphs(starts, (start or 0, end or 0), (first or 0, last or 0), quote)
        everywhere = object_in(value, "globalOffsets")
        start, end = offset(everywhere.get("start")), offset(everywhere.get("end"))
        if start is None or end is None:
            return Place(-1, -1, quote) if quote else None
    return None if start is None or end is None else Place(start, end, quote)


def _in_paragraphs(
    starts: list[int], paragraphs: tuple[int, int], offsets: tuple[int, int], quote: str
) -> Place | None:
    if max(paragraphs) >= len(starts):
        return None
    return Place(starts[paragraphs[0]] + offsets[0], starts[paragraphs[1]] + offsets[1], quote)


def _region(one: Json, value: Json, region: _Region) -> None:
    type_, name = text_in(one, "type"), text_in(one, "from_name")
    meta = object_in(one, "meta")
    if isinstance(meta.get("copydesk"), dict):
        region.told = object_in(meta, "copydesk")
    notes = [note for note in list_in(meta, "text") if isinstance(note, str)]
    region.note = "\n".join(notes) or text_in(meta, "text") or region.note
    if type_.endswith("labels"):
        if text_in(value, "text"):
            region.place = Place(region.place.start, region.place.end, text_in(value, "text"))
        names = (word(label) for label in list_in(value, type_))
        region.labels += [Label(name or "labels", label) for label in names if label]
    elif name:
        region.values[name] = _said(type_, value)


def _said(type_: str, value: Json) -> list[object]:
    """The values of a control: several where it has a list."""
    said = value.get(_VALUES.get(type_, type_))
    return as_list(cast(object, said)) if isinstance(said, list) else [said]


def _stretches(key: str, region: _Region, who: Annotator, losses: LossCount) -> list[Stretch]:
    if not region.labels:
        losses.add("regions of Label Studio without a label", region.place.quote)
    told = region.told
    if told is not None and is_head(told):
        told = _amended({**told, "note": region.note or text_in(told, "note")}, region.values)
    return [
        Stretch(
            key=_key(who, key) if number == 1 else f"{_key(who, key)}#{number}",
            label=label,
            place=region.place,
            told=told if len(region.labels) == 1 else None,
            coder=who.coder,
            note=region.note,
            created=who.created,
            updated=who.updated,
            provenance=who.provenance,
            attributes=_attributes(region.values, losses),
        )
        for number, label in enumerate(region.labels, 1)
    ]


def _attributes(values: Mapping[str, list[object]], losses: LossCount) -> dict[str, Scalar]:
    """The values by name; a second one of a name has a number."""
    found: dict[str, Scalar] = {}
    for name, said in values.items():
        for number, one in enumerate(said, 1):
            kept = _joined(one)
            if kept is not None:
                found[name if number == 1 else f"{name} {number}"] = kept
            elif one not in (None, ""):
                losses.add("values of regions that are no single value", name)
    return found


def _joined(value: object) -> Scalar | None:
    """A value; the path of a taxonomy as its parts."""
    path = [word(part) for part in as_list(value)]
    return PATH.join(path) if path and all(path) else scalar(value)


def _whole(one: Json, value: Json, who: Annotator, found: Results, losses: LossCount) -> None:
    type_, name = text_in(one, "type"), text_in(one, "from_name") or "choices"
    said = [kept for kept in map(_joined, _said(type_, value)) if kept is not None]
    if type_ in {"choices", "taxonomy"}:
        told = objects_in(object_in(one, "meta"), "copydesk")
        labels = [str(kept) for kept in said]
        topics = [text_in(object_in(each, "topic"), "name") for each in told]
        kept = [any(is_label_of(label, topic) for label in labels) for topic in topics]
        found.whole += [each for each, stays in zip(told, kept, strict=True) if stays]
        for number, label in enumerate(labels, 1):
            if not any(is_label_of(label, topic) for topic in topics):
                found.stretches.append(_answer(_key(who, f"{name} {number}"), Label(name, label), who))
    elif type_ in _ANSWERS:
        for number, kept in enumerate(said, 1):
            field_ = name if number == 1 else f"{name} {number}"
            if found.answers.setdefault(field_, kept) != kept:
                losses.add("second answers about whole documents", f"{field_}: {kept}")
    else:
        losses.add("results of Label Studio of a kind that texts do not have", type_)


def _answer(key: str, label: Label, who: Annotator) -> Stretch:
    return Stretch(
        key=key,
        label=label,
        coder=who.coder,
        created=who.created,
        updated=who.updated,
        provenance=who.provenance,
    )


def _amended(told: Json, values: Mapping[str, list[object]]) -> Json:
    """What Copydesk told of an annotation, with what was changed of it in Label Studio since."""
    if ORIGIN not in values:  # what is asked is not in this file
        return told
    changed = dict(told)
    changed["origin"] = _first(values, ORIGIN) or told.get("origin")
    quotation = text_in(told, "kind") == "quotation"
    actors = {"speaker": ACTOR, "addressee": ADDRESSEE} if quotation else {"actor": ACTOR}
    if text_in(told, "kind") != "passage":
        for name, control in actors.items():
            said = _first(values, control)
            if said != text_in(object_in(told, name), "name"):
                changed[name] = {"name": said}
    if quotation:
        changed["type"] = _first(values, TYPE) or told.get("type")
        changed["topics"] = _about(objects_in(told, "topics"), values.get(ABOUT, []))
    return changed


def _first(values: Mapping[str, list[object]], name: str) -> str:
    said = values.get(name)
    return said[0] if said and isinstance(said[0], str) else ""


def _about(told: list[Json], paths: list[object]) -> list[Json]:
    """The topics with their stances as they are chosen now."""
    chosen = [[word(part) for part in as_list(path)] for path in paths]
    pairs = [(path[0], path[1] if len(path) > 1 else UNSTATED) for path in chosen if path]
    same = len(told) == len(pairs) and all(
        is_label_of(label, text_in(one, "name")) for one, (label, _) in zip(told, pairs, strict=True)
    )
    left = list(told)
    about: list[Json] = []
    for number, (label, stance) in enumerate(pairs):
        known = told[number] if same else None
        known = known or next(
            (one for one in left if is_label_of(label, text_in(one, "name"))), {"name": label}
        )
        left = [one for one in left if one is not known]
        about.append({**as_object(known), "stance": None if stance == UNSTATED else stance})
    return about
