import os
import shutil
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from copydesk.domain.article import ArticleDraft
from copydesk.errors import ProjectError
from copydesk.project import LockedError, Project, ReadOnlyError, articles, coders, journal
from copydesk.project.place import SUFFIX
from copydesk.project.version import APPLICATION_ID, SCHEMA_VERSION


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / f"desk{SUFFIX}"
    Project.create(path, title="Desk").close()
    return path


def pragma(project: Project, name: str) -> object:
    return project.db.execute(f"PRAGMA {name}").fetchone()[0]


def test_the_file_says_what_it_is(path: Path) -> None:
    header = path.read_bytes()[:100]
    assert header.startswith(b"SQLite format 3\0")
    assert int.from_bytes(header[68:72], "big") == APPLICATION_ID
    assert int.from_bytes(header[60:64], "big") == SCHEMA_VERSION


def test_is_safe_against_power_loss_and_hostile_schemas(path: Path) -> None:
    project = Project.open(path)
    assert pragma(project, "journal_mode") == "wal"
    assert pragma(project, "synchronous") == 2  # FULL
    assert pragma(project, "foreign_keys") == 1
    assert pragma(project, "trusted_schema") == 0
    project.close()


def test_closing_leaves_one_file(path: Path) -> None:
    Project.open(path).close()
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_reading_leaves_one_file_and_changes_nothing(path: Path) -> None:
    before = path.read_bytes()
    project = Project.open(path, writable=False)
    with pytest.raises(sqlite3.OperationalError):
        project.db.execute("UPDATE project SET title = 'x'")
    project.close()
    assert [file.name for file in path.parent.iterdir()] == [path.name]
    assert path.read_bytes() == before


def test_migrations_are_recorded_by_sqlite_utils(path: Path) -> None:
    project = Project.open(path)
    names = [row[0] for row in project.db.execute("SELECT name FROM _sqlite_migrations")]
    first = ["m001_first_tables", "m002_search", "m003_lists", "m004_ids"]
    second = ["m005_versions", "m006_suggestions", "m007_codebook", "m008_actor_pages"]
    assert names == [*first, *second, "m009_topics_and_blind", "m010_learning", "m011_shown", "m012_reach"]
    project.close()


def test_an_existing_file_is_never_overwritten(tmp_path: Path) -> None:
    precious = tmp_path / "thesis.copydesk"
    precious.write_text("not a project")
    with pytest.raises(ProjectError, match="exists already"):
        Project.create(precious, title="")
    assert precious.read_text() == "not a project"
    assert list(tmp_path.iterdir()) == [precious]


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="Choose a folder"):
        Project.create(tmp_path / "none" / "a.copydesk", title="")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is not a Copydesk project"),
        (b"some text that is longer than a header " * 5, "is not a Copydesk project"),
    ],
)
def test_a_file_that_is_no_project_is_refused(tmp_path: Path, content: bytes, sentence: str) -> None:
    path = tmp_path / "a.copydesk"
    path.write_bytes(content)
    with pytest.raises(ProjectError, match=sentence):
        Project.open(path)
    assert path.read_bytes() == content


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.copydesk"
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE t (a)")
    db.close()
    with pytest.raises(ProjectError, match="is not a Copydesk project"):
        Project.open(path)


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="There is no project at"):
        Project.open(tmp_path / "a.copydesk")
    with pytest.raises(ProjectError, match="is a folder"):
        Project.open(tmp_path)


def test_a_project_of_a_newer_program_is_refused(path: Path) -> None:
    db = sqlite3.connect(path)
    db.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1000}")
    db.close()
    for writable in (True, False):
        with pytest.raises(ProjectError, match="newer Copydesk"):
            Project.open(path, writable=writable)


def test_a_newer_minor_version_opens_read_only(path: Path) -> None:
    db = sqlite3.connect(path)
    db.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    db.close()
    with pytest.raises(ReadOnlyError, match="newer Copydesk"):
        Project.open(path)
    Project.open(path, writable=False).close()


def test_a_damaged_project_is_said_to_be_damaged(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[100:4096] = b"\xff" * 3996
    path.write_bytes(content)
    with pytest.raises(ProjectError, match="damaged"):
        Project.open(path)
    # The lock is free again: what is told next is the damage, not another copy.
    with pytest.raises(ProjectError, match="damaged"):
        Project.open(path)


def test_a_second_writer_is_told_and_may_read(path: Path) -> None:
    first = Project.open(path)
    with pytest.raises(LockedError, match="open in another copy"):
        Project.open(path)
    reader = Project.open(path, writable=False)
    assert reader.title == "Desk"
    with pytest.raises(ReadOnlyError), reader.change("Nothing"):
        pass
    reader.close()
    first.close()
    Project.open(path).close()


def test_another_process_is_told_too(path: Path) -> None:
    project = Project.open(path)
    code = (
        "import sys; from pathlib import Path; from copydesk.project import Project, LockedError\n"
        "try: Project.open(Path(sys.argv[1]))\nexcept LockedError: print('locked')"
    )
    result = subprocess.run(
        [sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True
    )
    assert result.stdout == "locked\n"
    project.close()


def test_a_killed_holder_leaves_no_lock(path: Path) -> None:
    code = (
        "import os, signal, sys; from pathlib import Path; from copydesk.project import Project\n"
        "project = Project.open(Path(sys.argv[1])); os.kill(os.getpid(), signal.SIGKILL)"
    )
    subprocess.run([sys.executable, "-c", code, str(path)], check=False)
    Project.open(path).close()


def test_a_read_only_file_is_said(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path.chmod(stat.S_IRUSR)
    # The super-user may write everywhere; what matters is what is said where writing is not allowed.
    monkeypatch.setattr("copydesk.project.place.os.access", lambda _path, mode: mode != os.W_OK)
    with pytest.raises(ReadOnlyError, match="Open it read-only"):
        Project.open(path)
    project = Project.open(path, writable=False)
    assert project.title == "Desk"
    project.close()


def test_what_fails_half_way_leaves_nothing(path: Path) -> None:
    project = Project.open(path)
    project.coder_id = coders.ensure(project, "Ana")
    with pytest.raises(RuntimeError), project.change("Import"):
        articles.add(project, ArticleDraft(title="a", text="a"))
        raise RuntimeError
    assert articles.ids(project) == []
    assert journal.done(project, 1) == []
    assert project.db.execute("SELECT change_id FROM journal_state").fetchone() == (None,)
    project.close()


def test_a_change_of_nothing_leaves_no_change(path: Path) -> None:
    project = Project.open(path)
    project.coder_id = coders.ensure(project, "Ana")
    with project.change("Nothing"):
        pass
    assert journal.done(project, 1) == []
    project.close()


def test_a_copy_is_a_whole_project(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.copydesk"
    shutil.copy(path, copy)
    one, two = Project.open(path), Project.open(copy)
    assert one.uid == two.uid
    one.close()
    two.close()
