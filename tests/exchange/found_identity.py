"""What an importer found in a file that Copydesk wrote, compared with what was exported."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from copydesk.domain.annotation import Mention, Passage
from copydesk.domain.dataset import AnyAnnotation, Dataset, Record
from copydesk.domain.found import (
    AnyFound,
    FoundArticle,
    FoundMark,
    FoundMention,
    FoundPassage,
    FoundQuotation,
    Places,
    Source,
    Unit,
)
from copydesk.domain.span import Span, Spans
from copydesk.exchange.units import utf16_offsets


def source(path: Path) -> Source:
    """A source without tables."""

    def no_tables(path: Path) -> Any:
        raise AssertionError(f"{path} is no database")

    return Source(path, no_tables)


def words_of(places: Places) -> list[str]:
    return [one.quote for one in places]


def exported(one: AnyAnnotation, dataset: Dataset, uids: Mapping[int, str]) -> dict[str, Any]:
    """An annotation as it is told by uids, with its spans."""
    told: dict[str, Any] = {
        "uid": one.uid,
        "coder": one.coder,
        "origin": one.origin,
        "note": one.note,
        "attributes": dict(one.attributes),
        "created": one.created,
        "updated": one.updated,
        "provenance": one.provenance,
    }
    actors, topics = dataset.actors, dataset.topics
    if isinstance(one, Mention):
        return {**told, "actor": actors[one.actor].uid, "places": pairs(one.spans)}
    if isinstance(one, Passage):
        return {**told, "topic": topics[one.topic].uid, "places": pairs(one.spans)}
    return {
        **told,
        "content": pairs(one.content),
        "cue": pairs(one.cue),
        "speaker_places": pairs(one.speaker_spans),
        "speaker": None if one.speaker is None else actors[one.speaker].uid,
        "addressee": None if one.addressee is None else actors[one.addressee].uid,
        "type": one.type,
        "within": "" if one.within is None else uids[one.within],
        "topics": [(topics[about.topic].uid, about.stance) for about in one.topics],
    }


def pairs(spans: Spans) -> list[tuple[int, int]]:
    return sorted((one.start, one.end) for one in spans)


def found(one: AnyFound, article: FoundArticle) -> dict[str, Any]:
    """The same of what was found; the words of a place are those that stand there."""
    assert not isinstance(one, FoundMark), one
    uids = {each.key: each.uid for each in article.annotations}
    told: dict[str, Any] = {
        "uid": one.uid,
        "coder": one.coder,
        "origin": one.origin,
        "note": one.note,
        "attributes": dict(one.attributes),
        "created": one.created,
        "updated": one.updated,
        "provenance": one.provenance,
    }
    if isinstance(one, FoundMention):
        return {**told, "actor": one.actor.uid, "places": placed(one.places, article)}
    if isinstance(one, FoundPassage):
        return {**told, "topic": one.topic.uid, "places": placed(one.places, article)}
    assert isinstance(one, FoundQuotation)
    return {
        **told,
        "content": placed(one.content, article),
        "cue": placed(one.cue, article),
        "speaker_places": placed(one.speaker_places, article),
        "speaker": one.speaker and one.speaker.uid,
        "addressee": one.addressee and one.addressee.uid,
        "type": one.type,
        "within": uids[one.within] if one.within else "",
        "topics": [(topic.uid, stance) for topic, stance in one.topics],
    }


def placed(places: Places, article: FoundArticle) -> list[tuple[int, int]]:
    """The places in code points."""
    result: list[tuple[int, int]] = []
    units = article.text.encode("utf-16-le")
    offsets = utf16_offsets(article.text)
    back = {offsets(place): place for place in range(len(article.text) + 1)} if places else {}
    for one in places:
        start, end = (one.start, one.end)
        if article.unit is Unit.UTF16:
            assert one.quote in {"", units[2 * start : 2 * end].decode("utf-16-le")}
            start, end = back[start], back[end]
        assert one.quote in {"", article.text[start:end]}
        result.append((start, end))
    return sorted(result)


def assert_same(
    article: FoundArticle,
    record: Record,
    dataset: Dataset,
    holds: Callable[[Spans], bool],
    words: Callable[[str], str] = str,
) -> None:
    """What was found in the article is what the record has, but for parts that the format does not hold.

    Where it does not hold the main part, what is left of the annotation may be there as marks.
    ``words`` gives texts as the format has them.
    """
    uids = {one.id: one.uid for one in record.annotations}
    held = [one for one in record.annotations if holds(one.main_spans)]
    told = {one.uid: exported(one, dataset, uids) for one in held}
    for one in told.values():
        if "content" in one:
            one["within"] = one["within"] if one["within"] in told else ""
            for name in ("cue", "speaker_places"):
                one[name] = one[name] if holds(tuple(Span(*pair) for pair in one[name])) else []
    annotations = [one for one in article.annotations if not isinstance(one, FoundMark)]
    assert len(held) < len(record.annotations) or len(annotations) == len(article.annotations)
    result = {words(one.uid): plain(found(one, article), words) for one in annotations}
    expected = {words(uid): plain(one, words) for uid, one in told.items()}
    wrong = {uid: (result.get(uid), one) for uid, one in expected.items() if result.get(uid) != one}
    assert not wrong, wrong
    assert result.keys() == expected.keys()


def plain(value: Any, words: Callable[[str], str]) -> Any:
    """The value with all texts in it as the format has them."""
    if isinstance(value, str):
        return words(value)
    if isinstance(value, dict):
        return {plain(name, words): plain(one, words) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [plain(one, words) for one in value]
    return value
