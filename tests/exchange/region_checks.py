"""What the formats of single stretches (Label Studio, doccano, Prodigy) must all hold of a record."""

from collections import Counter
from typing import Any

from copydesk.domain.annotation import Mention, Passage
from copydesk.domain.dataset import Dataset, Record
from copydesk.exchange.pieces import links_of, pieces_of


def wanted_spans(record: Record) -> Counter[tuple[str, int, int]]:
    """Each span with its annotation's id, in code points."""
    return Counter(
        (piece.annotation.uid, span.start, span.end)
        for piece in pieces_of(record.annotations)
        for span in piece.spans
    )


def wanted_links(record: Record) -> Counter[tuple[str, str, str]]:
    """Each link but those to next spans: its role and the words at both ends."""
    text = record.article.text
    return Counter(
        (link.name.value, link.source.spans[0].of(text), link.target.spans[0].of(text))
        for link in links_of(pieces_of(record.annotations))
    )


def check_details(dataset: Dataset, record: Record, details: list[dict[str, Any]]) -> None:
    """What is told of annotations besides their spans, by those details that have a kind."""
    told = {one["id"]: one for one in details if "kind" in one}
    uids = {one.id: one.uid for one in record.annotations}
    assert told.keys() == {one.uid for one in record.annotations}
    for one in record.annotations:
        found = told[one.uid]
        assert (found["coder"], found["origin"], found.get("note", "")) == (one.coder, one.origin, one.note)
        assert found.get("attributes", {}) == one.attributes
        if isinstance(one, Mention):
            assert found["actor"]["name"] == dataset.actors[one.actor].name
        elif isinstance(one, Passage):
            assert found["topic"]["id"] == dataset.topics[one.topic].uid
        else:
            speaker = None if one.speaker is None else dataset.actors[one.speaker].uid
            assert found.get("speaker", {}).get("id") == speaker
            assert found.get("within") == (None if one.within is None else uids[one.within])
            about = [(dataset.topics[each.topic].uid, each.stance) for each in one.topics]
            assert [(each["id"], each["stance"]) for each in found.get("topics", [])] == about
