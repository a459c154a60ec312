"""``copydesk suggest``."""

from pathlib import Path

import pytest
from tests.builders import STORY, make_session, story
from tests.commands.running import run, run_json

from copydesk.commands.projects import coder
from copydesk.domain.article import Status
from copydesk.session import Session


@pytest.fixture
def project(tmp_path: Path) -> Path:
    make_session(tmp_path, STORY, story(1), "Nothing here.").close()
    return tmp_path / "desk.copydesk"


def test_it_counts_what_is_open(project: Path) -> None:
    found = run_json("suggest", project)
    assert found == {
        "articles": 2,
        "hidden": 0,
        "suggestions": {"actor": 8, "quotation": 7},
        "accepted": 0,
        "new_actors": 0,
    }
    assert run("suggest", project).stdout == "8 mentions and 7 quotations suggested in 2 articles\n"
    assert run_json("info", project)["annotations"] == 0


def test_one_kind_alone_is_looked_for(project: Path) -> None:
    assert run_json("suggest", project, "--kinds", "quotation")["suggestions"] == {"quotation": 7}
    assert run_json("suggest", project, "--kinds", "actor,quotation")["suggestions"]["actor"] == 8


def test_accepted_ones_are_annotations(project: Path) -> None:
    told = run_json("suggest", project, "--kinds", "quotation", "--accept")
    now = run_json("info", project)
    assert (told["accepted"], now["quotations"]) == (7, 7)
    assert told["new_actors"] == now["actors"] > 0
    result = run("suggest", project, "--accept", "--above", "0.8")
    # those who speak are known by now
    assert result.stdout.splitlines()[1] == "7 suggestions accepted, 0 new actors"
    assert run_json("suggest", project)["suggestions"] == {"actor": 1, "quotation": 0}
    assert run_json("check", project)["problems"] == []


def test_what_is_hidden_from_whoever_works_blind_is_told(project: Path) -> None:
    told = run_json("suggest", project)
    session = Session.open(project, coder=coder())
    session.blinding.set(on=True)
    session.articles.set_status([1], Status.DONE)
    session.close()
    assert run_json("suggest", project)["hidden"] == told["articles"] - 1
    assert run("suggest", project).stdout.splitlines()[1:] == [
        "you work blind: hidden in 1 article until marked done"
    ]
    result = run("suggest", project, "--accept")
    assert result.stdout.splitlines()[2] == (
        "you work blind: hidden in 1 article until marked done, none accepted there"
    )
    assert "hidden in 1 article" in run("suggest", project, "--accept").stdout


@pytest.mark.parametrize(
    "wrong",
    [
        ("--kinds", "subject"),
        ("--above", "0.5"),
        ("--accept", "--above", "2"),
        ("--accept", "--above", "nan"),
    ],
)
def test_what_is_asked_wrongly_is_told(project: Path, wrong: tuple[str, ...]) -> None:
    assert run("suggest", project, *wrong).exit_code == 2


def test_without_topics_none_are_suggested_and_that_is_said(project: Path) -> None:
    run("suggest", project)
    told = run("suggest", project, "--kinds", "topic")
    assert told.stdout == "0 passages suggested in 0 articles\n"
    assert told.stderr == "Note: there are no topics in the codebook, so none are suggested.\n"


def test_topics_are_looked_for_when_they_are_named(project: Path) -> None:
    session = Session.open(project, coder="Ana")
    session.codebook.add_topic("Ferry timetable")
    session.close()
    assert set(run_json("suggest", project)["suggestions"]) == {"actor", "quotation"}
    assert run("suggest", project, "--kinds", "topic").stdout == "1 passage suggested in 1 article\n"
    assert run_json("suggest", project, "--kinds", "topic", "--accept")["accepted"] == 1
    assert run_json("info", project)["passages"] == 1
