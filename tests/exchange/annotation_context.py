"""The terms of the annotation context that exports use, written by hand after the vocabulary's appendix A.

https://www.w3.org/TR/annotation-vocab/#json-ld-context
"""

from typing import Any

ANNOTATION = "http://www.w3.org/ns/anno.jsonld"

_PREFIXES = {
    "oa": "http://www.w3.org/ns/oa#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "dctypes": "http://purl.org/dc/dcmitype/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "as": "http://www.w3.org/ns/activitystreams#",
    "schema": "http://schema.org/",
}
_NAMES = {
    "Annotation": "oa:Annotation",
    "Text": "dctypes:Text",
    "Person": "foaf:Person",
    "Organization": "foaf:Organization",
    "AnnotationCollection": "as:OrderedCollection",
    "AnnotationPage": "as:OrderedCollectionPage",
    "value": "rdf:value",
    "format": "dc:format",
    "language": "dc:language",
    "name": "foaf:name",
    "label": "rdfs:label",
    "exact": "oa:exact",
    "prefix": "oa:prefix",
    "suffix": "oa:suffix",
    **{
        name: f"oa:{name}"
        for name in ("TextualBody", "SpecificResource", "TextQuoteSelector", "TextPositionSelector")
    },
    **{name: f"oa:{name}" for name in ("classifying", "commenting", "identifying", "linking", "tagging")},
}
_LINKS = {
    "body": "oa:hasBody",
    "target": "oa:hasTarget",
    "source": "oa:hasSource",
    "selector": "oa:hasSelector",
    "creator": "dcterms:creator",
    "partOf": "as:partOf",
    "first": "as:first",
    "last": "as:last",
    "next": "as:next",
    "prev": "as:prev",
}
_NUMBERS = {"start": "oa:start", "end": "oa:end", "total": "as:totalItems", "startIndex": "as:startIndex"}
_TIMES = {"created": "dcterms:created", "modified": "dcterms:modified"}

CONTEXT: dict[str, Any] = {
    **_PREFIXES,
    "id": {"@type": "@id", "@id": "@id"},
    "type": {"@type": "@id", "@id": "@type"},
    **_NAMES,
    **{name: {"@type": "@id", "@id": means} for name, means in _LINKS.items()},
    "items": {"@type": "@id", "@id": "as:items", "@container": "@list"},
    "motivation": {"@type": "@vocab", "@id": "oa:motivatedBy"},
    "purpose": {"@type": "@vocab", "@id": "oa:hasPurpose"},
    **{name: {"@id": means, "@type": "xsd:nonNegativeInteger"} for name, means in _NUMBERS.items()},
    **{name: {"@id": means, "@type": "xsd:dateTime"} for name, means in _TIMES.items()},
}


def loader(url: str, options: Any = None) -> dict[str, Any]:
    """A document loader for pyld that knows this context and asks nobody for others."""
    if url != ANNOTATION:
        raise AssertionError(f"{url} would be asked for over a network")
    return {
        "contentType": "application/ld+json",
        "contextUrl": None,
        "documentUrl": url,
        "document": {"@context": CONTEXT},
    }
