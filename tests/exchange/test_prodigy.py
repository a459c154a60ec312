"""Prodigy builds on spaCy: the tokens must make a spaCy document, in which every span is a span."""

import json
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from spacy.tokens import Doc
from spacy.vocab import Vocab
from tests.exchange.datasets import ANNOTATIONS, ARTICLE, a_dataset, datasets
from tests.exchange.hard_cases import hard_dataset
from tests.exchange.region_checks import check_details, wanted_links, wanted_spans

from copydesk.domain.dataset import Dataset, Record
from copydesk.domain.span import Span
from copydesk.exchange.prodigy import write_prodigy
from copydesk.exchange.prodigy_tokens import Tokens

VOCAB = Vocab()


def exported(out: Path, dataset: Dataset) -> list[tuple[Record, dict[str, Any]]]:
    records = list(dataset.records)
    write_prodigy(replace(dataset, records=iter(records)), out)
    lines = out.read_bytes().decode().splitlines()
    return list(zip(records, map(json.loads, lines), strict=True))


def document(task: dict[str, Any]) -> Doc:
    tokens = task["tokens"]
    doc = Doc(VOCAB, [token["text"] for token in tokens], [token["ws"] for token in tokens])
    assert doc.text == task["text"]
    assert [token["id"] for token in tokens] == list(range(len(doc)))
    assert [(token["start"], token["end"]) for token in tokens] == [
        (token.idx, token.idx + len(token)) for token in doc
    ]
    return doc


def check(dataset: Dataset, record: Record, task: dict[str, Any]) -> None:
    doc = document(task)
    assert task["text"] == record.article.text
    ends = [relation[end] for relation in task["relations"] for end in ("head_span", "child_span")]
    for span in (*task["spans"], *ends):
        found = doc.char_span(span["start"], span["end"])
        assert found is not None
        assert (found.start, found.end - 1) == (span["token_start"], span["token_end"])
    spans = Counter((one["copydesk"]["id"], one["start"], one["end"]) for one in task["spans"])
    assert spans == wanted_spans(record)
    text = task["text"]
    links = Counter(
        (
            one["label"],
            *(text[one[end]["start"] : one[end]["end"]] for end in ("head_span", "child_span")),
        )
        for one in task["relations"]
        if one["label"] != "next"
    )
    assert links == wanted_links(record)
    details = [one["copydesk"] for one in task["spans"]] + task["copydesk"]["passages"]
    check_details(dataset, record, details)


def test_a_line_is_a_task(tmp_path: Path) -> None:
    ((_, task),) = exported(tmp_path / "x.jsonl", a_dataset([Record(ARTICLE, ANNOTATIONS)]))
    assert list(task) == ["text", "tokens", "spans", "relations", "meta", "answer", "copydesk"]
    assert task["answer"] == "accept"
    assert task["meta"] == {
        "title": "We can do it",
        "published": "2018-09-06T22:22:00",
        "agency": "Meridian",
        "place": "Lorvan",
    }
    assert {key: task["spans"][0][key] for key in ("start", "end", "token_start", "token_end", "label")} == {
        **{"start": 38, "end": 45, "token_start": 13, "token_end": 14},
        "label": "Person",
    }


def test_relations_lead_from_the_last_token_to_the_last_token(tmp_path: Path) -> None:
    ((_, task),) = exported(tmp_path / "x.jsonl", a_dataset([Record(ARTICLE, ANNOTATIONS)]))
    speaker = next(one for one in task["relations"] if one["label"] == "speaker")
    assert (speaker["head"], speaker["child"]) == (12, 14)
    assert speaker["child_span"]["label"] == "Speaker"


def test_tokens_are_cut_where_spans_begin_and_end() -> None:
    found = Tokens("A b  cde\n f", [Span(1, 3), Span(6, 7), Span(4, 5), Span(8, 9)])
    tokens = json.loads(found.encoded())
    assert [(token["text"], token["ws"]) for token in tokens] == [
        ("A", False),
        (" ", False),
        ("b", True),
        (" ", False),
        ("c", False),
        ("d", False),
        ("e", False),
        ("\n", False),
        (" ", False),
        ("f", False),
    ]
    assert found.covered(Span(1, 3)) == (1, 2)


def test_passages_of_whole_articles_are_told(tmp_path: Path) -> None:
    report = write_prodigy(a_dataset([Record(ARTICLE, ANNOTATIONS)]), tmp_path / "x.jsonl")
    assert (report.losses[0].what, report.losses[0].count) == (
        "passages of whole articles, which are in the metadata only",
        1,
    )


def test_the_hard_cases_come_back(tmp_path: Path) -> None:
    dataset = hard_dataset()
    for record, task in exported(tmp_path / "x.jsonl", dataset):
        check(dataset, record, task)
    write_prodigy(hard_dataset(), tmp_path / "y.jsonl")
    assert (tmp_path / "x.jsonl").read_bytes() == (tmp_path / "y.jsonl").read_bytes()


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    max_examples=40,
    deadline=None,
)
@given(datasets())
def test_whatever_the_names_and_texts_are_all_comes_back(tmp_path: Path, dataset: Dataset) -> None:
    for record, task in exported(tmp_path / "x.jsonl", dataset):
        check(dataset, record, task)
