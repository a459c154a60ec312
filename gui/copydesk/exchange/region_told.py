"""What Copydesk wrote of annotations into formats of single stretches, read back: the reverse of regions.

Values that are not as Copydesk writes them are told to be none; the stretch is then a mark like any other.
"""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import TypeVar, cast

from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import Kind, Origin, Part, Provenance, QuotationType, Stance
from copydesk.domain.article import Status
from copydesk.domain.found import (
    FoundActor,
    FoundMention,
    FoundPassage,
    FoundQuotation,
    FoundTopic,
    Place,
)
from copydesk.exchange.found_fields import Described, Keyed
from copydesk.exchange.json_reading import Json, object_in, objects_in, scalars_in, text_in
from copydesk.exchange.regions import KINDS, LONGEST_LABEL, PARTS, on_one_line

Exact = FoundMention | FoundPassage | FoundQuotation
Parts = Mapping[Part, Sequence[Place]]

ACTOR_KINDS: Mapping[str, ActorKind] = {label: kind for kind, label in KINDS.items()}
_LONGEST_ID = 200
_Word = TypeVar("_Word", bound=StrEnum)


def _one_of(words: type[_Word], told: Json, name: str) -> _Word | None:
    """The member if it is one of the words."""
    return cast("_Word | None", words._value2member_map_.get(text_in(told, name)))


def part_of(told: Json) -> Part | None:
    """Which part of its annotation a stretch is; None where that is not told."""
    return _one_of(Part, told, "part")


def is_head(told: Json) -> bool:
    """Whether all of the annotation is told with the stretch."""
    return _one_of(Kind, told, "kind") is not None


def uid_of(told: Json) -> str:
    """The annotation's identity, empty where that is none."""
    uid = text_in(told, "id")
    return uid if uid.strip() and len(uid) <= _LONGEST_ID else ""


def still_is(told: Json, label: str) -> bool:
    """Whether a stretch with all told of its annotation still has a label that Copydesk gives to such."""
    match text_in(told, "kind"):
        case Kind.MENTION:
            return label in ACTOR_KINDS and part_of(told) is Part.TEXT
        case Kind.QUOTATION:
            return label == PARTS[Part.CONTENT] and part_of(told) is Part.CONTENT
        case Kind.PASSAGE:
            return is_label_of(label, text_in(object_in(told, "topic"), "name"))
        case _:
            return False


def is_label_of(label: str, topic: str) -> bool:
    """Whether the label is that of a topic: its name on a line, or that with a number."""
    name = on_one_line(topic)[: LONGEST_LABEL - 8] or "Topic"
    number = label.removeprefix(f"{name} (").removesuffix(")")
    return label == name or (label == f"{name} ({number})" and number.isdecimal())


class ToldReader:
    """Makes annotations of what is told of them; each actor and topic is one value through the whole file.

    ``colours`` are those that the file has for labels.
    """

    def __init__(self, colours: Mapping[str, str] | None = None) -> None:
        self._colours = colours or {}
        self._actors: dict[tuple[str, str, ActorKind | None], FoundActor] = {}
        self._topics: dict[tuple[str, str, str], FoundTopic] = {}

    def exact(self, told: Json, parts: Parts, label: str = "") -> Exact | None:
        """The annotation; None where what is told of it is not as Copydesk tells it.

        ``label`` is that of the stretch; without one a passage is of the whole article.
        """
        match text_in(told, "kind"):
            case Kind.MENTION:
                actor = self.actor(object_in(told, "actor"), ACTOR_KINDS.get(label))
                places = tuple(parts.get(Part.TEXT, ()))
                return FoundMention(actor=actor, places=places, **shared(told)) if actor and places else None
            case Kind.PASSAGE:
                topic = self.topic(object_in(told, "topic"), label)
                places = tuple(parts.get(Part.TEXT, ()))
                return FoundPassage(topic=topic, places=places, **shared(told)) if topic else None
            case Kind.QUOTATION:
                return self._quotation(told, parts)
            case _:
                return None

    def _quotation(self, told: Json, parts: Parts) -> FoundQuotation | None:
        content, type_ = tuple(parts.get(Part.CONTENT, ())), _one_of(QuotationType, told, "type")
        if not content or type_ is None:
            return None
        about: list[tuple[FoundTopic, Stance | None]] = []
        for one in objects_in(told, "topics"):
            if topic := self.topic(one):
                about.append((topic, _one_of(Stance, one, "stance")))
        return FoundQuotation(
            content=content,
            cue=tuple(parts.get(Part.CUE, ())),
            speaker_places=tuple(parts.get(Part.SPEAKER, ())),
            speaker=self.actor(object_in(told, "speaker")),
            type=type_,
            addressee=self.actor(object_in(told, "addressee")),
            within=text_in(told, "within"),
            topics=tuple(about),
            **shared(told),
        )

    def actor(self, told: Json, kind: ActorKind | None = None) -> FoundActor | None:
        """The actor; None where there is no name."""
        uid, name = text_in(told, "id"), text_in(told, "name")
        if not name.strip():
            return None
        key = uid, name, kind
        found = self._actors.get(key)
        if found is None:
            ids = {scheme: one for scheme, one in object_in(told, "ids").items() if isinstance(one, str)}
            found = self._actors[key] = FoundActor(uid=uid, name=name, kind=kind, ids=ids)
        return found

    def topic(self, told: Json, label: str = "") -> FoundTopic | None:
        """The topic; None where there is no name. ``label`` is what it has a colour by."""
        uid, name, code = text_in(told, "id"), text_in(told, "name"), text_in(told, "code")
        if not name.strip():
            return None
        key = uid, name, code
        found = self._topics.get(key)
        if found is None:
            colour = self._colours.get(label or on_one_line(name), "")
            found = self._topics[key] = FoundTopic(uid=uid, name=name, code=code, colour=colour)
        return found


def shared(told: Json) -> Keyed:
    """What is told of an annotation whatever its kind; its identity is its key."""
    uid = uid_of(told)
    return {
        "key": uid,
        "uid": uid,
        "coder": text_in(told, "coder"),
        "origin": _one_of(Origin, told, "origin") or Origin.IMPORTED,
        "note": text_in(told, "note"),
        "attributes": scalars_in(told, "attributes"),
        "created": text_in(told, "created"),
        "updated": text_in(told, "updated"),
        "provenance": _provenance(object_in(told, "suggestion")),
    }


def _provenance(told: Json) -> Provenance | None:
    score = told.get("score")
    if not text_in(told, "engine") or isinstance(score, bool) or not isinstance(score, int | float):
        return None
    return Provenance(
        engine=text_in(told, "engine"),
        version=text_in(told, "version"),
        score=min(max(float(score), 0.0), 1.0),
        edited=told.get("edited") is True,
    )


def described(told: Json) -> Described:
    """What Copydesk wrote of an article."""

    def text(name: str) -> str | None:
        return text_in(told, name) or None

    return {
        "uid": uid_of(told),
        "title": text_in(told, "title"),
        "published": text("published"),
        "agency": text("agency"),
        "place": text("place"),
        "byline": text("byline"),
        "language": text("language"),
        "url": text("url"),
        "section": text("section"),
        "source": text_in(told, "source"),
        "source_sha256": text_in(told, "source_sha256"),
        "attributes": cast("Mapping[str, object]", scalars_in(told, "attributes")),
        "status": _one_of(Status, told, "status") or Status.NEW,
        "note": text_in(told, "note"),
        "created": text_in(told, "created"),
    }
