"""``copydesk attributes`` and ``copydesk completeness``."""

from pathlib import Path

import pytest
from tests.builders import make_session, only_article, span_of
from tests.commands.running import run, run_json, tagged_project

from copydesk.domain.annotation import Quotation
from copydesk.session import Session

TONE = ("quotation", "tone", "--type", "choice", "--choice", "calm", "--choice", "angry")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return tagged_project(tmp_path)


def failure(*arguments: str | Path) -> str:
    result = run("attributes", *arguments)
    assert (result.exit_code, result.stdout) == (1, "")
    return result.stderr


def test_an_attribute_is_defined_and_listed(project: Path) -> None:
    assert run("attributes", project).stdout == "No attributes yet.\n"
    made = run("attributes", "define", project, *TONE, "--required", "--default", "calm", "--key", "angry=a")
    line = "quotation tone: choice (calm, angry [a]), required, default calm"
    assert made.stdout == f"Defined {line}\n"
    run("attributes", "define", project, "article", "front", "--type", "yes/no", "--default", "no")
    assert run("attributes", project).stdout == (
        f"{line}; 0 values\narticle front: yes/no, default no; 0 values\n"
    )
    tone, front = run_json("attributes", project)
    assert (front["target"], front["type"], front["default"]) == ("article", "yes/no", False)
    assert tone | {"id": ""} == {
        "id": "",
        "target": "quotation",
        "name": "tone",
        "type": "choice",
        "choices": ["calm", "angry"],
        "required": True,
        "default": "calm",
        "keys": {"angry": "a"},
        "values": 0,
    }
    assert run_json("attributes", "list", project) == [tone, front]


def test_what_is_given_is_changed(project: Path) -> None:
    made = run_json("attributes", "define", project, *TONE, "--default", "angry", "--key", "angry=a")
    changed = run_json(
        "attributes", "edit", project, "quotation", "tone", "--name", "mood", "--required",
        "--choice", "calm", "--choice", "cross", "--replace", "angry=cross",
    )  # fmt: skip
    assert changed == made | {
        "name": "mood",
        "required": True,
        "choices": ["calm", "cross"],
        "default": "cross",
        "keys": {"cross": "a"},
    }
    told = run(
        "attributes", "edit", project, "quotation", "mood", "--type", "text", "--optional", "--default", ""
    )
    assert told.stdout == "Changed quotation mood: text\n"


def test_an_attribute_is_deleted_with_its_values(tmp_path: Path) -> None:
    session = make_session(tmp_path, "Two words.\n")
    article = only_article(session)
    path = session.path
    session.close()
    run("attributes", "define", path, "mention", "sure", "--type", "number", "--default", "0,5")
    with_value = make_mention(path, article.id)
    assert with_value == {"sure": 0.5}
    assert (
        run("attributes", "delete", path, "mention", "sure").stdout
        == "Deleted mention sure: 1 value removed\n"
    )
    assert run_json("attributes", path) == []
    run("attributes", "define", path, "mention", "sure", "--type", "number")
    assert run_json("attributes", "delete", path, "mention", "sure")["values"] == 0


def make_mention(path: Path, article: int) -> dict[str, object]:
    session = Session.open(path, coder="Ana")
    span = span_of(session.articles.get(article).text, "Two")
    made = session.tagging.tag_actor(article, (span,), "Two")
    found = dict(session.tagging.get(made).attributes)
    session.close()
    return found


def test_values_are_set_by_ids_and_actors_by_their_names(project: Path, tmp_path: Path) -> None:
    run("attributes", "define", project, *TONE)
    run("attributes", "define", project, "actor", "paid", "--type", "yes/no")
    session = Session.open(project, coder="Ana")
    found = session.articles.annotations(only_article(session).id)
    said = [one.uid for one in found if isinstance(one, Quotation)]
    session.close()
    told = run("attributes", "set", project, "quotation", "tone", "calm", *said, said[0])
    assert told.stdout == "tone of 2 quotations set to calm\n"
    told = run_json("attributes", "set", project, "actor", "paid", "Yes", "Mirela Osk")
    assert told == {"target": "actor", "name": "paid", "value": True, "count": 1}
    assert [one["values"] for one in run_json("attributes", project)] == [2, 1]
    told = run("attributes", "set", project, "quotation", "tone", "", said[0])
    assert told.stdout == "tone of 1 quotation removed\n"
    assert [one["values"] for one in run_json("attributes", project)] == [1, 1]
    assert "sour is no choice of tone" in failure("set", project, "quotation", "tone", "sour", said[0])
    assert "has the id nobody" in failure("set", project, "quotation", "tone", "calm", said[0], "nobody")
    assert "There is no actor Nobody" in failure("set", project, "actor", "paid", "no", "Nobody")


def test_what_cannot_be_is_said_in_one_line(project: Path) -> None:
    run("attributes", "define", project, *TONE)
    assert "There is an attribute tone" in failure("define", project, *TONE)
    assert "There is no attribute mood" in failure("delete", project, "quotation", "mood")
    assert "There is no attribute tone" in failure("edit", project, "mention", "tone", "--required")
    assert "calm is not a pair" in failure("edit", project, "quotation", "tone", "--key", "calm")
    assert run("attributes", "define", project, "person", "x", "--type", "text").exit_code == 2
    assert run("attributes", "define", project, "actor", "x", "--type", "colour").exit_code == 2
    assert run("attributes").exit_code == 2
    assert "define" in run("attributes", "--help").stdout


def test_completeness_counts_what_is_missing(project: Path, tmp_path: Path) -> None:
    run("attributes", "define", project, "article", "page", "--type", "number", "--required")
    assert run("completeness", project).stdout.splitlines() == [
        "1 quotation without speaker",
        "1 quotation without cue",
        "2 quotations without topics",
        "3 actors without kind",
        "2 topics without definition",
        "1 article without page",
    ]
    found = run_json("completeness", project)
    assert found[0] == {"of": "quotation", "missing": "speaker", "attribute": None, "count": 1}
    assert found[-1] == {"of": "article", "missing": "attribute", "attribute": "page", "count": 1}
    make_session(tmp_path / "empty").close()
    empty = tmp_path / "empty" / "desk.copydesk"
    assert run("completeness", empty).stdout == "Nothing is missing.\n"
    assert run_json("completeness", empty) == []
