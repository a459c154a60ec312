"""The manifest tells what an export was made from, and knows the folders that it covers."""

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest
from tests.exchange.datasets import ACTORS, a_dataset

from copydesk.domain.dataset import ExportReport, Loss
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
