"""Annotations of our own Web Annotation files (:mod:`copydesk.exchange.web_items`) as they were."""

from collections.abc import Iterable, Iterator

from copydesk.domain.annotation import Origin, Provenance, QuotationType, Stance
from copydesk.domain.dataset import LossCount
from copydesk.domain.found import (
    FoundActor,
    FoundMention,
    FoundPassage,
    FoundQuotation,
    FoundTopic,
    Place,
    Places,
)
from copydesk.domain.revision import Revision
from copydesk.exchange.found_fields import SharedOfRevision
from copydesk.exchange.web_codebook import UID, Codebook, choice, properties
from copydesk.exchange.web_nodes import identity, nodes, text
from copydesk.exchange.web_stream import Node
from copydesk.exchange.web_targets import placed, targets

KIND, PART, _QUOTATION = "copydesk:annotationKind", "copydesk:part", "copydesk:quotation"
_CHANGED = "annotations of Copydesk that were changed, so that what they are of is not known"

Ours = FoundMention | FoundPassage | FoundQuotation


class _Shared(SharedOfRevision):
    key: str


class OurItems:
    """Turns the items of one article's page into annotations."""

    def __init__(self, book: Codebook, article: str, items: Iterable[Node], losses: LossCount) -> None:
        """``article`` is the id that the article's resource has."""
        self._book, self._article, self._losses = book, article, losses
        self._own: list[Node] = []
        self.others: list[Node] = []
        """What somebody else added to the page."""
        self._parts: dict[tuple[str, str], Node] = {}
        for one in items:
            if KIND in one:
                self._own.append(one)
            elif PART in one:
                self._parts[identity(one.get(_QUOTATION)), text(one[PART])] = one
            else:
                self.others.append(one)
        self._uids = {identity(one): text(one.get(UID)) for one in self._own}

    def annotations(self) -> Iterator[Ours]:
        """Our annotations in the order of the page."""
        for one in self._own:
            found = self._annotation(one)
            if found is None:
                self._losses.add(_CHANGED, text(one.get(UID)))
            else:
                yield found

    def _annotation(self, node: Node) -> Ours | None:
        kind, places = text(node[KIND]), self._places(node.get("target"))
        if kind == "mention":
            actor = self._actor(node)
            return FoundMention(actor=actor, places=places, **_shared(node)) if actor and places else None
        if kind == "passage":
            topic = next(self._topics(node), None)
            return FoundPassage(topic=topic[0], places=places, **_shared(node)) if topic else None
        return self._quotation(node, places) if kind == "quotation" and places else None

    def _quotation(self, node: Node, content: Places) -> FoundQuotation:
        iri = identity(node)
        cue, speaker, addressee, within = (
            self._parts.get((iri, part), {}) for part in ("cue", "speaker", "addressee", "within")
        )
        outer = [identity(one.get("source")) for one in nodes(within.get("body"))]
        return FoundQuotation(
            content=content,
            cue=self._places(cue.get("body")),
            speaker_places=self._places(speaker.get("body")),
            speaker=self._actor(speaker),
            addressee=self._actor(addressee),
            type=choice(node.get("copydesk:quotationType"), QuotationType, QuotationType.DIRECT),
            within=self._uids.get(outer[0], "") if outer else "",
            topics=tuple(self._topics(node)),
            **_shared(node),
        )

    def _places(self, value: object) -> Places:
        found = [one for one in nodes(value) if "selector" in one]
        return tuple(
            Place(target.place.start, target.place.end, target.place.quote)
            for target in placed(targets(found), self._losses, self._article)
            if target.place and target.source == self._article
        )

    def _actor(self, node: Node) -> FoundActor | None:
        for body in nodes(node.get("body")):
            if text(body.get("purpose")) == "identifying":
                return self._book.actors.get(identity(body.get("source")))
        return None

    def _topics(self, node: Node) -> Iterator[tuple[FoundTopic, Stance | None]]:
        for body in nodes(node.get("body")):
            topic = self._book.topics.get(identity(body.get("source")))
            if topic and text(body.get("purpose")) == "classifying":
                stance = body.get("copydesk:stance")
                yield topic, choice(stance, Stance, Stance.NEUTRAL) if stance else None


def _shared(node: Node) -> _Shared:
    coders = [text(one.get("name")) for one in nodes(node.get("creator"))]
    notes = [
        text(one.get("value")) for one in nodes(node.get("body")) if text(one.get("purpose")) == "commenting"
    ]
    return {
        "key": text(node.get(UID)) or identity(node),
        "uid": text(node.get(UID)),
        "coder": coders[0] if coders else "",
        "origin": choice(node.get("copydesk:origin"), Origin, Origin.IMPORTED),
        "note": "\n".join(notes),
        "attributes": properties(node),
        "created": text(node.get("created")),
        "updated": text(node.get("modified")),
        "provenance": _provenance(node),
        "revision": _revision(node),
    }


def _revision(node: Node) -> Revision | None:
    for one in nodes(node.get("copydesk:revision")):
        coders = [name for each in nodes(one.get("creator")) if (name := text(each.get("name")))]
        if (uid := text(one.get(UID))) and coders:
            label = text(one.get("copydesk:label"))
            return Revision(0, uid, text(one.get("created")), coders[0], label)
    return None


def _provenance(node: Node) -> Provenance | None:
    for came in nodes(node.get("copydesk:suggestion")):
        score = came.get("copydesk:score")
        return Provenance(
            engine=text(came.get("copydesk:engine")),
            version=text(came.get("copydesk:engineVersion")),
            score=float(score) if isinstance(score, int | float) and 0 <= score <= 1 else 0.0,
            edited=came.get("copydesk:edited") is True,
        )
    return None
