"""Annotations that Copydesk wrote into brat files, exactly: what :mod:`copydesk.exchange.brat_lines` tells.

Each has a ``Copydesk`` note in JSON on its main part. What somebody did in brat since then counts: labels,
offsets and relations are those of the file; a note of ours only says what brat has no place for.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, cast
from urllib.parse import unquote

from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import Origin, QuotationType, Stance
from copydesk.domain.found import (
    FoundActor,
    FoundMention,
    FoundPassage,
    FoundQuotation,
    FoundTopic,
    Place,
    Places,
)
from copydesk.domain.span import Span
from copydesk.exchange.brat_conf import CUE, KINDS, QUOTATION, RELATIONS, SPEAKER, UNSTATED
from copydesk.exchange.brat_lines import fragments
from copydesk.exchange.brat_parse import AnnLines, TextBound
from copydesk.exchange.brat_texts import MeantText
from copydesk.exchange.own_values import Told, one_of, own_object, provenance, scalars, text_of

KIND = "Copydesk"
"""Of our notes, and the name of our references."""

_KIND_OF = {label: kind for kind, label in KINDS.items()}
_TOPICS_FROM, _TOPICS_TO = "Type", "Origin"
"""The attributes between which a quotation's topics stand."""
Own = FoundMention | FoundPassage | FoundQuotation


@dataclass(slots=True)
class OwnFound:
    """What was found: the annotations by the line that they are read by, and the lines that they used."""

    annotations: dict[str, Own] = field(default_factory=dict[str, Own])
    used: set[str] = field(default_factory=set[str])
    unreadable: list[str] = field(default_factory=list[str])


def own_annotations(lines: AnnLines, text: MeantText, topics: Mapping[str, FoundTopic]) -> OwnFound:
    """The annotations of a document that Copydesk wrote."""
    return _Reader(lines, text, topics).found()


def _told(lines: AnnLines) -> tuple[dict[str, Told], list[str]]:
    """What our notes tell, by the line they are about; and those that say nothing."""
    told: dict[str, Told] = {}
    unreadable: list[str] = []
    for note in lines.notes:
        if note.kind == KIND:
            value = own_object(note.words)
            if value is None:
                unreadable.append(note.words)
            else:
                told[note.target] = value
    return told, unreadable


class _Reader:
    def __init__(self, lines: AnnLines, text: MeantText, topics: Mapping[str, FoundTopic]) -> None:
        self._lines = lines
        self._text = text
        self._topics = topics
        self._told, self._unreadable = _told(lines)
        self._notes = {note.target: note.words for note in lines.notes if note.kind == "AnnotatorNotes"}
        self._actors = _actors(lines)
        self._names = {actor.uid: actor for actor in self._actors.values() if actor.uid}
        self._values: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
        for one in lines.attributes:
            self._values[one.target].append((one.name, str(one.value)))
        self._related: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
        for arc in lines.relations:
            self._related[arc.arguments[0][1], arc.type].append(arc.arguments[1][1])

    def found(self) -> OwnFound:
        found = OwnFound(unreadable=self._unreadable)
        keys = {uid: key for key, told in self._told.items() if (uid := text_of(told, "id"))}
        for key in keys.values():
            span = self._lines.spans.get(key)
            one = self._annotation(span, found.used, keys) if span else None
            if one is not None:
                found.annotations[key] = one
                found.used.add(key)
        for key, one in found.annotations.items():
            if isinstance(one, FoundQuotation) and one.within:
                outer = found.annotations.get(one.within)
                if one.within == key or not isinstance(outer, FoundQuotation):
                    found.annotations[key] = replace(one, within="")
        return found

    def _annotation(self, span: TextBound, used: set[str], keys: Mapping[str, str]) -> Own | None:
        told = self._told[span.key]
        if span.type == QUOTATION:
            return self._quotation(span, told, used, keys)
        if span.type in _KIND_OF and span.key in self._actors:
            return FoundMention(
                actor=self._actor(span.key, _KIND_OF[span.type]),
                places=self._places(span),
                **self._common(span.key, told),
            )
        if span.type in self._topics and text_of(told, "topic"):
            topic = _with_uid(self._topics[span.type], text_of(told, "topic"))
            return FoundPassage(topic=topic, places=self._places(span), **self._common(span.key, told))
        return None

    def _common(self, key: str, told: Told) -> dict[str, Any]:
        values = dict(self._values[key])
        return {
            "key": key,
            "uid": text_of(told, "id"),
            "coder": text_of(told, "coder"),
            "origin": one_of(Origin, values.get("Origin"), Origin.IMPORTED),
            "note": text_of(told, "note") or self._notes.get(key, ""),
            "attributes": scalars(told.get("attributes")),
            "created": text_of(told, "created"),
            "updated": text_of(told, "updated"),
            "provenance": provenance(told.get("suggestion")),
        }

    def _places(self, span: TextBound) -> Places:
        """Those of the note where brat's are these without line ends; else those of the file."""
        places = self._text.places(span)
        exact = _spans(self._told.get(span.key, {}).get("spans"), len(self._text.text))
        text = self._text.text
        if exact:
            cut = [(one.start, one.end) for one in fragments(text, exact)]
            standing = all(text[one.start : one.end] == one.quote for one in places)
            if cut == list(span.fragments) and standing:
                return tuple(Place(one.start, one.end, one.of(text)) for one in exact)
        return places

    def _actor(self, key: str, kind: ActorKind | None = None) -> FoundActor:
        actor = self._actors[key]
        return FoundActor(name=actor.name, uid=actor.uid, kind=kind, ids=actor.ids)

    def _by_uid(self, uid: object) -> FoundActor | None:
        """The actor that some line of the document names; of others only the id is told."""
        if not isinstance(uid, str) or not uid:
            return None
        return self._names.get(uid) or FoundActor(name=uid, uid=uid)

    def _quotation(
        self, span: TextBound, told: Told, used: set[str], keys: Mapping[str, str]
    ) -> FoundQuotation:
        parts: dict[str, Places] = {}
        speaker: FoundActor | None = None
        for name, label in (("cue", CUE), ("speaker", SPEAKER)):
            for target in self._targets(span.key, RELATIONS[name]):
                part = self._lines.spans.get(target)
                if part is not None and part.type == label:
                    parts[name] = (*parts.get(name, ()), *self._places(part))
                    used.add(target)
                    if name == "speaker" and target in self._actors:
                        speaker = self._actor(target)
        if speaker is None:
            speaker = self._actor(span.key) if span.key in self._actors else self._by_uid(told.get("speaker"))
        values = dict(self._values[span.key])
        return FoundQuotation(
            content=self._places(span),
            cue=parts.get("cue", ()),
            speaker_places=parts.get("speaker", ()),
            speaker=speaker,
            type=one_of(QuotationType, values.get("Type"), QuotationType.DIRECT),
            addressee=self._by_uid(told.get("addressee")),
            within=self._outer(span.key, told, keys),
            topics=tuple(self._about(span.key, told)),
            **self._common(span.key, told),
        )

    def _outer(self, key: str, told: Told, keys: Mapping[str, str]) -> str:
        targets = self._targets(key, RELATIONS["within"])
        return targets[0] if targets else keys.get(text_of(told, "within"), "")

    def _targets(self, key: str, name: str) -> list[str]:
        return self._related[key, name]

    def _about(self, key: str, told: Told) -> Iterator[tuple[FoundTopic, Stance | None]]:
        names = [name for name, _ in self._values[key]]
        stances = self._values[key]
        if _TOPICS_FROM in names and _TOPICS_TO in names:
            stances = stances[names.index(_TOPICS_FROM) + 1 : names.index(_TOPICS_TO)]
        uids = told.get("topics")
        for uid, (name, stance) in zip(
            cast("list[object]", uids) if isinstance(uids, list) else [], stances, strict=False
        ):
            label = name.removeprefix("On_")
            topic = self._topics.get(label) or self._topics.get(label.rpartition("_")[0])
            if isinstance(uid, str):
                about = topic or FoundTopic(name=label)
                yield (
                    _with_uid(about, uid),
                    None if stance == UNSTATED else one_of(Stance, stance, Stance.NEUTRAL),
                )


def _actors(lines: AnnLines) -> dict[str, FoundActor]:
    """Whom references of ours name, by the line they are on, with their outside ids."""
    uids: dict[str, tuple[str, str]] = {}
    ids: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for one in lines.references:
        if one.scheme == KIND:
            uids[one.target] = unquote(one.identifier), one.words
        else:
            ids[one.target][unquote(one.scheme)] = unquote(one.identifier)
    return {
        key: FoundActor(name=words or uid, uid=uid, ids=ids.get(key, {}))
        for key, (uid, words) in uids.items()
    }


def _with_uid(topic: FoundTopic, uid: str) -> FoundTopic:
    return FoundTopic(name=topic.name, uid=uid, code=topic.code, parent=topic.parent, colour=topic.colour)


def _spans(value: object, length: int) -> tuple[Span, ...]:
    """Spans of a text of that length; none where they are not such."""
    found: list[Span] = []
    for one in cast("Sequence[object]", value) if isinstance(value, list) else ():
        match one:
            case [int() as start, int() as end] if 0 <= start < end <= length:
                found.append(Span(start, end))
            case _:
                return ()
    return tuple(found)
