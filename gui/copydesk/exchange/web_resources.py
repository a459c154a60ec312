"""Articles and codebook entries as resources that Web Annotations are about, and the ids of all of these.

Ids are URNs: that of the uid where it is a UUID, else a UUID of version 5 made from it (RFC 9562), so they
are the same in each export. Terms are those of the annotation context and of the vocabularies whose
prefixes it defines (dcterms, skos, schema); what none of them has is under ``copydesk:``.
"""

import uuid
from collections.abc import Iterator, Mapping

from copydesk.domain.actor import Actor, ActorKind
from copydesk.domain.attribute import AttributeDefinition
from copydesk.domain.dataset import Dataset, Record
from copydesk.domain.text import text_hash
from copydesk.domain.topic import Topic

Node = dict[str, object]

CONTEXT = ("http://www.w3.org/ns/anno.jsonld", {"copydesk": "urn:copydesk:"})
"""The value of ``@context``: the standard's own, and the prefix of what is ours."""

_SPACE = uuid.uuid5(uuid.NAMESPACE_URL, "urn:copydesk:")
_CLASSES = {
    ActorKind.PERSON: "Person",
    ActorKind.ORGANISATION: "Organization",
    ActorKind.STATE_BODY: "Organization",
    ActorKind.STATE: "schema:Country",
    ActorKind.GROUP: "foaf:Group",
    ActorKind.OTHER: "foaf:Agent",
}


def iri(uid: str) -> str:
    """The URN of something with this uid."""
    try:
        return uuid.UUID(hex=uid).urn if len(uid) == 32 else made(uid)
    except ValueError:
        return made(uid)


def made(*names: str) -> str:
    """A URN for what has no uid of its own, from what tells it from others."""
    return uuid.uuid5(_SPACE, "\n".join(names)).urn


def codebook(dataset: Dataset) -> Iterator[Node]:
    """The definitions of attributes in their order, then actors and topics by uid."""
    yield from (_definition(one) for one in dataset.attributes)
    for actor in sorted(dataset.actors.values(), key=lambda one: one.uid):
        yield _actor(actor, dataset)
    for topic in sorted(dataset.topics.values(), key=lambda one: one.uid):
        yield _topic(topic, dataset)


def article(record: Record, *, texts: bool = True) -> Node:
    """The article with its text, which is what positions count in, or with that text's hash and length."""
    one = record.article
    return told(
        {
            "id": iri(one.uid),
            "type": "Text",
            "dcterms:identifier": one.uid,
            "format": "text/plain",
            "language": one.language,
            "dcterms:title": one.title,
            "dcterms:issued": one.published,
            "dcterms:publisher": one.agency,
            "schema:locationCreated": one.place,
            "schema:author": one.byline,
            "schema:url": one.url,
            "schema:articleSection": one.section,
            "created": one.created,
            "skos:note": one.note,
            "copydesk:status": str(one.status),
            "copydesk:source": one.source,
            "copydesk:sourceSha256": one.source_sha256,
            "copydesk:version": [{"id": iri(uid)} for uid in record.versions],
            "schema:additionalProperty": properties(one.attributes),
            **(
                {"value": one.text}
                if texts
                else {"copydesk:textSha256": text_hash(one.text), "copydesk:textLength": len(one.text)}
            ),
        }
    )


def told(node: Node) -> Node:
    """The node without what says nothing."""
    return {name: value for name, value in node.items() if value not in (None, "", [], {})}


def properties(values: Mapping[str, object]) -> list[Node]:
    """Values of the user's own fields."""
    return [
        {"type": "schema:PropertyValue", "schema:name": name, "schema:value": value}
        for name, value in sorted(values.items())
    ]


def _actor(one: Actor, dataset: Dataset) -> Node:
    return told(
        {
            "id": iri(one.uid),
            "type": _CLASSES[one.kind],
            "dcterms:identifier": one.uid,
            "name": one.name,
            "skos:altLabel": list(one.aliases),
            "copydesk:kind": str(one.kind),
            "copydesk:partOf": (one.parent is not None and {"id": iri(dataset.actors[one.parent].uid)})
            or None,
            "schema:description": one.description,
            "skos:note": one.note,
            "schema:identifier": [
                {"type": "schema:PropertyValue", "schema:propertyID": scheme, "schema:value": value}
                for scheme, value in sorted(one.ids.items())
            ],
            "schema:additionalProperty": properties(one.attributes),
        }
    )


def _topic(one: Topic, dataset: Dataset) -> Node:
    return told(
        {
            "id": iri(one.uid),
            "type": "skos:Concept",
            "dcterms:identifier": one.uid,
            "skos:prefLabel": one.name,
            "skos:notation": one.code,
            "skos:broader": _link(None if one.parent is None else dataset.topics[one.parent].uid),
            "skos:definition": one.definition,
            "skos:note": one.note,
            "schema:color": one.colour,
        }
    )


def _link(uid: str | None) -> Node | None:
    return None if uid is None else {"id": iri(uid)}


def _definition(one: AttributeDefinition) -> Node:
    return told(
        {
            "id": iri(one.uid),
            "type": "schema:PropertyValueSpecification",
            "dcterms:identifier": one.uid,
            "schema:valueName": one.name,
            "copydesk:describes": str(one.target),
            "copydesk:valueType": str(one.type),
            "copydesk:choices": {"@list": list(one.choices)} if one.choices else None,
            "schema:valueRequired": one.required,
        }
    )
