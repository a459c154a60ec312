"""The schema as it is today, made at once: what all migrations make of an empty file, several times as fast.

Each ALTER TABLE reads all triggers anew, so here they are made last. A project is made while its user waits.
"""

import sqlite3
from datetime import UTC, datetime

from copydesk.project import (
    schema_blind,
    schema_codebook,
    schema_first,
    schema_ids,
    schema_learning,
    schema_lists,
    schema_reach,
    schema_search,
    schema_shown,
    schema_suggestions,
    schema_topics,
    schema_versions,
)
from copydesk.project.schema_triggers import write_journal_triggers
from copydesk.project.version import SCHEMA_VERSION

STEPS: dict[str, tuple[str, ...]] = {
    "m001_first_tables": schema_first.STATEMENTS,
    "m002_search": schema_search.STATEMENTS,
    "m003_lists": schema_lists.STATEMENTS,
    "m004_ids": schema_ids.STATEMENTS,
    "m005_versions": schema_versions.STATEMENTS,
    "m006_suggestions": schema_suggestions.STATEMENTS,
    "m007_codebook": schema_codebook.STATEMENTS,
    "m008_actor_pages": (
        "DROP INDEX annotations_actor",
        "CREATE INDEX annotations_actor ON annotations (actor_id, article_id)",
    ),
    "m009_topics_and_blind": (*schema_topics.STATEMENTS, *schema_blind.STATEMENTS),
    "m010_learning": schema_learning.STATEMENTS,
    "m011_shown": schema_shown.STATEMENTS,
    "m012_reach": schema_reach.STATEMENTS,
}
"""What each migration does, by its name, but for the triggers of the journal."""

JOURNALLED = (
    *schema_first.JOURNALLED,
    *schema_lists.JOURNALLED,
    *schema_versions.JOURNALLED,
    *schema_suggestions.JOURNALLED,
    *schema_codebook.JOURNALLED,
    *schema_blind.JOURNALLED,
)
"""Tables whose rows are undone and redone. Texts are immutable and coders only ever join."""

_MIGRATIONS = (
    """CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
)""",
    """CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name")""",
)
"""Where sqlite-utils, which runs the migrations, looks for those that the file has had."""


def create(db: sqlite3.Connection) -> None:
    """Make all tables in an empty file and the version that says so, in the transaction that is open."""
    for statement in _MIGRATIONS:
        db.execute(statement)
    for name, statements in STEPS.items():
        for statement in statements:
            db.execute(statement)
        db.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('copydesk', ?, ?)",
            (name, str(datetime.now(UTC))),
        )
    write_journal_triggers(db, JOURNALLED)
    db.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
