import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from tests.project.schemas.make import unpack
from tests.torture.damage import project as full_project
from tests.torture.damage import shown

from copydesk.errors import Cancelled, ProjectError
from copydesk.project import LockedError, Project
from copydesk.project.raw_pages import RawFile
from copydesk.project.salvage import salvage
from copydesk.project.version import SCHEMA_MINOR
from copydesk.session import Session


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return full_project(tmp_path_factory.mktemp("whole"))


@pytest.fixture
def path(whole: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(whole, tmp_path / "desk.copydesk"))


def contents(path: Path) -> dict[str, object]:
    with closing(Session.open(path, coder="Ana", writable=False)) as session:
        assert session.check().problems == ()
        names = {actor.name for actor in session.codebook.actors()}
        return {"shown": shown(session), "names": names, "title": session.title, "uid": session.uid}


def spoil(path: Path, edit: Callable[[bytearray], object]) -> None:
    raw = bytearray(path.read_bytes())
    edit(raw)
    path.write_bytes(raw)


def page_of(path: Path, table: str) -> int:
    return RawFile(path.read_bytes(), 4096).schema()[0][table]


def tamper(path: Path, script: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.executescript(f"PRAGMA foreign_keys = OFF; {script}")


def test_of_a_sound_project_all_is_kept(path: Path, tmp_path: Path) -> None:
    before = path.read_bytes()
    report = salvage(path, tmp_path / "new.copydesk")
    assert report.whole
    assert contents(tmp_path / "new.copydesk") == contents(path)
    assert path.read_bytes() == before


def test_what_is_salvaged_can_be_worked_in(path: Path, tmp_path: Path) -> None:
    salvage(path, tmp_path / "new.copydesk")
    with closing(Session.open(tmp_path / "new.copydesk", coder="Ana")) as session:
        before = {one.id for one in session.codebook.actors()}
        assert session.codebook.add_actor("Somebody new") not in before
        session.history.undo()
        assert session.finding is not None


def test_without_its_header_everything_is_still_there(path: Path, tmp_path: Path) -> None:
    there = contents(path)
    spoil(path, lambda raw: raw.__setitem__(slice(0, 100), bytes(100)))
    salvage(path, tmp_path / "new.copydesk")
    assert contents(tmp_path / "new.copydesk") == there


def test_without_its_first_page_articles_and_annotations_are_known_by_their_looks(
    path: Path, tmp_path: Path
) -> None:
    there = contents(path)["shown"]
    spoil(path, lambda raw: raw.__setitem__(slice(0, 4096), bytes(4096)))
    report = salvage(path, tmp_path / "new.copydesk")
    assert report.pages
    assert contents(tmp_path / "new.copydesk")["shown"] == there


@pytest.mark.parametrize("table", ["spans", "annotations", "articles", "actors", "quotations"])
def test_a_lost_page_of_a_table_is_made_good_from_the_history(path: Path, tmp_path: Path, table: str) -> None:
    there, page = contents(path), page_of(path, table)
    spoil(path, lambda raw: raw.__setitem__(slice((page - 1) * 4096, page * 4096), bytes(4096)))
    salvage(path, tmp_path / "new.copydesk")
    assert contents(tmp_path / "new.copydesk") == there


def test_actors_that_are_gone_leave_a_stand_in_and_their_annotations(path: Path, tmp_path: Path) -> None:
    there = contents(path)["shown"]
    tamper(path, "DELETE FROM journal; DELETE FROM changes; DELETE FROM actors")
    report = salvage(path, tmp_path / "new.copydesk")
    now = contents(tmp_path / "new.copydesk")
    assert now["shown"] == there
    assert "Lost actor 1" in str(now["names"])
    assert report.lost["actors"]


def test_a_span_that_moved_is_put_back_to_its_words(path: Path, tmp_path: Path) -> None:
    there = contents(path)["shown"]
    tamper(path, "UPDATE spans SET start = start + 1 WHERE id % 3 = 0")
    tamper(path, 'UPDATE spans SET "end" = "end" + 64 WHERE id % 3 = 1')
    tamper(path, "UPDATE spans SET quote = 'q' || substr(quote, 2) WHERE id % 3 = 2")
    report = salvage(path, tmp_path / "new.copydesk")
    assert contents(tmp_path / "new.copydesk")["shown"] == there
    assert report.mended["spans put where their words are"]
    assert not report.whole


def test_a_text_that_was_changed_is_put_right_by_what_was_quoted(path: Path, tmp_path: Path) -> None:
    there = contents(path)["shown"]
    tamper(path, "UPDATE texts SET content = replace(content, 'Ferry Board', 'Furry Board')")
    report = salvage(path, tmp_path / "new.copydesk")
    assert contents(tmp_path / "new.copydesk")["shown"] == there
    assert report.mended["texts put right by what was quoted"]


def test_a_text_that_cannot_be_put_right_is_kept_and_told(path: Path, tmp_path: Path) -> None:
    tamper(path, "UPDATE texts SET content = replace(content, 'timetable', 'timetabel')")
    report = salvage(path, tmp_path / "new.copydesk")
    assert report.mended["texts that differ from those imported"] > 20
    contents(tmp_path / "new.copydesk")


def test_a_strangers_triggers_are_left_behind(path: Path, tmp_path: Path) -> None:
    there = contents(path)
    tamper(
        path,
        "CREATE TRIGGER evil AFTER INSERT ON spans BEGIN DELETE FROM texts; END; CREATE VIEW v AS SELECT 1",
    )
    salvage(path, tmp_path / "new.copydesk")
    assert contents(tmp_path / "new.copydesk") == there


def test_what_stands_in_the_log_is_salvaged_and_a_strangers_log_is_not(path: Path, tmp_path: Path) -> None:
    with closing(Session.open(path, coder="Ana")) as session:
        session.codebook.add_actor("In the log")
        copied = Path(shutil.copy(path, tmp_path / "copy.copydesk"))
        shutil.copy(f"{path}-wal", f"{copied}-wal")
    other = tmp_path / "other.copydesk"
    with closing(Session.create(other, coder="Bo")) as session:
        session.codebook.add_actor("Not ours")
        stranger = Path(f"{other}-wal").read_bytes()
    salvage(copied, tmp_path / "new.copydesk")
    assert "In the log" in str(contents(tmp_path / "new.copydesk")["names"])
    Path(f"{copied}-wal").write_bytes(stranger)
    salvage(copied, tmp_path / "newer.copydesk")
    assert "Not ours" not in str(contents(tmp_path / "newer.copydesk")["names"])


def test_nothing_is_left_of_what_gives_nothing_or_is_stopped(path: Path, tmp_path: Path) -> None:
    (tmp_path / "noise.copydesk").write_bytes(b"SQLite format 3\0" + bytes(range(256)) * 200)
    with pytest.raises(ProjectError, match="Nothing of a Copydesk project"):
        salvage(tmp_path / "noise.copydesk", tmp_path / "new.copydesk")

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        salvage(path, tmp_path / "new.copydesk", stop)
    with closing(Project.open(path)), pytest.raises(LockedError):
        salvage(path, tmp_path / "new.copydesk")
    assert not (tmp_path / "new.copydesk").exists()


def test_an_existing_project_is_not_written_over(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(ProjectError, match="exists already"):
        salvage(path, path)
    assert path.read_bytes() == before


@pytest.mark.parametrize("minor", range(SCHEMA_MINOR + 1))
def test_a_project_of_an_older_program_is_salvaged_into_todays(tmp_path: Path, minor: int) -> None:
    old = unpack(minor, tmp_path)
    report = salvage(old, tmp_path / "new.copydesk")
    assert report.whole
    Project.open(old).close()
    now = contents(tmp_path / "new.copydesk")
    assert now == contents(old)


def test_a_passage_that_lost_its_place_does_not_become_one_of_the_whole_article(
    path: Path, tmp_path: Path
) -> None:
    page = page_of(path, "spans")
    tamper(path, "DELETE FROM journal; DELETE FROM changes")
    spoil(path, lambda raw: raw.__setitem__(slice((page - 1) * 4096, page * 4096), bytes(4096)))
    spoil(path, lambda raw: raw.__setitem__(slice(len(raw) // 3, None), b""))
    salvage(path, tmp_path / "new.copydesk")
    with closing(Session.open(tmp_path / "new.copydesk", coder="Ana", writable=False)) as session:
        assert [one for one in shown(session).values() if not one[2]] == []
