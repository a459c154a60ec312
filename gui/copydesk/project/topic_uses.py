"""What is about a topic: counted for many topics at once, and listed for one."""

import json
from collections.abc import Collection, Iterator, Mapping

from copydesk.project.store import Project

_COUNTS = """
    SELECT topic, sum(number) FROM (
        SELECT topic_id AS topic, count(*) AS number FROM annotations
        WHERE topic_id IN (SELECT value FROM json_each(:ids)) GROUP BY topic_id
        UNION ALL
        SELECT topic_id, count(*) FROM quotation_topics
        WHERE topic_id IN (SELECT value FROM json_each(:ids)) GROUP BY topic_id)
    GROUP BY topic
"""
_USES = """
    SELECT id, article_id, kind, NULL FROM annotations WHERE topic_id = :topic
    UNION ALL
    SELECT annotations.id, article_id, kind, stance FROM quotation_topics
    JOIN annotations ON annotations.id = quotation_id WHERE quotation_topics.topic_id = :topic
    ORDER BY article_id, annotations.id
"""


def counts(project: Project, topic_ids: Collection[int]) -> Mapping[int, int]:
    """How many passages and quotations are about each of the topics; those about none are left out."""
    return dict(project.db.execute(_COUNTS, {"ids": json.dumps(list(topic_ids))}).fetchall())


def uses(project: Project, topic_id: int) -> Iterator[tuple[int, int, str, str | None]]:
    """The passages and quotations about a topic, article by article: id, the article's id, kind, stance."""
    yield from project.db.execute(_USES, {"topic": topic_id})
