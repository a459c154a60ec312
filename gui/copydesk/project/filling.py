"""The same value for very many rows: written by one statement, and recorded by another."""

import json
from collections.abc import Collection

from copydesk.project import journal
from copydesk.project.store import Project, new_uid, now

_COLUMNS = {
    "actors": frozenset({"kind", "parent_id", "description"}),
    "topics": frozenset({"parent_id", "definition", "retired"}),
    "quotations": frozenset({"type", "speaker_id"}),
    "annotations": frozenset({"updated", "due"}),
    "provenance": frozenset({"edited"}),
}
_AMONG = "IN (SELECT value FROM json_each(:ids))"
_LATER = "max(created, :value)"
"""Nothing was edited before it was made, wherever the clock was set."""
_NEW_NOTES = """
    SELECT id FROM {table} WHERE id IN (SELECT value FROM json_each(:ids))
    AND id NOT IN (SELECT {owner} FROM notes WHERE {owner} IS NOT NULL)
"""
_NOTED = {"annotation_id": "annotations", "article_id": "articles"}
_ENTRIES = {"actors": "actor_id", "topics": "topic_id"}


def set_column(
    project: Project, table: str, column: str, ids: Collection[int], value: int | str | None
) -> None:
    """Write the value into a column of the rows with these ids.

    :raises ValueError: that column is not written so.
    """
    if column not in _COLUMNS.get(table, ()):
        raise ValueError(f"{table}.{column} is not filled")
    where, values = f"id {_AMONG}", {"ids": json.dumps(sorted(ids)), "value": value}
    with journal.changed_together(project, table, where, values):
        written = _LATER if column == "updated" else ":value"
        project.db.execute(f"UPDATE {table} SET {column} = {written} WHERE {where}", values)


def stamp(project: Project, ids: Collection[int], *, suggested: bool) -> None:
    """Say that the annotations were edited now; ``suggested``: in something that suggestions have."""
    set_column(project, "annotations", "updated", ids, now())
    if suggested:
        set_column(project, "provenance", "edited", ids, 1)


def put_notes(project: Project, owner: str, ids: Collection[int], text: str) -> None:
    """Write the same note for all of these; an empty one removes theirs.

    ``owner`` is ``annotation_id`` or ``article_id``.

    :raises ValueError: notes of others are not written so.
    """
    values = {"ids": json.dumps(sorted(ids)), "value": text}
    where = f"{owner} {_AMONG}"
    new = _NEW_NOTES.format(table=_NOTED[owner], owner=owner)
    if not text:
        project.db.execute(f"DELETE FROM notes WHERE {where}", values)
        return
    with journal.changed_together(project, "notes", where, values):
        project.db.execute(f"UPDATE notes SET text = :value WHERE {where}", values)
    without = [row[0] for row in project.db.execute(new, values)]
    with journal.added_together(project, ("notes",)):
        project.db.executemany(
            f"INSERT INTO notes (uid, {owner}, text) VALUES (?, ?, ?)",
            [(new_uid(), each, text) for each in without],
        )


def set_entry(project: Project, table: str, ids: Collection[int], into: int) -> int:
    """Let mentions be of this actor, or passages of this topic (``table``); gives how many were not yet.

    Annotations of other kinds among the ids stay as they are.
    """
    column = _ENTRIES[table]
    where = f"{column} <> :into AND id {_AMONG}"
    values = {"ids": json.dumps(sorted(ids)), "into": into}
    with journal.changed_together(project, "annotations", where, values):
        changed = project.db.execute(f"UPDATE annotations SET {column} = :into WHERE {where}", values)
    return changed.rowcount
