from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from tests.exchange.cas_found_checks import as_it_is, check_same, found, in_xml, source
from tests.exchange.datasets import ANNOTATIONS, ARTICLE, a_dataset, datasets
from tests.exchange.hard_cases import hard_dataset

from copydesk.domain.dataset import Dataset, Record
from copydesk.domain.found import FoundDataset, Source
from copydesk.exchange import registry
from copydesk.exchange.cas_json import write_cas_json
from copydesk.exchange.cas_read import find_json, find_xmi
from copydesk.exchange.cas_xmi import write_cas_xmi

Write = Callable[..., object]
Find = Callable[[Source], FoundDataset]

FORMATS = [
    pytest.param(write_cas_xmi, find_xmi, in_xml, id="xmi"),
    pytest.param(write_cas_json, find_json, as_it_is, id="json"),
]


def out_and_in(dataset: Dataset, out: Path, write: Write, find: Find, held: Callable[[str], str]) -> None:
    """Write the dataset, find it again and compare."""
    records = list(dataset.records)
    write(replace(dataset, records=iter(records)), out)
    if not records:
        return
    again = found(find(source(out)))
    assert len(again) == len(records)
    for record in records:
        check_same(dataset, record, again[held(record.article.uid)], held)


@pytest.mark.parametrize(("write", "find", "held"), FORMATS)
@pytest.mark.parametrize("name", ["out", "out.zip"])
def test_what_we_wrote_comes_back_as_it_was(
    tmp_path: Path, name: str, write: Write, find: Find, held: Callable[[str], str]
) -> None:
    out_and_in(a_dataset([Record(ARTICLE, ANNOTATIONS)]), tmp_path / name, write, find, held)


@pytest.mark.parametrize(("write", "find", "held"), FORMATS)
def test_the_hard_cases_come_back_as_they_were(
    tmp_path: Path, write: Write, find: Find, held: Callable[[str], str]
) -> None:
    out_and_in(hard_dataset(), tmp_path / "out.zip", write, find, held)


@pytest.mark.parametrize(("write", "find", "held"), FORMATS)
@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    max_examples=10,
    deadline=None,
)
@given(dataset=datasets())
def test_whatever_the_names_and_texts_are_all_comes_back_as_it_was(
    tmp_path: Path, dataset: Dataset, write: Write, find: Find, held: Callable[[str], str]
) -> None:
    # In JSON within XML an id is held that XML alone cannot hold: one topic would have two.
    assume(all(held(topic.uid) == topic.uid for topic in dataset.topics.values()))
    out_and_in(dataset, tmp_path / "out.zip", write, find, held)


@pytest.mark.parametrize(
    ("write", "name"), [(write_cas_xmi, "cas-xmi"), (write_cas_json, "cas-json")], ids=["xmi", "json"]
)
@pytest.mark.parametrize("out", ["out", "out.zip"])
def test_the_formats_are_recognised(tmp_path: Path, write: Write, name: str, out: str) -> None:
    write(a_dataset(), tmp_path / out)
    assert registry.recognised(tmp_path / out)[:1] == (name,)
    single = next(iter((tmp_path / out).iterdir())) if out == "out" else tmp_path / out
    assert single.name == "TypeSystem.xml" or name in registry.recognised(single)
