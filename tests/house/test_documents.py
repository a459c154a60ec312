"""The documents that a built program has to read (packaging/documents.py) are read here too."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest
from tests.house.sources import ROOT

from copydesk.readers import ReadArticle, read_file


@pytest.fixture(scope="module")
def documents() -> ModuleType:
    path = ROOT / "packaging" / "documents.py"
    spec = importlib.util.spec_from_file_location("documents", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_a_document_of_each_kind_becomes_its_story(documents: ModuleType, tmp_path: Path) -> None:
    for path in documents.write(tmp_path / "documents"):
        (reading,) = read_file(path)
        assert isinstance(reading, ReadArticle), f"{path.name}: {reading}"
        title, _, begins, _ = documents.STORIES[path.stem.split("-")[-1]]
        assert reading.draft.title == title, path.name
        assert begins in reading.draft.text.replace("\n", " "), path.name
