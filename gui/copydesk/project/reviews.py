"""Reviews: annotations that wait for a second look, and those that were taken out of the text, kept whole."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from copydesk.domain.review import Reason
from copydesk.project.store import Project, now

Row = tuple[int, int, int | None, str, str, str | None, str]
"""Id, article, annotation, reason, words before, what is kept of a lost one (JSON), when."""

_COLUMNS = "id, article_id, annotation_id, reason, before, kept, created"
ALL = f"SELECT {_COLUMNS} FROM reviews ORDER BY id"
OF_ARTICLE = f"SELECT {_COLUMNS} FROM reviews WHERE article_id = ? ORDER BY id"
ONE = f"SELECT {_COLUMNS} FROM reviews WHERE id = ?"
_OPEN = "SELECT before FROM reviews WHERE annotation_id = ? AND reason = ? ORDER BY id LIMIT 1"
_NESTED = "SELECT id FROM quotations WHERE within_id = ?"
QUERIES = (OF_ARTICLE, ONE, _OPEN, _NESTED)

# What belongs to an annotation, by the column that says so; owners before what they own.
_OWNED = {
    "annotations": "id",
    "quotations": "id",
    "provenance": "id",
    "spans": "annotation_id",
    "quotation_topics": "quotation_id",
    "notes": "annotation_id",
    "attribute_values": "annotation_id",
}
# Rows of other tables that these may name. Where one is gone, the column is emptied or the row left out.
_NAMES = {
    "annotations": {"actor_id": "actors", "topic_id": "topics"},
    "quotations": {"speaker_id": "actors", "addressee_id": "actors", "within_id": "quotations"},
    "quotation_topics": {"topic_id": "topics"},
    "attribute_values": {"definition_id": "attribute_definitions"},
}
_MAY_BE_EMPTY = frozenset({"speaker_id", "addressee_id", "within_id"})

Kept = Mapping[str, Sequence[Mapping[str, Any]]]
"""An annotation's rows by table, and under ``nested`` the quotations that were nested in it."""


def count(project: Project) -> int:
    """How many annotations wait."""
    if not project.has("reviews"):
        return 0
    return int(project.db.execute("SELECT count(*) FROM reviews").fetchone()[0])


def count_lost(project: Project, article_ids: Iterable[int] | None = None) -> int:
    """How many of them were taken out of the text, in all articles or in these."""
    if not project.has("reviews"):
        return 0
    query = "SELECT count(*) FROM reviews WHERE reason = ?"
    if article_ids is None:
        return int(project.db.execute(query, (Reason.TEXT_LOST,)).fetchone()[0])
    query += " AND article_id IN (SELECT value FROM json_each(?))"
    wanted = json.dumps(sorted(article_ids))
    return int(project.db.execute(query, (Reason.TEXT_LOST, wanted)).fetchone()[0])


def all_reviews(project: Project, article_id: int | None = None) -> list[Row]:
    """What waits in the project, or in one article, in the order it came."""
    if not project.has("reviews"):
        return []
    if article_id is None:
        return project.db.execute(ALL).fetchall()
    return project.db.execute(OF_ARTICLE, (article_id,)).fetchall()


def get(project: Project, review_id: int) -> Row | None:
    """One of them; None where it is gone."""
    return project.db.execute(ONE, (review_id,)).fetchone()


def add(project: Project, article_id: int, annotation_id: int, before: str) -> None:
    """The annotation's words were changed. One that waits for that already keeps its first words."""
    if project.db.execute(_OPEN, (annotation_id, Reason.TEXT_CHANGED)).fetchone() is None:
        project.db.execute(
            "INSERT INTO reviews (article_id, annotation_id, reason, before, created) VALUES (?, ?, ?, ?, ?)",
            (article_id, annotation_id, Reason.TEXT_CHANGED, before, now()),
        )


def take_out(project: Project, article_id: int, annotation_id: int, before: str) -> None:
    """Take the annotation out of the text, and keep all of it with the review."""
    earlier = project.db.execute(_OPEN, (annotation_id, Reason.TEXT_CHANGED)).fetchone()
    kept: dict[str, list[dict[str, Any]]] = {
        table: _rows(project, table, column, annotation_id) for table, column in _OWNED.items()
    }
    kept["nested"] = [{"id": row[0]} for row in project.db.execute(_NESTED, (annotation_id,))]
    project.db.execute("DELETE FROM annotations WHERE id = ?", (annotation_id,))
    project.db.execute(
        "INSERT INTO reviews (article_id, reason, before, kept, created) VALUES (?, ?, ?, ?, ?)",
        (article_id, Reason.TEXT_LOST, earlier[0] if earlier else before, json.dumps(kept), now()),
    )


def _rows(project: Project, table: str, column: str, annotation_id: int) -> list[dict[str, Any]]:
    found = project.db.execute(f"SELECT * FROM {table} WHERE {column} = ? ORDER BY id", (annotation_id,))
    names = [each[0] for each in found.description]
    return [dict(zip(names, row, strict=True)) for row in found]


def bring_back(project: Project, kept: Kept) -> int | None:
    """Put a lost annotation back without its spans; gives its row, or None where its entry is gone.

    What else of it names a row that is gone since is left out.
    """
    for table, column in _OWNED.items():
        for row in kept[table] if table != "spans" else ():
            values = dict(row)
            missing = _missing(project, table, values)
            values.update((name, None) for name in missing & _MAY_BE_EMPTY)
            if not missing <= _MAY_BE_EMPTY:
                if table == "annotations":
                    return None
                continue
            if column != "id":
                del values["id"]  # rows that nobody refers to may have been given that id since
            _insert(project, table, values)
            assert values[column] == kept["annotations"][0]["id"]
    annotation_id = int(kept["annotations"][0]["id"])
    project.db.executemany(
        "UPDATE quotations SET within_id = ? WHERE id = ? AND within_id IS NULL",
        [(annotation_id, row["id"]) for row in kept["nested"]],
    )
    return annotation_id


def _missing(project: Project, table: str, row: Mapping[str, Any]) -> set[str]:
    """The row's columns that name a row that is not there any more."""
    return {
        column
        for column, other in _NAMES.get(table, {}).items()
        if row[column] is not None
        and project.db.execute(f"SELECT 1 FROM {other} WHERE id = ?", (row[column],)).fetchone() is None
    }


def _insert(project: Project, table: str, row: Mapping[str, Any]) -> None:
    columns = ", ".join(f'"{column}"' for column in row)
    values = ", ".join(f":{column}" for column in row)
    project.db.execute(f"INSERT INTO {table} ({columns}) VALUES ({values})", dict(row))


def close(project: Project, review_ids: Iterable[int]) -> None:
    """Nothing is to be looked at there any more."""
    project.db.executemany("DELETE FROM reviews WHERE id = ?", [(review_id,) for review_id in review_ids])
