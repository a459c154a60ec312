import json
from pathlib import Path
from typing import Any

import pytest
from tests.exchange.datasets import TEXT, a_dataset
from tests.exchange.found_checks import actors_of, check_identical, topics_of
from tests.exchange.hard_cases import hard_articles, hard_dataset

from copydesk.domain.found import FoundMention, FoundQuotation
from copydesk.exchange import read, write
from copydesk.exchange.native_fields import BadValue
from copydesk.exchange.native_found import found_line


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line]


@pytest.fixture
def line(tmp_path: Path) -> dict[str, Any]:
    write(a_dataset(), tmp_path / "a.jsonl", "jsonl")
    return lines(tmp_path / "a.jsonl")[0]


def test_lines_come_with_all_that_was_exported(tmp_path: Path) -> None:
    write(hard_dataset(), tmp_path / "hard.jsonl", "jsonl")
    found = [found_line(line, line["id"], line.pop("text")) for line in lines(tmp_path / "hard.jsonl")]
    for one, expected in zip(found, hard_articles(), strict=True):
        check_identical(one.article, expected)
    actors = {one.uid: one for line in found for one in line.actors}
    topics = {one.uid: one for line in found for one in line.topics}
    for article in read(tmp_path / "hard.jsonl", "jsonl"):
        for actor in article.actors:
            same = actors[actor.uid]
            assert (same.name, same.kind, same.aliases, same.note) == (
                actor.name, actor.kind, actor.aliases, actor.note
            )  # fmt: skip
        for topic in article.topics:
            same = topics[topic.uid]
            assert (same.name, same.code, same.colour, same.definition, same.note) == (
                topic.name, topic.code, topic.colour, topic.definition, topic.note
            )  # fmt: skip
            assert (same.parent.uid if same.parent else None) == topic.parent
    assert [one.name for one in found[0].definitions] == ["tone", "sure", "front page"]
    assert actors_of(one.article for one in found).items() <= actors.items()
    assert topics_of(one.article for one in found).items() <= topics.items()


def test_parts_without_words_are_not_trusted_in_a_text_that_was_changed(line: dict[str, Any]) -> None:
    found = found_line(line, "a", "Now: " + TEXT).article
    (mention,) = (one for one in found.annotations if isinstance(one, FoundMention))
    assert mention.places[0].quote == "Ana Orr"
    quotation = next(one for one in found.annotations if isinstance(one, FoundQuotation))
    assert [one.quote for one in quotation.content] == ['"We can,"', '"do it."']
    assert (quotation.cue, quotation.speaker_places) == ((), ())
    assert [(loss.what, loss.count) for loss in found.losses] == [
        ("cues and speakers in texts that were changed after the export", 2)
    ]


@pytest.mark.parametrize(
    ("member", "value", "reason"),
    [
        ("copydesk", 2, "newer Copydesk"),
        ("offset_unit", "byte", "cannot be trusted"),
        ("actors", [], "no actor with the id"),
        ("topics", [{"id": "x", "name": "X", "parent": "x"}], "missing or below it"),
        ("mentions", [1], "is not an object"),
        (
            "mentions",
            [{"id": "m", "actor": "actor-b", "spans": [[1, 2]], "quote": [], "coder": "A"}],
            "quote",
        ),
        ("id", 3, "is not text"),
    ],
)
def test_what_is_no_line_of_ours_is_refused(
    line: dict[str, Any], member: str, value: object, reason: str
) -> None:
    with pytest.raises(BadValue, match=reason):
        found_line({**line, member: value}, "a", TEXT)
