"""doccano is no library: what its import does with a line is done here, offsets as its window counts them."""

import json
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from tests.exchange.datasets import ANNOTATIONS, ARTICLE, TEXT, a_dataset, datasets
from tests.exchange.hard_cases import hard_dataset
from tests.exchange.region_checks import check_details, wanted_links, wanted_spans

from copydesk.domain.dataset import Dataset, Record
from copydesk.exchange.doccano import write_doccano


def exported(out: Path, dataset: Dataset) -> list[tuple[Record, dict[str, Any]]]:
    records = list(dataset.records)
    write_doccano(replace(dataset, records=iter(records)), out)
    lines = out.read_bytes().decode().splitlines()
    return list(zip(records, map(json.loads, lines), strict=True))


def words(line: dict[str, Any], entity: dict[str, Any]) -> str:
    units = line["text"].encode("utf-16-le")
    return units[2 * entity["start_offset"] : 2 * entity["end_offset"]].decode("utf-16-le")


def check(dataset: Dataset, record: Record, line: dict[str, Any]) -> None:
    text = line["text"]
    assert text == record.article.text
    told = {one["entity"]: one for one in line["copydesk"]["annotations"] if "entity" in one}
    entities = {entity["id"]: entity for entity in line["entities"]}
    assert told.keys() == entities.keys()
    units = text.encode("utf-16-le")
    found = Counter(
        (
            told[number]["id"],
            len(units[: 2 * entity["start_offset"]].decode("utf-16-le")),
            len(units[: 2 * entity["end_offset"]].decode("utf-16-le")),
        )
        for number, entity in entities.items()
    )
    assert found == wanted_spans(record)
    links = Counter(
        (one["type"], words(line, entities[one["from_id"]]), words(line, entities[one["to_id"]]))
        for one in line["relations"]
        if one["type"] != "next"
    )
    assert links == wanted_links(record)
    check_details(dataset, record, line["copydesk"]["annotations"])


def test_a_line_is_what_the_import_reads(tmp_path: Path) -> None:
    ((_, line),) = exported(tmp_path / "x.jsonl", a_dataset([Record(ARTICLE, ANNOTATIONS)]))
    assert list(line) == ["text", "entities", "relations", "copydesk"]
    assert line["text"] == TEXT
    assert [(entity["label"], words(line, entity)) for entity in line["entities"]] == [
        ("Person", "Ana Orr"),
        ("Peace", "\U0001f600 Über"),
        ("Peace", "more"),
        ("Quotation", '"We can,"'),
        ("Quotation", '"do it."'),
        ("Cue", "said"),
        ("Speaker", "Ana Orr"),
        ("Quotation", "do it"),
    ]
    ids = {entity["id"]: words(line, entity) for entity in line["entities"]}
    assert [(one["type"], ids[one["from_id"]], ids[one["to_id"]]) for one in line["relations"]] == [
        ("next", "\U0001f600 Über", "more"),
        ("next", '"We can,"', '"do it."'),
        ("cue", '"We can,"', "said"),
        ("speaker", '"We can,"', "Ana Orr"),
        ("within", "do it", '"We can,"'),
    ]


def test_ids_count_through_the_whole_file(tmp_path: Path) -> None:
    records = [Record(ARTICLE, ANNOTATIONS), Record(replace(ARTICLE, uid="b"), ANNOTATIONS)]
    lines = [line for _, line in exported(tmp_path / "x.jsonl", a_dataset(records))]
    ids = [entity["id"] for line in lines for entity in line["entities"]]
    assert ids == list(range(1, 17))
    assert [one["id"] for line in lines for one in line["relations"]] == list(range(1, 11))


def test_passages_of_whole_articles_are_told_as_metadata(tmp_path: Path) -> None:
    report = write_doccano(a_dataset([Record(ARTICLE, ANNOTATIONS)]), tmp_path / "x.jsonl")
    (line,) = map(json.loads, (tmp_path / "x.jsonl").read_text(encoding="utf-8").splitlines())
    assert line["copydesk"]["annotations"][-1]["topic"]["name"] == "Peacekeeping"
    assert line["copydesk"]["article"]["agency"] == "Meridian"
    assert (report.losses[0].what, report.losses[0].count) == (
        "passages of whole articles, which are in the metadata only",
        1,
    )


def test_the_hard_cases_come_back(tmp_path: Path) -> None:
    dataset = hard_dataset()
    for record, line in exported(tmp_path / "x.jsonl", dataset):
        check(dataset, record, line)
    write_doccano(hard_dataset(), tmp_path / "y.jsonl")
    assert (tmp_path / "x.jsonl").read_bytes() == (tmp_path / "y.jsonl").read_bytes()


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    max_examples=40,
    deadline=None,
)
@given(datasets())
def test_whatever_the_names_and_texts_are_all_comes_back(tmp_path: Path, dataset: Dataset) -> None:
    for record, line in exported(tmp_path / "x.jsonl", dataset):
        check(dataset, record, line)
        assert all(0 < len(entity["label"]) <= 100 for entity in line["entities"])
