"""Annotations that a change of the codebook has left to look at again: the column ``due`` of their rows."""

import json
from collections.abc import Collection, Iterator

from copydesk.domain.revision import Due
from copydesk.project import journal
from copydesk.project.store import Project

_COUNTS = "SELECT due, count(*) FROM annotations WHERE due IS NOT NULL GROUP BY due ORDER BY due"
_DUE = """
    SELECT id, article_id, due FROM annotations WHERE due IS NOT NULL ORDER BY article_id, id
"""
_OF_TOPIC = """
    due IS NULL AND (topic_id = :topic
        OR id IN (SELECT quotation_id FROM quotation_topics WHERE topic_id = :topic))
"""
_MANY = 200
"""Annotations; so many are recorded by one statement rather than by triggers."""

Row = tuple[int, int, str]
"""An annotation's id, its article's, and why it is due."""


def counts(project: Project) -> dict[str, int]:
    """How many annotations are due, by reason."""
    if not project.has_column("annotations", "due"):
        return {}
    return dict(project.db.execute(_COUNTS).fetchall())


def due(project: Project) -> Iterator[Row]:
    """The annotations that are due, article by article."""
    if project.has_column("annotations", "due"):
        yield from project.db.execute(_DUE)


def mark_topic(project: Project, topic_id: int, reason: Due) -> None:
    """All that is about the topic is due, but for what is due already."""
    values = {"topic": topic_id, "due": reason}
    statement = f"UPDATE annotations SET due = :due WHERE {_OF_TOPIC}"
    with journal.changed_together(project, "annotations", _OF_TOPIC, values):
        project.db.execute(statement, values)


def settle(project: Project, ids: Collection[int] | None = None, reason: Due | None = None) -> None:
    """These annotations were looked at (all of them where None, or all of one reason)."""
    values = {"ids": None if ids is None else json.dumps(sorted(ids)), "reason": reason}
    condition = """
        due IS NOT NULL AND (:reason IS NULL OR due = :reason)
        AND (:ids IS NULL OR id IN (SELECT value FROM json_each(:ids)))
    """
    statement = f"UPDATE annotations SET due = NULL WHERE {condition}"
    if ids is not None and len(ids) < _MANY:
        project.db.execute(statement, values)
        return
    with journal.changed_together(project, "annotations", condition, values):
        project.db.execute(statement, values)
