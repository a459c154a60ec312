"""History: which rows each change wrote, and their replay backwards and forwards.

The rows come from the triggers of :mod:`copydesk.project.schema`, except where very many are added
together. Undo writes the rows as they were before, last one first; redo as they were after, first one
first. Foreign keys are looked at when all rows are in place.
"""

import json
from collections import defaultdict
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from copydesk.domain.change import Change, Touched
from copydesk.domain.progress import Progress, no_progress
from copydesk.project.store import Project, decoded, now

NAMED_ROWS = 5_000
"""A change of more rows than this is told as "everything"."""
_NO = object()
_TELL_EVERY = 500
"""Rows written between two notices of progress."""

_LATEST = """
    SELECT changes.id, label, at, coders.name, article_id
    FROM changes JOIN coders ON coders.id = coder_id
    WHERE state = 'done' ORDER BY changes.id DESC LIMIT ?
"""
_FIRST_UNDONE = """
    SELECT changes.id, label, at, coders.name, article_id
    FROM changes JOIN coders ON coders.id = coder_id
    WHERE state = 'undone' ORDER BY changes.id LIMIT 1
"""
_COUNT = "SELECT count(*) FROM journal WHERE change_id = ?"
_NEW_ARTICLES = """
    SELECT coalesce(sum((before IS NULL) - (after IS NULL)), 0) FROM journal
    WHERE change_id = ? AND table_name = 'articles'
"""
_ROWS = "SELECT table_name, row_id, before, after FROM journal WHERE change_id = ? ORDER BY id"
_RECORD = "UPDATE journal_state SET change_id = ? WHERE id = 1"
_TOUCHED = "SELECT table_name, coalesce(after, before) FROM journal WHERE change_id = ? ORDER BY id LIMIT ?"
# Whose text is another one after a change, an undo or a redo: each correction leaves a row of its own.
_CORRECTED = """
    SELECT coalesce(after, before) FROM journal WHERE change_id = ? AND table_name = 'corrections'
"""
# A quotation's row does not name its article, and its annotation's row need not differ.
_ARTICLES = "SELECT DISTINCT article_id FROM annotations WHERE id IN (SELECT value FROM json_each(?))"
QUERIES = (_LATEST, _FIRST_UNDONE, _COUNT, _ROWS, _TOUCHED, _CORRECTED, _ARTICLES)

# Which column of a table's row names the annotation, actor or topic that a view shows. How one works in the
# project (settings) concerns all that is shown.
_OWNERS: Mapping[str, Mapping[str, str]] = {
    "articles": {"id": "articles"},
    "actors": {"id": "actors"},
    "aliases": {"actor_id": "actors"},
    "actor_ids": {"actor_id": "actors"},
    "topics": {"id": "topics"},
    "annotations": {"id": "annotations", "article_id": "articles"},
    "spans": {"annotation_id": "annotations"},
    "quotations": {"id": "annotations"},
    "quotation_topics": {"quotation_id": "annotations"},
    "notes": {
        "article_id": "articles",
        "actor_id": "actors",
        "topic_id": "topics",
        "annotation_id": "annotations",
    },
    "attribute_values": {"article_id": "articles", "actor_id": "actors", "annotation_id": "annotations"},
    "lists": {"id": "lists"},
    "list_articles": {"list_id": "lists"},
    "versions": {"article_id": "articles"},
    "corrections": {"article_id": "texts"},
    "reviews": {"article_id": "articles", "annotation_id": "annotations"},
    "rejections": {"article_id": "suggestions"},
    "first_passes": {"article_id": "suggestions"},
    "roles": {"actor_id": "actors"},
    "topic_examples": {"topic_id": "topics"},
    "revisions": {},
    "apart": {},
    "provenance": {"id": "annotations"},
}


def done(project: Project, limit: int) -> list[Change]:
    """The changes that can be undone, newest first."""
    return [Change(*row) for row in project.db.execute(_LATEST, (limit,))]


def first_undone(project: Project) -> Change | None:
    """The change that redo would do again."""
    row = project.db.execute(_FIRST_UNDONE).fetchone()
    return Change(*row) if row else None


def size(project: Project, change: Change) -> int:
    """How many rows the change wrote: how long it takes to undo or redo it."""
    return int(project.db.execute(_COUNT, (change.id,)).fetchone()[0])


def new_articles(project: Project, change: Change) -> int:
    """How many articles more there are after the change than before it."""
    return int(project.db.execute(_NEW_ARTICLES, (change.id,)).fetchone()[0])


def touched(project: Project, change_id: int) -> Touched:
    """Which rows a change wrote, as views know them."""
    rows = project.db.execute(_TOUCHED, (change_id, NAMED_ROWS + 1)).fetchall()
    if len(rows) > NAMED_ROWS:
        corrected = project.db.execute(_CORRECTED, (change_id,))
        return Touched(texts=frozenset(decoded(row[0])["article_id"] for row in corrected), everything=True)
    ids: defaultdict[str, set[int]] = defaultdict(set)
    for table, row_json in rows:
        owners = _OWNERS.get(table)
        if owners is None:
            return Touched(everything=True)
        row = decoded(row_json)
        for column, what in owners.items():
            if row[column] is not None:
                ids[what].add(row[column])
    if ids["annotations"]:
        of = project.db.execute(_ARTICLES, (json.dumps(sorted(ids["annotations"])),))
        ids["articles"].update(row[0] for row in of)
    return Touched(
        articles=frozenset(ids["articles"]),
        annotations=frozenset(ids["annotations"]),
        actors=frozenset(ids["actors"]),
        topics=frozenset(ids["topics"]),
        lists=frozenset(ids["lists"]),
        texts=frozenset(ids["texts"]),
        suggestions=frozenset(ids["suggestions"]),
    )


def undo(project: Project, change: Change, progress: Progress = no_progress) -> None:
    """Put every row of the change back as it was before; none where it is cancelled."""
    rows = project.db.execute(_ROWS, (change.id,)).fetchall()
    with project.transaction():
        back = [(table, row_id, after, before) for table, row_id, before, after in reversed(rows)]
        _replay(project, back, progress)
        project.db.execute(
            "UPDATE changes SET state = 'undone', undone_at = ? WHERE id = ?", (now(), change.id)
        )


def redo(project: Project, change: Change, progress: Progress = no_progress) -> None:
    """Put every row of the change back as it was after; none where it is cancelled."""
    rows = project.db.execute(_ROWS, (change.id,)).fetchall()
    with project.transaction():
        _replay(project, rows, progress)
        project.db.execute("UPDATE changes SET state = 'done', undone_at = NULL WHERE id = ?", (change.id,))


def _replay(
    project: Project, rows: Sequence[tuple[str, int, str | None, str | None]], progress: Progress
) -> None:
    project.db.execute("PRAGMA defer_foreign_keys = ON")
    for place, (table, row_id, present, wished) in enumerate(rows):
        if place % _TELL_EVERY == 0:
            progress(place, len(rows))
        if wished is None:
            project.db.execute(f"DELETE FROM {table} WHERE id = ?", (row_id,))
            continue
        row = decoded(wished)
        if present is None:
            _insert(project, table, row)
        else:
            before = decoded(present)
            # What stays is left alone: SQLite looks neither for its references nor into its indexes then.
            assignments = ", ".join(
                f'"{name}" = :{name}' for name in row if row[name] != before.get(name, _NO)
            )
            if assignments:
                project.db.execute(f"UPDATE {table} SET {assignments} WHERE id = :id", row)


def _insert(project: Project, table: str, row: Mapping[str, Any]) -> None:
    columns = ", ".join(f'"{column}"' for column in row)
    values = ", ".join(f":{column}" for column in row)
    project.db.execute(f"INSERT INTO {table} ({columns}) VALUES ({values})", row)


@contextmanager
def unrecorded(project: Project) -> Generator[None]:
    """What is written inside is not recorded: whoever writes it sees that undo and redo know of it."""
    project.db.execute(_RECORD, (None,))
    yield
    project.db.execute(_RECORD, (project.change_id,))


@contextmanager
def added_together(project: Project, tables: Sequence[str]) -> Generator[None]:
    """Rows that are added to the tables inside are recorded when it ends, by one statement a table.

    Triggers take longer to record a row than SQLite does to store it. Inside, nothing but new rows of these
    tables may be written, each after those that it refers to as the tables are. An exception has to end
    the change, for then nothing is recorded.
    """
    change_id = project.change_id
    before = {table: project.db.execute(f"SELECT max(id) FROM {table}").fetchone()[0] for table in tables}
    project.db.execute(_RECORD, (None,))
    yield
    project.db.execute(_RECORD, (change_id,))
    for table, last in before.items():
        columns = [str(row[1]) for row in project.db.execute(f"PRAGMA table_info({table})")]
        members = ", ".join(f"""'{column}', "{column}\"""" for column in columns)
        project.db.execute(
            f"""INSERT INTO journal (change_id, table_name, row_id, before, after)
                SELECT ?, ?, id, NULL, json_object({members}) FROM {table} WHERE id > ? ORDER BY id""",
            (change_id, table, last or 0),
        )


@contextmanager
def changed_together(project: Project, table: str, where: str, values: Mapping[str, Any]) -> Generator[None]:
    """Updates of the table's rows under a condition are recorded when the block ends, by one statement.

    As with :func:`added_together`, nothing else may be written inside; the condition is looked at before.
    """
    db, change_id = project.db, project.change_id
    columns = [str(row[1]) for row in db.execute(f"PRAGMA table_info({table})")]
    members = ", ".join(f"""'{column}', {table}."{column}\"""" for column in columns)
    row_json = f"json_object({members})"
    db.execute("CREATE TEMP TABLE changing (id INTEGER PRIMARY KEY, before TEXT NOT NULL)")
    try:
        db.execute(
            f"INSERT INTO changing SELECT id, {row_json} FROM {table} WHERE {where} ORDER BY id", values
        )
        db.execute(_RECORD, (None,))
        yield
        db.execute(_RECORD, (change_id,))
        db.execute(
            f"""INSERT INTO journal (change_id, table_name, row_id, before, after)
                SELECT ?, ?, id, before, after FROM (
                    SELECT changing.id, before, {row_json} AS after
                    FROM changing JOIN {table} ON {table}.id = changing.id)
                WHERE before <> after ORDER BY id""",
            (change_id, table),
        )
    finally:
        db.execute("DROP TABLE IF EXISTS temp.changing")


@contextmanager
def removed_together(project: Project, table: str, where: str, values: Mapping[str, Any]) -> Generator[None]:
    """The table's rows under a condition are recorded as removed by one statement; the block removes them.

    As with :func:`added_together`, nothing else may be written inside, nor may other rows hang on these.
    """
    db, change_id = project.db, project.change_id
    columns = [str(row[1]) for row in db.execute(f"PRAGMA table_info({table})")]
    members = ", ".join(f"""'{column}', "{column}\"""" for column in columns)
    db.execute(
        f"""INSERT INTO journal (change_id, table_name, row_id, before, after)
            SELECT (SELECT change_id FROM journal_state WHERE id = 1), '{table}', id, json_object({members}),
                   NULL
            FROM {table} WHERE {where} ORDER BY id""",
        values,
    )
    db.execute(_RECORD, (None,))
    yield
    db.execute(_RECORD, (change_id,))


def relabel(project: Project, change_id: int, label: str) -> None:
    """Name an open change by what it turned out to be."""
    project.db.execute("UPDATE changes SET label = ? WHERE id = ?", (label, change_id))


def forget(project: Project) -> None:
    """Empty the journal and give its space back: what is in the project stays, and can be undone no more."""
    with project.transaction():
        project.db.execute("DELETE FROM journal")
        project.db.execute("DELETE FROM changes")
    project.db.execute("VACUUM")
