import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import spacy
from hypothesis import HealthCheck, given, settings
from spacy.tokens import Doc, DocBin
from tests.exchange.datasets import a_dataset, datasets
from tests.exchange.hard_cases import hard_articles, hard_dataset

from copydesk.domain.dataset import Dataset
from copydesk.errors import Cancelled, UserError
from copydesk.exchange import read, write
from copydesk.exchange.spacy_docbin import write_docbin


def docs(path: Path) -> list[Doc]:
    return list(DocBin().from_disk(path).get_docs(spacy.blank("xx").vocab))


def group(doc: Doc, name: str) -> list[tuple[str, str, str, str]]:
    """Text, label, kb_id and id of the spans of a group."""
    if name not in doc.spans:
        return []
    return [(one.text, one.label_, one.kb_id_, one.id_) for one in doc.spans[name]]


@pytest.fixture
def hard(tmp_path: Path) -> list[Doc]:
    report = write(hard_dataset(), tmp_path / "hard.spacy", "spacy")
    assert report.losses == ()
    return docs(tmp_path / "hard.spacy")


def test_texts_come_back_to_the_character(hard: list[Doc]) -> None:
    assert [doc.text for doc in hard] == [article.text for article in hard_articles()]


def test_mentions_have_words_kind_actor_and_identity(hard: list[Doc]) -> None:
    labels = {
        "person": "PER",
        "organisation": "ORG",
        "state body": "BODY",
        "state": "STATE",
        "group": "GROUP",
    }
    actors = [actor for article in hard_articles() for actor in article.actors]
    kinds = {actor.uid: labels.get(actor.kind, "OTHER") for actor in actors}
    for article, doc in zip(hard_articles(), hard, strict=True):
        expected = [
            (span.of(article.text), kinds[one.actor], one.actor, one.uid)
            for one in article.mentions
            for span in one.spans
            if one.note != "inside a word"
        ]
        inside = {one.uid for one in article.mentions if one.note == "inside a word"}
        assert [one for one in group(doc, "mentions") if one[3] not in inside] == expected
        assert [one[0] for one in group(doc, "mentions") if one[3] in inside] == ["union"] * len(inside)


def test_all_of_a_quotation_is_there(tmp_path: Path) -> None:
    write(a_dataset(), tmp_path / "x.spacy", "spacy")
    doc, plain = docs(tmp_path / "x.spacy")
    assert group(doc, "content") == [
        ('"We can,"', "DIRECT", "actor-b", "q1"),
        ('"do it."', "DIRECT", "actor-b", "q1"),
        ("do it", "MIXED", "", "q2"),
    ]
    assert group(doc, "cue") == [("said", "CUE", "", "q1")]
    assert group(doc, "speaker") == [("Ana Orr", "SPEAKER", "actor-b", "q1")]
    assert group(doc, "passages") == [
        ("\U0001f600 Über", "Peace", "topic-a", "p2"),
        ("more", "Peace", "topic-a", "p2"),
    ]
    assert doc.cats == {"Peacekeeping": 1.0}
    assert [(one.text, one.label_, one.kb_id_) for one in doc.ents] == [("Ana Orr", "PER", "actor-b")]
    assert (plain.text, dict(plain.spans), plain.cats) == ("Another.", {}, {})


def test_entities_are_the_longest_mentions(hard: list[Doc]) -> None:
    assert [one.text for one in hard[-1].ents] == [
        "Harbour union",
        "authority",
        "Kestrel",
        "Port Authority (KPA)",
        "union men's boats",
        "tab.",
    ]


def test_sentences_are_those_of_the_other_formats(hard: list[Doc]) -> None:
    told = [sentence.text.strip() for sentence in hard[-1].sents]
    assert told[0] == "Harbour union and port authority agree"
    assert told[-1].startswith("|")


def test_user_data_with_the_text_is_the_native_dataset(hard: list[Doc], tmp_path: Path) -> None:
    lines: list[str] = []
    for doc in hard:
        value: dict[str, Any] = dict(doc.user_data["copydesk"])
        lines.append(json.dumps(value | {"text": doc.text}))
    (tmp_path / "back.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    assert tuple(read(tmp_path / "back.jsonl", "jsonl")) == hard_articles()


def test_the_same_dataset_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a.spacy", "b.spacy"):
        write(hard_dataset(), tmp_path / name, "spacy")
    assert (tmp_path / "a.spacy").read_bytes() == (tmp_path / "b.spacy").read_bytes()


def test_without_spacy_a_sentence_says_how_to_get_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "spacy.strings", None)
    with pytest.raises(UserError, match="pip install spacy"):
        write(a_dataset(), tmp_path / "x.spacy", "spacy")
    assert list(tmp_path.iterdir()) == []


def test_cancelling_leaves_nothing_behind(tmp_path: Path) -> None:
    def stop(done: int, total: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_docbin(a_dataset(), tmp_path / "x.spacy", stop)
    assert list(tmp_path.iterdir()) == []


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    max_examples=30,
    deadline=None,
)
@given(datasets())
def test_every_file_can_be_read(tmp_path: Path, dataset: Dataset) -> None:
    records = list(dataset.records)
    write_docbin(replace(dataset, records=iter(records)), tmp_path / "x.spacy")
    assert [doc.text for doc in docs(tmp_path / "x.spacy")] == [record.article.text for record in records]
