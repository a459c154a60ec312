"""Our annotations as layers of UIMA and INCEpTION: the types, their features and the features' values.

A layer's annotation has one stretch of text, so each span is one of its own; ``annotation`` (the id) and
``fragment`` (``2/3``) say what belongs together. ``Link`` relations lead from the first span of a quotation's
content to those of its cue, its speaker and the quotation it is nested in, and from each span to the next.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from copydesk.domain.annotation import Mention, Passage, Quotation
from copydesk.domain.dataset import AnyAnnotation, Dataset
from copydesk.exchange.pieces import Piece

NAMESPACE = "copydesk."
COMMON = (
    "annotation",
    "fragment",
    "coder",
    "origin",
    "note",
    "attributes",
    "suggestion",
    "created",
    "updated",
    "spans",
)
"""Features of all three layers; ``attributes`` and ``suggestion`` in JSON, ``spans`` in code points."""


@dataclass(frozen=True, slots=True)
class Layer:
    """A span layer: its type and its features, all of them text."""

    type: str
    own: tuple[str, ...]

    @property
    def features(self) -> tuple[str, ...]:
        """The layer's own features first: tools show them first."""
        return (*self.own, *COMMON)


MENTION = Layer(NAMESPACE + "Mention", ("actor", "actorId", "kind", "ids"))
PASSAGE = Layer(NAMESPACE + "Passage", ("topic", "topicId", "code"))
PART = Layer(
    NAMESPACE + "QuotationPart",
    (
        "part",
        "quotationType",
        "speaker",
        "speakerId",
        "addressee",
        "addresseeId",
        "within",
        "topics",
        "topicIds",
    ),
)
LAYERS = (MENTION, PASSAGE, PART)
LINK = NAMESPACE + "Link"
"""The relation layer, between quotation parts; its one feature is ``role``."""
NEXT = "next"
"""The role of a link from a span to the next one of the same part."""

Values = Mapping[str, str]


def layer_of(piece: Piece) -> Layer:
    """The layer that holds the piece."""
    if isinstance(piece.annotation, Mention):
        return MENTION
    return PASSAGE if isinstance(piece.annotation, Passage) else PART


class Describer:
    """Gives the features' values; those that are empty are left out."""

    def __init__(self, dataset: Dataset) -> None:
        self._dataset = dataset

    def own(self, piece: Piece, uids: Mapping[int, str]) -> Values:
        """What only this layer has; ``uids`` are the article's annotations by row."""
        one = piece.annotation
        if isinstance(one, Mention):
            return self._mention(one)
        if isinstance(one, Passage):
            topic = self._dataset.topics[one.topic]
            return _filled(topic=topic.name, topicId=topic.uid, code=topic.code)
        return {"part": piece.part, **(self._quotation(one, uids) if piece.is_main else {})}

    def _mention(self, one: Mention) -> Values:
        actor = self._dataset.actors[one.actor]
        ids = json_or_empty(dict(sorted(actor.ids.items())))
        return _filled(actor=actor.name, actorId=actor.uid, kind=actor.kind, ids=ids)

    def _quotation(self, one: Quotation, uids: Mapping[int, str]) -> Values:
        actors, topics = self._dataset.actors, self._dataset.topics
        speaker = None if one.speaker is None else actors[one.speaker]
        addressee = None if one.addressee is None else actors[one.addressee]
        about = [(topics[each.topic], each.stance or "") for each in one.topics]
        return _filled(
            quotationType=one.type,
            speaker=speaker.name if speaker else "",
            speakerId=speaker.uid if speaker else "",
            addressee=addressee.name if addressee else "",
            addresseeId=addressee.uid if addressee else "",
            within="" if one.within is None else uids[one.within],
            topics="; ".join(f"{topic.name} ({stance})" if stance else topic.name for topic, stance in about),
            topicIds=json_or_empty([[topic.uid, stance] for topic, stance in about]),
        )


def common(one: AnyAnnotation) -> Values:
    """What all layers have, but for ``fragment`` and ``spans``: told on its first span."""
    came = one.provenance
    suggestion = [came.engine, came.version, came.score, came.edited] if came else []
    return _filled(
        annotation=one.uid,
        coder=one.coder,
        origin=one.origin,
        note=one.note,
        attributes=json_or_empty(dict(sorted(one.attributes.items()))),
        suggestion=json_or_empty(suggestion),
        created=one.created,
        updated=one.updated,
    )


def json_or_empty(value: object) -> str:
    """The value in JSON, or the empty text for what is empty."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False) if value else ""


def _filled(**values: str) -> Values:
    return {name: value for name, value in values.items() if value}
