"""How the codebook is used: what was tagged last."""

from copydesk.project.store import Project

RECENT = """
    SELECT CASE kind WHEN 'mention' THEN 'actor' ELSE 'topic' END, coalesce(actor_id, topic_id)
    FROM annotations WHERE kind <> 'quotation' ORDER BY id DESC LIMIT ?
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
