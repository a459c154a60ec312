from dataclasses import replace
from pathlib import Path

import pytest
from tests.exchange.datasets import a_dataset

from copydesk.errors import UserError
from copydesk.exchange import FormatInfo, formats, native, read, registry, write


def test_the_native_format_comes_first_and_reads_and_writes() -> None:
    native, *others = formats()
    assert (native.name, native.reads, native.writes, native.suffix) == ("jsonl", True, True, ".jsonl")
    assert "csv" in [other.name for other in others]
    assert len({other.name for other in others}) == len(others)


@pytest.mark.parametrize("one", formats(), ids=lambda one: one.name)
def test_each_format_says_for_whom_it_is_and_whether_versions_go_missing(one: FormatInfo) -> None:
    assert one.used_by.startswith("For ")
    assert one.used_by.endswith(".")
    if one.writes and not one.holds_versions:
        assert "links between versions of an article" in one.loses or one.loses == "articles and annotations"


@pytest.mark.parametrize("name", ["jsonl", "native"])
def test_the_native_format_has_two_names(tmp_path: Path, name: str) -> None:
    write(a_dataset(), tmp_path / "x.jsonl", name)
    assert len(list(read(tmp_path / "x.jsonl", name))) == 2


def test_an_unknown_format_is_refused_with_those_there_are(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"no dataset format called html5. Choose jsonl or csv"):
        write(a_dataset(), tmp_path / "x", "html5")


def test_a_format_that_is_not_read_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"can be written but not read. Choose jsonl\."):
        read(tmp_path, "csv")


def test_a_format_that_needs_texts_refuses_a_dataset_without(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    needing = replace(native.FORMAT, info=replace(native.FORMAT.info, name="needing", needs_text=True))
    monkeypatch.setattr(registry, "FORMATS", (*registry.FORMATS, needing))
    with pytest.raises(UserError, match=r"cannot do without the articles' texts. Choose jsonl or csv"):
        write(replace(a_dataset(), texts=False), tmp_path / "x", "needing")
    assert not list(tmp_path.iterdir())


def test_only_docbin_is_in_memory_as_a_whole_while_it_is_read() -> None:
    assert [one.name for one in formats() if one.read_whole] == ["spacy"]
