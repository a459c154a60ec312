"""The tables of a project file, made and migrated with sqlite-utils.

``user_version`` is ``1000 * major + minor``: programs refuse a newer major version and open a newer
minor one read-only. A migration is never edited once it has been released; a new one is added.
"""

import sqlite3

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from copydesk.project import (
    schema_blind,
    schema_codebook,
    schema_ids,
    schema_learning,
    schema_lists,
    schema_search,
    schema_suggestions,
    schema_topics,
    schema_versions,
)
from copydesk.project.version import SCHEMA_VERSION

migrations = Migrations("copydesk")

_FIRST_JOURNALLED = (
    "project",
    "articles",
    "actors",
    "aliases",
    "actor_ids",
    "topics",
    "annotations",
    "spans",
    "quotations",
    "quotation_topics",
    "notes",
    "attribute_definitions",
    "attribute_values",
)
JOURNALLED = (
    *_FIRST_JOURNALLED,
    *schema_lists.JOURNALLED,
    *schema_versions.JOURNALLED,
    *schema_suggestions.JOURNALLED,
    *schema_codebook.JOURNALLED,
    *schema_blind.JOURNALLED,
)
"""Tables whose rows are undone and redone. Texts are immutable and coders only ever join."""

_PROJECT = """
CREATE TABLE project (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uid TEXT NOT NULL,
    title TEXT NOT NULL,
    created TEXT NOT NULL
) STRICT;
CREATE TABLE coders (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE
) STRICT;
"""

_ARTICLES = """
CREATE TABLE texts (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    content TEXT NOT NULL
) STRICT;
CREATE TABLE articles (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    text_id INTEGER NOT NULL REFERENCES texts (id),
    title TEXT NOT NULL,
    published TEXT,
    agency TEXT,
    place TEXT,
    byline TEXT,
    language TEXT,
    url TEXT,
    section TEXT,
    status TEXT NOT NULL DEFAULT 'new' CHECK (status IN ('new', 'in progress', 'done')),
    source TEXT NOT NULL DEFAULT '',
    source_sha256 TEXT NOT NULL DEFAULT '',
    created TEXT NOT NULL
) STRICT;
CREATE INDEX articles_text ON articles (text_id);
CREATE INDEX articles_status ON articles (status);
"""

_CODEBOOK = """
CREATE TABLE actors (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    parent_id INTEGER REFERENCES actors (id) ON DELETE SET NULL,
    description TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX actors_parent ON actors (parent_id);
CREATE TABLE aliases (
    id INTEGER PRIMARY KEY,
    actor_id INTEGER NOT NULL REFERENCES actors (id) ON DELETE CASCADE,
    alias TEXT NOT NULL,
    UNIQUE (actor_id, alias)
) STRICT;
CREATE TABLE actor_ids (
    id INTEGER PRIMARY KEY,
    actor_id INTEGER NOT NULL REFERENCES actors (id) ON DELETE CASCADE,
    scheme TEXT NOT NULL,
    value TEXT NOT NULL,
    UNIQUE (actor_id, scheme)
) STRICT;
CREATE TABLE topics (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL,
    definition TEXT NOT NULL DEFAULT '',
    parent_id INTEGER REFERENCES topics (id) ON DELETE SET NULL,
    colour TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX topics_parent ON topics (parent_id);
"""

_ANNOTATIONS = """
CREATE TABLE annotations (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    actor_id INTEGER REFERENCES actors (id),
    topic_id INTEGER REFERENCES topics (id),
    coder_id INTEGER NOT NULL REFERENCES coders (id),
    origin TEXT NOT NULL DEFAULT 'manual',
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    CHECK (CASE kind
        WHEN 'mention' THEN actor_id IS NOT NULL AND topic_id IS NULL
        WHEN 'passage' THEN topic_id IS NOT NULL AND actor_id IS NULL
        WHEN 'quotation' THEN actor_id IS NULL AND topic_id IS NULL
        ELSE 0 END)
) STRICT;
CREATE INDEX annotations_article ON annotations (article_id, kind);
CREATE INDEX annotations_actor ON annotations (actor_id);
CREATE INDEX annotations_topic ON annotations (topic_id);
CREATE INDEX annotations_coder ON annotations (coder_id);
CREATE TABLE spans (
    id INTEGER PRIMARY KEY,
    annotation_id INTEGER NOT NULL REFERENCES annotations (id) ON DELETE CASCADE,
    part TEXT NOT NULL CHECK (part IN ('text', 'content', 'cue', 'speaker')),
    start INTEGER NOT NULL CHECK (start >= 0),
    "end" INTEGER NOT NULL CHECK ("end" > start),
    quote TEXT NOT NULL
) STRICT;
CREATE INDEX spans_annotation ON spans (annotation_id);
CREATE TABLE quotations (
    id INTEGER PRIMARY KEY REFERENCES annotations (id) ON DELETE CASCADE,
    type TEXT NOT NULL CHECK (type IN ('direct', 'indirect', 'mixed')),
    speaker_id INTEGER REFERENCES actors (id),
    addressee_id INTEGER REFERENCES actors (id),
    within_id INTEGER REFERENCES quotations (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX quotations_speaker ON quotations (speaker_id);
CREATE INDEX quotations_addressee ON quotations (addressee_id);
CREATE INDEX quotations_within ON quotations (within_id);
CREATE TABLE quotation_topics (
    id INTEGER PRIMARY KEY,
    quotation_id INTEGER NOT NULL REFERENCES quotations (id) ON DELETE CASCADE,
    topic_id INTEGER NOT NULL REFERENCES topics (id),
    stance TEXT CHECK (stance IN ('supports', 'opposes', 'neutral')),
    UNIQUE (quotation_id, topic_id)
) STRICT;
CREATE INDEX quotation_topics_topic ON quotation_topics (topic_id);
"""

_NOTES_AND_ATTRIBUTES = """
CREATE TABLE notes (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    article_id INTEGER UNIQUE REFERENCES articles (id) ON DELETE CASCADE,
    actor_id INTEGER UNIQUE REFERENCES actors (id) ON DELETE CASCADE,
    topic_id INTEGER UNIQUE REFERENCES topics (id) ON DELETE CASCADE,
    annotation_id INTEGER UNIQUE REFERENCES annotations (id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    CHECK ((article_id IS NOT NULL) + (actor_id IS NOT NULL)
        + (topic_id IS NOT NULL) + (annotation_id IS NOT NULL) = 1)
) STRICT;
CREATE TABLE attribute_definitions (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    target TEXT NOT NULL CHECK (target IN ('actor', 'article', 'mention', 'passage', 'quotation')),
    name TEXT NOT NULL,
    type TEXT NOT NULL CHECK (type IN ('choice', 'number', 'yes/no', 'text', 'date')),
    choices TEXT NOT NULL DEFAULT '[]',
    required INTEGER NOT NULL DEFAULT 0 CHECK (required IN (0, 1)),
    UNIQUE (target, name)
) STRICT;
CREATE TABLE attribute_values (
    id INTEGER PRIMARY KEY,
    definition_id INTEGER NOT NULL REFERENCES attribute_definitions (id) ON DELETE CASCADE,
    article_id INTEGER REFERENCES articles (id) ON DELETE CASCADE,
    actor_id INTEGER REFERENCES actors (id) ON DELETE CASCADE,
    annotation_id INTEGER REFERENCES annotations (id) ON DELETE CASCADE,
    value TEXT NOT NULL,
    CHECK ((article_id IS NOT NULL) + (actor_id IS NOT NULL) + (annotation_id IS NOT NULL) = 1)
) STRICT;
CREATE INDEX attribute_values_definition ON attribute_values (definition_id);
CREATE UNIQUE INDEX attribute_values_article ON attribute_values (article_id, definition_id);
CREATE UNIQUE INDEX attribute_values_actor ON attribute_values (actor_id, definition_id);
CREATE UNIQUE INDEX attribute_values_annotation ON attribute_values (annotation_id, definition_id);
"""

_JOURNAL = """
CREATE TABLE changes (
    id INTEGER PRIMARY KEY,
    label TEXT NOT NULL,
    coder_id INTEGER NOT NULL REFERENCES coders (id),
    article_id INTEGER,
    at TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'dropped')),
    undone_at TEXT
) STRICT;
CREATE INDEX changes_state ON changes (state, id);
CREATE TABLE journal (
    id INTEGER PRIMARY KEY,
    change_id INTEGER NOT NULL REFERENCES changes (id),
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    before TEXT,
    after TEXT
) STRICT;
CREATE INDEX journal_change ON journal (change_id);
CREATE TABLE journal_state (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    change_id INTEGER
) STRICT;
INSERT INTO journal_state (id, change_id) VALUES (1, NULL);
"""


_OPEN_CHANGE = "(SELECT change_id FROM journal_state WHERE id = 1)"


_JSON_ESCAPES = {"'\\'": "\\\\", "'\"'": '\\"', "char(10)": "\\n", "char(9)": "\\t"}


def migrate(db: Database) -> None:
    """Bring the file to this program's schema: all steps and the version that says so, or none of them."""
    with db.atomic():
        migrations.apply(db)
        db.conn.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")


@migrations()
def m001_first_tables(db: Database) -> None:
    """The main job: articles, codebook, annotations, notes, attributes and the journal."""
    for script in (_PROJECT, _ARTICLES, _CODEBOOK, _ANNOTATIONS, _NOTES_AND_ATTRIBUTES, _JOURNAL):
        # executescript would commit the transaction that the migration runs in.
        for statement in script.split(";\n"):
            if statement.strip():
                db.conn.execute(statement)
    write_journal_triggers(db.conn, _FIRST_JOURNALLED)


@migrations()
def m002_search(db: Database) -> None:
    """The index of words, filled from the texts that are there."""
    for statement in schema_search.STATEMENTS:
        db.conn.execute(statement)


@migrations()
def m003_lists(db: Database) -> None:
    """Saved lists of articles."""
    for statement in schema_lists.STATEMENTS:
        db.conn.execute(statement)
    write_journal_triggers(db.conn, schema_lists.JOURNALLED)


@migrations()
def m004_ids(db: Database) -> None:
    """Ids that are never given twice."""
    for statement in schema_ids.STATEMENTS:
        db.conn.execute(statement)


@migrations()
def m005_versions(db: Database) -> None:
    """Versions of articles, signatures of texts, and reviews."""
    for statement in schema_versions.STATEMENTS:
        db.conn.execute(statement)
    write_journal_triggers(db.conn, schema_versions.JOURNALLED)


@migrations()
def m006_suggestions(db: Database) -> None:
    """Suggestions, their rejections, and where annotations come from that were accepted."""
    for statement in schema_suggestions.STATEMENTS:
        db.conn.execute(statement)
    write_journal_triggers(db.conn, schema_suggestions.JOURNALLED)


@migrations()
def m007_codebook(db: Database) -> None:
    """Roles, rules and examples of entries, revisions of the codebook, and the project's settings."""
    for statement in schema_codebook.STATEMENTS:
        db.conn.execute(statement)
    write_journal_triggers(db.conn, (*schema_codebook.ALTERED, *schema_codebook.JOURNALLED))


@migrations()
def m008_actor_pages(db: Database) -> None:
    """In which articles an actor is mentioned: the index alone tells it, without a look at the rows."""
    db.conn.execute("DROP INDEX annotations_actor")
    db.conn.execute("CREATE INDEX annotations_actor ON annotations (actor_id, article_id)")


@migrations()
def m009_topics_and_blind(db: Database) -> None:
    """Topics are suggested too, with the words that speak for each; coders may work blind."""
    for statement in (*schema_topics.STATEMENTS, *schema_blind.STATEMENTS):
        db.conn.execute(statement)
    write_journal_triggers(db.conn, schema_blind.JOURNALLED)


@migrations()
def m010_learning(db: Database) -> None:
    """Models that were learnt from the coders' work."""
    for statement in schema_learning.STATEMENTS:
        db.conn.execute(statement)


def write_journal_triggers(db: sqlite3.Connection, tables: tuple[str, ...]) -> None:
    """(Re)make the triggers that record each row of the tables before and after a change.

    Call it again in a migration that adds a column. Nothing is recorded while no change is open,
    which is how undo and redo write without leaving a trace of their own.
    """
    for table in tables:
        columns = {str(row[1]): str(row[2]) for row in db.execute(f"PRAGMA table_info({table})")}
        for event, (before, after) in {
            "INSERT": (None, "NEW"),
            "UPDATE": ("OLD", "NEW"),
            "DELETE": ("OLD", None),
        }.items():
            name = f"journal_{table}_{event.lower()}"
            condition = f"{_OPEN_CHANGE} IS NOT NULL"
            if before and after:
                differs = " OR ".join(f'OLD."{column}" IS NOT NEW."{column}"' for column in columns)
                condition += f" AND ({differs})"
            db.execute(f"DROP TRIGGER IF EXISTS {name}")
            db.execute(f"""
                CREATE TRIGGER {name} AFTER {event} ON {table} WHEN {condition}
                BEGIN
                    INSERT INTO journal (change_id, table_name, row_id, before, after)
                    VALUES ({_OPEN_CHANGE}, '{table}', {after or before}.id,
                            {_row_json(before, columns)}, {_row_json(after, columns)});
                END
            """)


def _row_json(row: str | None, columns: dict[str, str]) -> str:
    """SQL that writes the row as a JSON object.

    By hand, because with ``trusted_schema`` off SQLite lets triggers use no JSON function. Of the
    control characters only the usual ones are escaped: the reader is told to be lenient.
    """
    if row is None:
        return "NULL"
    members = [f"""'"{name}":' || {_value_json(f'{row}."{name}"', kind)}""" for name, kind in columns.items()]
    return "'{' || " + " || ',' || ".join(members) + " || '}'"


def _value_json(value: str, kind: str) -> str:
    if kind == "INTEGER":
        return f"coalesce({value}, 'null')"
    for plain, escaped in _JSON_ESCAPES.items():
        value = f"replace({value}, {plain}, '{escaped}')"
    return f"""coalesce('"' || {value} || '"', 'null')"""
