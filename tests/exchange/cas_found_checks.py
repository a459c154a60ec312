"""What is found in a CAS that Copydesk wrote, as it should be: made of what was exported."""

import json
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from copydesk.domain.actor import Actor
from copydesk.domain.annotation import Mention, Passage
from copydesk.domain.dataset import AnyAnnotation, Dataset, Record
from copydesk.domain.found import (
    AnyFound,
    FoundActor,
    FoundArticle,
    FoundDataset,
    FoundMention,
    FoundPassage,
    FoundQuotation,
    FoundTopic,
    Place,
    Places,
    Source,
    Unit,
)
from copydesk.domain.span import Spans
from copydesk.domain.tables import Tables
from copydesk.domain.topic import Topic
from copydesk.exchange.units import Offsets, utf16_offsets

Held = Callable[[str], str]


def no_tables(path: Path) -> Tables:
    """No format of UIMA is a database."""
    raise AssertionError(path)


def source(path: Path) -> Source:
    """A file as importers get it."""
    return Source(path, no_tables)


def found(dataset: FoundDataset) -> dict[str, FoundArticle]:
    """The articles by uid, or by key where they have none."""
    return {one.uid or one.key: one for one in dataset.articles()}


def in_xml(text: str) -> str:
    """The text as XML 1.0 can hold it."""
    return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "\ufffd", text)


def as_it_is(text: str) -> str:
    """The text as JSON holds it."""
    return text


def in_json(value: object, held: Held) -> Any:
    """The value as it comes back from a text in JSON, which escapes most of what XML cannot hold."""
    return json.loads(held(json.dumps(value, ensure_ascii=False)))


class Wanted:
    """Makes what should be found; ``held`` is what the format makes of text."""

    def __init__(self, dataset: Dataset, record: Record, held: Held) -> None:
        self._dataset = dataset
        self._record = record
        self._held = held
        self._offsets: Offsets = utf16_offsets(record.article.text)
        mentioned = {one.actor for one in record.annotations if isinstance(one, Mention)}
        about = {one.topic for one in record.annotations if isinstance(one, Passage)}
        self._actors = {row: self._actor(one, whole=row in mentioned) for row, one in dataset.actors.items()}
        self._topics = {row: self._topic(one, whole=row in about) for row, one in dataset.topics.items()}

    def annotations(self) -> list[AnyFound]:
        """All annotations of the record."""
        return [self._annotation(one) for one in self._record.annotations]

    def _actor(self, one: Actor, *, whole: bool) -> FoundActor:
        held = self._held
        brief = FoundActor(name=held(one.name), uid=held(one.uid))
        ids: dict[str, str] = in_json(one.ids, held)
        return replace(brief, kind=one.kind, ids=ids) if whole else brief

    def _topic(self, one: Topic, *, whole: bool) -> FoundTopic:
        code = self._held(one.code) if whole else ""
        return FoundTopic(name=self._held(one.name), uid=self._held(one.uid), code=code)

    def _places(self, spans: Spans) -> Places:
        return tuple(Place(*self._offsets.pair(span)) for span in sorted(spans))

    def _annotation(self, one: AnyAnnotation) -> AnyFound:
        held = self._held
        came = one.provenance
        shared = {
            "key": held(one.uid),
            "uid": held(one.uid),
            "coder": held(one.coder),
            "origin": one.origin,
            "note": held(one.note),
            "attributes": in_json(one.attributes, held),
            "created": held(one.created),
            "updated": held(one.updated),
            "provenance": came,
        }
        if isinstance(one, Mention):
            return FoundMention(actor=self._actors[one.actor], places=self._places(one.spans), **shared)
        if isinstance(one, Passage):
            return FoundPassage(topic=self._topics[one.topic], places=self._places(one.spans), **shared)
        uids = {each.id: held(each.uid) for each in self._record.annotations}
        return FoundQuotation(
            content=self._places(one.content),
            cue=self._places(one.cue),
            speaker_places=self._places(one.speaker_spans),
            speaker=None if one.speaker is None else self._actors[one.speaker],
            type=one.type,
            addressee=None if one.addressee is None else self._actors[one.addressee],
            within="" if one.within is None else uids[one.within],
            topics=tuple((self._topics[each.topic], each.stance) for each in one.topics),
            **shared,
        )


def check_same(dataset: Dataset, record: Record, one: FoundArticle, held: Held) -> None:
    """All that the format holds of the article came back."""
    article = record.article
    for name in ("title", "text", "uid", "source", "source_sha256", "note", "created"):
        assert getattr(one, name) == held(getattr(article, name)), name
    for name in ("published", "agency", "place", "byline", "language", "url", "section"):
        value = getattr(article, name)
        assert getattr(one, name) == (held(value) if value else None), name
    attributes = in_json(article.attributes, held)
    assert (one.status, one.attributes, one.unit) == (article.status, attributes, Unit.UTF16)
    wanted = Wanted(dataset, record, held).annotations()
    assert sorted(one.annotations, key=lambda each: each.key) == sorted(wanted, key=lambda each: each.key)
    assert one.losses == ()
