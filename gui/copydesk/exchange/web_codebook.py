"""Articles and codebook of our own Web Annotation files (:mod:`copydesk.exchange.web_resources`)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypeVar

from copydesk.domain.actor import ActorKind
from copydesk.domain.article import Status
from copydesk.domain.attribute import AttributeDefinition, AttributeTarget, AttributeType
from copydesk.domain.found import FoundActor, FoundTopic, Scalar
from copydesk.exchange.found_fields import Described
from copydesk.exchange.web_nodes import identity, many, nodes, scalar, text, types
from copydesk.exchange.web_stream import Node

UID = "dcterms:identifier"
_Choice = TypeVar("_Choice", bound=StrEnum)
_Entry = TypeVar("_Entry", FoundActor, FoundTopic)


@dataclass(slots=True)
class Codebook:
    """Entries by the id that annotations refer to, and the articles' uids by theirs."""

    actors: dict[str, FoundActor] = field(default_factory=dict[str, FoundActor])
    topics: dict[str, FoundTopic] = field(default_factory=dict[str, FoundTopic])
    definitions: list[AttributeDefinition] = field(default_factory=list[AttributeDefinition])
    articles: dict[str, str] = field(default_factory=dict[str, str])
    title: str = ""


class Collector:
    """Gathers a codebook from the resources of a file."""

    def __init__(self) -> None:
        self._book = Codebook()
        self._actors: dict[str, Node] = {}
        self._topics: dict[str, Node] = {}

    def add(self, node: Node) -> None:
        """Keep what belongs to the codebook."""
        kinds, iri = types(node), identity(node)
        if "PropertyValueSpecification" in kinds:
            self._book.definitions.append(_definition(node))
        elif "Concept" in kinds:
            self._topics[iri] = node
        elif "copydesk:kind" in node:
            self._actors[iri] = node
        elif "Text" in kinds:
            self._book.articles[iri] = text(node.get(UID))
        elif "AnnotationCollection" in kinds:
            self._book.title = text(node.get("label"))

    def whole(self) -> Codebook:
        """The codebook, when all has been seen."""
        for iri in self._actors:
            _add(iri, self._actors, self._book.actors, "copydesk:partOf", _actor)
        for iri in self._topics:
            _add(iri, self._topics, self._book.topics, "skos:broader", _topic)
        return self._book


def _add(
    iri: str,
    told: Mapping[str, Node],
    made: dict[str, _Entry],
    above: str,
    make: Callable[[Node, _Entry | None], _Entry],
) -> None:
    """Make the entry, and those above it first; one that would be above itself has none there."""
    waiting = [iri]
    while waiting:
        one = waiting[-1]
        parent = identity(told[one].get(above))
        if parent in told and parent not in made and parent not in waiting:
            waiting.append(parent)
            continue
        if one not in made:
            made[one] = make(told[one], made.get(parent))
        waiting.pop()


def _actor(node: Node, parent: FoundActor | None) -> FoundActor:
    return FoundActor(
        uid=text(node.get(UID)),
        name=text(node.get("name")),
        kind=choice(node.get("copydesk:kind"), ActorKind, ActorKind.OTHER),
        aliases=_texts(node.get("skos:altLabel")),
        parent=parent,
        ids={
            text(one.get("schema:propertyID")): text(one.get("schema:value"))
            for one in nodes(node.get("schema:identifier"))
        },
        attributes=properties(node),
        description=text(node.get("schema:description")),
        note=text(node.get("skos:note")),
    )


def _topic(node: Node, parent: FoundTopic | None) -> FoundTopic:
    return FoundTopic(
        uid=text(node.get(UID)),
        name=text(node.get("skos:prefLabel")),
        code=text(node.get("skos:notation")),
        parent=parent,
        definition=text(node.get("skos:definition")),
        colour=text(node.get("schema:color")),
        note=text(node.get("skos:note")),
    )


def _definition(node: Node) -> AttributeDefinition:
    return AttributeDefinition(
        id=0,
        uid=text(node.get(UID)),
        target=choice(node.get("copydesk:describes"), AttributeTarget, AttributeTarget.ARTICLE),
        name=text(node.get("schema:valueName")),
        type=choice(node.get("copydesk:valueType"), AttributeType, AttributeType.TEXT),
        choices=_texts(node.get("copydesk:choices")),
        required=node.get("schema:valueRequired") is True,
    )


class DescribedWhole(Described):
    """With what else a resource of an article says."""

    versions: tuple[str, ...]
    text: str
    sha256: str


def described(node: Node, book: Codebook) -> DescribedWhole:
    """The article that a resource of ours is."""
    return {
        "uid": text(node.get(UID)),
        "title": text(node.get("dcterms:title")),
        "published": text(node.get("dcterms:issued")) or None,
        "agency": text(node.get("dcterms:publisher")) or None,
        "place": text(node.get("schema:locationCreated")) or None,
        "byline": text(node.get("schema:author")) or None,
        "language": text(node.get("language")) or None,
        "url": text(node.get("schema:url")) or None,
        "section": text(node.get("schema:articleSection")) or None,
        "status": choice(node.get("copydesk:status"), Status, Status.NEW),
        "source": text(node.get("copydesk:source")),
        "source_sha256": text(node.get("copydesk:sourceSha256")),
        "note": text(node.get("skos:note")),
        "created": text(node.get("created")),
        "versions": tuple(
            book.articles[iri]
            for iri in map(identity, many(node.get("copydesk:version")))
            if iri in book.articles
        ),
        "attributes": properties(node),
        "text": text(node.get("value")),
        "sha256": text(node.get("copydesk:textSha256")),
    }


def properties(node: Node) -> dict[str, Scalar]:
    """Values of the user's own fields."""
    found = {
        text(one.get("schema:name")): scalar(one.get("schema:value"))
        for one in nodes(node.get("schema:additionalProperty"))
    }
    return {name: value for name, value in found.items() if value is not None}


def choice(value: object, choices: type[_Choice], default: _Choice) -> _Choice:
    """One of the words of an enumeration; ``default`` where it is none of them."""
    known: dict[str, Any] = {str(one): one for one in choices}
    return known.get(text(value), default)


def _texts(value: object) -> tuple[str, ...]:
    return tuple(one for one in many(value) if isinstance(one, str))
