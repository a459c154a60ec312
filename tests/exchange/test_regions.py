import json
from dataclasses import replace

from tests.exchange.datasets import ANNOTATIONS, ARTICLE, TOPICS, a_dataset

from copydesk.domain.dataset import Record
from copydesk.exchange.regions import LONGEST_LABEL, RegionMaker, encoded, metadata, on_one_line, topic_names


def test_each_span_is_a_region_and_leads_to_the_next() -> None:
    found = RegionMaker(a_dataset()).of(Record(ARTICLE, ANNOTATIONS))
    assert [(region.number, region.label, region.is_first) for region in found.regions] == [
        (1, "Person", True),
        (2, "Peace", True),
        (3, "Peace", False),
        (4, "Quotation", True),
        (5, "Quotation", False),
        (6, "Cue", True),
        (7, "Speaker", True),
        (8, "Quotation", True),
    ]
    assert [(link.role, link.source, link.target) for link in found.links] == [
        ("next", 2, 3),
        ("next", 4, 5),
        ("cue", 4, 6),
        ("speaker", 4, 7),
        ("within", 8, 4),
    ]
    assert [passage.uid for passage in found.whole] == ["p1"]


def test_topics_go_by_names_that_are_told_apart() -> None:
    long = {row: replace(topic, name="Speaker\n" * 90) for row, topic in TOPICS.items()}
    labels = topic_names(long)
    assert len(set(labels.values())) == 3
    assert all(len(label) <= LONGEST_LABEL for label in labels.values())
    assert topic_names(TOPICS) == {2: "Peace", 4: "Peacekeeping", 5: "Unused"}
    assert topic_names({2: replace(TOPICS[2], name="Cue")}) == {2: "Cue (2)"}


def test_a_name_keeps_its_joiners_and_loses_its_line_ends() -> None:
    assert on_one_line(" a\n\tb\x07\u200dc\u2028") == "a b \u200dc"


def test_json_is_on_one_line_for_every_reader() -> None:
    line = encoded({"a": "x\x85y\u2028z\u2029\n"})
    assert len(line.splitlines()) == 1
    assert json.loads(line) == {"a": "x\x85y\u2028z\u2029\n"}


def test_metadata_leaves_out_what_is_not_known() -> None:
    assert metadata(replace(ARTICLE, agency=None, attributes={})).keys().isdisjoint({"agency", "attributes"})
    assert metadata(ARTICLE)["agency"] == "Meridian"
