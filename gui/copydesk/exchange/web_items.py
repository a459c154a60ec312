"""Mentions, passages and quotations as Web Annotations (https://www.w3.org/TR/annotation-model/).

Each stretch of text is a target of its own with two selectors that say the same (4.2): its position in code
points (4.2.5) and its words with what stands around them (4.2.4). Selectors beside each other would be other
ways to find one stretch, so an annotation of several stretches has several targets. A quotation's parts and
people are annotations that link (3.3.5) what is said with them.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from copydesk.domain.annotation import Annotation, Mention, Passage, Quotation
from copydesk.domain.dataset import Dataset, Record
from copydesk.domain.revision import Revision
from copydesk.domain.span import Span, Spans
from copydesk.exchange.web_resources import Node, iri, made, properties, told

AROUND = 32
"""Code points before and after a stretch that go into its quote selector."""


@dataclass(frozen=True, slots=True)
class _Source:
    """An article's text, what it is called, and how much of what stands around a stretch is told."""

    text: str
    iri: str
    around: int

    def targets(self, spans: Spans) -> list[Node]:
        """The stretches of the article, each with its position and its words."""
        return [self._stretch(span) for span in spans]

    def _stretch(self, span: Span) -> Node:
        quote: Node = {
            "type": "TextQuoteSelector",
            "exact": span.of(self.text),
            "prefix": self.text[max(0, span.start - self.around) : span.start],
            "suffix": self.text[span.end : span.end + self.around],
        }
        position = {"type": "TextPositionSelector", "start": span.start, "end": span.end}
        return {"type": "SpecificResource", "source": self.iri, "selector": [position, told(quote)]}


def items(dataset: Dataset, record: Record) -> Iterator[Node]:
    """The annotations of an article, each quotation followed by those that link it."""
    at = _Source(record.article.text, iri(record.article.uid), AROUND if dataset.texts else 0)
    uids = {one.id: one.uid for one in record.annotations}
    for one in record.annotations:
        if isinstance(one, Mention):
            actor = dataset.actors[one.actor]
            bodies = [*_identified(actor.uid, actor.name, "identifying"), *_note(one)]
            yield _annotation(dataset, one, "identifying", bodies, at.targets(one.spans))
        elif isinstance(one, Passage):
            topic = dataset.topics[one.topic]
            bodies = [*_identified(topic.uid, topic.name, "classifying"), *_note(one)]
            yield _annotation(dataset, one, "classifying", bodies, at.targets(one.spans) or at.iri)
        else:
            yield _quotation(dataset, one, at)
            yield from _links(dataset, one, at, uids)


def _annotation(
    dataset: Dataset, one: Annotation, motivation: str, bodies: list[Node], target: object
) -> Node:
    came = one.provenance
    suggestion = came and {
        "copydesk:engine": came.engine,
        "copydesk:engineVersion": came.version,
        "copydesk:score": came.score,
        "copydesk:edited": came.edited,
    }
    return told(
        {
            "id": iri(one.uid),
            "type": "Annotation",
            "dcterms:identifier": one.uid,
            "motivation": motivation,
            "creator": _coder(one.coder),
            "created": one.created,
            "modified": one.updated,
            "copydesk:annotationKind": str(one.kind),
            "copydesk:origin": str(one.origin),
            "copydesk:suggestion": suggestion,
            "copydesk:revision": _revision(dataset.revisions.get(one.revision)),
            "schema:additionalProperty": properties(one.attributes),
            "body": bodies,
            "target": target,
        }
    )


def _revision(made_under: Revision | None) -> Node | None:
    """The revision of the codebook that an annotation was made under."""
    return made_under and told(
        {
            "dcterms:identifier": made_under.uid,
            "creator": _coder(made_under.coder),
            "created": made_under.at,
            "copydesk:label": made_under.label,
        }
    )


def _quotation(dataset: Dataset, one: Quotation, at: _Source) -> Node:
    bodies: list[Node] = [{"type": "TextualBody", "value": f"{one.type} quotation", "purpose": "tagging"}]
    for about in one.topics:
        topic = dataset.topics[about.topic]
        what, name = _identified(topic.uid, topic.name, "classifying")
        bodies += [told({**what, "copydesk:stance": about.stance and str(about.stance)}), name]
    node = _annotation(dataset, one, "classifying", [*bodies, *_note(one)], at.targets(one.content))
    return {**node, "copydesk:quotationType": str(one.type)}


def _links(dataset: Dataset, one: Quotation, at: _Source, uids: Mapping[int, str]) -> Iterator[Node]:
    """What links a quotation with its cue, speaker, addressee and the quotation around it."""
    parts: list[tuple[str, list[Node]]] = [("cue", at.targets(one.cue))]
    for part, row, spans in (("speaker", one.speaker, one.speaker_spans), ("addressee", one.addressee, ())):
        actor = None if row is None else dataset.actors[row]
        known = _identified(actor.uid, actor.name, "identifying") if actor else ()
        parts.append((part, [*at.targets(spans), *known]))
    if one.within is not None:
        outer: Node = {"type": "SpecificResource", "source": iri(uids[one.within]), "purpose": "linking"}
        parts.append(("within", [outer]))
    for part, bodies in parts:
        if bodies:
            yield told(
                {
                    "id": made(one.uid, part),
                    "type": "Annotation",
                    "motivation": "linking",
                    "creator": _coder(one.coder),
                    "created": one.created,
                    "copydesk:part": part,
                    "copydesk:quotation": {"id": iri(one.uid)},
                    "body": bodies,
                    "target": at.targets(one.content),
                }
            )


def _identified(uid: str, name: str, purpose: str) -> tuple[Node, Node]:
    """The entry of the codebook, and its name for those who do not look it up."""
    return (
        {"type": "SpecificResource", "source": iri(uid), "purpose": purpose},
        {"type": "TextualBody", "value": name, "format": "text/plain", "purpose": "tagging"},
    )


def _note(one: Annotation) -> list[Node]:
    if not one.note:
        return []
    return [{"type": "TextualBody", "value": one.note, "format": "text/plain", "purpose": "commenting"}]


def _coder(name: str) -> Node:
    return {"id": made("coder", name), "type": "Person", "name": name}
