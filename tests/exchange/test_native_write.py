import hashlib
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from jsonschema import Draft202012Validator
from tests.exchange.datasets import ANNOTATIONS, ARTICLE, TEXT, a_dataset, datasets

from copydesk import resources
from copydesk.domain.dataset import Dataset, Record
from copydesk.errors import Cancelled
from copydesk.exchange.native_write import write_native

KEYS = [
    *("copydesk", "offset_unit", "id", "title", "text", "published", "agency", "place", "byline", "language"),
    *("url", "section", "status", "attributes", "source", "note", "created"),
    *("actors", "topics", "mentions", "passages", "quotations"),
]


def exported(folder: Path, dataset: Dataset) -> list[dict[str, Any]]:
    out = folder / "x.jsonl"
    write_native(dataset, out)
    return [json.loads(line) for line in out.read_bytes().decode().split("\n")[:-1]]


def test_a_line_holds_an_article_in_a_fixed_order_of_keys(tmp_path: Path) -> None:
    first, second = exported(tmp_path, a_dataset())
    assert list(first) == [*KEYS, "revisions", "attribute_definitions"]
    assert list(second) == KEYS
    assert (first["copydesk"], first["offset_unit"]) == (1, "code point")
    assert first["text"] == TEXT
    assert first["published"] == "2018-09-06T22:22:00"
    assert first["status"] == "done"
    assert first["attributes"] == {"front page": True}
    assert first["source"] == {"name": "a.txt", "sha256": "0" * 64}


def test_a_line_has_the_entries_it_uses_and_those_above_them_by_id(tmp_path: Path) -> None:
    first, _ = exported(tmp_path, a_dataset())
    assert [actor["id"] for actor in first["actors"]] == ["actor-a", "actor-b"]
    assert first["actors"][1]["parent"] == "actor-a"
    assert [topic["id"] for topic in first["topics"]] == ["topic-a", "topic-b"]


def test_the_last_line_has_the_entries_that_nothing_uses(tmp_path: Path) -> None:
    _, last = exported(tmp_path, a_dataset())
    assert [actor["id"] for actor in last["actors"]] == ["actor-c"]
    # topic-c is below topic-b, and that below topic-a
    assert [topic["id"] for topic in last["topics"]] == ["topic-a", "topic-b", "topic-c"]


def test_a_mention_names_its_actor_and_quotes_the_text(tmp_path: Path) -> None:
    (mention,) = exported(tmp_path, a_dataset())[0]["mentions"]
    start, end = mention["spans"][0]
    assert mention["actor"] == "actor-b"
    assert mention["quote"] == [TEXT[start:end]] == ["Ana Orr"]
    assert (mention["coder"], mention["origin"]) == ("Ana", "manual")


def test_a_passage_of_the_whole_article_has_neither_spans_nor_quote(tmp_path: Path) -> None:
    whole, apart = exported(tmp_path, a_dataset())[0]["passages"]
    assert (whole["spans"], whole["quote"]) == ([], [])
    assert apart["quote"] == ["\U0001f600 Über", "more"]


def test_a_quotation_has_all_its_parts(tmp_path: Path) -> None:
    outer, inner = exported(tmp_path, a_dataset())[0]["quotations"]
    assert outer["quote"] == ['"We can,"', '"do it."']
    assert outer["speaker"]["actor"] == "actor-b"
    assert outer["addressee"] == "actor-a"
    assert outer["topics"] == [
        {"topic": "topic-b", "stance": "supports"},
        {"topic": "topic-a", "stance": None},
    ]
    assert inner["within"] == outer["id"]
    assert inner["speaker"] is None


def test_the_same_dataset_gives_the_same_bytes(tmp_path: Path) -> None:
    write_native(a_dataset(), tmp_path / "a.jsonl")
    shuffled = replace(
        a_dataset(), actors=dict(reversed(list(a_dataset().actors.items()))), topics=dict(a_dataset().topics)
    )
    write_native(shuffled, tmp_path / "b.jsonl")
    assert (tmp_path / "a.jsonl").read_bytes() == (tmp_path / "b.jsonl").read_bytes()


def test_characters_that_some_take_for_line_ends_are_escaped(tmp_path: Path) -> None:
    article = replace(ARTICLE, text="one\u0085two", title="a\u2028b")
    write_native(a_dataset([Record(article, ())]), tmp_path / "x.jsonl")
    assert len((tmp_path / "x.jsonl").read_text(encoding="utf-8").splitlines()) == 1
    assert json.loads((tmp_path / "x.jsonl").read_bytes())["text"] == "one\u0085two"


def test_what_was_written_is_counted(tmp_path: Path) -> None:
    report = write_native(a_dataset(), tmp_path / "x.jsonl")
    assert report.counts == {
        **{"articles": 2, "mentions": 1, "passages": 2, "quotations": 2},
        **{"actors": 3, "topics": 3},
    }
    assert report.losses == ()


def test_a_codebook_without_articles_is_reported_as_lost(tmp_path: Path) -> None:
    report = write_native(a_dataset([]), tmp_path / "x.jsonl")
    assert (tmp_path / "x.jsonl").read_bytes() == b""
    assert [loss.count for loss in report.losses] == [9]
    assert report.counts["actors"] == 0


def test_records_are_walked_one_by_one(tmp_path: Path) -> None:
    made = 0
    ahead: list[int] = []

    def records() -> Iterator[Record]:
        nonlocal made
        for number in range(200):
            made += 1
            yield Record(replace(ARTICLE, id=number, uid=f"a{number}"), ())

    dataset = replace(a_dataset([]), records=records(), total=200)
    write_native(dataset, tmp_path / "x.jsonl", lambda done, total: ahead.append(made - done))
    assert max(ahead) <= 2


def test_cancelling_leaves_what_was_there(tmp_path: Path) -> None:
    out = tmp_path / "x.jsonl"
    out.write_text("before")

    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        write_native(a_dataset(), out, stop)
    assert out.read_text() == "before"
    assert list(tmp_path.iterdir()) == [out]


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(schema())


def test_an_export_follows_the_schema(tmp_path: Path) -> None:
    for line in exported(tmp_path, a_dataset([Record(ARTICLE, ANNOTATIONS)])):
        Draft202012Validator(schema()).validate(line)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], max_examples=40)
@given(datasets())
def test_every_export_follows_the_schema(tmp_path: Path, dataset: Dataset) -> None:
    validator = Draft202012Validator(schema())
    for line in exported(tmp_path, dataset):
        validator.validate(line)


def schema() -> dict[str, Any]:
    return json.loads(resources.path("schemas", "native.schema.json").read_bytes())


def test_annotations_tell_the_revision_that_they_were_made_under(tmp_path: Path) -> None:
    line, _ = exported(tmp_path, a_dataset())
    outer, inner = line["quotations"]
    assert (outer["revision"], "revision" in inner) == ("revision-2", False)
    assert line["revisions"] == [
        {"id": "revision-2", "at": "2026-01-02T00:00:00Z", "coder": "Ana", "label": "=Edit topic: Peace"}
    ]


def test_without_texts_there_are_their_hashes_and_lengths(tmp_path: Path) -> None:
    (line, _) = exported(tmp_path, replace(a_dataset(), texts=False))
    assert "text" not in line
    assert line["text_sha256"] == hashlib.sha256(TEXT.encode()).hexdigest()
    assert line["text_length"] == len(TEXT)
    assert line["mentions"][0]["quote"] == ["Ana Orr"]
    Draft202012Validator(schema()).validate(line)


def test_the_schema_wants_a_text_or_its_hash(tmp_path: Path) -> None:
    (line, _) = exported(tmp_path, a_dataset())
    validator = Draft202012Validator(schema())
    assert not validator.is_valid({name: value for name, value in line.items() if name != "text"})
    assert not validator.is_valid({**line, "text_sha256": "0" * 64, "text_length": 1})
