"""Who has a project open is told, and so is who has left it without closing it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from copydesk.project import LockedError, Project, holding

KILLED = (
    "import os, signal, sys; from pathlib import Path; from copydesk.project import Project\n"
    "project = Project.open(Path(sys.argv[1])); os.kill(os.getpid(), signal.SIGKILL)"
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "desk.copydesk"
    Project.create(path, title="").close()
    return path


def test_the_second_is_told_who_has_the_project_and_since_when(path: Path) -> None:
    project = Project.open(path)
    assert project.left_by is None
    holder = holding.read(path)
    assert holder is not None
    assert holder.here
    with pytest.raises(LockedError) as told:
        Project.open(path)
    assert f"on {holder.host} has had it open since {holder.since}" in str(told.value)
    project.close()
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_holder_that_crashed_is_recognised(path: Path) -> None:
    subprocess.run([sys.executable, "-c", KILLED, str(path)], check=False)
    project = Project.open(path)
    assert project.left_by is not None
    assert project.left_by.here
    project.close()
    again = Project.open(path)
    assert again.left_by is None
    again.close()


def test_a_holder_on_another_computer_is_known_as_such(path: Path) -> None:
    holding.note_of(path).write_text(json.dumps({"user": "Bo", "host": "far", "since": "2031-04-14 08:40"}))
    project = Project.open(path)
    assert project.left_by is not None
    assert (project.left_by.user, project.left_by.here) == ("Bo", False)
    project.close()


@pytest.mark.parametrize("note", ["", "[]", "{", '{"host": 1}', "[" * 4000, "\x00" * 9000])
def test_a_note_that_says_nothing_is_none(path: Path, note: str) -> None:
    holding.note_of(path).write_text(note)
    project = Project.open(path)
    assert project.left_by is None
    project.close()


def test_what_a_note_says_is_one_short_line(path: Path) -> None:
    holding.note_of(path).write_text(json.dumps({"user": "a\nb" * 99, "host": "far\u202e", "since": None}))
    holder = holding.read(path)
    assert holder is not None
    assert (len(holder.user), "\n" in holder.user, holder.host, holder.since) == (64, False, "far", "")
