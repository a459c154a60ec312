"""Database files of other programs: read, never trusted, never touched."""

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from copydesk.domain.tables import Value
from copydesk.errors import UserError
from copydesk.project import foreign
from copydesk.project.foreign import ForeignTables


def made(path: Path, script: str) -> Path:
    with closing(sqlite3.connect(path)) as db:
        db.executescript(script)
        db.commit()
    return path


PLAIN = """
CREATE TABLE Notes (ID INTEGER PRIMARY KEY, Body TEXT, "odd ""name" TEXT);
INSERT INTO Notes VALUES (2, 'Second', 'b'), (1, 'First', 'a'), (3, NULL, 'c');
"""


def rows(path: Path, table: str, *columns: str, order: tuple[str, ...] = ()) -> list[tuple[Value, ...]]:
    with closing(ForeignTables(path)) as tables:
        return list(tables.rows(table, columns, order=order))


@contextmanager
def unchanged(folder: Path) -> Iterator[None]:
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    yield
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_tables_and_rows_are_read_whatever_the_case_of_names(tmp_path: Path) -> None:
    path = made(tmp_path / "a.db", PLAIN)
    with unchanged(tmp_path), closing(ForeignTables(path)) as tables:
        assert tables.names() == ("Notes",)
        assert tables.columns("NOTES") == ("ID", "Body", 'odd "name')
        found = list(tables.rows("notes", ("body", 'odd "name', "missing"), order=("id",)))
    assert found == [("First", "a", None), ("Second", "b", None), (None, "c", None)]


def test_rows_are_picked_by_the_values_of_a_column(tmp_path: Path) -> None:
    path = made(tmp_path / "a.db", PLAIN)
    with closing(ForeignTables(path)) as tables:
        assert list(tables.rows("Notes", ("ID",), order=("ID",), where=("ID", (3, 1, 9)))) == [(1,), (3,)]
        assert list(tables.rows("Notes", ("ID",), where=("ID", ()))) == []
        assert list(tables.rows("Notes", ("ID",), where=("missing", (1,)))) == []


def test_what_is_not_there_gives_nothing(tmp_path: Path) -> None:
    path = made(tmp_path / "a.db", PLAIN)
    with closing(ForeignTables(path)) as tables:
        assert (tables.columns("x"), list(tables.rows("x", ("y",)))) == ((), [])


def test_text_in_another_encoding_is_read_with_its_errors_replaced(tmp_path: Path) -> None:
    path = made(tmp_path / "a.db", "CREATE TABLE t (v TEXT); INSERT INTO t VALUES (CAST(x'41ff42' AS TEXT));")
    assert rows(path, "t", "v") == [("A\ufffdB",)]
    wide = made(
        tmp_path / "b.db",
        "PRAGMA encoding='UTF-16le'; CREATE TABLE t (v TEXT); INSERT INTO t VALUES ('é😀');",
    )
    assert rows(wide, "t", "v") == [("é😀",)]


def test_views_virtual_tables_and_computed_columns_are_left_alone(tmp_path: Path) -> None:
    path = made(
        tmp_path / "a.db",
        "CREATE TABLE t (v TEXT, twice TEXT AS (hex(zeroblob(1000000))) VIRTUAL);"
        "INSERT INTO t VALUES ('a');"
        "CREATE VIEW w AS SELECT * FROM t; CREATE VIRTUAL TABLE f USING fts5(body);"
        "CREATE TRIGGER g AFTER INSERT ON t BEGIN DELETE FROM t; END;",
    )
    with closing(ForeignTables(path)) as tables:
        assert not {"w", "f", "sqlite_master"} & set(tables.names())
        assert tables.columns("t") == ("v",)
        assert list(tables.rows("t", ("v", "twice"))) == [("a", None)]
        assert list(tables.rows("w", ("v",))) == []


def test_a_view_that_says_it_is_a_table_is_not_asked(tmp_path: Path) -> None:
    path = made(
        tmp_path / "a.db",
        "CREATE TABLE t (v); CREATE VIEW w AS SELECT 1 AS v; PRAGMA writable_schema = ON;"
        "UPDATE sqlite_master SET type = 'table', rootpage = 2 WHERE name = 'w';",
    )
    try:
        with closing(ForeignTables(path)) as tables:
            assert tables.names() == ("t",)
    except UserError:
        pass  # newer versions of SQLite take such a schema for damage


def test_what_a_writer_left_in_its_log_is_read_from_a_copy(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as writer:
        writer.execute("PRAGMA journal_mode = WAL")
        writer.executescript(PLAIN)
        writer.execute("INSERT INTO Notes VALUES (4, 'Late', 'd')")
        assert path.with_name("a.db-wal").stat().st_size
        with unchanged(tmp_path):
            assert rows(path, "Notes", "Body", order=("ID",))[-1] == ("Late",)


def test_a_file_in_log_mode_without_a_log_is_read_in_place(tmp_path: Path) -> None:
    path = made(tmp_path / "a.db", "PRAGMA journal_mode = WAL;" + PLAIN)
    with unchanged(tmp_path):
        assert len(rows(path, "Notes", "ID")) == 3


def test_a_file_that_is_never_still_is_said_to_be_written_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = made(tmp_path / "a.db", PLAIN)
    path.with_name("a.db-wal").write_bytes(b"x")
    states = iter(range(100))
    monkeypatch.setattr(foreign, "_state", lambda _path: (next(states), 0))
    with pytest.raises(UserError, match="being written to"):
        ForeignTables(path)


def test_a_file_with_half_a_change_is_refused(tmp_path: Path) -> None:
    path = made(tmp_path / "a.db", PLAIN)
    path.with_name("a.db-journal").write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(600))
    with unchanged(tmp_path), pytest.raises(UserError, match="half written"):
        ForeignTables(path)
    path.with_name("a.db-journal").write_bytes(bytes(600))  # the journal of a change that is done
    assert len(rows(path, "Notes", "ID")) == 3


@pytest.mark.parametrize(
    "content", [b"", b"text", random.Random(1).randbytes(4096)], ids=["empty", "text", "noise"]
)
def test_what_is_no_database_is_said_to_be_none(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.db"
    path.write_bytes(content)
    with pytest.raises(UserError, match="not an SQLite database, or it is encrypted"):
        ForeignTables(path)


def test_an_encrypted_file_with_an_open_head_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    path.write_bytes(b"SQLite format 3\0" + random.Random(2).randbytes(8176))
    with pytest.raises(UserError):
        ForeignTables(path)


def test_a_folder_a_missing_file_and_a_project_are_refused(tmp_path: Path) -> None:
    for name in (".", "missing.db", "desk.copydesk"):
        with pytest.raises(UserError):
            ForeignTables(tmp_path / name)


def test_a_value_of_endless_length_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = made(tmp_path / "a.db", "CREATE TABLE t (v); INSERT INTO t VALUES (zeroblob(20000));")
    monkeypatch.setattr(foreign, "LONGEST_VALUE", 10_000)
    with pytest.raises(UserError, match="cannot be read"):
        rows(path, "t", "v")


def test_pages_that_are_used_again_and_again_do_not_give_endless_rows(tmp_path: Path) -> None:
    path = made(
        tmp_path / "a.db",
        "PRAGMA page_size = 512; CREATE TABLE t (v);"
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)"
        "INSERT INTO t SELECT i FROM n;",
    )
    content = bytearray(path.read_bytes())
    with closing(sqlite3.connect(path)) as db:
        root = db.execute("SELECT rootpage FROM sqlite_master").fetchone()[0]
    start = (root - 1) * 512
    assert content[start] == 5  # an inner page of a table
    cells = int.from_bytes(content[start + 3 : start + 5], "big")
    places = [int.from_bytes(content[start + 12 + 2 * n : start + 14 + 2 * n], "big") for n in range(cells)]
    child = content[start + places[0] : start + places[0] + 4]
    for place in places:
        content[start + place : start + place + 4] = child
    path.write_bytes(content)
    with closing(ForeignTables(path)) as tables:
        tables._most_rows = 10  # pyright: ignore[reportPrivateUsage] - as in a file that is smaller than its rows
        with pytest.raises(UserError, match="damaged"):
            list(tables.rows("t", ("v",)))


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(changes=st.lists(st.tuples(st.integers(16, 8191), st.integers(0, 255)), min_size=1, max_size=30))
def test_a_damaged_file_raises_nothing_but_user_errors(
    tmp_path: Path, changes: list[tuple[int, int]]
) -> None:
    path = tmp_path / "a.db"
    if not path.exists():
        made(path, PLAIN)
    content = bytearray(path.read_bytes())
    for place, value in changes:
        content[place % len(content)] = value
    broken = tmp_path / "broken.db"
    broken.write_bytes(content)
    try:
        with closing(ForeignTables(broken)) as tables:
            for name in tables.names():
                list(tables.rows(name, tables.columns(name), order=tables.columns(name)[:1]))
    except UserError as error:
        assert "{" not in str(error)


def test_more_values_than_promised_are_a_bug_of_the_caller(tmp_path: Path) -> None:
    path = made(tmp_path / "a.db", PLAIN)
    with closing(ForeignTables(path)) as tables, pytest.raises(ValueError, match="501"):
        list(tables.rows("Notes", ("ID",), where=("ID", range(501))))


@pytest.mark.filterwarnings("error")
def test_a_file_can_be_let_go_while_its_rows_are_walked(tmp_path: Path) -> None:
    tables = ForeignTables(made(tmp_path / "a.db", PLAIN))
    walk = tables.rows("Notes", ("ID",))
    next(walk)
    tables.close()
    del walk


def test_lengths_for_which_there_is_no_memory_are_taken_for_damage(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def exhausted(_values: object) -> Iterator[tuple[int, object]]:
        raise MemoryError

    path = made(tmp_path / "a.db", "CREATE TABLE a (x); INSERT INTO a VALUES (1);")
    monkeypatch.setattr(foreign, "enumerate", exhausted, raising=False)
    with pytest.raises(UserError, match="not enough memory"):
        rows(path, "a", "x")
