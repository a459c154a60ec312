"""Rows of the CSV bundle's tables, made from records and codebooks."""

import json
from collections.abc import Iterator, Mapping

from copydesk.domain.actor import Actor
from copydesk.domain.annotation import Annotation, Mention, Passage, Quotation
from copydesk.domain.dataset import Dataset, Record
from copydesk.domain.span import Spans, bounds
from copydesk.domain.text import text_hash

Cell = str | int | float | None
Rows = Iterator[tuple[str, tuple[Cell, ...]]]
"""Rows as they come, each with the name of the table it goes to; a row has a cell for each column."""

BETWEEN_QUOTES = " … "
"""What stands between the texts of several spans in one cell."""


def codebook_rows(dataset: Dataset) -> Rows:
    """The rows of actors, aliases and topics, by id, and those of the revisions, by number."""
    for actor in sorted(dataset.actors.values(), key=lambda one: one.uid):
        parent = dataset.actors[actor.parent].uid if actor.parent is not None else None
        described = (actor.description, actor.note, _json(actor.ids), _json(actor.attributes))
        yield "actors", (actor.uid, actor.name, actor.kind, parent, *described)
        for place, alias in enumerate(actor.aliases, 1):
            yield "aliases", (actor.uid, place, alias)
    for topic in sorted(dataset.topics.values(), key=lambda one: one.uid):
        parent = dataset.topics[topic.parent].uid if topic.parent is not None else None
        yield (
            "topics",
            (topic.uid, topic.code, topic.name, parent, topic.definition, topic.colour, topic.note),
        )
    for one in sorted(dataset.revisions.values(), key=lambda one: one.number):
        yield "revisions", (one.uid, one.number, one.at, one.coder, one.label)


def record_rows(dataset: Dataset, record: Record) -> Rows:
    """The rows of an article and its annotations."""
    article = record.article
    told = (article.published, article.agency, article.place, article.byline, article.language)
    kept = (article.source, article.source_sha256, article.note, article.created, _json(article.attributes))
    yield (
        "articles",
        (
            article.uid,
            article.title,
            *told,
            article.url,
            article.section,
            article.status,
            *kept,
            *((article.text,) if dataset.texts else (text_hash(article.text), len(article.text))),
        ),
    )
    uids = {one.id: one.uid for one in record.annotations}
    for one in record.annotations:
        head = (one.uid, article.uid)
        if isinstance(one, Mention):
            actor = dataset.actors[one.actor]
            spans = _spans(one.spans, article.text)
            yield "mentions", (*head, actor.uid, actor.name, *spans, *_tail(dataset, one))
        elif isinstance(one, Passage):
            topic = dataset.topics[one.topic]
            spans = _spans(one.spans, article.text)
            yield "passages", (*head, topic.uid, topic.name, *spans, *_tail(dataset, one))
        else:
            yield from _quotation_rows(dataset, one, head, article.text, uids)


def _quotation_rows(
    dataset: Dataset, one: Quotation, head: tuple[str, str], text: str, uids: Mapping[int, str]
) -> Rows:
    within = None if one.within is None else uids[one.within]
    parts = (
        _places(one.cue),
        _quoted(one.cue, text),
        _places(one.speaker_spans),
        _quoted(one.speaker_spans, text),
    )
    people = (*_who(dataset.actors, one.speaker), *_who(dataset.actors, one.addressee))
    yield (
        "quotations",
        (*head, one.type, *_spans(one.content, text), *parts, *people, within, *_tail(dataset, one)),
    )
    for about in one.topics:
        topic = dataset.topics[about.topic]
        yield "quotation_topics", (one.uid, topic.uid, topic.name, about.stance)


def _who(actors: Mapping[int, Actor], row: int | None) -> tuple[Cell, Cell]:
    return (None, None) if row is None else (actors[row].uid, actors[row].name)


def _spans(spans: Spans, text: str) -> tuple[Cell, Cell, Cell, Cell]:
    whole = bounds(spans)
    first, last = (None, None) if whole is None else (whole.start, whole.end)
    return first, last, _places(spans), _quoted(spans, text)


def _places(spans: Spans) -> str:
    return " ".join(f"{span.start}-{span.end}" for span in spans)


def _quoted(spans: Spans, text: str) -> str:
    return BETWEEN_QUOTES.join(span.of(text) for span in spans)


def _tail(dataset: Dataset, one: Annotation) -> tuple[Cell, ...]:
    own, revision = _json(one.attributes), dataset.revisions.get(one.revision)
    made = (None, 0) if revision is None else (revision.uid, revision.number)
    return one.coder, one.origin, one.note, own, one.created, one.updated, *_suggestion(one), *made


def _suggestion(one: Annotation) -> tuple[Cell, Cell, Cell, Cell]:
    """What suggested it, in which version, how surely, and whether it was edited."""
    if one.provenance is None:
        return None, None, None, None
    came = one.provenance
    return came.engine, came.version, came.score, "true" if came.edited else "false"


def _json(values: Mapping[str, object]) -> str:
    return json.dumps(dict(sorted(values.items())), ensure_ascii=False, allow_nan=False) if values else ""
