"""One entry of the codebook in another's place: what refers to it, and what it says, moves."""

import json
from collections.abc import Collection, Mapping

from copydesk.domain.revision import Due
from copydesk.project import journal
from copydesk.project.store import Project

_REFER = {
    "actors": """
        SELECT id FROM annotations WHERE actor_id = :id UNION
        SELECT id FROM quotations WHERE speaker_id = :id UNION
        SELECT id FROM quotations WHERE addressee_id = :id""",
    "topics": """
        SELECT id FROM annotations WHERE topic_id = :id UNION
        SELECT quotation_id FROM quotation_topics WHERE topic_id = :id""",
}
_QUOTES = "SELECT annotation_id, quote FROM spans WHERE annotation_id IN ({}) ORDER BY annotation_id"
QUERIES = tuple(_QUOTES.format(refer) for refer in _REFER.values())
_IDS = "(SELECT value FROM json_each(:ids))"
_USES = {
    "actors": {
        "mentions": "SELECT count(*) FROM annotations WHERE actor_id = ?",
        "quotations": "SELECT count(*) FROM quotations WHERE speaker_id = ?",
        "addressed": "SELECT count(*) FROM quotations WHERE addressee_id = ?",
        "parts": "SELECT count(*) FROM actors WHERE parent_id = ?",
        "offices": "SELECT count(*) FROM roles WHERE of_id = ?",
    },
    "topics": {
        "passages": "SELECT count(*) FROM annotations WHERE topic_id = ?",
        "quotations": "SELECT count(*) FROM quotation_topics WHERE topic_id = ?",
        "parts": "SELECT count(*) FROM topics WHERE parent_id = ?",
    },
}
# Where a statement names annotations, they are those of :ids, or all of them where :ids is null.
_AMONG = f"(:ids IS NULL OR id IN {_IDS})"
_MENTIONS = f"""
    UPDATE annotations SET actor_id = :into, due = coalesce(:due, due)
    WHERE actor_id = :entry AND {_AMONG}
"""
_PASSAGES = f"""
    UPDATE annotations SET topic_id = :into, due = coalesce(:due, due)
    WHERE topic_id = :entry AND {_AMONG}
"""
_SAID_BY = f"""
    UPDATE annotations SET due = :due
    WHERE :due IS NOT NULL AND {_AMONG} AND id IN (
        SELECT id FROM quotations WHERE speaker_id = :entry UNION
        SELECT id FROM quotations WHERE addressee_id = :entry)
"""
_SPEAKERS = f"UPDATE quotations SET speaker_id = :into WHERE speaker_id = :entry AND {_AMONG}"
_ADDRESSEES = f"UPDATE quotations SET addressee_id = :into WHERE addressee_id = :entry AND {_AMONG}"
_ABOUT = f"""
    UPDATE annotations SET due = :due
    WHERE :due IS NOT NULL AND {_AMONG}
      AND id IN (SELECT quotation_id FROM quotation_topics WHERE topic_id = :entry)
"""
_OF_QUOTATIONS = f"(:ids IS NULL OR quotation_id IN {_IDS})"
# A quotation that is about both keeps one of them; the stance that it says is the one that is left.
_STANCES = f"""
    UPDATE quotation_topics SET stance = (
        SELECT other.stance FROM quotation_topics other
        WHERE other.quotation_id = quotation_topics.quotation_id AND other.topic_id = :entry)
    WHERE topic_id = :into AND stance IS NULL AND {_OF_QUOTATIONS}
      AND quotation_id IN (SELECT quotation_id FROM quotation_topics WHERE topic_id = :entry)
"""
_BOTH = f"""
    DELETE FROM quotation_topics WHERE topic_id = :entry AND {_OF_QUOTATIONS}
      AND quotation_id IN (SELECT quotation_id FROM quotation_topics WHERE topic_id = :into)
"""
_TOPICS = f"UPDATE quotation_topics SET topic_id = :into WHERE topic_id = :entry AND {_OF_QUOTATIONS}"

_BY_THE_THOUSAND = {
    _MENTIONS: f"actor_id = :entry AND {_AMONG}",
    _PASSAGES: f"topic_id = :entry AND {_AMONG}",
}
"""Statements that may change very many rows, and the condition of those that do."""
_OF_ACTORS = (_SAID_BY, _MENTIONS, _SPEAKERS, _ADDRESSEES)
_OF_TOPICS = (_ABOUT, _PASSAGES, _STANCES, _BOTH, _TOPICS)


def uses(project: Project, table: str, entry_id: int) -> Mapping[str, int]:
    """How much refers to an actor or topic, by what it is; ``table`` is ``actors`` or ``topics``."""
    return {
        what: int(project.db.execute(query, (entry_id,)).fetchone()[0])
        for what, query in _USES[table].items()
    }


def annotations_of(project: Project, table: str, entry_id: int, words: str = "") -> list[int]:
    """The annotations that refer to an actor or topic, in the order they were made.

    With ``words`` those alone that have them, in any case, in one of their spans.
    """
    values, refer = {"id": entry_id}, _REFER[table]
    if not words:
        return [row[0] for row in project.db.execute(f"{refer} ORDER BY 1", values)]
    wanted = words.casefold()
    quotes = project.db.execute(_QUOTES.format(refer), values)
    return list(dict.fromkeys(row for row, quote in quotes if wanted in " ".join(quote.split()).casefold()))


def move_annotations(
    project: Project,
    table: str,
    entry_id: int,
    into: int,
    *,
    ids: Collection[int] | None = None,
    due: Due | None = None,
) -> None:
    """Let annotations refer to another entry of the table: all that refer to this one, or those of the ids.

    ``due`` marks those that moved as to be looked at.
    """
    values = {
        "entry": entry_id,
        "into": into,
        "ids": None if ids is None else json.dumps(sorted(ids)),
        "due": due,
    }
    for statement in _OF_ACTORS if table == "actors" else _OF_TOPICS:
        if condition := _BY_THE_THOUSAND.get(statement):
            with journal.changed_together(project, "annotations", condition, values):
                project.db.execute(statement, values)
        else:
            project.db.execute(statement, values)


def move_actor(project: Project, actor_id: int, into: int) -> None:
    """What is said of an actor and is not said of the other moves: names, ids, offices, parts, attributes."""
    values = {"entry": actor_id, "into": into}
    for statement in (
        """INSERT INTO aliases (actor_id, alias, case_rule, language)
           SELECT :into, alias, case_rule, language FROM (
               SELECT name AS alias, 'usual' AS case_rule, '' AS language, 0 AS place FROM actors
               WHERE id = :entry
               UNION ALL SELECT alias, case_rule, language, id FROM aliases WHERE actor_id = :entry)
           WHERE alias NOT IN (SELECT alias FROM aliases WHERE actor_id = :into)
             AND alias <> (SELECT name FROM actors WHERE id = :into)
           GROUP BY alias ORDER BY min(place)""",
        """UPDATE actor_ids SET actor_id = :into WHERE actor_id = :entry
           AND scheme NOT IN (SELECT scheme FROM actor_ids WHERE actor_id = :into)""",
        "UPDATE roles SET actor_id = :into WHERE actor_id = :entry",
        "UPDATE roles SET of_id = :into WHERE of_id = :entry",
        """UPDATE attribute_values SET actor_id = :into WHERE actor_id = :entry
           AND definition_id NOT IN (SELECT definition_id FROM attribute_values WHERE actor_id = :into)""",
        """UPDATE suggestions SET actor_id = :into WHERE actor_id = :entry""",
    ):
        project.db.execute(statement, values)
    move_parts(project, "actors", actor_id, into)


def move_topic(project: Project, topic_id: int, into: int) -> None:
    """The examples and parts of a topic become the other's."""
    project.db.execute("UPDATE topic_examples SET topic_id = ? WHERE topic_id = ?", (into, topic_id))
    move_parts(project, "topics", topic_id, into)


def move_parts(project: Project, table: str, entry_id: int, into: int) -> None:
    """What is below an entry goes below the other.

    If that is below the entry itself, what is right below it on the way there takes the entry's place first.
    """
    if table not in _USES:
        raise ValueError(f"no codebook table {table}")
    above, last = _parent(project, table, into), into
    while above is not None and above != entry_id:
        above, last = _parent(project, table, above), above
    if above == entry_id:
        _put_below(project, table, last, _parent(project, table, entry_id))
    project.db.execute(f"UPDATE {table} SET parent_id = ? WHERE parent_id = ?", (into, entry_id))


def _parent(project: Project, table: str, entry_id: int) -> int | None:
    return project.db.execute(f"SELECT parent_id FROM {table} WHERE id = ?", (entry_id,)).fetchone()[0]


def _put_below(project: Project, table: str, entry_id: int, parent: int | None) -> None:
    project.db.execute(f"UPDATE {table} SET parent_id = ? WHERE id = ?", (parent, entry_id))
