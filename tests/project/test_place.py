"""The write-ahead log is safe from other programs, even when this process lost its locks."""

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from copydesk.domain.article import ArticleDraft
from copydesk.domain.surroundings import Standing, Surroundings
from copydesk.errors import ProjectError
from copydesk.project import LockedError, Project, articles, backup, coders
from copydesk.project.place import GoneError, check_there, tidy, wal_identity

FOREIGN = (
    "import sqlite3, sys; db = sqlite3.connect(sys.argv[1])\n"
    "db.execute('SELECT * FROM articles').fetchall(); db.close()"
)
READER = (
    "import sys; from pathlib import Path; from copydesk.project import Project, articles\n"
    "p = Project.open(Path(sys.argv[1]), writable=False); print(len(articles.ids(p))); p.close()"
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "desk.copydesk"
    Project.create(path, title="").close()
    return path


def opened(path: Path) -> Project:
    project = Project.open(path)
    project.coder_id = coders.ensure(project, "Ana")
    return project


def add(project: Project, text: str) -> None:
    with project.change("Add"):
        articles.add(project, ArticleDraft(title=text, text=text))


def run(code: str, path: Path) -> str:
    return subprocess.run(
        [sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True
    ).stdout


def lose_locks(path: Path) -> None:
    """What a file dialog does that looks into files: on POSIX systems, closing one drops the locks."""
    path.open("rb").close()


def after_a_crash(path: Path, tmp_path: Path) -> int:
    """How many articles are found if the process died now: the files as they are, opened anew."""
    folder = tmp_path / "after"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for file in path.parent.glob(f"{path.name}*"):
        if not file.name.endswith("-shm"):
            shutil.copy(file, folder)
    project = Project.open(folder / path.name)
    found = len(articles.ids(project))
    project.close()
    return found


def test_our_own_readers_never_remove_a_log_in_use(path: Path, tmp_path: Path) -> None:
    project = opened(path)
    add(project, "one")
    lose_locks(path)
    assert run(READER, path) == "1\n"
    assert wal_identity(path) is not None
    add(project, "two")
    assert after_a_crash(path, tmp_path) == 2
    project.close()


def test_what_is_saved_after_another_program_removed_the_log_is_kept(path: Path, tmp_path: Path) -> None:
    project = opened(path)
    add(project, "one")
    lose_locks(path)
    run(FOREIGN, path)
    assert wal_identity(path) is None, "the other program took itself for the last"
    add(project, "two")
    assert after_a_crash(path, tmp_path) == 2
    add(project, "three")
    assert after_a_crash(path, tmp_path) == 3
    worker = project.fork()
    assert len(articles.ids(worker)) == 3
    worker.close()
    project.close()
    assert [file.name for file in path.parent.iterdir() if file.is_file()] == [path.name]


def test_a_worker_that_starts_after_the_log_was_removed_sees_all(path: Path) -> None:
    project = opened(path)
    add(project, "one")
    lose_locks(path)
    run(FOREIGN, path)
    worker = project.fork()
    worker.coder_id = project.coder_id
    add(worker, "two")
    worker.close()
    add(project, "three")
    assert len(articles.ids(project)) == 3
    project.close()


def test_a_reader_leaves_nothing_and_a_second_reader_is_not_disturbed(path: Path) -> None:
    first = Project.open(path, writable=False)
    assert run(READER, path) == "0\n"
    assert articles.ids(first) == []
    first.close()
    assert [file.name for file in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize("writable", [True, False])
@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("PRAGMA user_version = 9999999", "newer"),
        ("CREATE TABLE strange (x)", "does not put"),
        ("PRAGMA application_id = 7", "damaged"),
    ],
)
def test_what_could_not_be_opened_is_left_as_it_was(
    path: Path, change: str, said: str, writable: bool
) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute(change)
    with pytest.raises(ProjectError, match=said):
        Project.open(path, writable=writable)
    assert not Project.is_older(path)
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_half_a_project_is_looked_into_without_a_trace(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    assert not Project.is_older(path)
    with pytest.raises(ProjectError):
        Project.open(path, writable=False)
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_the_log_of_a_crash_stays_beside_a_project_that_cannot_be_read(path: Path, tmp_path: Path) -> None:
    project = opened(path)
    add(project, "one")
    broken = tmp_path / "broken.copydesk"
    for end in ("", "-wal"):
        broken.with_name(broken.name + end).write_bytes(path.with_name(path.name + end).read_bytes())
    project.close()
    content = bytearray(broken.read_bytes())
    content[30:100] = b"\xff" * 70
    broken.write_bytes(content)
    with pytest.raises(ProjectError):
        Project.open(broken, writable=False)
    assert wal_identity(broken) is not None


def test_tidying_leaves_a_writers_log(path: Path) -> None:
    project = opened(path)
    add(project, "one")
    tidy(path)
    assert wal_identity(path) is not None
    project.close()


def test_an_open_project_is_never_opened_beside_sqlite(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project = opened(path)

    plainly = Path.open

    def forbidden(file: Path, *arguments: Any, **options: Any) -> Any:
        assert not file.name.startswith(path.name), "the project was opened by other means than SQLite"
        return plainly(file, *arguments, **options)

    monkeypatch.setattr(Path, "open", forbidden)
    check_there(path)
    reader = Project.open(path, writable=False)
    reader.close()
    project.close()


def test_a_foreign_database_is_not_written_to(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE t (a)")
    db.close()
    before = path.read_bytes()
    with pytest.raises(Exception, match="is not a Copydesk project"):
        Project.open(path)
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize("end", ["-wal", "-shm"])
def test_a_new_project_takes_no_log_of_an_earlier_one_for_its_own(tmp_path: Path, end: str) -> None:
    left = tmp_path / f"desk.copydesk{end}"
    left.write_bytes(b"left over")
    with pytest.raises(ProjectError, match="of an earlier project is left there"):
        Project.create(tmp_path / "desk.copydesk", title="")
    assert left.read_bytes() == b"left over"


def test_a_link_to_a_project_has_the_projects_lock(path: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.copydesk"
    link.symlink_to(path)
    project = opened(path)
    with pytest.raises(LockedError):
        Project.open(link)
    project.close()
    Project.open(link).close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody move a file that is open")
def test_a_project_that_was_replaced_while_it_was_open_is_not_taken_for_the_other(path: Path) -> None:
    project = opened(path)
    add(project, "one")
    for file in (path, path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")):
        file.rename(file.with_name(f"moved-{file.name}"))
    another = path.with_name("another.copydesk")
    Project.create(another, title="Another").close()
    another.rename(path)
    with pytest.raises(GoneError, match="was moved, deleted or replaced"):
        add(project, "two")
    assert project.standing() is Standing.REPLACED
    assert len(articles.ids(project)) == 1, "the connection goes on reading the file that it had"
    backup.copy(project, path.with_name("saved.copydesk"))
    project.close()
    saved = Project.open(path.with_name("saved.copydesk"))
    assert len(articles.ids(saved)) == 1
    saved.close()
    other = Project.open(path)
    assert articles.ids(other) == []
    other.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody move a file that is open")
def test_a_project_that_was_moved_while_it_was_open_has_all_where_it_is_now(path: Path) -> None:
    project = opened(path)
    add(project, "one")
    assert project.standing() is Standing.SAME
    moved = path.with_name("moved.copydesk")
    path.rename(moved)
    assert project.standing() is Standing.GONE
    with pytest.raises(GoneError):
        add(project, "two")
    project.close()
    found = Project.open(moved)
    assert len(articles.ids(found)) == 1, "what stood in the log, which stayed where it was, is in the file"
    found.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody delete a file that is open")
def test_a_deleted_project_leaves_no_log_for_the_file_that_takes_its_place(path: Path) -> None:
    project = opened(path)
    add(project, "one")
    path.unlink()
    project.close()
    log = path.with_name(f"{path.name}-wal")
    assert not log.exists() or not log.stat().st_size


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody delete a file that is open")
def test_all_of_a_deleted_project_can_be_saved_elsewhere(path: Path) -> None:
    project = opened(path)
    add(project, "one")
    path.unlink()
    assert project.standing() is Standing.GONE
    copy = path.with_name("saved.copydesk")
    backup.copy(project, copy)
    project.close()
    saved = Project.open(copy)
    assert len(articles.ids(saved)) == 1
    saved.close()


def test_a_reader_learns_once_that_another_has_written(path: Path) -> None:
    project, reader = opened(path), Project.open(path, writable=False)
    add(project, "one")
    assert [reader.standing(), reader.standing()] == [Standing.CHANGED, Standing.SAME]
    assert project.standing() is Standing.SAME
    reader.close()
    project.close()


@pytest.fixture
def away(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if every folder were on another computer."""
    monkeypatch.setattr("copydesk.project.surroundings.of", lambda _path: Surroundings(network=True))


@pytest.mark.usefixtures("away")
def test_no_shared_memory_is_used_for_a_project_on_another_computer(path: Path) -> None:
    project = opened(path)
    assert project.db.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    worker = project.fork()
    worker.coder_id = project.coder_id
    add(worker, "one")
    worker.close()
    add(project, "two")
    assert [file.name for file in path.parent.iterdir() if "-" in file.name] == []
    project.close()


@pytest.mark.usefixtures("away")
def test_a_killed_change_of_a_project_on_another_computer_is_rolled_back(path: Path) -> None:
    journal = path.with_name(path.name + "-journal")
    code = (
        "import os, signal, sys; from pathlib import Path\n"
        "from copydesk.project import Project, surroundings\n"
        "from copydesk.domain.surroundings import Surroundings\n"
        "surroundings.of = lambda _path: Surroundings(network=True)\n"
        "project = Project.open(Path(sys.argv[1])); db = project.db\n"
        "db.execute('PRAGMA cache_size = 5'); db.execute('BEGIN')\n"
        "db.execute('CREATE TABLE t (a)')\n"
        "db.execute('WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 99)"
        " INSERT INTO t SELECT zeroblob(9000) FROM n')\n"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    subprocess.run([sys.executable, "-c", code, str(path)], check=False)
    assert journal.stat().st_size > 0
    project = opened(path)
    assert not project.has("t")
    project.close()
    assert not journal.exists()


ROOMLESS = """
import resource, sys
from pathlib import Path
from copydesk.errors import UserError
from copydesk.project import Project, articles
resource.setrlimit(resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
try:
    project = Project.open(Path(sys.argv[1]), writable=sys.argv[2] == "writable")
    print(len(articles.ids(project)))
except UserError as error:
    print(type(error).__name__, error)
"""
"""Opens a project where no file can grow, as on a full disk."""


def without_room(path: Path, how: str) -> str:
    """What a process says that opens the project on a full disk."""
    asked = [sys.executable, "-c", ROOMLESS, str(path), how]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout


@pytest.mark.skipif(sys.platform == "win32", reason="files have no limit there")
@pytest.mark.parametrize("left", [False, True])
def test_a_project_can_be_read_on_a_full_disk(path: Path, tmp_path: Path, left: bool) -> None:
    """Also where a log that a crash has left has to be read."""
    full = tmp_path / "full.copydesk"
    project = Project.open(path)
    project.coder_id = coders.ensure(project, "Ana")
    before = len(articles.ids(project))
    with project.change("Add"):
        articles.add(project, ArticleDraft(title="Ferries", text="The last ferry left."))
    if left:
        shutil.copyfile(path, full)
        shutil.copyfile(f"{path}-wal", f"{full}-wal")
    project.close()
    if not left:
        shutil.copyfile(path, full)
    assert without_room(full, "read-only") == f"{before + 1}\n"
    assert without_room(full, "writable") == (
        "ReadOnlyError The disk is full, so nothing can be stored in full.copydesk. "
        "Free some space, or open it read-only.\n"
    )
    project = Project.open(full)
    assert len(articles.ids(project)) == before + 1
    project.close()
