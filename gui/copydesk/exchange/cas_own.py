"""Annotations of our own layers in a CAS become what they were when Copydesk wrote them.

See :mod:`copydesk.exchange.uima_layers` and :mod:`copydesk.exchange.cas_values`. Annotations of these layers
that somebody made in another tool have no id: where they say their actor or topic they are ours all the same.
"""

import json
import math
from collections.abc import Iterable
from enum import StrEnum
from typing import TypeVar, cast

from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import Origin, Part, Provenance, QuotationType, Stance
from copydesk.domain.found import (
    FoundActor,
    FoundMention,
    FoundPassage,
    FoundQuotation,
    FoundTopic,
    Place,
    Places,
    Scalar,
)
from copydesk.exchange.cas_content import Content, Structure, storable
from copydesk.exchange.cas_values import ARTICLE_PASSAGE
from copydesk.exchange.found_fields import Keyed
from copydesk.exchange.uima_layers import MENTION, PART, PASSAGE

Own = FoundMention | FoundPassage | FoundQuotation

_Choice = TypeVar("_Choice", bound=StrEnum)
_LAYERS = frozenset({MENTION.type, PASSAGE.type, PART.type, ARTICLE_PASSAGE})


class OwnLayers:
    """What of a CAS is ours; ``keys`` are the annotations' keys by the ids of the structures they are in."""

    def __init__(self, content: Content, coder: str) -> None:
        self.keys: dict[int, str] = {}
        self.mentioned: set[tuple[int, int]] = set()
        self._coder = coder
        self._actors: dict[str, FoundActor] = {}
        self._topics: dict[str, FoundTopic] = {}
        groups: dict[str, list[Structure]] = {}
        for id_, one in content.structures.items():
            if one.type in _LAYERS and id_ in content.indexed:
                groups.setdefault(one.text("annotation") or f"#{id_}", []).append(one)
        for group in groups.values():
            for one in group:
                self._learn(one)
        made = ((key, group, self._made(key, group)) for key, group in groups.items())
        self.annotations = tuple(self._kept(key, group, one) for key, group, one in made if one is not None)

    def _kept(self, key: str, group: list[Structure], one: Own) -> Own:
        self.keys.update((each.id, key) for each in group)
        if isinstance(one, FoundMention):
            self.mentioned.update((place.start, place.end) for place in one.places)
        return one

    def _learn(self, one: Structure) -> None:
        """Mentions and passages say more of actors and topics than quotations do."""
        if one.type == MENTION.type and (uid := one.text("actorId")):
            self._actors.setdefault(uid, _actor(one))
        elif one.type in {PASSAGE.type, ARTICLE_PASSAGE} and (uid := one.text("topicId")):
            self._topics.setdefault(uid, _topic(one))

    def _made(self, key: str, group: list[Structure]) -> Own | None:
        types = {one.type for one in group}
        main = next((one for one in group if one.text("origin")), group[0])
        if types == {MENTION.type} and main.text("actor"):
            shared = self._shared(key, main)
            actor = self._actors.get(main.text("actorId")) or _actor(main)
            return FoundMention(actor=actor, places=_places(group), **shared)
        if len(types) == 1 and types < {PASSAGE.type, ARTICLE_PASSAGE} and main.text("topic"):
            topic = self._topics.get(main.text("topicId")) or _topic(main)
            places = () if ARTICLE_PASSAGE in types else _places(group)
            return FoundPassage(topic=topic, places=places, **self._shared(key, main))
        if types == {PART.type} and main.text("annotation"):
            return self._quotation(key, main, group)
        return None

    def _quotation(self, key: str, main: Structure, group: list[Structure]) -> FoundQuotation | None:
        parts = {
            part: _places(one for one in group if one.text("part") == part)
            for part in (Part.CONTENT, Part.CUE, Part.SPEAKER)
        }
        if not parts[Part.CONTENT]:
            return None
        return FoundQuotation(
            content=parts[Part.CONTENT],
            cue=parts[Part.CUE],
            speaker_places=parts[Part.SPEAKER],
            speaker=self._named(main, "speaker"),
            type=_choice(QuotationType, main.text("quotationType"), QuotationType.DIRECT),
            addressee=self._named(main, "addressee"),
            within=main.text("within"),
            topics=self._stances(main),
            **self._shared(key, main),
        )

    def _named(self, main: Structure, role: str) -> FoundActor | None:
        name, uid = main.text(role), main.text(f"{role}Id")
        if not name:
            return None
        return self._actors.get(uid) or FoundActor(name=name, uid=uid)

    def _stances(self, main: Structure) -> tuple[tuple[FoundTopic, Stance | None], ...]:
        told: list[tuple[str, str]] = []
        for one in _list(main.text("topicIds")):
            pair = cast("list[object]", one) if isinstance(one, list) else []
            if len(pair) == 2 and all(isinstance(each, str) for each in pair):
                told.append((storable(str(pair[0])), str(pair[1])))
        names = _names(main.text("topics"), [stance for _, stance in told])
        return tuple(
            (self._topics.get(uid) or FoundTopic(name=name, uid=uid), _stance(stance))
            for (uid, stance), name in zip(told, names, strict=True)
        )

    def _shared(self, key: str, main: Structure) -> Keyed:
        uid = main.text("annotation")
        return {
            "key": key,
            "uid": uid,
            "coder": main.text("coder") or self._coder,
            "origin": _choice(Origin, main.text("origin"), Origin.IMPORTED),
            "note": main.text("note"),
            "attributes": scalars(main.text("attributes")),
            "created": main.text("created"),
            "updated": main.text("updated"),
            "provenance": _provenance(main.text("suggestion")),
        }


def _places(group: Iterable[Structure]) -> Places:
    spans = sorted((one.start, one.end) for one in group)
    return tuple(Place(start, end) for start, end in spans if start >= 0)


def _actor(one: Structure) -> FoundActor:
    ids = {name: str(value) for name, value in scalars(one.text("ids")).items()}
    kind = one.text("kind")
    known = _choice(ActorKind, kind, ActorKind.OTHER) if kind else None
    return FoundActor(name=one.text("actor"), uid=one.text("actorId"), kind=known, ids=ids)


def _topic(one: Structure) -> FoundTopic:
    return FoundTopic(name=one.text("topic"), uid=one.text("topicId"), code=one.text("code"))


def _names(told: str, stances: list[str]) -> list[str]:
    """The topics' names, which stand with their stances and a semicolon between them.

    Names may have semicolons too: then the last that ends as it should is taken.
    """
    names: list[str] = []
    for number, stance in enumerate(stances, 1):
        end = f" ({stance})" if stance else ""
        cut = told.find(f"{end}; ") if number < len(stances) else -1
        mine = told[: cut + len(end)] if cut >= 0 else told
        told = told[cut + len(end) + 2 :] if cut >= 0 else told
        names.append(mine.removesuffix(end))
    return names


def _stance(said: str) -> Stance | None:
    return Stance(said) if said in set(Stance) else None


def _choice(choices: type[_Choice], said: str, default: _Choice) -> _Choice:
    return choices(said) if said in {str(one) for one in choices} else default


def _provenance(said: str) -> Provenance | None:
    match _list(said):
        case [str(engine), str(version), int() | float() as score, bool(edited)] if 0 <= score <= 1:
            return Provenance(
                engine=storable(engine), version=storable(version), score=float(score), edited=edited
            )
        case _:
            return None


def _list(said: str) -> list[object]:
    value = _json(said)
    return cast("list[object]", value) if isinstance(value, list) else []


def scalars(said: str) -> dict[str, Scalar]:
    """Names with text, numbers, yes or no, from JSON; nothing where it is not that."""
    value = _json(said)
    members = cast("dict[str, object]", value) if isinstance(value, dict) else {}
    return {
        storable(name): storable(one) if isinstance(one, str) else one
        for name, one in members.items()
        if isinstance(one, str | int | float | bool) and (not isinstance(one, float) or math.isfinite(one))
    }


def _json(said: str) -> object:
    try:
        return json.loads(said, parse_constant=str) if said else None
    except (ValueError, RecursionError):
        return None
