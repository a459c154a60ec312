"""``copydesk learn`` and ``copydesk suggest --evaluate``."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from tests.builders import make_session
from tests.commands.running import run, run_json
from tests.session.test_learning import NEW, belief, marked

from copydesk.commands.learning import tell
from copydesk.domain.article import Status


@pytest.fixture
def project(tmp_path: Path) -> Path:
    session = make_session(tmp_path, *(belief(number) for number in range(12)), NEW)
    rows = [row.id for row in session.articles.rows()][:12]
    for number, row in enumerate(rows):
        marked(session, row, number)
    session.articles.set_status(rows, Status.DONE)
    session.close()
    return tmp_path / "desk.copydesk"


def test_it_says_what_was_learnt(project: Path) -> None:
    found = run_json("learn", project)
    assert (found["version"], found["articles"], found["used"]) == (1, 12, "rules+crf")
    told = run("learn", project).stdout.splitlines()
    assert told[0] == "learnt from 12 articles"
    assert told[-1] == "better, and used for suggestions: rules+crf"
    assert run_json("suggest", project, "--kinds", "quotation")["suggestions"] == {"quotation": 1}


def test_suggestions_are_measured_against_what_is_done(project: Path) -> None:
    card = run_json("suggest", project, "--evaluate")
    assert (card["articles"], card["used"]) == (12, "rules+crf")
    told = run("suggest", project, "--evaluate").stdout.splitlines()
    assert told[0] == "against 12 articles that are done"
    assert any(line.startswith("after 3 articles: ") for line in told)
    assert run("suggest", project, "--evaluate", "--accept").exit_code == 2


def test_a_broken_model_is_told_in_one_line(project: Path) -> None:
    run("learn", project)
    with closing(sqlite3.connect(project)) as db, db:
        db.execute("UPDATE models SET content = x'00'")
    told = run("suggest", project, "--kinds", "quotation")
    assert told.exit_code == 0
    (line,) = told.stderr.splitlines()
    assert line.startswith(
        "Note: Suggestions of quotations go by the rules alone. What was learnt is no model"
    )
    assert run("suggest", project, "--kinds", "actor").stderr == ""
    checked = run("check", project).stdout.splitlines()
    assert checked[0] == line.removeprefix("Note: ")
    assert checked[1].startswith("Sound: ")
    assert run_json("check", project)["notes"] == checked[:1]
    last = run("suggest", project, "--evaluate").stdout.splitlines()
    assert "better: rules+crf; used for suggestions: rules, until it is learnt anew (copydesk learn)" in last


def card_of(*f1: float | None) -> dict[str, Any]:
    """A scorecard of the rules and, with a second number, of what is learnt."""
    names = ("rules", "rules+crf")[: len(f1)]
    shares = [{"marked": 2, "proposed": 0, "precision": None, "recall": one, "f1": one} for one in f1]
    parts = ("content", "direct", "indirect", "cue", "speaker")
    some = [{each: dict.fromkeys(parts, one) for each in ("exact", "overlap")} for one in shares]
    return {"engines": dict(zip(names, some, strict=True)), "used": "rules"}


@pytest.mark.parametrize(
    ("f1", "said"),
    [
        ((0.5, 0.5), "equally good, and used for suggestions: rules"),
        ((0.0, None), "equally good, and used for suggestions: rules"),
        ((0.5, 0.4), "better, and used for suggestions: rules"),
        ((0.5,), "too little is done to learn from, so used for suggestions: rules"),
    ],
)
def test_it_says_better_only_of_what_is(
    capsys: pytest.CaptureFixture[str], f1: tuple[float | None, ...], said: str
) -> None:
    tell(card_of(*f1))
    assert capsys.readouterr().out.splitlines()[-1] == said


def test_a_share_of_nothing_is_a_dash(capsys: pytest.CaptureFixture[str]) -> None:
    tell(card_of(None))
    assert "  content   exact P/R/F1 – / – / –   overlap F1 –" in capsys.readouterr().out


def test_what_became_of_suggestions_is_told_with_it(project: Path) -> None:
    run("suggest", project, "--accept", "--kinds", "actor")
    card = run_json("suggest", project, "--evaluate")
    (month,) = card["use"]
    assert month["accepted"] > 0
    assert card["mentions"]["exact"]["known actors"]["marked"] > 0
    assert set(card["time"]) == {"with", "without"}
    told = run("suggest", project, "--evaluate").stdout
    assert f"{month['month']}: {month['accepted']} suggestions: 100 % accepted" in told
    assert "  known actors exact P/R/F1 " in told


def test_it_warns_of_figures_that_measure_the_rules_against_themselves(project: Path) -> None:
    fair = run("suggest", project, "--evaluate").stdout
    assert "too good" not in fair
    run("suggest", project, "--accept", "--kinds", "actor")
    card = run_json("suggest", project, "--evaluate")
    one = card["against"]["mentions"]
    assert one["accepted"] == one["marked"] > 0
    told = run("suggest", project, "--evaluate").stdout
    assert (
        f"mentions: {one['accepted']} of {one['marked']} marked were accepted as they were suggested" in told
    )
    assert "the figures are too good" in told
    assert "quotations: " not in told


def test_too_little_is_told(tmp_path: Path) -> None:
    make_session(tmp_path, NEW).close()
    result = run("learn", tmp_path / "desk.copydesk")
    assert result.exit_code == 1
    assert "too little to learn from" in result.stderr
