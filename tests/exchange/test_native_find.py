"""A native dataset as something to lay on articles that are there already."""

import json
from pathlib import Path

import pytest
from tests.exchange.hard_cases import hard_dataset, hard_session

from copydesk.domain.exporting import ExportOptions
from copydesk.domain.found import FoundQuotation, Source
from copydesk.domain.tables import Tables
from copydesk.errors import UserError
from copydesk.exchange import find, recognised, write


def no_tables(_path: Path) -> Tables:
    raise AssertionError("it is no database")


def source(path: Path) -> Source:
    return Source(path, no_tables)


def test_it_is_recognised_by_its_first_line(tmp_path: Path) -> None:
    out = tmp_path / "all.jsonl"
    write(hard_dataset(), out, "jsonl")
    assert recognised(out) == ("jsonl",)
    other = tmp_path / "other.jsonl"
    other.write_text('{"text": "a"}\n', encoding="utf-8")
    assert "jsonl" not in recognised(other)
    assert recognised(tmp_path / "none.jsonl") == ()


def test_all_that_is_marked_is_found_with_its_identity(tmp_path: Path) -> None:
    out = tmp_path / "all.jsonl"
    write(hard_dataset(), out, "jsonl")
    lines = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    found = find(source(out), "jsonl")
    articles = list(found.articles())
    assert (found.total, [one.uid for one in articles]) == (len(lines), [line["id"] for line in lines])
    for line, article in zip(lines, articles, strict=True):
        marked = [*line["mentions"], *line["passages"], *line["quotations"]]
        assert [one.uid for one in article.annotations] == [one["id"] for one in marked]
        assert article.text == line["text"]


def test_without_texts_it_is_found_by_the_hash_and_keeps_cues_and_speakers(tmp_path: Path) -> None:
    out = tmp_path / "bare.jsonl"
    session = hard_session(tmp_path)
    session.datasets.export(out, "jsonl", ExportOptions(texts=False, manifest=False))
    session.close()
    articles = list(find(source(out), "jsonl").articles())
    assert all(len(one.sha256) == 64 and not one.text for one in articles)
    quotations = [
        one for article in articles for one in article.annotations if isinstance(one, FoundQuotation)
    ]
    assert any(one.cue for one in quotations)
    assert any(one.speaker_places for one in quotations)


HEAD = '"offset_unit": "code point", "id": "a", "title": "t"'


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ('{"copydesk": 1', "Line 1 of bad.jsonl"),
        (
            '{"copydesk": 9, "offset_unit": "code point", "id": "a", "title": "t", "text": "x"}',
            "newer Copydesk",
        ),
        ('{"copydesk": 1, "offset_unit": "byte", "id": "a", "title": "t", "text": "x"}', "cannot be trusted"),
        (f'{{"copydesk": 1, {HEAD}, "text": 5}}', "is not text"),
        ("", "nothing in bad.jsonl"),
        ("[1]", "not a JSON object"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(tmp_path: Path, lines: str, said: str) -> None:
    path = tmp_path / "bad.jsonl"
    path.write_text(lines, encoding="utf-8")
    with pytest.raises(UserError, match=said):
        find(source(path), "jsonl")
