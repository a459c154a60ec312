"""Project files that somebody made to do harm are refused before a word of theirs runs."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from copydesk import resources
from copydesk.errors import DamagedError, ProjectError
from copydesk.project import Project, trust
from copydesk.project.version import SCHEMA_VERSION


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "desk.copydesk"
    Project.create(path, title="Desk").close()
    return path


def tamper(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        for statement in statements:
            db.execute(statement)


def refused(path: Path, *, writable: bool = True) -> str:
    before = path.read_bytes()
    with pytest.raises(DamagedError) as caught:
        Project.open(path, writable=writable).close()
    assert path.read_bytes() == before, "a refused file is not touched"
    return str(caught.value)


def test_every_released_schema_is_known_without_making_it_anew() -> None:
    made = [trust.digest(one) for one in trust.references()]
    assert set(made) == trust.KNOWN, f"put the digest of a new migration into trust.KNOWN: {made}"


def test_our_own_files_are_no_strangers(path: Path) -> None:
    for known in (path, resources.path("samples", "sample.copydesk")):
        with closing(sqlite3.connect(f"{known.as_uri()}?mode=ro&immutable=1", uri=True)) as db:
            assert trust.stranger(db) is None
    tamper(path, "ANALYZE")  # as closing a large project does
    Project.open(path).close()


@pytest.mark.parametrize(
    ("statement", "named"),
    [
        ("CREATE TRIGGER t AFTER UPDATE ON spans BEGIN DELETE FROM texts; END", "trigger t"),
        ("CREATE TRIGGER journal_evil BEFORE DELETE ON texts BEGIN SELECT 1; END", "journal_evil"),
        ("CREATE VIEW v AS SELECT * FROM texts", "view v"),
        ("CREATE VIRTUAL TABLE w USING fts5 (a)", "table w"),
        ("CREATE VIRTUAL TABLE w USING rtree (a, b, c)", "table w"),
        ("CREATE INDEX i ON texts (upper(content))", "index i"),
        ("CREATE INDEX i ON texts (id) WHERE abs(id) > 0", "index i"),
        ("CREATE TABLE g (a, b AS (a || a))", "table g"),
        ("CREATE TABLE search_more (a)", "table search_more"),
        ("ALTER TABLE texts ADD COLUMN evil TEXT AS (content || content)", "table texts"),
        ("DROP TRIGGER journal_spans_insert", "trigger journal_spans_insert"),
        ("DROP INDEX spans_annotation", "index spans_annotation"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("writable", [True, False])
def test_what_is_not_ours_is_refused_and_named(
    path: Path, statement: str, named: str, *, writable: bool
) -> None:
    tamper(path, statement)
    told = refused(path, writable=writable)
    assert "desk.copydesk holds something that Copydesk does not put into projects" in told
    assert named in told


def test_a_statement_behind_a_known_name_is_refused(path: Path) -> None:
    tamper(
        path,
        "DROP TRIGGER journal_spans_insert",
        "CREATE TRIGGER journal_spans_insert AFTER INSERT ON spans BEGIN UPDATE texts SET content = 'x'; END",
    )
    assert "trigger journal_spans_insert" in refused(path)


def test_a_name_made_of_signs_that_are_not_shown_is_shown_tame(path: Path) -> None:
    tamper(path, 'CREATE VIEW "\u202ev\x1b[31m' + "x" * 200 + '" AS SELECT 1')
    told = refused(path)
    assert "\u202e" not in told
    assert "\x1b" not in told
    assert len(told) < 400


def test_a_schema_written_by_hand_into_the_file_is_refused(path: Path) -> None:
    hidden = "CREATE VIEW texts2 AS SELECT load_extension('evil')"
    tamper(
        path,
        "PRAGMA writable_schema = ON",
        f"INSERT INTO sqlite_master VALUES ('view', 'texts2', 'texts2', 0, \"{hidden}\")",
    )
    refused(path)


def test_very_many_tables_are_refused(path: Path) -> None:
    tamper(path, "BEGIN", *(f"CREATE TABLE t{number} (a)" for number in range(1_100)), "COMMIT")
    refused(path)


@pytest.mark.parametrize(
    ("statement", "fine"),
    [
        ("CREATE TABLE newer (id INTEGER PRIMARY KEY, a TEXT)", True),
        ("CREATE INDEX newer ON texts (id)", True),
        ("CREATE VIEW newer AS SELECT 1", False),
        ("CREATE VIRTUAL TABLE newer USING fts5 (a)", False),
        ("CREATE INDEX newer ON texts (upper(content))", False),
    ],
)
def test_of_a_newer_program_only_plain_tables_are_read(path: Path, statement: str, *, fine: bool) -> None:
    tamper(path, statement, f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    if fine:
        Project.open(path, writable=False).close()
    else:
        refused(path, writable=False)


def test_nothing_of_the_file_can_be_made_absurdly_large(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("INSERT INTO coders (uid, name) VALUES ('a', 'Ana')")
        db.execute("INSERT INTO texts (sha256, content) VALUES ('x', replace(hex(zeroblob(?)), '0', 'a'))",
                   (trust.LONGEST_VALUE // 2 + 10,))  # fmt: skip
    project = Project.open(path, writable=False)
    with pytest.raises(sqlite3.DataError, match="too big"):
        project.db.execute("SELECT content FROM texts").fetchall()
    with pytest.raises(sqlite3.OperationalError):
        project.db.execute("SELECT " + "+".join(["1"] * 600))
    project.close()


def test_no_code_is_loaded_and_the_schema_may_call_no_function(path: Path) -> None:
    project = Project.open(path)
    with pytest.raises(sqlite3.OperationalError, match=r"not authorized|no such function"):
        project.db.execute("SELECT load_extension('evil')")
    assert project.db.execute("PRAGMA trusted_schema").fetchone() == (0,)
    assert project.db.execute("PRAGMA cell_size_check").fetchone() == (1,)
    project.close()


def test_a_rollback_journal_that_would_be_played_into_the_file_is_refused(path: Path) -> None:
    journal = path.with_name(path.name + "-journal")
    journal.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(600))
    with pytest.raises(ProjectError, match=r"desk\.copydesk-journal"):
        Project.open(path)
    assert journal.exists()
    journal.write_bytes(b"")
    Project.open(path).close()


def test_a_project_whose_mark_was_damaged_is_told_from_another_database(path: Path) -> None:
    tamper(path, "PRAGMA application_id = 7")
    assert "is damaged" in refused(path)


def test_a_project_whose_beginning_is_gone_is_told_so(path: Path) -> None:
    with path.open("r+b") as file:
        file.write(bytes(100))
    assert "or its beginning is damaged" in refused(path)


def test_a_project_without_its_own_row_is_damaged(path: Path) -> None:
    tamper(path, "DELETE FROM project")
    with pytest.raises(DamagedError, match="is damaged"):
        Project.open(path)
