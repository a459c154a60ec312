from typing import Any

from tests.exchange.datasets import ANNOTATIONS, ARTICLE, TEXT, a_dataset, span

from copydesk.domain.dataset import Record
from copydesk.exchange.web_items import AROUND, items
from copydesk.exchange.web_resources import iri


def made() -> dict[str, list[Any]]:
    """The annotations by what they are for."""
    found: dict[str, list[Any]] = {}
    for item in items(a_dataset(), Record(ARTICLE, ANNOTATIONS)):
        found.setdefault(str(item["motivation"]), []).append(item)
    return found


def test_a_mention_identifies_its_actor() -> None:
    (mention,) = made()["identifying"]
    entry, name = mention["body"]
    assert (entry["source"], entry["purpose"]) == (iri("actor-b"), "identifying")
    assert (name["value"], name["purpose"]) == ("Ana Orr", "tagging")
    assert (mention["creator"]["name"], mention["created"]) == ("Ana", "2026-01-02T03:04:05Z")


def test_a_stretch_has_its_position_and_its_words_with_what_is_around() -> None:
    (mention,) = made()["identifying"]
    position, quote = mention["target"][0]["selector"]
    start, end = position["start"], position["end"]
    assert (start, end) == (span("Ana Orr").start, span("Ana Orr").end)
    assert quote["exact"] == TEXT[start:end]
    assert quote["prefix"] == TEXT[start - AROUND : start]
    assert quote["suffix"] == TEXT[end : end + AROUND]


def test_stretches_apart_are_targets_apart_and_a_whole_article_is_the_target_itself() -> None:
    whole, apart, *_ = made()["classifying"]
    assert whole["target"] == iri("article-1")
    assert len(apart["target"]) == 2


def test_a_quotation_has_topics_with_stances() -> None:
    quotation = made()["classifying"][2]
    told = [one.get("copydesk:stance") for one in quotation["body"] if one["type"] == "SpecificResource"]
    assert told == ["supports", None]
    assert quotation["copydesk:quotationType"] == "direct"
    assert quotation["copydesk:suggestion"]["copydesk:score"] == 0.75
    assert quotation["copydesk:revision"]["dcterms:identifier"] == "revision-2"


def test_a_quotation_is_linked_with_its_parts_and_people() -> None:
    links = made()["linking"]
    assert [link["copydesk:part"] for link in links] == ["cue", "speaker", "addressee", "within"]
    cue, speaker, addressee, within = links
    assert cue["body"][0]["selector"][1]["exact"] == "said"
    assert speaker["body"][0]["selector"][1]["exact"] == "Ana Orr"
    assert speaker["body"][1]["source"] == iri("actor-b")
    assert addressee["body"][0]["source"] == iri("actor-a")
    assert within["body"][0]["source"] == iri("q1") == cue["copydesk:quotation"]["id"]
