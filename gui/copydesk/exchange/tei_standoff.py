"""All annotations of an article in TEI's standOff, those that overlap, cross and lie apart among them.

Each is an ``annotation`` as the Guidelines take it over from the W3C's Web Annotation model: who made it
and when, its targets in the text, and its bodies. A quotation's target is its content; its cue and its
speaker's words are annotations of their own that point to it.
"""

import json
from collections.abc import Iterator

from copydesk.domain.annotation import Mention, Part, Passage, Quotation
from copydesk.domain.article import Article
from copydesk.domain.dataset import AnyAnnotation, Dataset, Record
from copydesk.domain.span import Spans
from copydesk.exchange.tei_body import annotation_id
from copydesk.exchange.tei_header import actor_id, article_id, note, notes_of, topic_id
from copydesk.exchange.xml_text import element, empty, start


def stand_off(dataset: Dataset, record: Record) -> str:
    """The annotations of the record; nothing where there are none."""
    found = "".join(_annotations(dataset, record))
    return f"<standOff><listAnnotation>\n{found}</listAnnotation></standOff>\n" if found else ""


def _annotations(dataset: Dataset, record: Record) -> Iterator[str]:
    ids = {one.id: annotation_id(one) for one in record.annotations}
    for one in record.annotations:
        if isinstance(one, Mention):
            motivation, bodies = "identifying", _pointer("actor", actor_id(dataset.actors[one.actor]))
        elif isinstance(one, Passage):
            motivation, bodies = "classifying", _pointer("topic", topic_id(dataset.topics[one.topic]))
        else:
            motivation, bodies = "describing", _quotation(dataset, one, ids)
        yield _annotation(record.article, one, motivation, bodies)
        if isinstance(one, Quotation):
            yield from _parts(record.article, one)


def _annotation(article: Article, one: AnyAnnotation, motivation: str, bodies: str) -> str:
    tag = {
        "xml:id": annotation_id(one),
        "motivation": motivation,
        "target": _target(article, one.main_spans),
    }
    words = "".join(note("quote", span.of(article.text)) for span in one.main_spans)
    return (
        f"{start('annotation', tag)}{_made(one)}{bodies}{words}{note('origin', one.origin)}"
        f"{_suggestion(one)}{note('note', one.note)}{notes_of(one.attributes)}</annotation>\n"
    )


def _target(article: Article, spans: Spans) -> str:
    """Pointers to the spans, or to all of the article where there are none."""
    name = article_id(article)
    if not spans:
        return f"#{name}"
    return " ".join(f"#string-range({name},{span.start},{len(span)})" for span in spans)


def _made(one: AnyAnnotation) -> str:
    """Who made it, and when it was made and last changed."""
    who = f"<respStmt><resp>coder</resp>{element('name', one.coder)}</respStmt>"
    changes = "".join(
        empty("change", {"when": when, "status": status})
        for when, status in ((one.created, "created"), (one.updated, "modified"))
        if when
    )
    return who + (f"<revisionDesc>{changes}</revisionDesc>" if changes else "")


def _suggestion(one: AnyAnnotation) -> str:
    if one.provenance is None:
        return ""
    came = one.provenance
    told = {"engine": came.engine, "version": came.version, "score": came.score, "edited": came.edited}
    return note("suggestion", json.dumps(told, ensure_ascii=False))


def _pointer(sort: str, target: str, subtype: str | None = None) -> str:
    return empty("ptr", {"type": sort, "subtype": subtype, "target": f"#{target}"})


def _quotation(dataset: Dataset, one: Quotation, ids: dict[int, str]) -> str:
    parts: list[str] = []
    if one.speaker is not None:
        parts.append(_pointer("speaker", actor_id(dataset.actors[one.speaker])))
    if one.addressee is not None:
        parts.append(_pointer("addressee", actor_id(dataset.actors[one.addressee])))
    if one.within is not None:
        parts.append(_pointer("within", ids[one.within]))
    parts.extend(
        _pointer("topic", topic_id(dataset.topics[about.topic]), about.stance) for about in one.topics
    )
    return "".join(parts) + note("type", one.type)


def _parts(article: Article, one: Quotation) -> Iterator[str]:
    quotation = annotation_id(one)
    for part, spans in ((Part.CUE, one.cue), (Part.SPEAKER, one.speaker_spans)):
        if spans:
            tag = {
                "xml:id": f"{quotation}.{part}",
                "motivation": "linking",
                "target": _target(article, spans),
            }
            words = "".join(note("quote", span.of(article.text)) for span in spans)
            yield f"{start('annotation', tag)}{_pointer(part, quotation)}{words}</annotation>\n"
