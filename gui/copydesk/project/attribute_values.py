"""Values of attributes by the thousand: set, moved, counted and removed in a few statements."""

import json
from collections.abc import Collection, Iterable, Mapping

from copydesk.domain.attribute import AttributeTarget
from copydesk.project import journal
from copydesk.project.store import Project, now

OWNERS: Mapping[AttributeTarget, str] = {
    AttributeTarget.ACTOR: "actor_id",
    AttributeTarget.ARTICLE: "article_id",
    AttributeTarget.MENTION: "annotation_id",
    AttributeTarget.PASSAGE: "annotation_id",
    AttributeTarget.QUOTATION: "annotation_id",
}
"""Which column of a value names what it describes."""
_TABLES = {"actor_id": "actors", "article_id": "articles", "annotation_id": "annotations"}
_IDS = "(SELECT value FROM json_each(:ids))"
# Of the ids those that are there, are of the kind, and have another value or none.
_DIFFERING = """
    SELECT id FROM {table} AS owner WHERE id IN (SELECT value FROM json_each(:ids)) {kind} AND (
        SELECT value FROM attribute_values v WHERE v.{column} = owner.id AND definition_id = :definition
    ) IS NOT :value ORDER BY id
"""
_VALUES_OF = (
    "SELECT value, count(*) FROM attribute_values WHERE definition_id = ? GROUP BY value ORDER BY min(id)"
)
_COUNT = "SELECT count(*) FROM attribute_values WHERE definition_id = ?"
# What the owners of the ids that are there, and are of the kind, have of an attribute; NULL for nothing.
_VALUES_AMONG = """
    SELECT v.value, count(*) FROM {table} AS owner
    LEFT JOIN attribute_values v ON v.{column} = owner.id AND v.definition_id = :definition
    WHERE owner.id IN (SELECT value FROM json_each(:ids)) {kind}
    GROUP BY v.value ORDER BY count(*) DESC, v.value
"""
_ARTICLES = """
    SELECT DISTINCT article_id FROM annotations WHERE id IN (SELECT value FROM json_each(?)) LIMIT 2
"""
QUERIES = (
    *(
        query.format(table=table, column=column, kind="AND kind = :kind" if table == "annotations" else "")
        for query in (_DIFFERING, _VALUES_AMONG)
        for column, table in _TABLES.items()
    ),
    _VALUES_OF,
    _COUNT,
    _ARTICLES,
)


def written(value: object) -> str:
    """The value as a row keeps it: JSON."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def uses(project: Project, definition_id: int) -> int:
    """How many values of the attribute are stored."""
    return int(project.db.execute(_COUNT, (definition_id,)).fetchone()[0])


def counts(project: Project, definition_id: int) -> list[tuple[object, int]]:
    """The attribute's different values, each with how often it is stored, the oldest first."""
    rows = project.db.execute(_VALUES_OF, (definition_id,))
    return [(json.loads(value), int(count)) for value, count in rows]


def counts_among(
    project: Project, target: AttributeTarget, ids: Iterable[int], definition_id: int
) -> list[tuple[object, int]]:
    """The values that these have, None for none, each with how many have it, the commonest first."""
    column = OWNERS[target]
    kind = "AND kind = :kind" if column == "annotation_id" else ""
    rows = project.db.execute(
        _VALUES_AMONG.format(table=_TABLES[column], column=column, kind=kind),
        {"ids": json.dumps(list(ids)), "definition": definition_id, "kind": str(target)},
    )
    return [(None if value is None else json.loads(value), int(count)) for value, count in rows]


def only_article(project: Project, target: AttributeTarget, ids: Collection[int]) -> int | None:
    """The article that all of these are in, or are; None where there are several, or none."""
    column = OWNERS[target]
    if column == "article_id":
        return next(iter(ids)) if len(ids) == 1 else None
    if column == "actor_id":
        return None
    found = project.db.execute(_ARTICLES, (json.dumps(list(ids)),)).fetchall()
    return int(found[0][0]) if len(found) == 1 else None


def owners(project: Project, target: AttributeTarget, uids: Iterable[str]) -> dict[str, int]:
    """The rows of what is of the target's kind and has one of these identities."""
    table = _TABLES[OWNERS[target]]
    kind = "AND kind = :kind" if table == "annotations" else ""
    rows = project.db.execute(
        f"SELECT uid, id FROM {table} WHERE uid IN (SELECT value FROM json_each(:uids)) {kind}",
        {"uids": json.dumps(list(uids)), "kind": str(target)},
    )
    return dict(rows.fetchall())


def add(project: Project, target: AttributeTarget, ids: Iterable[int], values: Mapping[int, object]) -> None:
    """Give values, by definition, to things that are there; a value that one has already stays."""
    column = OWNERS[target]
    rows = [(definition, written(value)) for definition, value in values.items()]
    project.db.executemany(
        f"""INSERT INTO attribute_values ({column}, definition_id, value) VALUES (?, ?, ?)
            ON CONFLICT ({column}, definition_id) DO NOTHING""",
        [(owner, *row) for owner in ids for row in rows],
    )


def put(
    project: Project, target: AttributeTarget, ids: Collection[int], definition_id: int, value: object
) -> int:
    """Write one value for many things, None for removing it; gives for how many it was another one.

    What is gone, or is not of the target's kind, is passed over.
    """
    column = OWNERS[target]
    values: dict[str, object] = {
        "ids": json.dumps(sorted(ids)),
        "definition": definition_id,
        "value": None if value is None else written(value),
        "kind": str(target),
        "at": now(),
    }
    kind = "AND kind = :kind" if column == "annotation_id" else ""
    query = _DIFFERING.format(table=_TABLES[column], column=column, kind=kind)
    differing = [row[0] for row in project.db.execute(query, values)]
    if not differing:
        return 0
    values["ids"] = json.dumps(differing)
    if value is None:
        _remove(project, f"definition_id = :definition AND {column} IN {_IDS}", values)
    else:
        _write(project, column, values)
    if column == "annotation_id":
        with journal.changed_together(project, "annotations", f"id IN {_IDS}", values):
            project.db.execute(
                f"UPDATE annotations SET updated = max(created, :at) WHERE id IN {_IDS}", values
            )
    return len(differing)


def _write(project: Project, column: str, values: Mapping[str, object]) -> None:
    present = f"definition_id = :definition AND {column} IN {_IDS}"
    with journal.changed_together(project, "attribute_values", present, values):
        project.db.execute(f"UPDATE attribute_values SET value = :value WHERE {present}", values)
    with journal.added_together(project, ["attribute_values"]):
        project.db.execute(
            f"""INSERT INTO attribute_values (definition_id, {column}, value)
                SELECT :definition, each.value, :value FROM json_each(:ids) AS each WHERE NOT EXISTS (
                    SELECT 1 FROM attribute_values v
                    WHERE v.{column} = each.value AND v.definition_id = :definition)""",
            values,
        )


def move(project: Project, definition_id: int, moved: Iterable[tuple[object, object]]) -> None:
    """Wherever the attribute has the first value of a pair it has the second from now on, all at once."""
    pairs = [[written(before), written(after)] for before, after in moved]
    changes = [pair for pair in pairs if pair[0] != pair[1]]
    if not changes:
        return
    values = {"definition": definition_id, "moved": json.dumps(changes, ensure_ascii=False)}
    # Each value is looked up as it was before the statement, so two may take each other's place.
    with journal.changed_together(project, "attribute_values", "definition_id = :definition", values):
        project.db.execute(
            """WITH moved (before, after) AS MATERIALIZED (
                   SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(:moved))
               UPDATE attribute_values SET value = moved.after FROM moved
               WHERE definition_id = :definition AND value = moved.before""",
            values,
        )


def clear(project: Project, definition_id: int) -> None:
    """Remove all values of the attribute."""
    _remove(project, "definition_id = :definition", {"definition": definition_id})


def _remove(project: Project, where: str, values: Mapping[str, object]) -> None:
    with journal.removed_together(project, "attribute_values", where, values):
        project.db.execute(f"DELETE FROM attribute_values WHERE {where}", values)
