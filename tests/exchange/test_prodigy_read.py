"""Tasks as Prodigy's recipes write them, those that Copydesk wrote for it, and broken ones."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.exchange.datasets import ANNOTATIONS, ARTICLE, a_dataset, datasets
from tests.exchange.hard_cases import hard_dataset
from tests.exchange.region_found import articles, check_identical, code_points, marks, source

from copydesk.domain.dataset import Dataset, Record
from copydesk.domain.found import Label, Link, Place, Unit
from copydesk.errors import UserError
from copydesk.exchange.doccano import write_doccano
from copydesk.exchange.doccano_read import recognises_doccano
from copydesk.exchange.native_write import write_native
from copydesk.exchange.prodigy import write_prodigy
from copydesk.exchange.prodigy_read import find_prodigy, recognises_prodigy

TEXT = "Ana Orr said it."
TOKENS = [
    {"text": word, "start": start, "end": start + len(word), "id": number, "ws": True}
    for number, (word, start) in enumerate([("Ana", 0), ("Orr", 4), ("said", 8), ("it", 13), (".", 15)])
]
PER = {"start": 0, "end": 7, "token_start": 0, "token_end": 1, "label": "PER"}
CUE = {"start": 8, "end": 12, "token_start": 2, "token_end": 2, "label": "CUE", "text": "said"}
TASK = {"text": TEXT, "_input_hash": 1, "_task_hash": -2, "tokens": TOKENS, "answer": "accept"}


def lines(path: Path, *values: Any) -> Path:
    path.write_bytes(b"".join(json.dumps(value).encode() + b"\n" for value in values))
    return path


def one(tmp_path: Path, **members: Any) -> Any:
    (article,) = articles(find_prodigy, lines(tmp_path / "x.jsonl", {**TASK, **members}))
    return article


def check_all(path: Path, dataset: Dataset) -> None:
    records = list(dataset.records)
    write_prodigy(replace(dataset, records=iter(records)), path)
    if not records:
        return
    for record, found in zip(records, articles(find_prodigy, path), strict=True):
        check_identical(dataset, record, found, code_points, quotes=False)
        assert found.losses == ()


def test_what_copydesk_wrote_comes_back(tmp_path: Path) -> None:
    check_all(tmp_path / "a.jsonl", a_dataset([Record(ARTICLE, ANNOTATIONS)]))
    check_all(tmp_path / "b.jsonl", hard_dataset())


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    max_examples=40,
    deadline=None,
)
@given(datasets())
def test_whatever_the_names_and_texts_are_all_comes_back(tmp_path: Path, dataset: Dataset) -> None:
    check_all(tmp_path / "x.jsonl", dataset)


def test_formats_of_lines_are_told_apart(tmp_path: Path) -> None:
    write_doccano(hard_dataset(), tmp_path / "doccano.jsonl")
    write_prodigy(hard_dataset(), tmp_path / "prodigy.jsonl")
    write_native(hard_dataset(), tmp_path / "native.jsonl")
    for name in ("doccano", "prodigy", "native"):
        path = tmp_path / f"{name}.jsonl"
        assert (recognises_doccano(path), recognises_prodigy(path)) == (name == "doccano", name == "prodigy")


def test_spans_have_who_answered_and_when(tmp_path: Path) -> None:
    article = one(
        tmp_path, spans=[PER, CUE], _annotator_id="news-bo", _timestamp=1_700_000_000, meta={"url": "u"}
    )
    assert (article.text, article.unit, article.url) == (TEXT, Unit.CODE_POINTS, "u")
    assert [(mark.label, mark.places, mark.coder, mark.created) for mark in marks(article)] == [
        (Label("span", "PER"), (Place(0, 7),), "news-bo", "2023-11-14T22:13:20Z"),
        (Label("span", "CUE"), (Place(8, 12, "said"),), "news-bo", "2023-11-14T22:13:20Z"),
    ]
    assert recognises_prodigy(tmp_path / "x.jsonl")


def test_a_session_without_a_name_is_nobody(tmp_path: Path) -> None:
    article = one(tmp_path, spans=[PER], _session_id="news-2031-04-14_08-40-00")
    assert marks(article)[0].coder == ""


def test_spans_of_tokens_have_the_places_of_these(tmp_path: Path) -> None:
    article = one(tmp_path, spans=[{"token_start": 0, "token_end": 1, "label": "PER"}, {"label": "X"}])
    assert [mark.places for mark in marks(article)] == [(Place(0, 7),)]
    assert article.losses[0].examples == ("X",)


@pytest.mark.parametrize(
    "relation",
    [
        {"head": 2, "child": 1, "head_span": CUE, "child_span": PER, "label": "SOURCE"},
        {"head": 2, "child": 1, "label": "SOURCE"},
        {"head": 2, "child": 0, "label": "SOURCE"},
    ],
)
def test_relations_lead_from_head_to_child(tmp_path: Path, relation: dict[str, Any]) -> None:
    article = one(tmp_path, spans=[PER, CUE], relations=[relation, {"head": 4, "child": 2, "label": "punct"}])
    assert [mark.links for mark in marks(article)] == [(), (Link(role="SOURCE", to="span 1"),)]
    assert [(loss.what, loss.examples) for loss in article.losses] == [
        ("links to or from words that are not marked", ("punct",))
    ]


def test_labels_and_choices_are_of_the_whole_text(tmp_path: Path) -> None:
    assert [mark.label for mark in marks(one(tmp_path, label="POLITICS"))] == [Label("category", "POLITICS")]
    options = [{"id": "a", "text": "First"}, {"id": 2, "text": "Second"}]
    article = one(tmp_path, options=options, accept=["a", 2], spans=[])
    assert [mark.label.name for mark in marks(article)] == ["a", "Second"]


@pytest.mark.parametrize("answer", ["reject", "ignore"])
def test_what_was_not_accepted_is_counted(tmp_path: Path, answer: str) -> None:
    article = one(tmp_path, spans=[PER], label="X", answer=answer, user_input="Odd")
    assert article.annotations == ()
    assert [(loss.what, loss.count) for loss in article.losses] == [
        ("annotations of tasks that were rejected or ignored", 2),
        ("texts written for whole documents", 1),
    ]


def test_pictures_are_no_articles(tmp_path: Path) -> None:
    path = lines(tmp_path / "x.jsonl", {"image": "a.png", "answer": "accept", "spans": []}, TASK)
    (article,) = articles(find_prodigy, path)
    assert [loss.what for loss in article.losses] == ["tasks without text, such as pictures and sound"]


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b'"x"', b'{"text": "a"', b'{"answer": "accept"}'])
def test_files_of_something_else_are_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.jsonl"
    path.write_bytes(content)
    assert not recognises_prodigy(path)
    with pytest.raises(UserError):
        list(find_prodigy(source(path)).articles())


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    max_examples=150,
    deadline=None,
)
@given(st.data())
def test_mutated_files_raise_nothing_but_what_can_be_mended(tmp_path: Path, data: st.DataObject) -> None:
    whole = json.dumps({**TASK, "spans": [PER, CUE], "relations": [{"head": 2, "child": 1}]}).encode() * 2
    start = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(start, min(len(whole), start + 20)))
    path = tmp_path / "x.jsonl"
    path.write_bytes(whole[:start] + data.draw(st.binary(max_size=8)) + whole[end:])
    recognises_prodigy(path)
    try:
        articles(find_prodigy, path)
    except UserError as error:
        assert str(error)
