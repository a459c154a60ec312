from importlib import import_module
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from tests.exchange.datasets import a_dataset, datasets
from tests.exchange.hard_cases import hard_dataset
from tests.exchange.refi_schema import codebook_schema

from copydesk.domain.dataset import Dataset
from copydesk.exchange import write
from copydesk.exchange.refi_codebook import write_codebook

etree: Any = import_module("lxml.etree")

C = "{urn:QDA-XML:codebook:1.0}"


def read(path: Path) -> Any:
    root = etree.parse(str(path)).getroot()
    schema = codebook_schema()
    assert schema.validate(root), schema.error_log.last_error
    guids = [one.get("guid") for one in root.iter(f"{C}Code")]
    assert len(set(guids)) == len(guids)
    return root


def test_codes_are_three_trees(tmp_path: Path) -> None:
    report = write(a_dataset(), tmp_path / "x.qdc", "qdc")
    trees = {
        tree.get("name"): [code.get("name") for code in tree.iter(f"{C}Code")][1:]
        for tree in read(tmp_path / "x.qdc").findall(f"{C}Codes/{C}Code")
    }
    assert trees == {
        "Quotations": ["Direct quotation", "Indirect quotation", "Mixed quotation", "Cue", "Speaker"],
        "Actors": ["Foreign Ministry", "Ana Orr", "Nobody"],
        "Topics": ["Peace", "Peacekeeping", "Unused"],
    }
    assert report.counts == {"actors": 3, "topics": 3}
    assert [loss.count for loss in report.losses] == [2, 2, 1, 3]


def test_the_same_dataset_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a.qdc", "b.qdc"):
        write(hard_dataset(), tmp_path / name, "qdc")
    assert (tmp_path / "a.qdc").read_bytes() == (tmp_path / "b.qdc").read_bytes()
    assert {"Tab here & <there>", "Peace/keeping\\"} <= {
        code.get("name") for code in read(tmp_path / "a.qdc").iter(f"{C}Code")
    }


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30, deadline=None)
@given(datasets())
def test_every_codebook_fits_the_schema(tmp_path: Path, dataset: Dataset) -> None:
    write_codebook(dataset, tmp_path / "x.qdc")
    read(tmp_path / "x.qdc")
