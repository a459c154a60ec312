"""A project whose log is gone, or is rubbish: opened as what the file itself holds."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from tests.builders import STORY, make_session, only_article, tag_story
from tests.torture.power import State, state

from copydesk.errors import ProjectError
from copydesk.project.store import Project
from copydesk.session import Session


def crashed(folder: Path, *texts: str) -> tuple[Path, State]:
    """A project as a kill leaves it, with its log, and what is in both together."""
    with closing(make_session(folder / "made", *texts)) as session:
        tag_story(session, only_article(session).id)
        (folder / "left").mkdir()
        for file in session.path.parent.glob("desk.copydesk*"):
            shutil.copy(file, folder / "left")
        return folder / "left" / "desk.copydesk", state(session)


def execute(path: Path, sql: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute(sql)


def crashed_later(folder: Path, when: str, *, named: bool, forgotten: bool = False) -> tuple[Path, State]:
    """A project that was closed once, and killed the next time. ``named``: its title was changed then."""
    with closing(make_session(folder / "made", STORY)) as session:
        path = session.path
    execute(path, f"UPDATE changes SET at = '{when}'")
    with closing(Session.open(path, coder="Ana")) as session:
        tag_story(session, only_article(session).id)
        if named:
            execute(path, "UPDATE project SET title = title || '!'")
        if forgotten:
            session.history.forget()
            tag_story(session, only_article(session).id)
        (folder / "left").mkdir()
        for file in path.parent.glob("desk.copydesk*"):
            shutil.copy(file, folder / "left")
        return folder / "left" / path.name, state(session)


def beside(path: Path, end: str) -> Path:
    return path.with_name(path.name + end)


def found(path: Path) -> State:
    with closing(Session.open(path, coder="Ana")) as session:
        assert session.check().problems == ()
        return state(session)


def test_a_lost_log_leaves_what_the_file_holds_and_a_sound_project(tmp_path: Path) -> None:
    path, held = crashed(tmp_path, STORY)
    beside(path, "-wal").unlink()
    assert found(path) != held
    assert beside(path, "-wal").exists() is False


@pytest.mark.parametrize("rubbish", [b"", b"\xff" * 32768, b"\x00" * 40000])
def test_rubbish_for_shared_memory_changes_nothing(tmp_path: Path, rubbish: bytes) -> None:
    path, held = crashed(tmp_path, STORY)
    beside(path, "-shm").write_bytes(rubbish)
    assert found(path) == held


@pytest.mark.parametrize("rubbish", [b"", b"\xff" * 32768, b"7\x7f\x06\x82" + b"\x00" * 9000])
def test_rubbish_for_a_log_is_not_read(tmp_path: Path, rubbish: bytes) -> None:
    path, _ = crashed(tmp_path, STORY)
    beside(path, "-wal").unlink()
    alone = found(path)
    beside(path, "-wal").write_bytes(rubbish)
    assert found(path) == alone


@pytest.mark.parametrize("named", [True, False])
def test_a_log_of_another_project_is_refused_and_nothing_is_written(tmp_path: Path, *, named: bool) -> None:
    """It names its project where that was written since it was begun; else it has another history."""
    ours, _ = crashed_later(tmp_path / "one", "2031-01-01T08:00:00Z", named=named)
    theirs, _ = crashed_later(tmp_path / "other", "2032-02-02T09:00:00Z", named=named)
    own, foreign = beside(ours, "-wal").read_bytes(), beside(theirs, "-wal").read_bytes()
    beside(ours, "-wal").write_bytes(foreign)
    beside(ours, "-shm").unlink()
    before = ours.read_bytes()
    with pytest.raises(ProjectError, match=r"belongs to another project.*Move desk\.copydesk-wal away"):
        Project.open(ours)
    assert (ours.read_bytes(), beside(ours, "-wal").read_bytes()) == (before, foreign)
    beside(ours, "-wal").write_bytes(own)
    assert found(ours) is not None


def test_a_log_in_which_the_history_was_forgotten_is_its_own(tmp_path: Path) -> None:
    path, held = crashed_later(tmp_path, "2031-01-01T08:00:00Z", named=False, forgotten=True)
    assert found(path) == held
