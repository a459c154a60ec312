"""Datasets for the tests of the formats: one with a bit of everything, hostile ones, and those read back."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import count
from typing import Any, TypeVar

from hypothesis import strategies as st

from copydesk.domain.actor import Actor, ActorKind
from copydesk.domain.annotation import (
    Mention,
    Origin,
    Passage,
    Provenance,
    Quotation,
    QuotationTopic,
    QuotationType,
    Stance,
)
from copydesk.domain.article import Article, Status
from copydesk.domain.attribute import AttributeDefinition, AttributeTarget, AttributeType
from copydesk.domain.dataset import AnyAnnotation, Dataset, Record
from copydesk.domain.revision import Revision
from copydesk.domain.span import Span, Spans
from copydesk.domain.text import canonical
from copydesk.domain.topic import Topic
from copydesk.exchange.native_values import NativeActor, NativeAnnotation, NativeArticle, NativeTopic

_Entry = TypeVar("_Entry", NativeActor, NativeTopic)

TEXT = 'LORVAN. Sept 6 (Meridian) - "We can," Ana Orr said, "do it." \U0001f600 Über alles\u00a0and more.\n'

ACTORS = {
    7: Actor(
        id=7, uid="actor-b", name="Ana Orr", kind=ActorKind.PERSON, aliases=("Orr", "=SUM(1)"), parent=3
    ),
    3: Actor(
        id=3,
        uid="actor-a",
        name="Foreign Ministry",
        kind=ActorKind.STATE_BODY,
        ids={"wikidata": "Q1", "cameo": "ORRGOV"},
        attributes={"size": 12.5},
        description="Of Oria",
        note="Check, please",
    ),
    9: Actor(id=9, uid="actor-c", name="Nobody"),
}
TOPICS = {
    2: Topic(
        id=2, uid="topic-a", name="Peace", code="P", definition="All about it", colour="#102030", note="n"
    ),
    4: Topic(id=4, uid="topic-b", name="Peacekeeping", code="P1", parent=2),
    5: Topic(id=5, uid="topic-c", name="Unused", parent=4),
}
DEFINITIONS = (
    AttributeDefinition(
        id=1, uid="field-a", target=AttributeTarget.ACTOR, name="size", type=AttributeType.NUMBER
    ),
    AttributeDefinition(
        id=2,
        uid="field-b",
        target=AttributeTarget.QUOTATION,
        name="tone",
        type=AttributeType.CHOICE,
        choices=("calm", "angry"),
        required=True,
    ),
    AttributeDefinition(
        id=3, uid="field-c", target=AttributeTarget.ARTICLE, name="front page", type=AttributeType.YES_NO
    ),
)

REVISIONS = {
    number: Revision(number, f"revision-{number}", f"2026-01-0{number}T00:00:00Z", "Ana", label)
    for number, label in ((1, "Add topic: Peace"), (2, "=Edit topic: Peace"))
}

ARTICLE = Article(
    id=1,
    uid="article-1",
    title="We can do it",
    text=TEXT,
    published="2018-09-06T22:22:00",
    agency="Meridian",
    place="Lorvan",
    status=Status.DONE,
    source="a.txt",
    source_sha256="0" * 64,
    note="-read twice",
    created="2026-01-02T03:04:05Z",
    attributes={"front page": True},
)


def span(words: str) -> Span:
    """Where the words stand in the text."""
    start = TEXT.index(words)
    return Span(start, start + len(words))


ANNOTATIONS: tuple[AnyAnnotation, ...] = (
    Mention(
        id=1,
        uid="m1",
        article=1,
        coder="Ana",
        actor=7,
        spans=(span("Ana Orr"),),
        created="2026-01-02T03:04:05Z",
    ),
    Passage(id=2, uid="p1", article=1, coder="Bo", topic=4, origin=Origin.IMPORTED, note="=all of it"),
    Passage(id=3, uid="p2", article=1, coder="Bo", topic=2, spans=(span("\U0001f600 Über"), span("more"))),
    Quotation(
        id=4,
        uid="q1",
        article=1,
        coder="Ana",
        origin=Origin.SUGGESTED,
        provenance=Provenance(engine="rules", version="1", score=0.75, edited=True),
        content=(span('"We can,"'), span('"do it."')),
        cue=(span("said"),),
        speaker_spans=(span("Ana Orr"),),
        speaker=7,
        addressee=3,
        type=QuotationType.DIRECT,
        topics=(QuotationTopic(4, Stance.SUPPORTS), QuotationTopic(2)),
        attributes={"tone": "calm"},
        revision=2,
    ),
    Quotation(
        id=5, uid="q2", article=1, coder="Ana", content=(span("do it"),), within=4, type=QuotationType.MIXED
    ),
)


def a_dataset(records: Sequence[Record] | None = None) -> Dataset:
    """One article with a bit of everything and a plain one, or the records given."""
    plain = Record(Article(id=2, uid="article-2", title="", text="Another."), ())
    records = [Record(ARTICLE, ANNOTATIONS), plain] if records is None else records
    return Dataset(
        title="Test",
        actors=ACTORS,
        topics=TOPICS,
        attributes=DEFINITIONS,
        records=iter(records),
        total=len(records),
        revisions=REVISIONS,
    )


_ANY = st.characters(exclude_categories=["Cs"], exclude_characters="\0")
_NAMES = st.one_of(
    st.text(_ANY, min_size=1, max_size=12).filter(lambda name: bool(name.strip())),
    st.sampled_from(
        ["=1+1", "@x", "'=y", '"', "a,b", "x\u2028", "\u0085x", "\ufeffx", "-\r\n-", "{}", "\\u0000"]
    ),
)
_FREE = st.one_of(st.just(""), _NAMES)
_TEXTS = st.text(_ANY, min_size=1, max_size=80).map(canonical).filter(bool)


@st.composite
def spans(draw: st.DrawFn, text: str, fewest: int = 0) -> Spans:
    """Some stretches of the text, in any order."""
    offsets = st.integers(0, len(text) - 1)
    pairs = draw(st.lists(st.tuples(offsets, offsets), min_size=fewest, max_size=3))
    return tuple(Span(min(pair), max(pair) + 1) for pair in pairs)


@st.composite
def datasets(draw: st.DrawFn) -> Dataset:
    """A dataset with hostile names and texts, nested quotations and entries that nothing uses."""
    prefix = draw(_NAMES)
    uids = (f"{prefix}{number}" for number in count())
    actors: dict[int, Actor] = {}
    topics: dict[int, Topic] = {}
    for row in range(draw(st.integers(0, 4))):
        above = draw(st.sampled_from([None, *actors]))
        aliases = tuple(draw(st.lists(_FREE, max_size=2, unique=True)))
        ids = draw(st.dictionaries(_FREE, _FREE, max_size=2))
        actors[row] = Actor(
            id=row,
            uid=next(uids),
            name=draw(_NAMES),
            aliases=aliases,
            parent=above,
            ids=ids,
            note=draw(_FREE),
        )
    for row in range(draw(st.integers(0, 3))):
        above = draw(st.sampled_from([None, *topics]))
        topics[row] = Topic(id=row, uid=next(uids), name=draw(_NAMES), parent=above, code=draw(_FREE))
    records: list[Record] = []
    for number in range(draw(st.integers(0, 3))):
        article = Article(id=number, uid=next(uids), title=draw(_FREE), text=draw(_TEXTS), note=draw(_FREE))
        rows = draw(st.integers(0, 4))
        found = [draw(_annotation(article, row, next(uids), actors, topics)) for row in range(rows)]
        records.append(Record(article, draw(_nested([one for one in found if one is not None]))))
    return Dataset(
        title="", actors=actors, topics=topics, attributes=(), records=iter(records), total=len(records)
    )


@st.composite
def _annotation(  # noqa: PLR0917 - hypothesis hands the first argument over
    draw: st.DrawFn, article: Article, row: int, uid: str, actors: dict[int, Actor], topics: dict[int, Topic]
) -> AnyAnnotation | None:
    coder, note = draw(_NAMES), draw(_FREE)
    kind = draw(st.sampled_from(["mention", "passage", "quotation"]))
    text = article.text
    if kind == "mention" and actors:
        actor = draw(st.sampled_from(sorted(actors)))
        found = draw(spans(text, 1))
        return Mention(id=row, uid=uid, article=article.id, coder=coder, note=note, actor=actor, spans=found)
    if kind == "passage" and topics:
        topic = draw(st.sampled_from(sorted(topics)))
        return Passage(
            id=row, uid=uid, article=article.id, coder=coder, note=note, topic=topic, spans=draw(spans(text))
        )
    if kind == "quotation":
        return Quotation(
            id=row,
            uid=uid,
            article=article.id,
            coder=coder,
            note=note,
            content=draw(spans(text, 1)),
            cue=draw(spans(text)),
            speaker_spans=draw(spans(text)),
            speaker=draw(st.sampled_from([None, *actors])),
            addressee=draw(st.sampled_from([None, *actors])),
            type=draw(st.sampled_from(QuotationType)),
            topics=tuple(QuotationTopic(topic, draw(st.sampled_from([None, *Stance]))) for topic in topics),
        )
    return None


@st.composite
def _nested(draw: st.DrawFn, annotations: list[AnyAnnotation]) -> tuple[AnyAnnotation, ...]:
    """The same, with some quotations nested in those that come later."""
    outer: list[int | None] = [None]
    result: list[AnyAnnotation] = []
    for one in reversed(annotations):
        if isinstance(one, Quotation):
            result.append(replace(one, within=draw(st.sampled_from(outer))))
            outer.append(one.id)
        else:
            result.append(one)
    return tuple(reversed(result))


def dataset_of(articles: Iterable[NativeArticle]) -> Dataset:
    """What a project would be that stored the articles: rows in the order they come."""
    articles = list(articles)
    actors = _rows(entry for article in articles for entry in article.actors)
    topics = _rows(entry for article in articles for entry in article.topics)
    definitions = [one for article in articles for one in article.definitions]
    actor_rows = {entry.uid: row for row, entry in actors.items()}
    topic_rows = {entry.uid: row for row, entry in topics.items()}
    revisions = _revisions(articles)
    numbers = {one.uid: number for number, one in revisions.items()}
    return Dataset(
        title="",
        actors={row: _actor(row, entry, actor_rows) for row, entry in actors.items()},
        topics={row: _topic(row, entry, topic_rows) for row, entry in topics.items()},
        attributes=tuple(
            AttributeDefinition(
                id=row,
                uid=one.uid,
                target=one.target,
                name=one.name,
                type=one.type,
                choices=one.choices,
                required=one.required,
            )
            for row, one in enumerate(definitions)
        ),
        records=(
            _record(row, article, actor_rows, topic_rows, numbers) for row, article in enumerate(articles)
        ),
        total=len(articles),
        revisions=revisions,
    )


def _rows(entries: Iterable[_Entry]) -> dict[int, _Entry]:
    return dict(enumerate(entries, 100))


def _actor(row: int, one: NativeActor, rows: dict[str, int]) -> Actor:
    parent = None if one.parent is None else rows[one.parent]
    return Actor(
        id=row,
        uid=one.uid,
        name=one.name,
        kind=one.kind,
        aliases=one.aliases,
        parent=parent,
        ids=one.ids,
        attributes=one.attributes,
        description=one.description,
        note=one.note,
    )


def _topic(row: int, one: NativeTopic, rows: dict[str, int]) -> Topic:
    parent = None if one.parent is None else rows[one.parent]
    return Topic(
        id=row,
        uid=one.uid,
        name=one.name,
        code=one.code,
        parent=parent,
        definition=one.definition,
        colour=one.colour,
        note=one.note,
    )


def _revisions(articles: Iterable[NativeArticle]) -> dict[int, Revision]:
    every = (
        one for article in articles for one in (*article.mentions, *article.passages, *article.quotations)
    )
    found = {one.revision.uid: one.revision for one in every if one.revision is not None}
    return {number: replace(one, number=number) for number, one in enumerate(found.values(), 1)}


def _article(row: int, native: NativeArticle) -> Article:
    return Article(
        id=row,
        uid=native.uid,
        title=native.title,
        text=native.text,
        published=native.published,
        agency=native.agency,
        place=native.place,
        byline=native.byline,
        language=native.language,
        url=native.url,
        section=native.section,
        status=native.status,
        attributes=native.attributes,
        source=native.source,
        source_sha256=native.source_sha256,
        note=native.note,
        created=native.created,
    )


def _shared(one: NativeAnnotation, row: int, article: int, numbers: dict[str, int]) -> dict[str, Any]:
    """What every annotation has, whatever its kind."""
    return {
        "id": row,
        "uid": one.uid,
        "article": article,
        "coder": one.coder,
        "origin": one.origin,
        "note": one.note,
        "attributes": one.attributes,
        "created": one.created,
        "updated": one.updated,
        "provenance": one.provenance,
        "revision": 0 if one.revision is None else numbers[one.revision.uid],
    }


def _record(
    row: int, native: NativeArticle, actors: dict[str, int], topics: dict[str, int], numbers: dict[str, int]
) -> Record:
    article = _article(row, native)
    every = (*native.mentions, *native.passages, *native.quotations)
    rows = {one.uid: number for number, one in enumerate(every)}
    shared = {one.uid: _shared(one, rows[one.uid], row, numbers) for one in every}
    mentions = [
        Mention(actor=actors[one.actor], spans=one.spans, **shared[one.uid]) for one in native.mentions
    ]
    passages = [
        Passage(topic=topics[one.topic], spans=one.spans, **shared[one.uid]) for one in native.passages
    ]
    quotations = [
        Quotation(
            content=one.content,
            cue=one.cue,
            speaker_spans=one.speaker_spans,
            speaker=None if one.speaker is None else actors[one.speaker],
            type=one.type,
            addressee=None if one.addressee is None else actors[one.addressee],
            within=None if one.within is None else rows[one.within],
            topics=tuple(QuotationTopic(topics[topic], stance) for topic, stance in one.topics),
            **shared[one.uid],
        )
        for one in native.quotations
    ]
    return Record(article, (*mentions, *passages, *quotations))
