"""What readers of formats of single stretches find, compared with what was exported."""

from collections.abc import Callable
from pathlib import Path

from copydesk.domain.annotation import Mention, Passage, Quotation
from copydesk.domain.dataset import Dataset, Record
from copydesk.domain.found import (
    AnyFound,
    FoundArticle,
    FoundDataset,
    FoundMark,
    FoundMention,
    FoundPassage,
    FoundQuotation,
    Place,
    Source,
)
from copydesk.domain.span import Spans
from copydesk.domain.tables import Tables
from copydesk.exchange.units import utf16_offsets

Offset = Callable[[str], Callable[[int], int]]

_SHARED = ("uid", "coder", "origin", "note", "created", "updated", "provenance")
_DESCRIBED = (
    "uid", "title", "text", "published", "agency", "place", "byline", "language", "url", "section", "source",
    "source_sha256", "status", "note", "created",
)  # fmt: skip


def source(path: Path) -> Source:
    """A file without tables."""

    def no_tables(_: Path) -> Tables:
        raise AssertionError

    return Source(path, no_tables)


def articles(find: Callable[[Source], FoundDataset], path: Path) -> list[FoundArticle]:
    """All articles, walked twice: both passes give the same."""
    found = find(source(path))
    every = list(found.articles())
    assert list(found.articles()) == every
    for one in every:
        assert len({each.key for each in one.annotations}) == len(one.annotations)
    return every


def marks(article: FoundArticle) -> list[FoundMark]:
    """The annotations, all of which must be marks."""
    found = [one for one in article.annotations if isinstance(one, FoundMark)]
    assert len(found) == len(article.annotations)
    return found


def code_points(_: str) -> Callable[[int], int]:
    return lambda place: place


def utf16(text: str) -> Callable[[int], int]:
    return utf16_offsets(text)


def check_identical(
    dataset: Dataset, record: Record, found: FoundArticle, unit: Offset, *, quotes: bool
) -> None:
    """The article with its annotations, with their identities and to the character."""
    article = record.article
    assert {name: getattr(found, name) for name in _DESCRIBED} == {
        name: getattr(article, name) for name in _DESCRIBED
    }
    assert found.attributes == article.attributes
    by_uid = {one.uid: one for one in found.annotations}
    assert by_uid.keys() == {one.uid for one in record.annotations}
    assert len(found.annotations) == len(record.annotations)
    offset = unit(article.text)

    def places(spans: Spans) -> tuple[Place, ...]:
        return tuple(
            Place(offset(one.start), offset(one.end), one.of(article.text) if quotes else "")
            for one in sorted(spans)
        )

    uids = {one.id: one.uid for one in record.annotations}
    for one in record.annotations:
        same = by_uid[one.uid]
        assert {name: getattr(same, name) for name in _SHARED} == {
            name: getattr(one, name) for name in _SHARED
        }
        assert same.attributes == one.attributes
        if isinstance(one, Mention):
            assert isinstance(same, FoundMention)
            actor = dataset.actors[one.actor]
            assert (same.actor.uid, same.actor.name, same.actor.kind, same.actor.ids) == (
                *(actor.uid, actor.name, actor.kind, actor.ids),
            )
            assert same.places == places(one.spans)
        elif isinstance(one, Passage):
            assert isinstance(same, FoundPassage)
            topic = dataset.topics[one.topic]
            assert (same.topic.uid, same.topic.name, same.topic.code) == (topic.uid, topic.name, topic.code)
            assert same.places == places(one.spans)
        else:
            _check_quotation(dataset, one, same, places, uids)


def _check_quotation(
    dataset: Dataset,
    one: Quotation,
    same: AnyFound,
    places: Callable[[Spans], tuple[Place, ...]],
    uids: dict[int, str],
) -> None:
    assert isinstance(same, FoundQuotation)
    assert (same.content, same.cue, same.speaker_places) == (
        places(one.content),
        places(one.cue),
        places(one.speaker_spans),
    )
    assert same.type == one.type
    assert same.within == ("" if one.within is None else uids[one.within])
    for row, actor in ((one.speaker, same.speaker), (one.addressee, same.addressee)):
        assert (None if actor is None else actor.uid) == (None if row is None else dataset.actors[row].uid)
    assert [(topic.uid, stance) for topic, stance in same.topics] == [
        (dataset.topics[about.topic].uid, about.stance) for about in one.topics
    ]
