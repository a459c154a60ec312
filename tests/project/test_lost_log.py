"""A project whose log is gone, or is rubbish: opened as what the file itself holds."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest
from tests.builders import STORY, make_session, only_article, tag_story
from tests.torture.power import State, state

from copydesk.session import Session


def crashed(folder: Path, *texts: str) -> tuple[Path, State]:
    """A project as a kill leaves it, with its log, and what is in both together."""
    with closing(make_session(folder / "made", *texts)) as session:
        tag_story(session, only_article(session).id)
        (folder / "left").mkdir()
        for file in session.path.parent.glob("desk.copydesk*"):
            shutil.copy(file, folder / "left")
        return folder / "left" / "desk.copydesk", state(session)


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
