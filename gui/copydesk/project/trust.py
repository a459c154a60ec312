"""A project file may come from a stranger: what is in its schema has to be what this program puts there.

A file carries statements that run when it is used: triggers, views, virtual tables, expressions in indexes
and columns (https://www.sqlite.org/security.html). So each statement of the file is compared with those of
the migrations, before any of them runs; one that is not ours is refused. What SQLite and sqlite-utils write
themselves differs between their versions, and is known by its shape.
"""

import hashlib
import re
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

from copydesk.errors import DamagedError
from copydesk.project.version import SCHEMA_VERSION

Entry = tuple[str, str, str, str]
"""Type, name, table and statement of a row of SQLite's own table of the schema."""

LONGEST_VALUE = 100_000_000
"""Bytes of one value, one row or one text; a longer one is taken for damage or ill will."""
LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: LONGEST_VALUE,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 10_000_000,
    sqlite3.SQLITE_LIMIT_COLUMN: 500,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 500,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 50,
    sqlite3.SQLITE_LIMIT_ATTACHED: 1,  # VACUUM takes one
}
"""What statements, those of the file's schema too, may need at most."""

KNOWN = frozenset(
    (
        "cf9867862ff34c81b3b7749f004ca8a7",
        "db4abe4e8761c52cb2568bcaf6191779",
        "c6a629841d99c8e27be3e68df9d56e48",
        "126999a4de79b96dcbd47e5587e65e64",
        "f24a53c16e82438c93589e107028b0b1",
        "a391396c925a89aaa6625ad369fe5308",
        "b387cf2bf338bbcbb6bccc45cb43de1b",
        "47ebd01241c29d05cec31a2356e7c895",
        "c8e968b9e355a81935ecd27107066154",
        "37672dd8a9ee3ac0322643de419eed47",
        "8c707831013fbdb526f42887d2033a39",
        "7dfd31b691c4e37cddca99eb6a3f46ae",
    )
)
"""What :func:`digest` gives for the schema after each migration."""

_COLUMNS = r'\([\w\s",\[\]]*\)'
_SHAPES = tuple(
    re.compile(shape, re.IGNORECASE)
    for shape in (
        rf'CREATE TABLE ["\[]_sqlite_migrations["\]] {_COLUMNS}',
        r'CREATE UNIQUE INDEX ["\[]idx__sqlite_migrations\w*["\]]'
        rf'\s+ON ["\[]_sqlite_migrations["\]] {_COLUMNS}',
        r"CREATE TABLE sqlite_sequence\(name,seq\)",
        r"CREATE TABLE sqlite_stat[14]\([\w,]*\)",
        r"CREATE TABLE ['\"]search_(data|idx|docsize|config)['\"]\([\w\s]+(,[\w\s]+)*"
        r"(,\s*PRIMARY KEY\([\w\s,]+\))?\)( WITHOUT ROWID)?",
    )
)
_SCHEMA = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"
_MOST_ENTRIES = 1_000
_PLAIN = {
    "table": re.compile(r"CREATE TABLE [^;]*", re.IGNORECASE),
    "index": re.compile(r'CREATE (UNIQUE )?INDEX \w+ ON \w+ \([\w\s",]*\)( WHERE [\w\s]*)?', re.IGNORECASE),
    "trigger": re.compile(r".*", re.DOTALL),  # none runs in a project that is only read
}


def limit(db: sqlite3.Connection) -> None:
    """Bound what the file can make SQLite do, before a word of its schema is read."""
    for what, most in LIMITS.items():
        db.setlimit(what, most)
    db.execute("PRAGMA trusted_schema = OFF")
    db.execute("PRAGMA cell_size_check = ON")


def check(path: Path, db: sqlite3.Connection) -> None:
    """:raises DamagedError: something in the file's schema is not of this program."""
    strange = stranger(db)
    if strange is not None:
        raise DamagedError(
            "{name} holds something that Copydesk does not put into projects ({what}), so it was not opened. "
            "Salvage what is in it into a new project, or ask whoever it comes from.",
            name=path.name,
            what=strange,
        )


def stranger(db: sqlite3.Connection) -> str | None:
    """The first thing in the file's schema that is not ours, or is ours and not there; None if none is."""
    found = list(entries(db))
    if digest(found) in KNOWN:
        return None
    ours = min(references(), key=lambda one: len(set(one) ^ set(found)))
    more = [one for one in found if one not in ours]
    if int(db.execute("PRAGMA user_version").fetchone()[0]) > SCHEMA_VERSION:  # to be read only
        more = [one for one in more if not _plain(one)]
        return _told(more[0]) if more else None
    odd = more or [one for one in ours if one not in found]
    return _told(odd[0]) if odd else None


def entries(db: sqlite3.Connection) -> Iterator[Entry]:
    """The schema, but for what SQLite and sqlite-utils write by themselves."""
    for number, (kind, name, table, sql) in enumerate(db.execute(_SCHEMA)):
        if number > _MOST_ENTRIES:
            yield "table", "…", "", ""
            return
        if sql is None and kind == "index" and str(name).startswith("sqlite_autoindex_"):
            continue  # the index behind a UNIQUE
        if kind in ("table", "index") and any(shape.fullmatch(str(sql)) for shape in _SHAPES):
            continue
        yield str(kind), str(name), str(table), str(sql)


def digest(found: Sequence[Entry]) -> str:
    """A short name for a schema: equal for equal ones only."""
    return hashlib.sha256(repr(sorted(found)).encode("utf-8", "surrogatepass")).hexdigest()[:32]


def references() -> Iterator[list[Entry]]:
    """The schema after each migration, as this program's SQLite writes it."""
    from sqlite_utils import Database

    from copydesk.project.schema import migrations

    with closing(sqlite3.connect(":memory:", isolation_level=None)) as db:
        utils = Database(db)
        names = [one.name for one in migrations.pending(utils)]
        for following in (*names[1:], None):
            migrations.apply(utils, stop_before=following)
            yield list(entries(db))


def _plain(entry: Entry) -> bool:
    kind, _, _, sql = entry
    return kind in _PLAIN and _PLAIN[kind].fullmatch(sql) is not None


def _told(entry: Entry) -> str:
    kind, name, *_ = entry
    shown = "".join(one if one.isprintable() else "?" for one in name[:60])
    return f"{kind} {shown}"
