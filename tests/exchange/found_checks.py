"""What importers find, compared with what was exported: identity where the format holds all."""

from collections.abc import Iterable, Mapping

from copydesk.domain.found import (
    FoundActor,
    FoundArticle,
    FoundMention,
    FoundPassage,
    FoundQuotation,
    FoundTopic,
    Place,
)
from copydesk.domain.span import Spans
from copydesk.exchange.native_values import NativeAnnotation, NativeArticle, NativeQuotation

SHARED = ("uid", "coder", "origin", "note", "created", "updated", "provenance")
DESCRIBED = (
    "uid", "title", "published", "agency", "place", "byline", "language", "url", "section", "source",
    "source_sha256", "status", "note", "created", "versions",
)  # fmt: skip


def check_identical(found: FoundArticle, expected: NativeArticle, *, text: bool = True) -> None:
    """All that the article has, its text to the character and its annotations with their identities."""
    if text:
        assert found.text == expected.text
    assert {name: getattr(found, name) for name in DESCRIBED} == {
        name: getattr(expected, name) for name in DESCRIBED
    }
    assert dict(found.attributes) == dict(expected.attributes)
    assert found.losses == ()
    by_uid = {one.uid: one for one in found.annotations}
    expectations = (*expected.mentions, *expected.passages, *expected.quotations)
    assert by_uid.keys() == {one.uid for one in expectations}
    assert len(found.annotations) == len(expectations)
    for one in expected.mentions:
        mention = by_uid[one.uid]
        assert isinstance(mention, FoundMention)
        _check(mention, one)
        assert mention.actor.uid == one.actor
        assert mention.places == places(one.spans, expected.text)
    for one in expected.passages:
        passage = by_uid[one.uid]
        assert isinstance(passage, FoundPassage)
        _check(passage, one)
        assert passage.topic.uid == one.topic
        assert passage.places == places(one.spans, expected.text)
    for one in expected.quotations:
        quotation = by_uid[one.uid]
        assert isinstance(quotation, FoundQuotation)
        _check(quotation, one)
        _check_quotation(quotation, one, expected.text)


def _check_quotation(found: FoundQuotation, one: NativeQuotation, text: str) -> None:
    assert found.content == places(one.content, text)
    assert found.cue == places(one.cue, text)
    assert found.speaker_places == places(one.speaker_spans, text)
    assert (found.speaker.uid if found.speaker else None) == one.speaker
    assert (found.addressee.uid if found.addressee else None) == one.addressee
    assert found.within == (one.within or "")
    assert found.type == one.type
    assert tuple((topic.uid, stance) for topic, stance in found.topics) == one.topics


def _check(found: FoundMention | FoundPassage | FoundQuotation, one: NativeAnnotation) -> None:
    assert {name: getattr(found, name) for name in SHARED} == {name: getattr(one, name) for name in SHARED}
    assert dict(found.attributes) == dict(one.attributes)


def places(spans: Spans, text: str) -> tuple[Place, ...]:
    """The spans with their words; what stands around them is left out."""
    return tuple(Place(span.start, span.end, span.of(text)) for span in spans)


def actors_of(articles: Iterable[FoundArticle]) -> Mapping[str, FoundActor]:
    """All actors that annotations are of and say, and those above them, by uid."""
    found: dict[str, FoundActor] = {}
    waiting: list[FoundActor | None] = []
    for one in (one for article in articles for one in article.annotations):
        if isinstance(one, FoundMention):
            waiting.append(one.actor)
        elif isinstance(one, FoundQuotation):
            waiting += (one.speaker, one.addressee)
    while waiting:
        one = waiting.pop()
        if one is not None:
            found[one.uid] = one
            waiting.append(one.parent)
    return found


def topics_of(articles: Iterable[FoundArticle]) -> Mapping[str, FoundTopic]:
    """All topics that annotations are about, and those above them, by uid."""
    found: dict[str, FoundTopic] = {}
    waiting: list[FoundTopic | None] = []
    for one in (one for article in articles for one in article.annotations):
        if isinstance(one, FoundPassage):
            waiting.append(one.topic)
        elif isinstance(one, FoundQuotation):
            waiting += (topic for topic, _ in one.topics)
    while waiting:
        one = waiting.pop()
        if one is not None:
            found[one.uid] = one
            waiting.append(one.parent)
    return found
