"""Attributes: the fields the user defines, and their values for articles, actors and annotations."""

import json
from collections.abc import Callable, Iterable, Mapping

from copydesk.domain.attribute import AttributeDefinition, AttributeTarget, AttributeType
from copydesk.project import attribute_values
from copydesk.project.attribute_values import written
from copydesk.project.store import Project, own_uid

_OWNER_COLUMNS = frozenset({"article_id", "actor_id", "annotation_id"})
_BY_ID = """
    SELECT {owner}, name, value FROM attribute_values JOIN attribute_definitions d ON d.id = definition_id
    WHERE {owner} {condition} ORDER BY {owner}, d.id
"""


def annotation_query(where: str) -> str:
    """The query for annotations' values under a condition on ``a``."""
    return f"""
        SELECT annotation_id, d.name, value FROM attribute_values
        JOIN annotations a ON a.id = annotation_id
        JOIN attribute_definitions d ON d.id = definition_id {where} ORDER BY d.id
    """


def of(project: Project, owner: str, first: int, last: int) -> dict[int, dict[str, object]]:
    """The values of owners (``article_id`` or ``actor_id``) of a stretch of ids, by id and name."""
    query = _BY_ID.format(owner=_known(owner), condition="BETWEEN ? AND ?")
    return grouped(project.db.execute(query, (first, last)))


def grouped(rows: Iterable[tuple[int, str, str]]) -> dict[int, dict[str, object]]:
    """Rows of (owner, attribute, JSON value) as values by owner and attribute."""
    result: dict[int, dict[str, object]] = {}
    for owner, name, value in rows:
        result.setdefault(owner, {})[name] = json.loads(value)
    return result


def definitions(project: Project) -> list[AttributeDefinition]:
    """All fields in the order they were defined."""
    # One of an older program that is open for reading has no defaults and keys.
    newer = project.has_column("attribute_definitions", "keys")
    more = '"default", keys' if newer else "NULL, '{}'"
    rows = project.db.execute(
        f"""SELECT id, uid, target, name, type, choices, required, {more}
            FROM attribute_definitions ORDER BY id"""
    )
    return [
        AttributeDefinition(
            id=row[0],
            uid=row[1],
            target=AttributeTarget(row[2]),
            name=row[3],
            type=AttributeType(row[4]),
            choices=tuple(json.loads(row[5])),
            required=bool(row[6]),
            default=None if row[7] is None else json.loads(row[7]),
            keys=json.loads(row[8]),
        )
        for row in rows
    ]


def define(
    project: Project,
    target: AttributeTarget,
    name: str,
    value_type: AttributeType,
    *,
    choices: tuple[str, ...] = (),
    required: bool = False,
    default: object = None,
    keys: Mapping[str, str] | None = None,
    uid: str | None = None,
) -> int:
    """A new field; it gets another ``uid`` where a field has that one already, such as under a new name."""
    cursor = project.db.execute(
        """INSERT INTO attribute_definitions (uid, target, name, type, choices, required, "default", keys)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
        (
            own_uid(project, "attribute_definitions", uid),
            target,
            name,
            value_type,
            json.dumps(list(choices), ensure_ascii=False),
            int(required),
            None if default is None else written(default),
            json.dumps(dict(keys or {}), ensure_ascii=False),
        ),
    )
    return int(cursor.lastrowid or 0)


def edit(project: Project, definition: AttributeDefinition) -> None:
    """Write what the field of that id is from now on; of which kind of thing it is stays."""
    project.db.execute(
        """UPDATE attribute_definitions
           SET name = ?, type = ?, choices = ?, required = ?, "default" = ?, keys = ? WHERE id = ?""",
        (
            definition.name,
            definition.type,
            json.dumps(list(definition.choices), ensure_ascii=False),
            int(definition.required),
            None if definition.default is None else written(definition.default),
            json.dumps(dict(definition.keys), ensure_ascii=False),
            definition.id,
        ),
    )


def delete(project: Project, definition_id: int) -> None:
    """Remove a field and all its values."""
    attribute_values.clear(project, definition_id)
    project.db.execute("DELETE FROM attribute_definitions WHERE id = ?", (definition_id,))


def make_text(project: Project, definition_id: int, as_text: Callable[[object], str]) -> None:
    """A field takes text from now on, and its values become what ``as_text`` makes of them."""
    rows = project.db.execute(
        "SELECT id, value FROM attribute_values WHERE definition_id = ?", (definition_id,)
    ).fetchall()
    project.db.executemany(
        "UPDATE attribute_values SET value = ? WHERE id = ?",
        [(json.dumps(as_text(json.loads(value)), ensure_ascii=False), row) for row, value in rows],
    )
    project.db.execute(
        "UPDATE attribute_definitions SET type = ? WHERE id = ?", (AttributeType.TEXT, definition_id)
    )


def set_value(project: Project, owner: str, owner_id: int, definition_id: int, value: object) -> None:
    """Write one value; None removes it. ``owner`` is ``article_id``, ``actor_id`` or ``annotation_id``."""
    column = _known(owner)
    if value is None:
        project.db.execute(
            f"DELETE FROM attribute_values WHERE {column} = ? AND definition_id = ?",
            (owner_id, definition_id),
        )
        return
    project.db.execute(
        f"""INSERT INTO attribute_values (definition_id, {column}, value) VALUES (?, ?, ?)
            ON CONFLICT ({column}, definition_id) DO UPDATE SET value = excluded.value""",
        (definition_id, owner_id, written(value)),
    )


def _known(owner: str) -> str:
    if owner not in _OWNER_COLUMNS:
        raise ValueError(f"nothing has attributes by {owner}")
    return owner
