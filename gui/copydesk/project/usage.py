"""How the codebook is used: what was tagged last, and what the articles call somebody."""

from copydesk.project.store import Project

RECENT = """
    SELECT CASE kind WHEN 'mention' THEN 'actor' ELSE 'topic' END, coalesce(actor_id, topic_id)
    FROM annotations WHERE kind <> 'quotation' ORDER BY id DESC LIMIT ?
"""
MENTIONED = """
    SELECT 1 FROM annotations JOIN spans ON annotation_id = annotations.id
    WHERE actor_id = ? AND quote = ? LIMIT 1
"""
PROPOSED = """
    SELECT 1 FROM suggestions s JOIN articles ON articles.id = s.article_id JOIN texts ON texts.id = text_id
    WHERE s.actor_id = ? AND s.kind = 'mention' AND substr(content, first + 1, last - first) = ? LIMIT 1
"""
_LOOKED_BACK = 200
"""Annotations; enough for nine different entries in all but the most monotonous coding."""


def recent_entries(project: Project, limit: int) -> list[tuple[str, int]]:
    """Kind and id of the entries tagged last, latest first, each once."""
    found: dict[tuple[str, int], None] = {}
    for kind, entry_id in project.db.execute(RECENT, (_LOOKED_BACK,)):
        found[str(kind), int(entry_id)] = None
        if len(found) == limit:  # most often after a dozen rows
            break
    return list(found)


def is_called(project: Project, actor_id: int, name: str) -> bool:
    """Whether a mention of the actor, marked or suggested, stands in an article with exactly these words."""
    return any(project.db.execute(query, (actor_id, name)).fetchone() for query in (MENTIONED, PROPOSED))
