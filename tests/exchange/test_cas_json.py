import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from tests.exchange.cas_reading import check, exported
from tests.exchange.datasets import ANNOTATIONS, ARTICLE, a_dataset, datasets
from tests.exchange.hard_cases import hard_dataset

from copydesk.domain.dataset import Dataset, Record
from copydesk.errors import UserError
from copydesk.exchange.cas_files import CasFiles
from copydesk.exchange.cas_json import write_cas_json


def same(text: str) -> str:
    return text


def test_a_file_has_its_types_its_feature_structures_and_its_view(tmp_path: Path) -> None:
    write_cas_json(a_dataset([Record(ARTICLE, ANNOTATIONS)]), tmp_path / "out")
    (path,) = (tmp_path / "out").iterdir()
    found = json.loads(path.read_bytes())
    assert list(found) == ["%TYPES", "%FEATURE_STRUCTURES", "%VIEWS"]
    assert found["%TYPES"]["copydesk.Quotation"]["contents"]["%RANGE"] == "copydesk.QuotationPart[]"
    ids = [one["%ID"] for one in found["%FEATURE_STRUCTURES"]]
    assert len(ids) == len(set(ids))
    assert set(found["%VIEWS"]["_InitialView"]["%MEMBERS"]) < set(ids)


def test_control_characters_are_held(tmp_path: Path) -> None:
    article = replace(ARTICLE, text="a\x07b\x1f")
    ((_, cas),) = exported(tmp_path / "out", a_dataset([Record(article, ())]), write_cas_json, ".json")
    assert cas.sofa_string == "a\x07b\x1f"


def test_an_earlier_export_is_replaced_and_other_folders_are_not(tmp_path: Path) -> None:
    write_cas_json(a_dataset(), tmp_path / "out")
    write_cas_json(a_dataset([Record(ARTICLE, ())]), tmp_path / "out")
    assert len(list((tmp_path / "out").iterdir())) == 1
    (tmp_path / "out" / "other.json").write_text("{}")
    with pytest.raises(UserError, match="holds other files"):
        write_cas_json(a_dataset(), tmp_path / "out")
    assert CasFiles.__slots__


def test_the_hard_cases_come_back(tmp_path: Path) -> None:
    dataset = hard_dataset()
    for record, cas in exported(tmp_path / "out", dataset, write_cas_json, ".json"):
        check(dataset, record, cas, same)
    before = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    write_cas_json(hard_dataset(), tmp_path / "out")
    assert {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()} == before


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    max_examples=15,
    deadline=None,
)
@given(datasets())
def test_whatever_the_names_and_texts_are_all_comes_back(tmp_path: Path, dataset: Dataset) -> None:
    for record, cas in exported(tmp_path / "out", dataset, write_cas_json, ".json"):
        check(dataset, record, cas, same)
