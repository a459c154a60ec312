"""The manifest tells what an export was made from, and knows the folders that it covers."""

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest
from tests.exchange.datasets import ACTORS, a_dataset
from tests.exchange.found_identity import source
from tests.exchange.hard_cases import hard_session

from copydesk.domain.dataset import ExportReport, Loss
from copydesk.domain.exporting import ExportOptions
from copydesk.exchange import find
from copydesk.exchange.manifest import codebook_hash, manifest, manifest_covers, manifest_name

REPORT = ExportReport({"articles": 2}, (Loss("nested spans", 1, ("A: “b”",)),))


def a_folder(tmp_path: Path) -> Path:
    folder = tmp_path / "part"
    (folder / "inner").mkdir(parents=True)
    (folder / "b.txt").write_bytes(b"b")
    (folder / "inner" / "a.txt").write_bytes(b"")
    return folder


def test_it_names_a_file_with_its_hash(tmp_path: Path) -> None:
    (tmp_path / "part").write_bytes(b"data")
    told = json.loads(manifest({"format": "jsonl"}, REPORT, tmp_path / "part", "out.jsonl"))
    assert told == {
        "copydesk_manifest": 1,
        "format": "jsonl",
        "counts": {"articles": 2},
        "losses": [{"what": "nested spans", "count": 1, "examples": ["A: “b”"]}],
        "files": [{"path": "out.jsonl", "bytes": 4, "sha256": hashlib.sha256(b"data").hexdigest()}],
    }


def test_it_names_the_files_of_a_folder_in_order(tmp_path: Path) -> None:
    told = json.loads(manifest({}, REPORT, a_folder(tmp_path), "out"))
    assert [one["path"] for one in told["files"]] == ["b.txt", "inner/a.txt"]


def test_a_folder_is_covered_while_nobody_adds_to_it(tmp_path: Path) -> None:
    folder = a_folder(tmp_path)
    assert not manifest_covers(folder)
    (folder / manifest_name("out")).write_bytes(manifest({}, REPORT, folder, "out"))
    (folder / ".DS_Store").write_bytes(b"")
    assert manifest_covers(folder)
    (folder / "inner" / "thesis.txt").write_text("mine")
    assert not manifest_covers(folder)


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b'{"copydesk_manifest":1,"files":0}', b"\xff"])
def test_what_is_no_manifest_covers_nothing(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x.manifest.json").write_bytes(content)
    assert not manifest_covers(tmp_path)


def test_the_codebook_has_one_hash_whatever_its_order() -> None:
    backwards = replace(a_dataset(), actors=dict(reversed(list(ACTORS.items()))))
    assert codebook_hash(backwards) == codebook_hash(a_dataset())
    renamed = {**ACTORS, 9: replace(ACTORS[9], name="Somebody")}
    assert codebook_hash(replace(a_dataset(), actors=renamed)) != codebook_hash(a_dataset())


@pytest.mark.parametrize("format_name", ["label-studio", "cas-json"])
def test_a_manifest_in_a_folder_is_not_taken_for_a_part_of_the_dataset(
    format_name: str, tmp_path: Path
) -> None:
    session = hard_session(tmp_path)
    session.datasets.export(tmp_path / "out", format_name, ExportOptions(manifest=True))
    session.close()
    folder = next(path for path in tmp_path.iterdir() if path.name.startswith("out") and path.is_dir())
    assert any(path.name.endswith(".manifest.json") for path in folder.iterdir())
    found = find(source(folder), format_name)
    told = [loss.what for article in found.articles() for loss in article.losses]
    assert [what for what in told if "cannot be read" in what or "not in the file" in what] == []
