"""Tasks are checked against their labelling configuration, which lxml reads."""

import json
import zipfile
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import lxml.etree
import pytest
from hypothesis import HealthCheck, given, settings
from tests.exchange.datasets import ANNOTATIONS, ARTICLE, a_dataset, datasets
from tests.exchange.hard_cases import hard_dataset
from tests.exchange.region_checks import check_details, wanted_links, wanted_spans

from copydesk.domain.dataset import Dataset, Record
from copydesk.errors import UserError
from copydesk.exchange.label_studio import FILE_ARTICLES, write_label_studio
from copydesk.exchange.label_studio_config import FILE_NAME
from copydesk.exchange.label_studio_tasks import TaskMaker

VALUES = {"labels": "labels", "choices": "choices", "taxonomy": "taxonomy", "textarea": "text"}


def exported(out: Path, dataset: Dataset) -> tuple[Any, list[tuple[Record, dict[str, Any]]]]:
    records = list(dataset.records)
    write_label_studio(replace(dataset, records=iter(records)), out)
    tasks = [task for path in sorted(out.glob("tasks-*.json")) for task in json.loads(path.read_bytes())]
    config = lxml.etree.fromstring((out / FILE_NAME).read_bytes())
    return config, list(zip(records, tasks, strict=True))


def allowed(config: Any) -> dict[str, tuple[str, set[Any]]]:
    """Each control's type and values."""
    found: dict[str, tuple[str, set[Any]]] = {}
    for control in config.xpath("//*[@toName]"):
        assert control.get("toName") == config.find("Text").get("name")
        if control.tag == "Taxonomy":
            values = {(one.get("value"), each.get("value")) for one in control for each in one}
        else:
            values = {one.get("value") for one in control}
        assert len(values) == len(control.xpath("./*[not(*)]|./*/*"))
        found[control.get("name")] = control.tag.lower(), values
    return found


def check(dataset: Dataset, record: Record, task: dict[str, Any], config: Any) -> None:
    text, controls = record.article.text, allowed(config)
    assert task["data"]["text"] == text
    roles = {one.get("value") for one in config.findall("Relations/Relation")}
    spans: Counter[tuple[str, int, int]] = Counter()
    links: Counter[tuple[str, str, str]] = Counter()
    details: list[dict[str, Any]] = []
    for annotation in task["annotations"]:
        regions: dict[str, Any] = {}
        for result in annotation["result"]:
            value = result.get("value", {})
            if result["type"] == "relation":
                assert set(result["labels"]) <= roles
                source, target = (regions[result[end]]["value"]["text"] for end in ("from_id", "to_id"))
                if result["labels"] != ["next"]:
                    links[result["labels"][0], source, target] += 1
                continue
            type_, values = controls[result["from_name"]]
            assert result["type"] == type_
            chosen = value[VALUES[type_]]
            if type_ != "textarea":
                assert {tuple(one) if isinstance(one, list) else one for one in chosen} <= values
            if type_ == "labels":
                assert result["id"] not in regions
                regions[result["id"]] = result
                assert value["text"] == text[value["start"] : value["end"]]
                spans[result["meta"]["copydesk"]["id"], value["start"], value["end"]] += 1
                details.append(result["meta"]["copydesk"])
            elif "start" in value:
                assert result["id"] in regions
            else:
                details += result["meta"]["copydesk"]
    assert spans == wanted_spans(record)
    if len(task["annotations"]) == 1:
        assert links == wanted_links(record)
    check_details(dataset, record, details)


def test_a_region_has_its_label_and_what_is_asked_about_it(tmp_path: Path) -> None:
    _, ((_, task),) = exported(tmp_path / "out", a_dataset([Record(ARTICLE, ANNOTATIONS)]))
    first, second = task["annotations"]
    quotation = [one for one in first["result"] if one.get("id") == "region-4"]
    assert [(one["from_name"], one["value"][VALUES[one["type"]]]) for one in quotation] == [
        ("label", ["Quotation"]),
        ("origin", ["suggested"]),
        ("type", ["direct"]),
        ("actor", ["Ana Orr"]),
        ("addressee", ["Foreign Ministry"]),
        ("about", [["Peacekeeping", "supports"], ["Peace", "unstated"]]),
    ]
    (whole,) = [one for one in second["result"] if one.get("from_name") == "article_topics"]
    assert whole["value"]["choices"] == ["Peacekeeping"]


def test_a_note_is_the_regions_own(tmp_path: Path) -> None:
    one = replace(ANNOTATIONS[0], note="Look\nagain")
    _, ((_, task),) = exported(tmp_path / "out", a_dataset([Record(ARTICLE, (one,))]))
    assert task["annotations"][0]["result"][0]["meta"]["text"] == ["Look\nagain"]


def test_tasks_are_in_files_that_can_be_uploaded(tmp_path: Path) -> None:
    records = [
        Record(replace(ARTICLE, id=number, uid=f"a{number}"), ()) for number in range(FILE_ARTICLES + 1)
    ]
    exported(tmp_path / "out", a_dataset(records))
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert names == [FILE_NAME, "tasks-0001.json", "tasks-0002.json"]


def test_a_dataset_without_articles_has_no_tasks(tmp_path: Path) -> None:
    assert exported(tmp_path / "out", a_dataset([]))[1] == []


def test_topics_of_one_name_have_labels_of_their_own() -> None:
    dataset = a_dataset()
    topics = {row: replace(topic, name="Cue") for row, topic in dataset.topics.items()}
    labels = TaskMaker(replace(dataset, topics=topics)).topics
    assert sorted(labels.values()) == ["Cue (2)", "Cue (3)", "Cue (4)"]


def test_a_zip_file_is_always_the_same(tmp_path: Path) -> None:
    for name in ("a.zip", "b.zip"):
        write_label_studio(hard_dataset(), tmp_path / name)
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        assert archive.namelist() == [FILE_NAME, "tasks-0001.json"]


def test_an_earlier_export_is_replaced_and_other_folders_are_not(tmp_path: Path) -> None:
    write_label_studio(a_dataset(), tmp_path / "out")
    write_label_studio(a_dataset(), tmp_path / "out")
    (tmp_path / "out" / FILE_NAME).write_text("<View/>")
    with pytest.raises(UserError, match="holds other files"):
        write_label_studio(a_dataset(), tmp_path / "out")


def test_the_hard_cases_come_back(tmp_path: Path) -> None:
    dataset = hard_dataset()
    config, found = exported(tmp_path / "out", dataset)
    for record, task in found:
        check(dataset, record, task, config)


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    max_examples=40,
    deadline=None,
)
@given(datasets())
def test_whatever_the_names_and_texts_are_all_comes_back(tmp_path: Path, dataset: Dataset) -> None:
    config, found = exported(tmp_path / "out", dataset)
    for record, task in found:
        check(dataset, record, task, config)
