"""``copydesk sample`` and ``copydesk lists``."""

from pathlib import Path

import pytest
from tests.builders import make_session, story
from tests.commands.running import run, run_json


@pytest.fixture
def project(tmp_path: Path) -> Path:
    make_session(tmp_path, *map(story, range(10))).close()
    return tmp_path / "desk.copydesk"


def test_a_sample_becomes_a_list_and_its_seed_draws_it_again(project: Path) -> None:
    first = run_json("sample", project, "4", "--seed", "17")
    again = run_json("sample", project, "4", "--seed", "17", "--name", "Again")
    assert first["articles"] == again["articles"]
    assert len(set(first["articles"])) == 4
    assert (first["name"], again["name"], first["seed"]) == ("Sample of 4", "Again", 17)
    found = run_json("lists", project)
    assert [(each["name"], each["articles"]) for each in found] == [("Again", 4), ("Sample of 4", 4)]
    assert found[0]["made"] == "random 4 of 10, seed 17"


def test_a_divided_sample_tells_the_shares(project: Path) -> None:
    told = run_json("sample", project, "4", "--by", "month", "--seed", "1")
    assert told["shares"] == [{"name": "2031-05", "drawn": 4, "of": 10}]
    result = run("sample", project, "2", "--by", "agency", "--seed", "3")
    assert result.stdout == "Sample of 2: random 2 of 10, seed 3; by agency: Meridian 2\n"


def test_without_a_seed_the_one_taken_is_told(project: Path) -> None:
    assert f"seed {run_json('sample', project, '2')['seed']}" in run("lists", project).stdout


def test_what_cannot_be_drawn_is_told_in_a_line(project: Path) -> None:
    result = run("sample", project, "11")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "cannot be larger" in result.stderr
    assert run("lists", project).stdout == "No lists yet.\n"
    assert run("sample", project, "3", "--by", "colour").exit_code == 2
