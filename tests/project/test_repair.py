import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from tests.commands.running import run, tagged_project

from copydesk.project import Project, ReadOnlyError, check
from copydesk.session import Session


def tamper(path: Path, script: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.executescript(f"PRAGMA foreign_keys = OFF; {script}")


@pytest.mark.parametrize(
    ("script", "kept"),
    [
        ("UPDATE spans SET quote = 'x' || substr(quote, 2) WHERE id = 1", 6),
        ("UPDATE spans SET start = start + 1 WHERE id = 2", 6),
        ("UPDATE annotations SET origin = 'mamual' WHERE id = 1", 6),
        ("DELETE FROM quotations", 6),
        ("DELETE FROM actors WHERE id = 1", 6),
        ("DELETE FROM spans WHERE annotation_id = 1", 5),
        ("DELETE FROM annotations WHERE id = 1", 5),
        ("INSERT INTO search (search) VALUES ('delete-all')", 6),
        ("UPDATE journal_state SET change_id = 1", 6),
        ("DELETE FROM quotation_topics; UPDATE texts SET sha256 = 'x'", 6),
    ],
)
def test_what_can_be_put_right_is_and_a_copy_is_kept(tmp_path: Path, script: str, kept: int) -> None:
    path = tagged_project(tmp_path)
    tamper(path, script)
    with closing(Session.open(path, coder="Ana")) as session:
        assert not session.check().ok
        _, copy = session.repair()
        assert session.check().problems == ()
        assert session.info().annotations == kept
    with closing(Session.open(copy, coder="Ana", writable=False)) as session:
        assert not session.check().ok
    assert copy.name == "desk (before repair).copydesk"


def test_a_sound_project_stays_as_it_is_with_its_history(tmp_path: Path) -> None:
    path = tagged_project(tmp_path)
    with closing(Session.open(path, coder="Ana")) as session:
        report, _ = session.repair()
        assert report.whole
        assert session.history.undo() is not None


def test_a_project_that_is_only_read_is_not_repaired(tmp_path: Path) -> None:
    path = tagged_project(tmp_path)
    with closing(Session.open(path, coder="Ana", writable=False)) as session, pytest.raises(ReadOnlyError):
        session.repair()
    assert len(list(tmp_path.glob("*.copydesk"))) == 1


def test_the_quick_form_tells_of_the_same(tmp_path: Path) -> None:
    path = tagged_project(tmp_path)
    for script, told in (
        ('UPDATE spans SET "end" = "end" + 1 WHERE id = 1', "do not cover their quoted text: 1."),
        ("DELETE FROM articles", "refer to something that is not there"),
    ):
        with closing(Project.open(path, writable=False)) as project:
            assert not any(told in one for one in check.quick(project))
        tamper(path, script)
        with closing(Project.open(path, writable=False)) as project:
            assert any(told in one for one in check.quick(project))


def test_the_command_repairs_at_wish(tmp_path: Path) -> None:
    path = tagged_project(tmp_path)
    tamper(path, "UPDATE spans SET start = start + 1 WHERE id = 2")
    assert run("check", path).exit_code == 1
    told = run("check", path, "--repair")
    assert (told.exit_code, told.stdout[:6]) == (0, "Sound:")
    assert "is kept in" in told.stderr
    assert run("check", path).exit_code == 0
