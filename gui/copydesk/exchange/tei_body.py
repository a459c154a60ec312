"""An article's body in TEI: a paragraph a line, with what nests in it marked where it stands."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from copydesk.domain.actor import Actor, ActorKind
from copydesk.domain.annotation import Mention, Part, Passage, Quotation, QuotationType
from copydesk.domain.dataset import AnyAnnotation, Dataset, Record
from copydesk.domain.span import Span, Spans
from copydesk.exchange.tei_header import actor_id, article_id, topic_id
from copydesk.exchange.xml_text import content, start, xml_id

_DIRECT = {
    QuotationType.DIRECT: "true",
    QuotationType.INDIRECT: "false",
    QuotationType.MIXED: "inapplicable",
}
_LINE = re.compile(r"[^\n]+")
_SPACE = " \t\n"
"""All that XML takes for white space and a text can have: only this may stand between paragraphs."""


@dataclass(frozen=True, slots=True)
class Inline:
    """An element over a span of the text: its start tag and its name."""

    span: Span
    name: str
    tag: str


def annotation_id(one: AnyAnnotation) -> str:
    """The xml:id of an annotation."""
    return xml_id(one.kind, one.uid)


def body(dataset: Dataset, record: Record) -> str:
    """The body; its text is the article's, but for characters that XML cannot hold."""
    text = record.article.text
    lines = [Span(*found.span()) for found in _LINE.finditer(text) if found[0].strip(_SPACE)]
    inlines = sorted(_inlines(dataset, record), key=lambda one: (one.span.start, -one.span.end))
    # A body without a paragraph is not valid, so one of white space becomes a paragraph.
    parts = [start("body", {"xml:id": article_id(record.article), "xml:space": "preserve"})]
    end = place = 0
    for line in lines or [Span(0, len(text))] if text else []:
        own: list[Inline] = []
        while place < len(inlines) and inlines[place].span.start < line.end:
            if inlines[place].span.within(line):
                own.append(inlines[place])
            place += 1
        parts.append(f"{text[end : line.start]}<p>{_paragraph(text, line, own)}</p>")
        end = line.end
    parts.append(text[end:] if text else "<p/>")
    return "".join(parts) + "</body>"


def _paragraph(text: str, line: Span, inlines: Sequence[Inline]) -> str:
    """The line with the elements in it; one that would overlap another that is open is left to standOff."""
    parts: list[str] = []
    ends: list[Inline] = []
    at = line.start
    for one in inlines:
        while ends and ends[-1].span.end <= one.span.start:
            closed = ends.pop()
            parts.append(f"{content(text[at : closed.span.end])}</{closed.name}>")
            at = closed.span.end
        if ends and one.span.end > ends[-1].span.end:
            continue
        parts.append(content(text[at : one.span.start]) + one.tag)
        at = one.span.start
        ends.append(one)
    while ends:
        closed = ends.pop()
        parts.append(f"{content(text[at : closed.span.end])}</{closed.name}>")
        at = closed.span.end
    return "".join(parts) + content(text[at : line.end])


def _inlines(dataset: Dataset, record: Record) -> Iterator[Inline]:
    for one in record.annotations:
        corresp = f"#{annotation_id(one)}"
        if isinstance(one, Mention):
            yield from _elements(one.spans, *_name(dataset.actors[one.actor], corresp))
        elif isinstance(one, Passage):
            about = f"#{topic_id(dataset.topics[one.topic])}"
            yield from _elements(one.spans, "seg", {"type": "topic", "corresp": f"{corresp} {about}"})
        else:
            yield from _quotation(dataset, one, corresp)


def _name(actor: Actor, corresp: str) -> tuple[str, Mapping[str, str | None]]:
    ref = {"ref": f"#{actor_id(actor)}", "corresp": corresp}
    if actor.kind is ActorKind.PERSON:
        return "persName", ref
    name = "rs" if actor.kind in {ActorKind.STATE, ActorKind.OTHER} else "orgName"
    return name, {"type": actor.kind.replace(" ", "_"), **ref}


def _quotation(dataset: Dataset, one: Quotation, corresp: str) -> Iterator[Inline]:
    who = None if one.speaker is None else f"#{actor_id(dataset.actors[one.speaker])}"
    whom = None if one.addressee is None else f"#{actor_id(dataset.actors[one.addressee])}"
    said = {"who": who, "toWhom": whom, "direct": _DIRECT[one.type], "corresp": corresp}
    yield from _elements(one.content, "said", said)
    for part, spans in ((Part.CUE, one.cue), (Part.SPEAKER, one.speaker_spans)):
        yield from _elements(spans, "seg", {"type": part, "corresp": corresp})


def _elements(spans: Spans, name: str, attributes: Mapping[str, str | None]) -> Iterator[Inline]:
    tag = start(name, attributes)
    return (Inline(span, name, tag) for span in spans)
