"""Revisions of the codebook: each change that touched it leaves one, made of what the journal recorded."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from copydesk.domain.revision import EntryEdit, Revision
from copydesk.project import coders, journal
from copydesk.project.store import Project, decoded, new_uid, now

# Which column of a table's row is the entry that it belongs to, and in which table that is.
_OWNERS: Mapping[str, tuple[str, str]] = {
    "actors": ("id", "actors"),
    "aliases": ("actor_id", "actors"),
    "actor_ids": ("actor_id", "actors"),
    "roles": ("actor_id", "actors"),
    "topics": ("id", "topics"),
    "topic_examples": ("topic_id", "topics"),
    "attribute_definitions": ("id", "attribute_definitions"),
}
_TABLES = ", ".join(f"'{table}'" for table in _OWNERS)
_ROWS = f"""
    SELECT table_name, before, after FROM journal
    WHERE change_id = ? AND table_name IN ({_TABLES}) ORDER BY id
"""
_CURRENT = "SELECT coalesce(max(id), 0) FROM revisions WHERE id > 0"
_ALL = """
    SELECT revisions.id, revisions.uid, at, coders.name, label
    FROM revisions JOIN coders ON coders.id = coder_id
"""
# What a change tags with an entry that it makes is made under the codebook that has the entry.
_MADE_UNDER = """
    UPDATE annotations SET revision = :number WHERE revision = :before AND id IN (
        SELECT row_id FROM journal
        WHERE change_id = :change AND table_name = 'annotations' AND before IS NULL)
"""
# The journal has them as they were added, and is not to have each of them a second time.
_ADDED_UNDER = """
    UPDATE journal SET after = json_set(after, '$.revision', :number)
    WHERE change_id = :change AND table_name = 'annotations' AND before IS NULL
      AND json_extract(after, '$.revision') = :before
"""
_LISTED = f"{_ALL} WHERE revisions.id > 0 ORDER BY revisions.id DESC LIMIT ?"
_EDITS = "SELECT edits FROM revisions WHERE id > ? AND id <= ? ORDER BY id"


def current(project: Project) -> int:
    """The number of the latest revision, 0 before the first."""
    return int(project.db.execute(_CURRENT).fetchone()[0])


def note(project: Project, change_id: int) -> None:
    """Write down as a revision what the open change did to the codebook, if it did anything.

    Annotations that the change has made are of this revision.
    """
    rows = project.db.execute(_ROWS, (change_id,)).fetchall()
    if not rows:
        return
    edits = [one for one in _edits(project, rows) if one["before"] != one["after"]]
    label = project.db.execute("SELECT label FROM changes WHERE id = ?", (change_id,)).fetchone()[0]
    before, number = current(project), project.next_id("revisions")
    project.db.execute(
        "INSERT INTO revisions (id, uid, at, coder_id, label, edits) VALUES (?, ?, ?, ?, ?, ?)",
        (
            number,
            new_uid(),
            now(),
            project.coder_id,
            label,
            json.dumps(edits, ensure_ascii=False),
        ),
    )
    values = {"number": number, "before": before, "change": change_id}
    with journal.unrecorded(project):
        project.db.execute(_MADE_UNDER, values)
    project.db.execute(_ADDED_UNDER, values)


def listed(project: Project, limit: int = 1_000) -> list[Revision]:
    """The revisions without their edits, newest first."""
    if not project.has("revisions"):
        return []
    return [Revision(*row) for row in project.db.execute(_LISTED, (limit,))]


def by_number(project: Project) -> dict[int, Revision]:
    """Every revision without its edits, by its number, with those of other projects (below 0)."""
    if not project.has("revisions"):
        return {}
    return {row[0]: Revision(*row) for row in project.db.execute(f"{_ALL} ORDER BY revisions.id")}


def ensure(project: Project, revision: Revision) -> int:
    """The number of a revision that annotations from elsewhere were made under.

    One of another project's codebook gets a number below 0: it is no part of this one's history.
    """
    row = project.db.execute("SELECT id FROM revisions WHERE uid = ?", (revision.uid,)).fetchone()
    if row is not None:
        return int(row[0])
    number = int(project.db.execute("SELECT min(coalesce(min(id), 0), 0) - 1 FROM revisions").fetchone()[0])
    project.db.execute(
        "INSERT INTO revisions (id, uid, at, coder_id, label, edits) VALUES (?, ?, ?, ?, ?, '[]')",
        (number, revision.uid, revision.at, coders.ensure(project, revision.coder), revision.label),
    )
    return number


def edits(project: Project, after: int, until: int) -> Iterator[EntryEdit]:
    """What the revisions behind ``after`` up to ``until`` did, in order."""
    if not project.has("revisions"):
        return
    for (written,) in project.db.execute(_EDITS, (after, until)):
        for one in json.loads(written):
            yield EntryEdit(**one)


def _edits(project: Project, rows: list[tuple[str, str | None, str | None]]) -> Iterator[dict[str, Any]]:
    """The rows of the journal, cut to what differs, each with the name of its entry."""
    names: dict[tuple[str, int], str] = {}
    for table, before_json, after_json in rows:
        before = None if before_json is None else decoded(before_json)
        after = None if after_json is None else decoded(after_json)
        row = after or before or {}
        column, owners = _OWNERS[table]
        entry = int(row[column])
        if table == owners:
            names[owners, entry] = str(row["name"])
        if before is not None and after is not None:
            same = {name for name, value in before.items() if after.get(name) == value} - {column}
            before = {name: value for name, value in before.items() if name not in same}
            after = {name: value for name, value in after.items() if name not in same}
        if (owners, entry) not in names:
            names[owners, entry] = _name(project, owners, entry)
        yield {
            "table": table,
            "entry": entry,
            "name": names[owners, entry],
            "before": before,
            "after": after,
        }


def _name(project: Project, table: str, entry: int) -> str:
    row = project.db.execute(f"SELECT name FROM {table} WHERE id = ?", (entry,)).fetchone()
    return str(row[0]) if row else ""
