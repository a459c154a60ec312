"""The codebook: actors with aliases and outside ids, and topics."""

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from copydesk.domain.actor import Actor, ActorKind
from copydesk.domain.topic import Topic
from copydesk.project import attributes, entry_details
from copydesk.project.store import Project, own_uid

_ACTORS = """
    SELECT actors.id, actors.uid, name, kind, parent_id, description, coalesce(notes.text, ''), {colour}
    FROM actors LEFT JOIN notes ON notes.actor_id = actors.id
    WHERE actors.id BETWEEN ? AND ? ORDER BY actors.id
"""
_ALIASES = "SELECT actor_id, alias FROM aliases WHERE actor_id BETWEEN ? AND ? ORDER BY id"
_IDS = "SELECT actor_id, scheme, value FROM actor_ids WHERE actor_id BETWEEN ? AND ? ORDER BY id"
_TOPICS = """
    SELECT topics.id, topics.uid, code, name, definition, parent_id, colour, coalesce(notes.text, ''), {rules}
    FROM topics LEFT JOIN notes ON notes.topic_id = topics.id ORDER BY topics.id
"""
_RULES = "inclusion, exclusion, keywords, position, retired"
_NO_RULES = "'', '', '[]', 0, 0"
_MAX_ID = 2**63 - 1


def actors(project: Project, first: int = 0, last: int = _MAX_ID) -> list[Actor]:
    """The actors of a stretch of ids, both ends included, in the order they were made; all by default."""
    stretch = (first, last)
    aliases: defaultdict[int, list[str]] = defaultdict(list)
    for actor_id, alias in project.db.execute(_ALIASES, stretch):
        aliases[actor_id].append(alias)
    outside: defaultdict[int, dict[str, str]] = defaultdict(dict)
    for actor_id, scheme, value in project.db.execute(_IDS, stretch):
        outside[actor_id][scheme] = value
    fields = attributes.of(project, "actor_id", first, last)
    newer = project.has_column("actors", "colour")  # else made by an older program, and open for reading
    rules = entry_details.alias_rules(project, first, last)
    roles = entry_details.roles(project, first, last)
    query = _ACTORS.format(colour="actors.colour" if newer else "''")
    return [
        Actor(
            id=row[0],
            uid=row[1],
            name=row[2],
            kind=ActorKind(row[3]),
            aliases=tuple(aliases.get(row[0], ())),
            parent=row[4],
            ids=outside.get(row[0], {}),
            description=row[5],
            note=row[6],
            attributes=fields.get(row[0], {}),
            colour=row[7],
            alias_rules=rules.get(row[0], {}),
            roles=tuple(roles.get(row[0], ())),
        )
        for row in project.db.execute(query, stretch)
    ]


def topics(project: Project) -> list[Topic]:
    """All topics in the order they were made."""
    newer = project.has_column("topics", "retired")
    examples = entry_details.examples(project)
    return [
        Topic(
            id=row[0],
            uid=row[1],
            code=row[2],
            name=row[3],
            definition=row[4],
            parent=row[5],
            colour=row[6],
            note=row[7],
            inclusion=row[8],
            exclusion=row[9],
            keywords=tuple(json.loads(row[10])),
            examples=tuple(examples.get(row[0], ())),
            position=row[11],
            retired=bool(row[12]),
        )
        for row in project.db.execute(_TOPICS.format(rules=_RULES if newer else _NO_RULES))
    ]


def add_actor(
    project: Project, name: str, kind: ActorKind, *, description: str = "", uid: str | None = None
) -> int:
    """A new actor without aliases or parent; its uid is another one where an actor has that already."""
    actor_id = project.next_id("actors")
    project.db.execute(
        "INSERT INTO actors (id, uid, name, kind, description) VALUES (?, ?, ?, ?, ?)",
        (actor_id, own_uid(project, "actors", uid), name, kind, description),
    )
    return actor_id


def set_aliases(project: Project, actor_id: int, aliases: tuple[str, ...]) -> None:
    """Make these the actor's other names; rows that stay the same stay."""
    present = {
        alias: row_id
        for row_id, alias in project.db.execute(
            "SELECT id, alias FROM aliases WHERE actor_id = ?", (actor_id,)
        )
    }
    wished = dict.fromkeys(aliases)
    project.db.executemany(
        "DELETE FROM aliases WHERE id = ?",
        [(row_id,) for alias, row_id in present.items() if alias not in wished],
    )
    project.db.executemany(
        "INSERT INTO aliases (actor_id, alias) VALUES (?, ?)",
        [(actor_id, alias) for alias in wished if alias not in present],
    )


def set_ids(project: Project, actor_id: int, ids: Mapping[str, str]) -> None:
    """Write the actor's identifiers in outside schemes; others stay."""
    project.db.executemany(
        """INSERT INTO actor_ids (actor_id, scheme, value) VALUES (?, ?, ?)
           ON CONFLICT (actor_id, scheme) DO UPDATE SET value = excluded.value""",
        [(actor_id, scheme, value) for scheme, value in ids.items()],
    )


def replace_ids(project: Project, actor_id: int, ids: Mapping[str, str]) -> None:
    """Make these the actor's identifiers in outside schemes; rows that stay the same stay."""
    project.db.execute(
        "DELETE FROM actor_ids WHERE actor_id = ? AND scheme NOT IN (SELECT value FROM json_each(?))",
        (actor_id, json.dumps(list(ids))),
    )
    set_ids(project, actor_id, ids)


def set_positions(project: Project, topic_ids: Sequence[int]) -> None:
    """Show the topics in this order."""
    project.db.executemany(
        "UPDATE topics SET position = ? WHERE id = ? AND position <> ?",
        [(place, topic_id, place) for place, topic_id in enumerate(topic_ids, 1)],
    )


def add_topic(
    project: Project,
    name: str,
    *,
    code: str = "",
    definition: str = "",
    colour: str = "",
    uid: str | None = None,
) -> int:
    """A new topic without a parent; its uid is another one where a topic has that already."""
    topic_id = project.next_id("topics")
    project.db.execute(
        "INSERT INTO topics (id, uid, code, name, definition, colour) VALUES (?, ?, ?, ?, ?, ?)",
        (topic_id, own_uid(project, "topics", uid), code, name, definition, colour),
    )
    return topic_id


_COLUMNS = {
    "actors": frozenset({"name", "kind", "parent_id", "description", "colour"}),
    "topics": frozenset(
        {
            *("name", "code", "definition", "colour", "parent_id"),
            *("inclusion", "exclusion", "keywords", "position", "retired"),
        }
    ),
}


def edit(project: Project, table: str, entry_id: int, values: Mapping[str, Any]) -> None:
    """Write columns of an entry; ``table`` is ``actors`` or ``topics``, ``keywords`` a JSON list."""
    unknown = set(values) - _COLUMNS[table]
    if unknown:
        raise ValueError(f"no such columns in {table}: {sorted(unknown)}")
    assignments = ", ".join(f"{column} = :{column}" for column in values)
    project.db.execute(f"UPDATE {table} SET {assignments} WHERE id = :id", {**values, "id": entry_id})


def delete(project: Project, table: str, entry_id: int) -> None:
    """Remove an entry that nothing refers to; its children move to the top."""
    if table not in _COLUMNS:
        raise ValueError(f"no codebook table {table}")
    project.db.execute(f"DELETE FROM {table} WHERE id = ?", (entry_id,))
