"""Files as doccano's versions export them, those that Copydesk wrote for it, and broken ones."""

import json
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.exchange.datasets import ANNOTATIONS, ARTICLE, a_dataset, datasets
from tests.exchange.hard_cases import hard_dataset
from tests.exchange.region_found import articles, check_identical, marks, source, utf16

from copydesk.domain.dataset import Dataset, Record
from copydesk.domain.found import FoundMark, FoundMention, Label, Link, Place, Unit
from copydesk.errors import UserError
from copydesk.exchange.doccano import write_doccano
from copydesk.exchange.doccano_read import find_doccano, recognises_doccano

TEXT = "Ana Orr of Velmora \U0001f600 spoke."


def lines(path: Path, *values: Any) -> Path:
    path.write_bytes(b"".join(json.dumps(value).encode() + b"\n" for value in values))
    return path


def check_all(path: Path, dataset: Dataset) -> None:
    records = list(dataset.records)
    write_doccano(replace(dataset, records=iter(records)), path)
    if not records:
        return
    for record, found in zip(records, articles(find_doccano, path), strict=True):
        check_identical(dataset, record, found, utf16, quotes=False)
        assert found.losses == ()


def test_what_copydesk_wrote_comes_back(tmp_path: Path) -> None:
    check_all(tmp_path / "a.jsonl", a_dataset([Record(ARTICLE, ANNOTATIONS)]))
    check_all(tmp_path / "b.jsonl", hard_dataset())
    assert recognises_doccano(tmp_path / "b.jsonl")


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    max_examples=40,
    deadline=None,
)
@given(datasets())
def test_whatever_the_names_and_texts_are_all_comes_back(tmp_path: Path, dataset: Dataset) -> None:
    check_all(tmp_path / "x.jsonl", dataset)


@pytest.mark.parametrize(
    "line",
    [
        {"id": 3, "text": TEXT, "label": [[0, 7, "PER"], [11, 18, "LOC"]], "Comments": []},
        {"id": 3, "text": TEXT, "labels": [[0, 7, "PER"], [11, 18, "LOC"]], "annotation_approver": "root"},
        {"id": 3, "data": TEXT, "label": [[0, 7, "PER"], [11, 18, "LOC"]]},
        {
            "id": 3,
            "text": TEXT,
            "entities": [
                {"id": 9, "label": "PER", "start_offset": 0, "end_offset": 7},
                {"id": 10, "label": "LOC", "start_offset": 11, "end_offset": 18},
            ],
            "relations": [],
        },
        {"id": 3, "text": TEXT, "cats": [], "entities": [[0, 7, "PER"], [11, 18, "LOC"]]},
    ],
)
def test_spans_of_all_versions(tmp_path: Path, line: dict[str, Any]) -> None:
    path = lines(tmp_path / "all.jsonl", line)
    (article,) = articles(find_doccano, path)
    assert (article.text, article.title, article.unit) == (TEXT, TEXT, Unit.UTF16)
    assert [(one.label, one.places) for one in marks(article)] == [
        (Label("label", "PER"), (Place(0, 7),)),
        (Label("label", "LOC"), (Place(11, 18),)),
    ]
    assert recognises_doccano(path)


def test_old_files_are_lists_with_numbers_of_labels_and_annotators(tmp_path: Path) -> None:
    path = tmp_path / "old.json"
    marked = {"label": 2, "start_offset": 0, "end_offset": 7, "user": 1}
    path.write_text(json.dumps([{"id": 1, "text": TEXT, "annotations": [marked], "meta": {"wire": "T"}}]))
    (article,) = articles(find_doccano, path)
    (mark,) = marks(article)
    assert (mark.label.name, mark.coder, article.attributes) == ("2", "user 1", {"wire": "T"})
    assert recognises_doccano(path)


def test_relations_are_links(tmp_path: Path) -> None:
    entities = [
        {"id": 9, "label": "Quote", "start_offset": 22, "end_offset": 27},
        {"id": 4, "label": "PER", "start_offset": 0, "end_offset": 7},
    ]
    relations = [
        {"id": 1, "from_id": 9, "to_id": 4, "type": "source"},
        {"from_id": 9, "to_id": 99, "type": "x"},
    ]
    path = lines(tmp_path / "x.jsonl", {"text": TEXT, "entities": entities, "relations": relations})
    (article,) = articles(find_doccano, path)
    assert [one.links for one in marks(article)] == [(Link(role="source", to="4"),), ()]
    assert [(loss.what, loss.count) for loss in article.losses] == [
        ("links to or from what is not marked", 1)
    ]


def test_labels_of_whole_texts_are_marks_without_a_place(tmp_path: Path) -> None:
    path = lines(
        tmp_path / "x.jsonl",
        {"id": 1, "text": TEXT, "label": ["politics", "sport"], "Comments": ["Sure?"]},
        {"id": 2, "text": TEXT, "label": ["A summary " * 20]},
        {"id": 3, "text": TEXT, "label": "politics"},
    )
    first, second, third = articles(find_doccano, path)
    assert [(one.label, one.places) for one in marks(first)] == [
        (Label("category", "politics"), ()),
        (Label("category", "sport"), ()),
    ]
    assert first.losses[0].examples == ("Sure?",)
    assert (marks(second), second.losses[0].count) == ([], 1)
    assert marks(third)[0].label.name == "politics"


def test_metadata_are_kept(tmp_path: Path) -> None:
    line = {"text": TEXT, "label": [], "title": "T", "date": "2031-04-14", "desk": "north", "tags": ["a"]}
    (article,) = articles(find_doccano, lines(tmp_path / "x.jsonl", line))
    assert (article.title, article.published, article.attributes) == ("T", "2031-04-14", {"desk": "north"})
    assert article.losses[0].examples == ("tags",)


def test_files_in_a_zip_file_are_each_of_an_annotator(tmp_path: Path) -> None:
    line = json.dumps({"id": 1, "text": TEXT, "label": [[0, 7, "PER"]]})
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as archive:
        for name in ("bo.jsonl", "unknown.jsonl", "readme.txt"):
            archive.writestr(name, line)
    found = articles(find_doccano, tmp_path / "x.zip")
    assert [marks(one)[0].coder for one in found] == ["bo", ""]
    assert len({one.key for one in found}) == 2
    assert recognises_doccano(tmp_path / "x.zip")


def test_what_was_changed_in_doccano_is_a_mark_of_its_own(tmp_path: Path) -> None:
    write_doccano(a_dataset([Record(ARTICLE, ANNOTATIONS)]), tmp_path / "x.jsonl")
    line = json.loads((tmp_path / "x.jsonl").read_text(encoding="utf-8"))
    line["entities"][0]["label"] = "Ship"
    line["entities"][1] |= {"start_offset": 49, "end_offset": 50}
    del line["entities"][3]
    (article,) = articles(find_doccano, lines(tmp_path / "y.jsonl", line))
    found = {one.label.name: one for one in article.annotations if isinstance(one, FoundMark)}
    assert set(found) == {"Ship", "Quotation", "Cue", "Speaker"}
    assert not any(isinstance(one, FoundMention) for one in article.annotations)
    assert "quotations nested in one that is not there any more" in {loss.what for loss in article.losses}


def test_a_broken_line_does_not_lose_the_others(tmp_path: Path) -> None:
    path = tmp_path / "x.jsonl"
    good = json.dumps({"text": TEXT, "label": [[0, 7, "PER"], [0, 7], ["x", None, 3]]})
    path.write_text("\n".join([good, '{"text": "cut', good, "[1]", json.dumps({"text": None, "label": []})]))
    first, second = articles(find_doccano, path)
    assert (len(marks(first)), len(marks(second))) == (1, 1)
    no_place = "labels of doccano that have no place or no name"
    assert [(loss.what, loss.count, loss.examples) for loss in first.losses] == [
        (no_place, 2, ("[0, 7]", "3")),
        ("lines that are no document", 1, ("x.jsonl 2",)),
    ]
    assert {loss.what: loss.count for loss in second.losses} == {
        **{no_place: 2, "lines that are no document": 1, "documents without text": 1}
    }


@pytest.mark.parametrize("content", [b"", b"\xff\xfe{", b"plain", b"{}", b'{"text": 1}', b"[" * 5000, b"[{}"])
def test_files_of_something_else_are_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.jsonl"
    path.write_bytes(content)
    assert not recognises_doccano(path)
    with pytest.raises(UserError):
        list(find_doccano(source(path)).articles())


def test_a_file_that_is_not_there_is_said_to_be_so(tmp_path: Path) -> None:
    assert not recognises_doccano(tmp_path / "none.jsonl")
    with pytest.raises(UserError, match=r"none.jsonl cannot be read: No such file"):
        list(find_doccano(source(tmp_path / "none.jsonl")).articles())


_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["id", "label", "start_offset", "end_offset", "from_id", "to_id", "copydesk"])
            | st.text(max_size=3),
            inner,
            max_size=5,
        )
    ),
    max_leaves=12,
)


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    max_examples=150,
    deadline=None,
)
@given(
    st.dictionaries(
        st.sampled_from(
            ["text", "label", "labels", "entities", "relations", "cats", "Comments", "copydesk", "x"]
        ),
        _VALUES,
    )
)
def test_whatever_the_values_are_nothing_breaks(tmp_path: Path, value: dict[str, Any]) -> None:
    path = lines(tmp_path / "x.jsonl", {"text": TEXT, **value}, {"text": TEXT})
    recognises_doccano(path)
    articles(find_doccano, path)
