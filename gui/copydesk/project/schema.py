"""The migrations of a project file, run by sqlite-utils.

``user_version`` is ``1000 * major + minor``: programs refuse a newer major version and open a newer
minor one read-only. A migration is never edited once it has been released; a new one is added, here and in
:mod:`copydesk.project.schema_whole`, which makes new files.
"""

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from copydesk.project import (
    schema_blind,
    schema_codebook,
    schema_first,
    schema_lists,
    schema_suggestions,
    schema_versions,
)
from copydesk.project.schema_triggers import write_journal_triggers
from copydesk.project.schema_whole import STEPS
from copydesk.project.version import SCHEMA_VERSION

migrations = Migrations("copydesk")


def migrate(db: Database) -> None:
    """Bring the file to this program's schema: all steps and the version that says so, or none of them."""
    with db.atomic():
        migrations.apply(db)
        db.conn.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")


@migrations()
def m001_first_tables(db: Database) -> None:
    """The main job: articles, codebook, annotations, notes, attributes and the journal."""
    _run(db, "m001_first_tables")
    write_journal_triggers(db.conn, schema_first.JOURNALLED)


@migrations()
def m002_search(db: Database) -> None:
    """The index of words, filled from the texts that are there."""
    _run(db, "m002_search")


@migrations()
def m003_lists(db: Database) -> None:
    """Saved lists of articles."""
    _run(db, "m003_lists")
    write_journal_triggers(db.conn, schema_lists.JOURNALLED)


@migrations()
def m004_ids(db: Database) -> None:
    """Ids that are never given twice."""
    _run(db, "m004_ids")


@migrations()
def m005_versions(db: Database) -> None:
    """Versions of articles, signatures of texts, and reviews."""
    _run(db, "m005_versions")
    write_journal_triggers(db.conn, schema_versions.JOURNALLED)


@migrations()
def m006_suggestions(db: Database) -> None:
    """Suggestions, their rejections, and where annotations come from that were accepted."""
    _run(db, "m006_suggestions")
    write_journal_triggers(db.conn, schema_suggestions.JOURNALLED)


@migrations()
def m007_codebook(db: Database) -> None:
    """Roles, rules and examples of entries, revisions of the codebook, and the project's settings."""
    _run(db, "m007_codebook")
    write_journal_triggers(db.conn, (*schema_codebook.ALTERED, *schema_codebook.JOURNALLED))


@migrations()
def m008_actor_pages(db: Database) -> None:
    """In which articles an actor is mentioned: the index alone tells it, without a look at the rows."""
    _run(db, "m008_actor_pages")


@migrations()
def m009_topics_and_blind(db: Database) -> None:
    """Topics are suggested too, with the words that speak for each; coders may work blind."""
    _run(db, "m009_topics_and_blind")
    write_journal_triggers(db.conn, schema_blind.JOURNALLED)


@migrations()
def m010_learning(db: Database) -> None:
    """Models that were learnt from the coders' work."""
    _run(db, "m010_learning")


@migrations()
def m011_shown(db: Database) -> None:
    """In which articles a coder has been shown suggestions."""
    _run(db, "m011_shown")


@migrations()
def m012_reach(db: Database) -> None:
    """What settles suggestions is counted as fast in long articles as in short ones."""
    _run(db, "m012_reach")


def _run(db: Database, name: str) -> None:
    for statement in STEPS[name]:
        db.conn.execute(statement)
