"""Options of ``copydesk export`` choose what is written."""

import json
from pathlib import Path
from typing import Any

import pytest
from tests.builders import make_session, span_of, story
from tests.commands.running import run, run_json

from copydesk.domain.article import Status


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Ten articles of ten days in May 2031; two are done, and a list has the first three."""
    session = make_session(tmp_path / "project", *(story(number) for number in range(10)))
    text = session.articles.get(1).text
    session.tagging.tag_actor(1, (span_of(text, "Velmora Ferry Board"),), "Velmora Ferry Board")
    session.tagging.tag_quotation(1, (span_of(text, "Boat 0 will sail"),))
    session.set_coder("Bo")
    session.tagging.tag_topic(2, (), "Ferries")
    session.articles.set_status([4, 5], Status.DONE)
    session.lists.create("Pilot", [1, 2, 3])
    session.close()
    return session.path


def export(project: Path, *options: str) -> Any:
    return run_json("export", project, project.with_name("x.jsonl"), "--format", "jsonl", *options)


@pytest.mark.parametrize(
    ("options", "articles"),
    [
        ((), 10),
        (("--status", "done"), 2),
        (("--status", "done", "--status", "new"), 8),
        (("--list", "Pilot"), 3),
        (("--list", "Pilot", "--from", "2031-05-02", "--to", "2031-05"), 2),
        (("--to", "2031-05-01"), 1),
    ],
)
def test_options_choose_articles(project: Path, options: tuple[str, ...], articles: int) -> None:
    assert export(project, *options)["counts"]["articles"] == articles


def test_options_choose_annotations(project: Path) -> None:
    told = export(project, "--kinds", "mentions, Passages", "--coder", "Ana")
    assert [told["counts"][kind] for kind in ("mentions", "passages", "quotations")] == [1, 0, 0]


def test_a_split_is_told_in_one_sentence(project: Path) -> None:
    split = ("--split", "8/1/1", "--seed", "4")
    result = run("export", project, project.with_name("x.jsonl"), "--format", "jsonl", *split)
    assert result.exit_code == 0
    assert result.stdout.count("\n") == 1
    assert "x-train.jsonl, " in result.stdout
    assert "x-test.jsonl: articles 10" in result.stdout
    manifest = json.loads(project.with_name("x-test.jsonl.manifest.json").read_bytes())
    assert manifest["options"]["split"] == {"shares": [8, 1, 1], "seed": 4}


def test_texts_and_names_can_be_left_out(project: Path) -> None:
    export(project, "--without-texts", "--anonymise")
    written = project.with_name("x.jsonl").read_text(encoding="utf-8")
    assert "its chair said" not in written
    assert '"Ana"' not in written
    assert '"coder 1"' in written


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        (("--split", "80/20"), "three whole numbers"),
        (("--split", "100/0/0"), "three whole numbers"),
        (("--kinds", "nouns"), "none of mentions"),
        (("--from", "May"), "not a date"),
        (("--list", "Nobody's"), "There is no list Nobody's."),
        (("--coder", "Zoe"), "called Zoe"),
    ],
)
def test_what_makes_no_sense_is_refused(project: Path, options: tuple[str, ...], reason: str) -> None:
    result = run("export", project, project.with_name("x.jsonl"), "--format", "jsonl", *options)
    assert result.exit_code != 0
    assert reason in result.stderr
    assert not project.with_name("x.jsonl").exists()
