import sqlite3
from pathlib import Path

import pytest
from tests.commands.running import run, run_json, tagged_project

from copydesk.commands.projects import coder, opened
from copydesk.preferences import Preferences
from copydesk.session import Session


def test_new_makes_an_empty_project(tmp_path: Path) -> None:
    result = run("new", tmp_path / "a.copydesk", "--title", "Harbour")
    assert result.exit_code == 0
    assert run_json("info", tmp_path / "a.copydesk")["title"] == "Harbour"


def test_new_leaves_a_project_that_is_there(tmp_path: Path) -> None:
    project = tagged_project(tmp_path)
    result = run("new", project)
    assert result.exit_code == 1
    assert result.stderr.startswith("copydesk: ")
    assert len(result.stderr.splitlines()) == 1
    assert run_json("info", project)["articles"] == 1


def test_info_counts(tmp_path: Path) -> None:
    told = run_json("info", tagged_project(tmp_path))
    assert told == {
        **{"title": "Desk", "articles": 1, "done": 0, "annotations": 6, "mentions": 2, "passages": 2},
        **{"quotations": 2, "actors": 3, "topics": 2, "coders": 1},
    }


def test_info_for_people_names_what_it_counts(tmp_path: Path) -> None:
    lines = run("info", tagged_project(tmp_path)).stdout.splitlines()
    assert lines[0] == "Desk"
    assert "6 annotations" in [line.strip() for line in lines]


def test_a_missing_project_is_told_in_a_sentence(tmp_path: Path) -> None:
    for command in ("info", "check"):
        result = run(command, tmp_path / "none.copydesk", "--json")
        assert (result.exit_code, result.stdout) == (1, "")
        assert len(result.stderr.splitlines()) == 1
    assert list(tmp_path.glob("none*")) == []


def test_what_is_no_project_is_told_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / "a.copydesk").write_text("a letter")
    result = run("info", tmp_path / "a.copydesk")
    assert (result.exit_code, result.stdout) == (1, "")
    assert (tmp_path / "a.copydesk").read_text() == "a letter"


def test_check_finds_a_sound_project_sound(tmp_path: Path) -> None:
    told = run_json("check", tagged_project(tmp_path))
    assert (told["ok"], told["problems"], told["articles"]) == (True, [], 1)
    assert told["spans"] >= 7
    assert run("check", tmp_path / "desk.copydesk").stdout.startswith("Sound: 1 article and ")


def test_check_tells_of_a_span_that_has_lost_its_words(tmp_path: Path) -> None:
    project = tagged_project(tmp_path)
    database = sqlite3.connect(project)
    with database:
        database.execute("UPDATE spans SET quote = 'other words' WHERE id = 1")
    database.close()
    result = run("check", project, "--json")
    assert result.exit_code == 1
    assert '"ok": false' in result.stdout
    assert result.stderr.startswith("copydesk: 1 problem found.")
    assert run("check", project).exit_code == 1


def test_a_project_that_is_open_elsewhere_can_still_be_counted(tmp_path: Path) -> None:
    project = tagged_project(tmp_path)
    elsewhere = Session.open(project, coder="Bo")
    assert run_json("info", project)["articles"] == 1
    assert run("import", project, tmp_path).exit_code == 1
    elsewhere.close()


def test_the_coder_is_who_the_preferences_say(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COPYDESK_CODER", raising=False)
    assert coder()
    Preferences(coder="Ana Orr").save()
    assert coder() == "Ana Orr"
    with opened(tagged_project(tmp_path), writable=True) as session:
        assert session.coder == "Ana Orr"
    monkeypatch.setenv("COPYDESK_CODER", " Ben  Feld ")
    assert coder() == "Ben Feld"
