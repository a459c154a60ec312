"""Rows of the Parquet dataset, made from records and codebooks, typed as parquet_schema has it."""

import json
from collections.abc import Iterator, Mapping

from copydesk.domain.annotation import Annotation, Mention, Passage, Quotation
from copydesk.domain.dataset import Dataset, Record
from copydesk.domain.span import Spans
from copydesk.domain.text import text_hash

Row = dict[str, object]


def actor_rows(dataset: Dataset) -> Iterator[Row]:
    """The actors by id."""
    for one in sorted(dataset.actors.values(), key=lambda one: one.uid):
        yield {
            "id": one.uid,
            "name": one.name,
            "kind": str(one.kind),
            "aliases": list(one.aliases),
            "parent": None if one.parent is None else dataset.actors[one.parent].uid,
            "description": one.description,
            "note": one.note,
            "ids": _json(one.ids),
            "attributes": _json(one.attributes),
        }


def topic_rows(dataset: Dataset) -> Iterator[Row]:
    """The topics by id."""
    for one in sorted(dataset.topics.values(), key=lambda one: one.uid):
        yield {
            "id": one.uid,
            "code": one.code,
            "name": one.name,
            "parent": None if one.parent is None else dataset.topics[one.parent].uid,
            "definition": one.definition,
            "colour": one.colour,
            "note": one.note,
        }


def field_rows(dataset: Dataset) -> Iterator[Row]:
    """The user's own fields, in their order."""
    for one in dataset.attributes:
        yield {
            "id": one.uid,
            "describes": str(one.target),
            "name": one.name,
            "type": str(one.type),
            "choices": list(one.choices),
            "required": one.required,
        }


def revision_rows(dataset: Dataset) -> Iterator[Row]:
    """The revisions of the codebook, by number."""
    for one in sorted(dataset.revisions.values(), key=lambda one: one.number):
        yield {"id": one.uid, "number": one.number, "at": one.at, "coder": one.coder, "label": one.label}


def article_row(dataset: Dataset, record: Record) -> Row:
    """An article with all that is marked in it."""
    article = record.article
    text: Row = {"text": article.text}
    if not dataset.texts:
        text = {"text_sha256": text_hash(article.text), "text_length": len(article.text)}
    mentions: list[Row] = []
    passages: list[Row] = []
    quotations: list[Row] = []
    uids = {one.id: one.uid for one in record.annotations}
    for one in record.annotations:
        if isinstance(one, Mention):
            mentions.append(_mention(dataset, one, article.text))
        elif isinstance(one, Passage):
            passages.append(_passage(dataset, one, article.text))
        else:
            quotations.append(_quotation(dataset, one, article.text, uids))
    return {
        "id": article.uid,
        "title": article.title,
        **text,
        "published": article.published,
        "agency": article.agency,
        "place": article.place,
        "byline": article.byline,
        "language": article.language,
        "url": article.url,
        "section": article.section,
        "status": str(article.status),
        "source": article.source,
        "source_sha256": article.source_sha256,
        "note": article.note,
        "created": article.created,
        "attributes": _json(article.attributes),
        "versions": list(record.versions),
        "mentions": mentions,
        "passages": passages,
        "quotations": quotations,
    }


def _mention(dataset: Dataset, one: Mention, text: str) -> Row:
    actor = dataset.actors[one.actor]
    own = {"id": one.uid, "actor": actor.uid, "actor_name": actor.name, "spans": _spans(one.spans, text)}
    return own | _tail(dataset, one)


def _passage(dataset: Dataset, one: Passage, text: str) -> Row:
    topic = dataset.topics[one.topic]
    own = {"id": one.uid, "topic": topic.uid, "topic_name": topic.name, "spans": _spans(one.spans, text)}
    return own | _tail(dataset, one)


def _quotation(dataset: Dataset, one: Quotation, text: str, uids: Mapping[int, str]) -> Row:
    speaker = None if one.speaker is None else dataset.actors[one.speaker]
    addressee = None if one.addressee is None else dataset.actors[one.addressee]
    return {
        "id": one.uid,
        "type": str(one.type),
        "content": _spans(one.content, text),
        "cue": _spans(one.cue, text),
        "speaker_spans": _spans(one.speaker_spans, text),
        "speaker": speaker and speaker.uid,
        "speaker_name": speaker and speaker.name,
        "addressee": addressee and addressee.uid,
        "addressee_name": addressee and addressee.name,
        "within": None if one.within is None else uids[one.within],
        "topics": [
            {
                "topic": dataset.topics[about.topic].uid,
                "topic_name": dataset.topics[about.topic].name,
                "stance": about.stance and str(about.stance),
            }
            for about in one.topics
        ],
        **_tail(dataset, one),
    }


def _spans(spans: Spans, text: str) -> list[Row]:
    return [{"start": span.start, "end": span.end, "text": span.of(text)} for span in spans]


def _tail(dataset: Dataset, one: Annotation) -> Row:
    came, revision = one.provenance, dataset.revisions.get(one.revision)
    return {
        "coder": one.coder,
        "origin": str(one.origin),
        "note": one.note,
        "attributes": _json(one.attributes),
        "created": one.created,
        "updated": one.updated,
        "suggestion": came
        and {"engine": came.engine, "version": came.version, "score": came.score, "edited": came.edited},
        "revision": revision and revision.uid,
        "revision_number": revision.number if revision else 0,
    }


def _json(values: Mapping[str, object]) -> str:
    return json.dumps(dict(sorted(values.items())), ensure_ascii=False, allow_nan=False) if values else "{}"
