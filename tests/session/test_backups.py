"""Backups are made when something has changed, listed, thinned out, compared and restored."""

import os
import random
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlite_utils import Database
from tests.builders import STORY, make_session, only_article, tag_story

from copydesk.domain.backup import Part, Reason
from copydesk.errors import Cancelled, ProjectError
from copydesk.preferences import Preferences
from copydesk.project import Project, backup
from copydesk.project.schema import migrations
from copydesk.project.version import APPLICATION_ID, SCHEMA_MAJOR, SCHEMA_VERSION
from copydesk.session import LockedError, ReadOnlyError, Session
from copydesk.session.backups import Shelf, restore

NOW = datetime(2031, 5, 14, 10, 20, tzinfo=UTC)


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path / "shelf")


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    made = make_session(tmp_path, STORY)
    tag_story(made, only_article(made).id)
    yield made
    made.close()


RESTORING = """
import itertools, sys
from pathlib import Path
from copydesk.session.backups import Shelf, restore

project, shelf, *backups = map(Path, sys.argv[1:])
print("begun", flush=True)
for backup in itertools.cycle(backups):
    restore(backup, project, Shelf(shelf))
"""


def damage_inside(path: Path) -> None:
    """Spoil a table of a project that is not looked at when it is opened."""
    with closing(Project.open(path, writable=False)) as project:
        page = project.db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'changes'").fetchone()[0]
    path.chmod(0o600)
    content = bytearray(path.read_bytes())
    content[(page - 1) * 4096 : (page - 1) * 4096 + 64] = b"\xff" * 64
    path.write_bytes(content)


def made(session: Session, shelf: Shelf, now: datetime = NOW, reason: Reason = Reason.HOURLY) -> Path:
    """A backup, which was needed."""
    found = session.backups.make(shelf, reason, now=now)
    assert found is not None
    return found


def test_without_a_choice_they_lie_in_the_programs_own_folder(home: Path, tmp_path: Path) -> None:
    assert Shelf.chosen() == Shelf(home / "data" / "backups", 24)
    Preferences(backup_folder=str(tmp_path / "mine"), backup_count=5).save()
    assert Shelf.chosen() == Shelf(tmp_path / "mine", 5)


def test_a_backup_is_listed_with_what_it_contains(session: Session, shelf: Shelf) -> None:
    path = made(session, shelf)
    assert path.parent == shelf.folder / session.uid
    (found,) = session.backups.all(shelf)
    assert (found.path, found.made, found.reason) == (path, NOW, Reason.HOURLY)
    assert found.size == path.stat().st_size
    held = found.contents
    assert (held.title, held.articles, held.annotations, held.actors, held.topics) == ("Desk", 1, 6, 3, 2)


def test_looking_at_backups_stops_when_it_is_not_wanted_any_more(session: Session, shelf: Shelf) -> None:
    made(session, shelf)

    def unwanted(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        shelf.backups(session.uid, progress=unwanted)


def test_none_is_made_while_nothing_has_changed(session: Session, shelf: Shelf) -> None:
    made(session, shelf)
    later = NOW + timedelta(minutes=15)
    assert session.backups.make(shelf, Reason.OPENED, now=later) is None
    session.codebook.add_topic("Ferries")
    made(session, shelf, later)
    session.history.undo()
    session.history.redo()
    assert session.backups.make(shelf, Reason.HOURLY, now=later + timedelta(minutes=15)) is None
    assert len(session.backups.all(shelf)) == 2


def test_two_of_one_second_have_names_of_their_own(session: Session, shelf: Shelf) -> None:
    made(session, shelf)
    session.codebook.add_topic("Ferries")
    made(session, shelf)
    assert len(session.backups.all(shelf)) == 2


def test_older_ones_are_thinned_out_but_not_those_before_a_restore(session: Session, shelf: Shelf) -> None:
    for number in range(60):
        session.codebook.add_topic(f"Topic {number}")
        reason = Reason.BEFORE_RESTORE if number == 0 else Reason.HOURLY
        made(session, Shelf(shelf.folder, 3), NOW + timedelta(minutes=15 * number), reason)
    found = session.backups.all(shelf)
    assert len(found) == 6  # four of the last hour, the last of the day before, and the special one
    assert found[-1].reason is Reason.BEFORE_RESTORE


def test_copies_at_two_places_do_not_push_each_other_out(
    session: Session, shelf: Shelf, tmp_path: Path
) -> None:
    first = made(session, shelf)
    session.backups.copy_to(tmp_path / "other.copydesk")
    with closing(Session.open(tmp_path / "other.copydesk", coder="Ben")) as other:
        second = made(other, shelf, NOW + timedelta(minutes=2))
        other.codebook.add_topic("Ferries")
        third = made(other, shelf, NOW + timedelta(hours=5))
        assert [one.path for one in other.backups.all(shelf)] == [third, second, first]


def test_a_damaged_file_and_foreign_ones_are_not_listed(session: Session, shelf: Shelf) -> None:
    path = made(session, shelf)
    path.with_name(path.name.replace("T102000Z", "T112000Z")).write_bytes(b"SQLite format 3\0" + b"x" * 99)
    (path.parent / "letter.copydesk").write_text("mine")
    (path.parent / f".{path.name}.0{backup.DRAFT}").write_bytes(path.read_bytes())
    assert [one.path for one in session.backups.all(shelf)] == [path]


def test_what_a_killed_process_left_is_removed_later(session: Session, shelf: Shelf) -> None:
    path = made(session, shelf)
    old, new = (path.parent / f".x.{name}{backup.DRAFT}" for name in ("old", "new"))
    for draft in (old, new):
        draft.write_bytes(b"half")
    os.utime(old, (1, 1))
    session.codebook.add_topic("Ferries")
    made(session, shelf, NOW + timedelta(hours=1))
    assert (old.exists(), new.exists()) == (False, True)


def test_what_restoring_would_change_is_told_by_name(session: Session, shelf: Shelf) -> None:
    path = made(session, shelf)
    assert session.backups.compare(path).same
    session.tagging.delete([session.articles.annotations(only_article(session).id)[0].id])
    session.codebook.add_topic("Ferries")
    osk = next(actor for actor in session.codebook.actors() if actor.name == "Mirela Osk")
    session.codebook.rename_actor(osk.id, "Mirela Osk-Feld")
    by_part = {each.part: each for each in session.backups.compare(path).differences}
    assert by_part[Part.TOPICS].lost == ("Ferries",)
    assert len(by_part[Part.ANNOTATIONS].back) == 1
    assert by_part[Part.ACTORS].changed == 1
    assert by_part[Part.ARTICLES].lost == by_part[Part.ARTICLES].back == ()


def test_a_restored_project_is_as_it_was_and_the_present_one_is_kept_twice(
    session: Session, shelf: Shelf
) -> None:
    path = made(session, shelf)
    session.codebook.add_topic("Ferries")
    session.close()
    done = restore(path, session.path, shelf)
    assert done.path == session.path
    assert done.aside is not None
    assert done.aside.name.startswith("desk (before restore ")
    with closing(Session.open(session.path, coder="Ana")) as now:
        assert [topic.name for topic in now.codebook.topics()] == ["Port reopening", "Labour relations"]
        assert now.check().ok
        now.codebook.add_topic("Cranes")
        assert {one.reason for one in now.backups.all(shelf)} == {Reason.BEFORE_RESTORE, Reason.HOURLY}
    with closing(Session.open(done.aside, coder="Ana")) as before:
        assert "Ferries" in [topic.name for topic in before.codebook.topics()]
        assert "Cranes" not in [topic.name for topic in before.codebook.topics()]


def test_a_backup_can_become_a_new_file(session: Session, shelf: Shelf, tmp_path: Path) -> None:
    path = made(session, shelf)
    done = restore(path, session.path, shelf, to=tmp_path / "new.copydesk")
    assert (done.path, done.aside) == (tmp_path / "new.copydesk", None)
    with closing(Session.open(done.path, coder="Ana")) as new:
        assert new.info() == session.info()
    with pytest.raises(ProjectError, match="exists already"):
        restore(path, session.path, shelf, to=tmp_path / "new.copydesk")


def test_a_project_that_is_open_is_not_replaced(session: Session, shelf: Shelf, tmp_path: Path) -> None:
    path = made(session, shelf)
    there = sorted(tmp_path.iterdir())
    with pytest.raises(LockedError):
        restore(path, session.path, shelf)
    assert sorted(tmp_path.iterdir()) == there


@pytest.mark.parametrize("damage", ["gone", "cut", "foreign"])
def test_a_lost_or_damaged_project_is_found_by_where_it_was(
    session: Session, shelf: Shelf, damage: str
) -> None:
    path = made(session, shelf)
    session.close()
    if damage == "gone":
        session.path.unlink()
    else:
        session.path.write_bytes(session.path.read_bytes()[:5000] if damage == "cut" else b"rubbish")
    with pytest.raises(ProjectError):
        Session.open(session.path, coder="Ana")
    assert [one.path for one in shelf.backups(path=session.path)] == [path]
    done = restore(path, session.path, shelf)
    assert (done.aside is None) == (damage == "gone")
    with closing(Session.open(session.path, coder="Ana")) as now:
        assert now.info().annotations == 6


def test_a_backup_of_another_project_is_not_put_in_its_place(
    session: Session, shelf: Shelf, tmp_path: Path
) -> None:
    path = made(session, shelf)
    make_session(tmp_path, name="other.copydesk").close()
    before = (tmp_path / "other.copydesk").read_bytes()
    with pytest.raises(ProjectError, match="another project"):
        restore(path, tmp_path / "other.copydesk", shelf)
    assert (tmp_path / "other.copydesk").read_bytes() == before


def test_a_backup_damaged_since_is_not_restored(session: Session, shelf: Shelf) -> None:
    path = made(session, shelf)
    session.close()
    damage_inside(path)
    before = session.path.read_bytes()
    with pytest.raises(ProjectError, match="damaged"):
        restore(path, session.path, shelf)
    assert session.path.read_bytes() == before


def test_a_last_backup_that_was_damaged_since_does_not_pass_for_one(session: Session, shelf: Shelf) -> None:
    damage_inside(made(session, shelf))
    made(session, shelf, NOW + timedelta(minutes=15), Reason.OPENED)


@pytest.mark.parametrize("cut", [0, 3, 10, 40])
def test_a_backup_cut_off_since_is_left_out_or_told(session: Session, shelf: Shelf, cut: int) -> None:
    path = made(session, shelf)
    path.chmod(0o600)
    path.write_bytes(path.read_bytes()[: cut * 4096])
    if session.backups.all(shelf):  # what is counted is all there
        with pytest.raises(ProjectError):
            restore(path, session.path, shelf, to=session.path.with_name("new.copydesk"))
    with pytest.raises(ProjectError):
        session.backups.compare(path)
    made(session, shelf, NOW + timedelta(minutes=15), Reason.OPENED)


def test_killed_while_restoring_the_project_is_always_one_or_the_other(
    session: Session, shelf: Shelf, tmp_path: Path
) -> None:
    first = made(session, shelf)
    session.codebook.add_topic("Ferries")
    second, chance = made(session, shelf, NOW + timedelta(hours=1)), random.Random(11)
    session.close()
    for _ in range(6):
        command = [sys.executable, "-c", RESTORING, session.path, shelf.folder, first, second]
        process = subprocess.Popen(command, stdout=subprocess.PIPE)
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(chance.random() * 0.2)
        process.kill()
        process.communicate()
        with closing(Session.open(session.path, coder="Ana")) as now:
            assert now.check().ok
            assert now.info().topics in (2, 3)
        for aside in tmp_path.glob("desk (before restore*).copydesk"):
            with closing(Session.open(aside, coder="Ana")) as before:
                assert before.check().ok
            aside.unlink()
    restore(first, session.path, shelf)
    assert list(tmp_path.glob(f".*{backup.DRAFT}*")) == []


def test_a_folder_that_cannot_be_written_is_told_and_work_goes_on(session: Session, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ProjectError, match=r"No copy of desk\.copydesk could be written"):
        session.backups.make(Shelf(tmp_path / "file"), Reason.HOURLY)
    session.codebook.add_topic("Ferries")
    assert session.check().ok


def test_a_read_only_project_is_backed_up_too(session: Session, shelf: Shelf) -> None:
    session.close()
    with closing(Session.open(session.path, coder="Ana", writable=False)) as reader:
        path = made(reader, shelf)
        assert reader.backups.compare(path).same


def test_a_backup_that_is_opened_gets_no_backups_of_its_own(session: Session, shelf: Shelf) -> None:
    path = made(session, shelf)
    session.codebook.add_topic("Ferries")
    with closing(Session.open(path, coder="Ana", writable=False)) as reader:
        assert reader.backups.make(shelf, Reason.HOURLY) is None


# -- before a migration -----------------------------------------------------------------------------------


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A project of the first program."""
    path = tmp_path / "old.copydesk"
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        migrations.apply(Database(db), stop_before="m002_search")
        db.execute("INSERT INTO project (id, uid, title, created) VALUES (1, '../u', 'Old', '2031-01-01')")
        db.execute(f"PRAGMA user_version = {1000 * SCHEMA_MAJOR}")
    return path


def version(path: Path) -> int:
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as db:
        return int(db.execute("PRAGMA user_version").fetchone()[0])


def test_a_project_of_an_older_program_is_kept_before_it_is_migrated(old: Path, home: Path) -> None:
    Session.open(old, coder="Ana").close()
    (found,) = Shelf.chosen().backups(path=old)
    assert found.reason is Reason.BEFORE_MIGRATION
    assert found.path.is_relative_to(home)
    assert found.path.parent.parent == Shelf.chosen().folder
    assert (version(found.path), version(old)) == (1000 * SCHEMA_MAJOR, SCHEMA_VERSION)
    Session.open(old, coder="Ana").close()
    assert len(Shelf.chosen().backups(path=old)) == 1


def test_without_a_backup_it_is_not_migrated_but_can_be_read(old: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    Preferences(backup_folder=str(tmp_path / "file")).save()
    with pytest.raises(ReadOnlyError, match="older Copydesk"):
        Session.open(old, coder="Ana")
    assert version(old) == 1000 * SCHEMA_MAJOR
    Session.open(old, coder="Ana", writable=False).close()
