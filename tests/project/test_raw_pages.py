import sqlite3
from contextlib import closing, suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copydesk.project.raw_pages import Broken, RawFile, record, varint, with_log

PAGE = 512


def database(path: Path, rows: int = 400, longest: int = 3_000) -> dict[int, tuple[object, ...]]:
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute(f"PRAGMA page_size = {PAGE}")
        db.execute("CREATE TABLE words (id INTEGER PRIMARY KEY, word TEXT, n, raw BLOB)")
        db.execute("BEGIN")
        for number in range(1, rows + 1):
            word = "ferry \u00e9\U0001f600 " * (number % 20) + "x" * (longest if number % 50 == 0 else 0)
            many = (None, number, -number, number / 3, 2**62)[number % 5]
            db.execute("INSERT INTO words VALUES (?, ?, ?, ?)", (number, word, many, bytes(number % 7)))
        db.execute("DELETE FROM words WHERE id % 9 = 0")
        db.execute("COMMIT")
        return {row[0]: row for row in db.execute("SELECT * FROM words")}


def test_every_row_is_read_as_sqlite_reads_it(tmp_path: Path) -> None:
    there = database(tmp_path / "a.db")
    file = RawFile((tmp_path / "a.db").read_bytes(), PAGE)
    roots, whole = file.schema()
    found = file.walk(roots["words"])
    assert (whole, found.whole) == (True, True)
    assert {row: (row, *values[1:]) for row, values in found.rows.items()} == there
    assert list(file.strays()) == []


def test_a_lost_inner_page_leaves_its_leaves_to_be_found(tmp_path: Path) -> None:
    there = database(tmp_path / "a.db")
    raw = bytearray((tmp_path / "a.db").read_bytes())
    root = RawFile(bytes(raw), PAGE).schema()[0]["words"]
    raw[(root - 1) * PAGE] = 0
    file = RawFile(bytes(raw), PAGE)
    found = file.walk(file.schema()[0]["words"])
    assert (found.rows, found.pages) == ({}, 1)
    strays = {row for one in file.strays() for row in one.rows}
    assert strays == set(there)


def test_pages_in_a_circle_are_walked_once(tmp_path: Path) -> None:
    database(tmp_path / "a.db")
    raw = bytearray((tmp_path / "a.db").read_bytes())
    root = RawFile(bytes(raw), PAGE).schema()[0]["words"]
    start = (root - 1) * PAGE
    raw[start + 8 : start + 12] = root.to_bytes(4, "big")
    found = RawFile(bytes(raw), PAGE).walk(root)
    assert found.pages == 1
    assert found.rows


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_nothing_that_stands_in_a_file_makes_it_fail(
    data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("raw") / "a.db"
    database(path, rows=40)
    raw = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 40))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    file = RawFile(bytes(raw[: data.draw(st.integers(0, len(raw)))]), PAGE)
    for root in file.schema()[0].values():
        file.walk(root)
    list(file.strays())


@given(st.binary(max_size=40))
def test_a_row_is_read_to_the_byte_or_not_at_all(raw: bytes) -> None:
    with suppress(Broken, IndexError):
        list(record(raw))


def test_numbers_of_any_length_are_read() -> None:
    assert varint(b"\x07", 0) == (7, 1)
    assert varint(b"\x81\x00", 0) == (128, 2)
    assert varint(b"\xff" * 9, 0) == (2**64 - 1, 9)


def test_the_log_is_played_into_the_file_as_far_as_it_was_committed(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("CREATE TABLE words (id INTEGER PRIMARY KEY, word TEXT)")
        db.executemany("INSERT INTO words (word) VALUES (?)", [("one",), ("two",)])
        raw, log = path.read_bytes(), path.with_name("a.db-wal").read_bytes()
    size = int.from_bytes(log[8:12], "big")
    image = with_log(raw, log, size)
    file = RawFile(image, size)
    found = file.walk(file.schema()[0]["words"])
    assert [values[1] for values in found.rows.values()] == ["one", "two"]
    assert with_log(raw, b"no log", size) == raw
    last = with_log(raw, log[:-10], size)
    file = RawFile(last, size)
    assert len(file.walk(file.schema()[0]["words"]).rows) == 1
