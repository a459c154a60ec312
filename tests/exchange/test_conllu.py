import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import conllu
import pytest
from hypothesis import HealthCheck, given, settings
from tests.exchange.datasets import a_dataset, datasets
from tests.exchange.hard_cases import hard_articles, hard_dataset

from copydesk.domain.article import Article
from copydesk.domain.dataset import Dataset, Record
from copydesk.exchange import read, write
from copydesk.exchange.conllu import write_conllu

BACK = {r"\s": " ", r"\t": "\t", r"\n": "\n", r"\r": "\r", r"\p": "|", r"\\": "\\"}


def parsed(path: Path) -> list[conllu.TokenList]:
    """The sentences as the conllu library reads them."""
    return conllu.parse(path.read_text(encoding="utf-8"))


def by_document(path: Path) -> list[list[conllu.TokenList]]:
    found: list[list[conllu.TokenList]] = []
    for sentence in parsed(path):
        if "newdoc id" in sentence.metadata:
            found.append([])
        found[-1].append(sentence)
    return found


def unescaped(space: str) -> str:
    back = re.sub(r"\\u([0-9a-f]{4})", lambda found: chr(int(found[1], 16)), space)
    return re.sub(r"\\[stnrp\\]", lambda found: BACK[found[0]], back)


def text_of(document: list[conllu.TokenList]) -> str:
    """The text as the forms and MISC make it."""
    parts: list[str] = []
    for token in (token for sentence in document for token in sentence):
        misc: dict[str, str] = token["misc"]
        after = "" if misc.get("SpaceAfter") == "No" else unescaped(misc.get("SpacesAfter", r"\s"))
        parts.append(unescaped(misc.get("SpacesBefore", "")) + token["form"] + after)
    return "".join(parts)


def marks(document: list[conllu.TokenList], key: str) -> dict[str, list[str]]:
    """The forms of the tokens that MISC says an annotation has, by label and annotation."""
    found: dict[str, list[str]] = {}
    for token in (token for sentence in document for token in sentence):
        for mark in (token["misc"].get(key) or "").split(","):
            if mark:
                found.setdefault(mark[2:], []).append(token["form"])
    return found


@pytest.fixture
def hard(tmp_path: Path) -> Path:
    report = write(hard_dataset(), tmp_path / "hard.conllu", "conllu")
    assert report.losses == ()
    return tmp_path / "hard.conllu"


def test_texts_come_back_to_the_character(hard: Path) -> None:
    assert [text_of(document) for document in by_document(hard)] == [one.text for one in hard_articles()]


def test_token_ranges_are_offsets_in_the_text(hard: Path) -> None:
    for article, document in zip(hard_articles(), by_document(hard), strict=True):
        for token in (token for sentence in document for token in sentence):
            start, end = map(int, token["misc"]["TokenRange"].split(":"))
            assert article.text[start:end] == token["form"]


def test_sentences_have_an_id_and_the_text_of_their_tokens(hard: Path) -> None:
    sentences = parsed(hard)
    ids = [sentence.metadata["sent_id"] for sentence in sentences]
    assert len(set(ids)) == len(ids)
    for sentence in sentences:
        words = [
            token["form"] + ("" if token["misc"].get("SpaceAfter") == "No" else " ") for token in sentence
        ]
        assert sentence.metadata["text"] == "".join(words).rstrip(" ")
        assert [token["id"] for token in sentence] == list(range(1, len(sentence) + 1))


def test_nested_crossing_and_identical_annotations_are_all_there(hard: Path) -> None:
    found = marks(by_document(hard)[-1], "Actor")
    mentions = hard_articles()[-1].mentions
    told = {mentions[int(key.split(":m")[1]) - 1].note: words for key, words in found.items()}
    assert told["identical, first"] == told["identical, second"] == ["Kestrel", "Port", "Authority"]
    assert told["nested"] == ["Kestrel"]
    assert told["crossing"] == ["Port", "Authority", "(", "KPA", ")"]
    assert told["discontinuous"] == ["Harbour", "authority"]
    assert told["inside a word"] == ["union"]


def test_parts_of_quotations_are_marked(tmp_path: Path) -> None:
    write(a_dataset(), tmp_path / "x.conllu", "conllu")
    assert marks(by_document(tmp_path / "x.conllu")[0], "Quotation") == {
        "CONTENT:q1": ['"', "We", "can", ",", '"', '"', "do", "it", ".", '"'],
        "CUE:q1": ["said"],
        "SPEAKER:q1": ["Ana", "Orr"],
        "CONTENT:q2": ["do", "it"],
    }


def test_the_comment_with_the_text_is_the_native_dataset(hard: Path, tmp_path: Path) -> None:
    lines: list[str] = []
    for document in by_document(hard):
        value: dict[str, Any] = json.loads(document[0].metadata["copydesk"])
        lines.append(json.dumps(value | {"text": text_of(document)}))
    (tmp_path / "back.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    assert tuple(read(tmp_path / "back.jsonl", "jsonl")) == hard_articles()


def test_the_same_dataset_gives_the_same_bytes(hard: Path, tmp_path: Path) -> None:
    write(hard_dataset(), tmp_path / "again.conllu", "conllu")
    assert hard.read_bytes() == (tmp_path / "again.conllu").read_bytes()


def test_an_article_of_white_space_is_told(tmp_path: Path) -> None:
    blank = Record(Article(id=1, uid="a", title="Nothing", text=" \n\u00a0"), ())
    report = write(a_dataset([blank]), tmp_path / "x.conllu", "conllu")
    assert [(loss.count, loss.examples) for loss in report.losses] == [(1, ("Nothing",))]
    assert (tmp_path / "x.conllu").read_bytes() == b""


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    max_examples=30,
    deadline=None,
)
@given(datasets())
def test_every_file_can_be_read(tmp_path: Path, dataset: Dataset) -> None:
    records = [record for record in dataset.records if record.article.text.strip()]
    write_conllu(replace(dataset, records=iter(records)), tmp_path / "x.conllu")
    assert [text_of(document) for document in by_document(tmp_path / "x.conllu")] == [
        record.article.text for record in records
    ]
