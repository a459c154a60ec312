"""``python -m tests.project.schemas.make``: a stored file for each schema that has none yet.

A stored file is never made anew: it is what a program of that schema has written.
"""

import gzip
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from sqlite_utils import Database

from copydesk.domain.text import text_hash
from copydesk.project.schema import migrations
from copydesk.project.version import APPLICATION_ID, SCHEMA_MAJOR

FOLDER = Path(__file__).parent
TEXT = (
    "Velmora ferries wait\n\nThe ferry board met on Monday. \u201cBoats will sail,\u201d Ilse Marden said.\n"
)
_SPANS = {"Ilse Marden": (1, "text"), "ferry board": (2, "text"), "Boats will sail": (3, "content")}
_MADE, _UPDATED = "2031-01-04T00:00:00Z", "2031-01-05T00:00:00Z"
_FIRST = (
    ("project", "id, uid, title, created", (1, "0" * 32, "Ferries", "2031-01-01T00:00:00Z")),
    ("coders", "id, uid, name", (1, "c" * 32, "Ana")),
    ("texts", "id, sha256, content", (1, text_hash(TEXT), TEXT)),
)
_CHANGED = (
    (
        "articles",
        "id, uid, text_id, title, published, status, created",
        (1, "a" * 32, 1, "Velmora ferries wait", "2031-01-02", "in progress", "2031-01-03T00:00:00Z"),
    ),
    ("actors", "id, uid, name, kind", (1, "1" * 32, "Ilse Marden", "person")),
    ("aliases", "actor_id, alias", (1, "Marden")),
    ("actor_ids", "actor_id, scheme, value", (1, "wikidata", "Q0")),
    ("topics", "id, uid, code, name, definition", (1, "2" * 32, "F", "Ferries", "All that sails")),
    *(
        (
            "annotations",
            "id, uid, article_id, kind, actor_id, topic_id, coder_id, created, updated",
            (number, str(number + 2) * 32, 1, kind, actor, topic, 1, _MADE, _UPDATED),
        )
        for number, kind, actor, topic in (
            (1, "mention", 1, None),
            (2, "passage", None, 1),
            (3, "quotation", None, None),
        )
    ),
    *(
        (
            "spans",
            'annotation_id, part, start, "end", quote',
            (row, part, TEXT.index(words), TEXT.index(words) + len(words), words),
        )
        for words, (row, part) in _SPANS.items()
    ),
    ("quotations", "id, type, speaker_id", (3, "direct", 1)),
    ("quotation_topics", "quotation_id, topic_id, stance", (3, 1, "supports")),
    ("notes", "uid, annotation_id, text", ("6" * 32, 2, "A note")),
    (
        "attribute_definitions",
        "id, uid, target, name, type",
        (1, "7" * 32, "actor", "age", "number"),
    ),
    ("attribute_values", "definition_id, actor_id, value", (1, 1, "51")),
)  # fmt: skip


def names() -> list[str]:
    """The migrations in order; the file of each is the schema that it leads to."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as db:
        return [one.name for one in migrations.pending(Database(db))]


def path_of(minor: int) -> Path:
    """Where the file of a schema is kept."""
    return FOLDER / f"schema-{SCHEMA_MAJOR}.{minor}.copydesk.gz"


def unpack(minor: int, folder: Path) -> Path:
    """The stored project of a schema, in the folder."""
    path = folder / path_of(minor).stem
    path.write_bytes(gzip.decompress(path_of(minor).read_bytes()))
    return path


def make(path: Path, minor: int) -> None:
    """A project of that schema with one of everything that the first schema had."""
    later = names()[minor + 1 :]
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        migrations.apply(Database(db), stop_before=later[:1])
        for table, columns, values in _FIRST:
            _insert(db, table, columns, values)
        if minor >= 1:
            db.execute("INSERT INTO search (rowid, content) VALUES (1, ?)", (TEXT,))
        _insert(db, "changes", "id, label, coder_id, at, state", (1, "Import", 1, _UPDATED, "done"))
        db.execute("UPDATE journal_state SET change_id = 1")
        for table, columns, values in _CHANGED:
            _insert(db, table, columns, values)
        db.execute("UPDATE journal_state SET change_id = NULL")
        db.execute(f"PRAGMA user_version = {1000 * SCHEMA_MAJOR + minor}")
        db.execute("PRAGMA journal_mode = WAL")


def _insert(db: sqlite3.Connection, table: str, columns: str, values: tuple[object, ...]) -> None:
    marks = ", ".join("?" * len(values))
    db.execute(f"INSERT INTO {table} ({columns}) VALUES ({marks})", values)


def main() -> None:
    """Make those that are missing."""
    for minor in range(len(names())):
        if not path_of(minor).exists():
            with tempfile.TemporaryDirectory() as folder:
                path = Path(folder) / "made.copydesk"
                make(path, minor)
                path_of(minor).write_bytes(gzip.compress(path.read_bytes(), mtime=0))


if __name__ == "__main__":
    main()
