"""Stored files of each schema become today's with all that they hold, or stay as they were."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from tests.project.schemas.make import TEXT, names, path_of, unpack

from copydesk.domain.annotation import Mention, Passage, Quotation
from copydesk.project import Project
from copydesk.project.version import SCHEMA_MAJOR, SCHEMA_MINOR, SCHEMA_VERSION
from copydesk.session import Session

MINORS = range(SCHEMA_MINOR + 1)
KILL = """
import os, signal, sys
from pathlib import Path
from copydesk.project import Project, schema
left = int(sys.argv[2])
write = schema.write_journal_triggers
def write_and_die(db, tables):
    global left
    write(db, tables)
    left -= 1
    if not left:
        os.kill(os.getpid(), signal.SIGKILL)
schema.write_journal_triggers = write_and_die
Project.open(Path(sys.argv[1]))
"""


def version_of(path: Path) -> tuple[int, list[str]]:
    """What the file says of its schema: the number, and the migrations that it has had."""
    with closing(sqlite3.connect(path)) as db:
        number = db.execute("PRAGMA user_version").fetchone()[0]
        return number, [row[0] for row in db.execute("SELECT name FROM _sqlite_migrations ORDER BY id")]


def holds_everything(session: Session) -> None:
    (row,) = session.articles.rows()
    article = session.articles.get(row.id)
    assert (article.uid, article.text, article.published) == ("a" * 32, TEXT, "2031-01-02")
    mention, passage, quotation = session.articles.annotations(row.id)
    assert isinstance(mention, Mention)
    assert isinstance(passage, Passage)
    assert isinstance(quotation, Quotation)
    assert [mention.uid, passage.uid, quotation.uid] == ["3" * 32, "4" * 32, "5" * 32]
    assert [span.of(TEXT) for span in mention.main_spans] == ["Ilse Marden"]
    assert [span.of(TEXT) for span in quotation.main_spans] == ["Boats will sail"]
    assert (passage.note, session.codebook.topic(passage.topic).definition) == ("A note", "All that sails")
    assert quotation.speaker == mention.actor
    actor = session.codebook.actor(mention.actor)
    assert (actor.name, actor.aliases, actor.attributes) == ("Ilse Marden", ("Marden",), {"age": 51})


def test_each_schema_has_its_stored_file() -> None:
    """``python -m tests.project.schemas.make`` makes the one that is missing."""
    assert [path_of(minor).exists() for minor in MINORS] == [True] * len(names())


@pytest.mark.parametrize("minor", MINORS)
def test_a_stored_file_becomes_todays_and_keeps_what_it_holds(tmp_path: Path, minor: int) -> None:
    path = unpack(minor, tmp_path)
    assert version_of(path) == (1000 * SCHEMA_MAJOR + minor, names()[: minor + 1])
    session = Session.open(path, coder="Ana")
    holds_everything(session)
    report = session.check()
    assert report.ok, report.problems
    assert len(list(session.finding.search("ferry"))) == 1
    assert session.history.undo() is not None
    assert session.articles.rows() == []
    assert session.history.redo() is not None
    holds_everything(session)
    session.close()
    assert version_of(path) == (SCHEMA_VERSION, names())


@pytest.mark.parametrize("minor", MINORS)
def test_a_stored_file_is_read_as_it_is(tmp_path: Path, minor: int) -> None:
    path = unpack(minor, tmp_path)
    before = path.read_bytes()
    session = Session.open(path, coder="Ana", writable=False)
    holds_everything(session)
    session.close()
    assert path.read_bytes() == before


@pytest.mark.parametrize("step", [1, 2, 3, 4])
def test_a_kill_in_the_middle_of_a_migration_leaves_the_file_as_it_was(tmp_path: Path, step: int) -> None:
    path = unpack(0, tmp_path)
    before = version_of(path)
    command = [sys.executable, "-c", KILL, str(path), str(step)]
    assert subprocess.run(command, check=False).returncode < 0
    assert version_of(path) == before
    session = Session.open(path, coder="Ana")
    holds_everything(session)
    assert session.check().ok
    session.close()


def test_a_migration_that_fails_leaves_the_file_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = unpack(0, tmp_path)
    before = version_of(path)

    def broken(*_: object) -> None:
        raise sqlite3.OperationalError("disk is full")

    monkeypatch.setattr("copydesk.project.schema.write_journal_triggers", broken)
    with pytest.raises(Exception, match="The disk is full"):
        Project.open(path)
    assert version_of(path) == before
