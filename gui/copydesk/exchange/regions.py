"""Annotations for tools whose regions are single stretches with one label (Label Studio, doccano, Prodigy).

Each span is a region of its own. ``next`` links lead from a span to the next one of the same part, the others
from the first span of a quotation's content to the first of what it is linked to.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import Mention, Part, Passage, Quotation
from copydesk.domain.article import Article
from copydesk.domain.dataset import AnyAnnotation, Dataset, Record
from copydesk.domain.span import Span
from copydesk.domain.topic import Topic
from copydesk.exchange.pieces import Piece, links_of, pieces_of

Json = dict[str, object]

KINDS: Mapping[ActorKind, str] = {
    ActorKind.PERSON: "Person",
    ActorKind.ORGANISATION: "Organisation",
    ActorKind.STATE_BODY: "State body",
    ActorKind.STATE: "State",
    ActorKind.GROUP: "Group",
    ActorKind.OTHER: "Actor",
}
PARTS: Mapping[Part, str] = {Part.CONTENT: "Quotation", Part.CUE: "Cue", Part.SPEAKER: "Speaker"}
NEXT = "next"
LINKS = ("speaker", "cue", "addressee", "within", NEXT)
"""All roles of links."""

LONGEST_LABEL = 100
"""Characters of a label; doccano has room for no more."""

_ARTICLE = ("title", "published", "agency", "place", "byline", "language", "url", "section", "status")
_ARTICLE_MORE = ("source", "source_sha256", "note", "created")
_LINE_ENDS = {"\x85": "\\u0085", "\u2028": "\\u2028", "\u2029": "\\u2029"}
_UNSHOWN = re.compile("[\\s\x00-\x1f\x7f-\x9f\ufffe\uffff]+")


@dataclass(frozen=True, slots=True)
class Region:
    """A span with its label; ``number`` counts from 1 within the article."""

    number: int
    piece: Piece
    span: Span
    label: str
    is_first: bool


@dataclass(frozen=True, slots=True)
class RegionLink:
    """A link between two regions by their numbers."""

    role: str
    source: int
    target: int


@dataclass(frozen=True, slots=True)
class Regions:
    """What is marked in an article: regions, links, and the passages of the whole of it."""

    regions: Sequence[Region]
    links: Sequence[RegionLink]
    whole: Sequence[Passage]


class RegionMaker:
    """Makes the regions of articles, and says in JSON what a region's label does not."""

    def __init__(self, dataset: Dataset) -> None:
        self._dataset = dataset
        self.topics = topic_names(dataset.topics)
        """The label of each topic by row."""

    def of(self, record: Record) -> Regions:
        """The regions of one article, in the order in which the annotations were made."""
        pieces = pieces_of(record.annotations)
        regions: list[Region] = []
        first: dict[int, int] = {}
        links: list[RegionLink] = []
        for piece in pieces:
            label = self._label(piece)
            numbers = range(len(regions) + 1, len(regions) + 1 + len(piece.spans))
            for number, span in zip(numbers, piece.spans, strict=True):
                regions.append(Region(number, piece, span, label, number == numbers[0]))
            links += [RegionLink(NEXT, one, following) for one, following in pairwise(numbers)]
            if piece.spans:
                first[piece.number] = numbers[0]
        for link in links_of(pieces):
            links.append(RegionLink(link.name, first[link.source.number], first[link.target.number]))
        whole = [one for one in record.annotations if isinstance(one, Passage) and not one.spans]
        return Regions(regions, links, whole)

    def _label(self, piece: Piece) -> str:
        one = piece.annotation
        if isinstance(one, Mention):
            return KINDS[self._dataset.actors[one.actor].kind]
        return self.topics[one.topic] if isinstance(one, Passage) else PARTS[piece.part]

    def told(self, region: Region, uids: Mapping[int, str]) -> Json:
        """What is known of the annotation, once on its main part's first span; else only its id and part."""
        piece = region.piece
        if not (piece.is_main and region.is_first):
            return {"id": piece.annotation.uid, "part": piece.part}
        return {**self.details(piece.annotation, uids), "part": piece.part}

    def details(self, one: AnyAnnotation, uids: Mapping[int, str]) -> Json:
        """All that is known of an annotation but its spans; ``uids`` are the article's annotations by row."""
        told: Json = {"id": one.uid, "kind": one.kind, "coder": one.coder, "origin": one.origin}
        for name in ("note", "created", "updated"):
            if getattr(one, name):
                told[name] = getattr(one, name)
        if one.attributes:
            told["attributes"] = dict(sorted(one.attributes.items()))
        if one.provenance is not None:
            came = one.provenance
            told["suggestion"] = {
                "engine": came.engine,
                "version": came.version,
                "score": came.score,
                "edited": came.edited,
            }
        return {**told, **dict(self._own(one, uids))}

    def _own(self, one: AnyAnnotation, uids: Mapping[int, str]) -> Iterator[tuple[str, object]]:
        if isinstance(one, Mention):
            yield "actor", self.actor(one.actor)
        elif isinstance(one, Passage):
            yield "topic", self._topic(one.topic)
        else:
            yield from self._quotation(one, uids)

    def _quotation(self, one: Quotation, uids: Mapping[int, str]) -> Iterator[tuple[str, object]]:
        yield "type", one.type
        if one.speaker is not None:
            yield "speaker", self.actor(one.speaker)
        if one.addressee is not None:
            yield "addressee", self.actor(one.addressee)
        if one.within is not None:
            yield "within", uids[one.within]
        if one.topics:
            yield "topics", [{**self._topic(about.topic), "stance": about.stance} for about in one.topics]

    def actor(self, row: int) -> Json:
        """The actor's id and name, and its outside ids where it has some."""
        actor = self._dataset.actors[row]
        ids = {"ids": dict(sorted(actor.ids.items()))} if actor.ids else {}
        return {"id": actor.uid, "name": actor.name, **ids}

    def _topic(self, row: int) -> Json:
        topic = self._dataset.topics[row]
        return {"id": topic.uid, "name": topic.name, **({"code": topic.code} if topic.code else {})}


def topic_names(topics: Mapping[int, Topic]) -> dict[int, str]:
    """A label for each topic by row: its name on one line, told from other labels and topics by a number."""
    taken = {*KINDS.values(), *PARTS.values()}
    found: dict[int, str] = {}
    for row, topic in sorted(topics.items(), key=lambda item: item[1].uid):
        name = on_one_line(topic.name)[: LONGEST_LABEL - 8] or "Topic"
        label, number = name, 1
        while label in taken:
            number += 1
            label = f"{name} ({number})"
        taken.add(label)
        found[row] = label
    return found


def on_one_line(words: str) -> str:
    """The words without line ends and without characters that cannot be shown."""
    return _UNSHOWN.sub(" ", words).strip()


def metadata(article: Article) -> Json:
    """What is known of an article but its text."""
    told: Json = {"id": article.uid}
    for name in (*_ARTICLE, *_ARTICLE_MORE):
        if getattr(article, name):
            told[name] = getattr(article, name)
    if article.attributes:
        told["attributes"] = dict(sorted(article.attributes.items()))
    return told


def encoded(value: object) -> str:
    """The value in JSON on one line, whatever a reader takes for the end of one."""
    return escaped(json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":")))


def escaped(line: str) -> str:
    """JSON without the characters that it allows as they are and some programs take for the end of a line."""
    if not line.isascii():
        for character, escape in _LINE_ENDS.items():
            line = line.replace(character, escape)
    return line
