"""A copy is whole or not there: disk full, killed, stopped, a damaged source, a writer meanwhile."""

import random
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from contextlib import closing
from pathlib import Path

import pytest
from tests.builders import STORY, make_session, only_article, span_of

from copydesk.errors import Cancelled, ProjectError
from copydesk.project import Project, backup

FULL = """
import resource, signal, sys
from pathlib import Path
from copydesk.errors import ProjectError
from copydesk.project import Project, backup

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
project = Project.open(Path(sys.argv[1]), writable=False)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[3]), resource.RLIM_INFINITY))
try:
    backup.copy(project, Path(sys.argv[2]))
except ProjectError as error:
    print(error)
"""
ENDLESS = """
import itertools, sys
from pathlib import Path
from copydesk.project import Project, backup

project, folder = Project.open(Path(sys.argv[1]), writable=False), Path(sys.argv[2])
print("begun", flush=True)
for number in itertools.count():
    backup.copy(project, folder / f"{number}.copydesk")
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    session = make_session(tmp_path, STORY * 1500, STORY)
    session.close()
    return tmp_path / "desk.copydesk"


def sound(path: Path) -> bool:
    with closing(Project.open(path, writable=False)) as project:
        return project.db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"


def files(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir()) if folder.exists() else []


def test_a_copy_is_one_whole_file_that_opens_as_a_project(path: Path, tmp_path: Path) -> None:
    with closing(Project.open(path)) as project:
        contents = backup.copy(project, tmp_path / "out" / "copy.copydesk")
    assert (contents.title, contents.articles) == ("Desk", 2)
    assert files(tmp_path / "out") == ["copy.copydesk"]
    assert (tmp_path / "out" / "copy.copydesk").read_bytes()[18:20] == b"\1\1"  # no log beside it
    assert sound(tmp_path / "out" / "copy.copydesk")
    assert files(tmp_path / "out") == ["copy.copydesk"]
    with closing(Project.open(tmp_path / "out" / "copy.copydesk")) as copy:
        assert backup.contents_of(copy) == contents


def test_a_file_that_is_there_is_never_written_over(path: Path, tmp_path: Path) -> None:
    (tmp_path / "note.copydesk").write_text("mine")
    with closing(Project.open(path)) as project:
        for target in ("note.copydesk", path.name):
            with pytest.raises(ProjectError, match="exists already"):
                backup.copy(project, tmp_path / target)
    assert (tmp_path / "note.copydesk").read_text() == "mine"


@pytest.mark.parametrize("limit", [0, 4096, 100_000, 1_000_000])
def test_a_full_disk_leaves_no_half_file_and_is_told_in_a_sentence(
    path: Path, tmp_path: Path, limit: int
) -> None:
    target = tmp_path / "out" / "copy.copydesk"
    done = subprocess.run(
        [sys.executable, "-c", FULL, path, target, str(limit)], capture_output=True, text=True, check=True
    )
    assert done.stdout.startswith("No copy of desk.copydesk could be written to")
    assert files(target.parent) == []
    assert sound(path)


def test_a_folder_that_cannot_be_made_is_told_in_a_sentence(path: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with closing(Project.open(path)) as project, pytest.raises(ProjectError, match="No copy of desk"):
        backup.copy(project, tmp_path / "file" / "copy.copydesk")


@pytest.mark.parametrize("calls", [1, 2])
def test_a_copy_that_is_stopped_leaves_no_file(path: Path, tmp_path: Path, calls: int) -> None:
    left = [calls]

    def stop(_done: int, _total: int) -> None:
        left[0] -= 1
        if not left[0]:
            raise Cancelled

    with closing(Project.open(path)) as project:
        with pytest.raises(Cancelled):
            backup.copy(project, tmp_path / "out" / "copy.copydesk", stop)
        assert not project.db.in_transaction
    assert files(tmp_path / "out") == []


def test_looking_through_a_copy_can_be_stopped(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "_TICKS", 10)

    def stop(_done: int, total: int) -> None:
        if not total:
            raise Cancelled

    with closing(Project.open(path)) as project, pytest.raises(Cancelled):
        backup.copy(project, tmp_path / "out" / "copy.copydesk", stop)
    assert files(tmp_path / "out") == []


def test_a_killed_copy_leaves_no_damaged_file_of_that_name(path: Path, tmp_path: Path) -> None:
    folder, chance = tmp_path / "out", random.Random(7)
    for _ in range(8):
        process = subprocess.Popen([sys.executable, "-c", ENDLESS, path, folder], stdout=subprocess.PIPE)
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(chance.random() * 0.25)
        process.send_signal(signal.SIGKILL)
        process.communicate()
        named = list(folder.glob("*.copydesk"))
        assert all(sound(one) for one in named)
        for one in folder.iterdir():
            one.unlink()
    assert sound(path)


def test_a_copy_is_of_one_moment_while_another_writes_and_is_not_held_up(tmp_path: Path) -> None:
    session = make_session(tmp_path, STORY, STORY * 1500)
    article = only_article(session)
    where, stop, slowest = span_of(article.text, "Kestrel Port Authority"), threading.Event(), [0.0]
    copied: list[backup.Contents] = []

    def work() -> None:
        with closing(session.fork()) as fork:
            number = 0
            while not stop.is_set():
                number += 1
                fork.backups.copy_to(tmp_path / "out" / f"{number}.copydesk")
        stop.set()

    worker = threading.Thread(target=work)
    worker.start()
    for number in range(60):
        before = time.monotonic()
        session.tagging.tag_actor(article.id, (where,), f"Actor {number}")
        slowest[0] = max(slowest[0], time.monotonic() - before)
    stop.set()
    worker.join()
    session.close()
    assert slowest[0] < 2.0
    for one in sorted((tmp_path / "out").iterdir()):
        with closing(Project.open(one, writable=False)) as copy:
            contents = backup.contents_of(copy)
            assert contents.actors == contents.annotations
            copied.append(contents)
        assert sound(one)
    assert copied


def test_no_copy_of_a_damaged_project_is_kept(path: Path, tmp_path: Path) -> None:
    with closing(Project.open(path)) as project:
        page = project.db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'journal'").fetchone()[0]
    content = bytearray(path.read_bytes())
    content[(page - 1) * 4096 : (page - 1) * 4096 + 64] = b"\xff" * 64
    path.write_bytes(content)
    with closing(Project.open(path, writable=False)) as project, pytest.raises(ProjectError, match="damaged"):
        backup.copy(project, tmp_path / "out" / "copy.copydesk")
    assert files(tmp_path / "out") == []


def test_a_copy_that_does_not_hold_what_was_counted_is_not_kept(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = backup.Contents("u", "Desk", 3, 0, 0, 0)
    monkeypatch.setattr(backup, "contents_of", lambda _project: found)  # pyright: ignore[reportUnknownLambdaType, reportUnknownArgumentType] - any project
    with closing(Project.open(path)) as project, pytest.raises(ProjectError, match="damaged"):
        backup.copy(project, tmp_path / "out" / "copy.copydesk")
    assert files(tmp_path / "out") == []


def test_the_log_of_a_project_that_was_killed_stays_with_it(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.copydesk"
    with closing(Project.open(path)) as project:
        backup.copy(project, copy)
    wal = path.with_name(path.name + "-wal")
    wal.write_bytes(b"log")
    aside = tmp_path / "aside.copydesk"
    with closing(Project.open(copy, writable=False)) as found:
        assert backup.put_back(found, path, lambda _path: aside, backup.no_progress) == aside
    assert not wal.exists()
    assert aside.with_name(aside.name + "-wal").read_bytes() == b"log"
    assert sound(path)


def test_what_was_there_comes_back_where_it_cannot_be_replaced(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, copy = path.read_bytes(), tmp_path / "copy.copydesk"
    with closing(Project.open(path)) as project:
        backup.copy(project, copy)
    there = files(tmp_path)
    replace = Path.replace

    def refuse(self: Path, target: Path) -> Path:
        if self.name.endswith(backup.DRAFT):
            raise OSError(28, "No space left on device")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", refuse)
    with closing(Project.open(copy, writable=False)) as found, pytest.raises(ProjectError, match="No space"):
        backup.put_back(found, path, lambda _path: tmp_path / "aside.copydesk", backup.no_progress)
    assert files(tmp_path) == there
    assert path.read_bytes() == before


def test_the_state_differs_by_what_was_changed_and_not_by_undo_and_redo(tmp_path: Path) -> None:
    session = make_session(tmp_path, STORY)
    with closing(Project.open(session.path, writable=False)) as project:
        seen = [backup.state(project)]
        session.codebook.add_topic("Ports")
        seen.append(backup.state(project))
        session.history.undo()
        seen.append(backup.state(project))
        session.history.redo()
        assert backup.state(project) == seen[1]
    session.close()
    assert len(set(seen)) == 3


def test_sqlite_is_new_enough_to_copy_step_by_step() -> None:
    assert sqlite3.sqlite_version_info >= (3, 35)
