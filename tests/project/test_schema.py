"""An index stands behind every query that the window makes, and the journal sees every table."""

import re
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from sqlite_utils import Database

from copydesk.domain.actor import Role
from copydesk.domain.annotation import Kind
from copydesk.domain.span import Span
from copydesk.domain.suggestion import Suggestion
from copydesk.project import (
    Project,
    annotations,
    annotations_bulk,
    article_rows,
    articles,
    attribute_values,
    attributes,
    codebook,
    coders,
    corrections,
    entry_details,
    journal,
    lists,
    merging,
    reviews,
    revisions,
    schema_ids,
    schema_learning,
    schema_search,
    schema_shown,
    schema_suggestions,
    schema_topics,
    schema_versions,
    schema_whole,
    search,
    signatures,
    suggestions,
    usage,
    versions,
)
from copydesk.project.schema import migrate, migrations
from copydesk.project.version import APPLICATION_ID, SCHEMA_MAJOR

QUERIES = [
    *article_rows.QUERIES,
    *lists.QUERIES,
    *merging.QUERIES,
    f"{articles.ARTICLE} WHERE articles.id = ?",
    usage.RECENT,
    usage.MENTIONED,
    usage.PROPOSED,
    *annotations.queries(annotations.OF_ARTICLE),
    *annotations.queries(annotations.OF_IDS),
    annotations.WITH_SPAN,
    annotations.WITHOUT_SPANS,
    *annotations.queries(annotations.OF_ARTICLES),
    *journal.QUERIES,
    *search.QUERIES,
    *annotations_bulk.QUERIES,
    *attribute_values.QUERIES,
    *versions.QUERIES,
    *corrections.QUERIES,
    *reviews.QUERIES,
    *suggestions.QUERIES,
]


@pytest.fixture
def project(tmp_path: Path):
    project = Project.create(tmp_path / "a.copydesk", title="")
    yield project
    project.close()


@pytest.mark.parametrize("query", QUERIES)
def test_no_query_of_the_window_walks_a_whole_table(project: Project, query: str) -> None:
    named = {"id": 1, "ids": "[1]", "definition": 1, "kind": "mention", "value": "1"}
    parameters = named if ":id" in query else [1] * query.count("?")
    if "json_each(?)" in query:
        parameters = ["[1]"]
    plan = [row[3] for row in project.db.execute(f"EXPLAIN QUERY PLAN {query}", parameters)]
    scans = [
        step for step in plan if re.match(r"SCAN (?!json_each|\(subquery)", step) and "INDEX" not in step
    ]
    if query == article_rows.ROWS:
        scans = [step for step in scans if step != "SCAN articles"]  # all rows, in the table's own order
    if query == usage.RECENT:
        scans = [step for step in scans if step != "SCAN annotations"]  # backwards by id, and stops early
    assert scans == []


def test_every_table_of_rows_that_a_user_changes_is_journalled(project: Project) -> None:
    tables = {row[0] for row in project.db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    bookkeeping = {"changes", "journal", "journal_state", "highest_ids", "_sqlite_migrations"}
    immutable = {"texts", "coders", *schema_search.TABLES}
    bookkeeping |= {name for name in tables if name.startswith("sqlite_")}
    derived = {*schema_versions.DERIVED, *schema_suggestions.DERIVED, *schema_learning.DERIVED}
    derived |= set(schema_shown.DERIVED)
    assert set(schema_whole.JOURNALLED) == tables - bookkeeping - immutable - derived
    triggers = {row[0] for row in project.db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")}
    journalling = {
        f"journal_{t}_{e}" for t in schema_whole.JOURNALLED for e in ("insert", "update", "delete")
    }
    highest = {f"highest_{table}" for table in (*schema_ids.TABLES, "revisions")}
    assert triggers == journalling | highest | schema_topics.TRIGGERS


def test_a_new_file_is_what_all_migrations_make(tmp_path: Path) -> None:
    """``new_file`` makes it at once; the time of each step is all that differs."""
    whole, migrated = (sqlite3.connect(tmp_path / name, isolation_level=None) for name in "ab")
    schema_whole.create(whole)
    migrate(Database(migrated))
    for query in (
        "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY name",
        "SELECT id, migration_set, name FROM _sqlite_migrations",
        "SELECT * FROM highest_ids ORDER BY 1",
        "SELECT * FROM journal_state",
        "PRAGMA user_version",
    ):
        assert whole.execute(query).fetchall() == migrated.execute(query).fetchall(), query
    whole.close()
    migrated.close()


def test_a_project_is_made_without_what_migrates_old_ones(tmp_path: Path) -> None:
    """To load that takes longer than all else, and the user waits."""
    code = (
        "import sys; from pathlib import Path; from copydesk.project import Project;"
        "Project.create(Path(sys.argv[1]), title='').close(); print(*sys.modules)"
    )
    command = [sys.executable, "-c", code, str(tmp_path / "new.copydesk")]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert not {"sqlite_utils", "copydesk.project.schema"} & set(done.stdout.split())


def test_a_file_from_before_lists_gets_them_when_it_is_opened(tmp_path: Path) -> None:
    path = tmp_path / "old.copydesk"
    db = sqlite3.connect(path, isolation_level=None)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    migrations.apply(Database(db), stop_before="m003_lists")
    db.execute("INSERT INTO project (id, uid, title, created) VALUES (1, 'u', 'Old', '2031-01-01')")
    db.execute(f"PRAGMA user_version = {1000 * SCHEMA_MAJOR}")
    db.close()
    project = Project.open(path)
    project.coder_id = coders.ensure(project, "Ana")
    with project.change("Make list"):
        lists.create(project, "One", "")
    assert [change.label for change in journal.done(project, 1)] == ["Make list"]
    project.close()


def test_a_file_from_before_versions_keeps_its_articles_and_gets_signatures(tmp_path: Path) -> None:
    path = tmp_path / "old.copydesk"
    db = sqlite3.connect(path, isolation_level=None)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    migrations.apply(Database(db), stop_before="m005_versions")
    db.execute("INSERT INTO project (id, uid, title, created) VALUES (1, 'u', 'Old', '2031-01-01')")
    db.execute("INSERT INTO texts (id, sha256, content) VALUES (1, 'x', 'Words.')")
    db.execute("INSERT INTO articles (uid, text_id, title, created) VALUES ('a', 1, 'One', '2031-01-01')")
    db.execute(f"PRAGMA user_version = {1000 * SCHEMA_MAJOR + 3}")
    db.close()
    project = Project.open(path)
    assert signatures.missing(project, "m") == [1]
    signatures.store(project, "m", [(1, 1, b"abc")])
    assert list(signatures.known(project, "m")) == [(1, 1, b"abc")]
    assert signatures.missing(project, "m") == []
    assert signatures.missing(project, "another") == [1]
    project.close()


def test_a_file_from_before_suggestions_can_hold_them_when_it_is_opened(tmp_path: Path) -> None:
    path = tmp_path / "old.copydesk"
    db = sqlite3.connect(path, isolation_level=None)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    migrations.apply(Database(db), stop_before="m006_suggestions")
    db.execute("INSERT INTO project (id, uid, title, created) VALUES (1, 'u', 'Old', '2031-01-01')")
    db.execute("INSERT INTO texts (id, sha256, content) VALUES (1, 'x', 'Words.')")
    db.execute("INSERT INTO articles (uid, text_id, title, created) VALUES ('a', 1, 'One', '2031-01-01')")
    db.execute(f"PRAGMA user_version = {1000 * SCHEMA_MAJOR + 4}")
    db.close()
    readable = Project.open(path, writable=False)
    assert (suggestions.Reading().of_article(readable, 1), suggestions.are_there(readable)) == ([], False)
    readable.close()
    project = Project.open(path)
    found = Suggestion(kind=Kind.QUOTATION, spans=(Span(0, 5),), engine="rules", version="1")
    with project.transaction():
        suggestions.replace(project, 1, {found: ""}, tuple(Kind))
    assert [each.spans for each in suggestions.Reading().of_article(project, 1)] == [(Span(0, 5),)]
    project.close()


def test_every_foreign_key_has_an_index(project: Project) -> None:
    for table in (*schema_whole.JOURNALLED, *schema_suggestions.DERIVED, *schema_shown.DERIVED):
        indexed = {"id"}
        for index in project.db.execute(f"PRAGMA index_list({table})").fetchall():
            indexed.add(project.db.execute(f"PRAGMA index_info({index[1]})").fetchone()[2])
        keys = {row[3] for row in project.db.execute(f"PRAGMA foreign_key_list({table})")}
        assert keys <= indexed, table


def test_rows_that_a_user_refers_to_have_a_uid(project: Project) -> None:
    for table in ("project", "coders", "articles", "actors", "topics", "annotations", "notes"):
        assert "uid" in {row[1] for row in project.db.execute(f"PRAGMA table_info({table})")}


def test_a_file_from_before_codebooks_is_read_as_it_is_and_has_entries_that_say_more_when_opened(
    tmp_path: Path,
) -> None:
    path = tmp_path / "old.copydesk"
    db = sqlite3.connect(path, isolation_level=None)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    migrations.apply(Database(db), stop_before="m007_codebook")
    db.execute("INSERT INTO project (id, uid, title, created) VALUES (1, 'u', 'Old', '2031-01-01')")
    db.execute("INSERT INTO actors (id, uid, name, kind) VALUES (1, 'a', 'Osk', 'person')")
    db.execute("INSERT INTO topics (id, uid, name) VALUES (1, 't', 'Ports')")
    db.execute(
        "INSERT INTO attribute_definitions (uid, target, name, type) VALUES ('d', 'actor', 'age', 'number')"
    )
    db.execute(f"PRAGMA user_version = {1000 * SCHEMA_MAJOR + 5}")
    db.close()
    readable = Project.open(path, writable=False)
    (actor,), (topic,), (age,) = (
        codebook.actors(readable),
        codebook.topics(readable),
        attributes.definitions(readable),
    )
    assert (actor.name, actor.roles, topic.name, topic.retired, age.keys) == ("Osk", (), "Ports", False, {})
    assert revisions.listed(readable) == []
    readable.close()
    project = Project.open(path)
    project.coder_id = coders.ensure(project, "Ana")
    with project.change("Say more"):
        entry_details.set_roles(project, 1, [Role("Minister", 1, "2004")])
        codebook.edit(project, "topics", 1, {"retired": 1})
    assert codebook.actors(project)[0].roles == (Role("Minister", 1, "2004"),)
    assert codebook.topics(project)[0].retired
    project.close()
