"""What coders made of suggestions, month by month, and how long they worked at articles."""

from dataclasses import dataclass

from copydesk.project.store import Project

PAUSE = 300
"""Seconds: whoever changes nothing for longer is taken to have been away."""

# What was accepted far from where it was proposed is rejected there in the same moment: that is one edit.
_SETTLED = """
    SELECT month, sum(outcome = 'accepted'), sum(outcome = 'edited'), sum(outcome = 'rejected') FROM (
        SELECT substr(a.created, 1, 7) AS month, iif(edited, 'edited', 'accepted') AS outcome
        FROM provenance JOIN annotations a ON a.id = provenance.id
        UNION ALL SELECT substr(r.at, 1, 7), 'rejected' FROM rejections r WHERE NOT EXISTS (
            SELECT 1 FROM annotations a JOIN provenance p ON p.id = a.id
            WHERE a.article_id = r.article_id AND a.kind = r.kind AND a.created = r.at
            AND p.edited = 1 AND p.score = r.score AND p.engine = r.engine)
    ) GROUP BY month ORDER BY month
"""
# Of who worked blind in an article only the first pass counts: suggestions were seen after it.
_WORKED = """
    SELECT article_id, coder_id, blind, sum(CASE WHEN gap <= ? THEN gap ELSE 0 END), count(*) FROM (
        SELECT c.article_id, c.coder_id, p.id IS NOT NULL AS blind, unixepoch(c.at) - lag(unixepoch(c.at))
            OVER (PARTITION BY c.article_id, c.coder_id ORDER BY c.at, c.id) AS gap
        FROM changes c JOIN articles ON articles.id = c.article_id
        LEFT JOIN first_passes p ON p.article_id = c.article_id AND p.coder_id = c.coder_id AND p.early = 0
        WHERE articles.status = 'done' AND (p.id IS NULL OR c.at <= p.at)
    ) GROUP BY article_id, coder_id, blind HAVING count(*) > 1 AND max(gap) > 0 ORDER BY article_id, coder_id
"""
_HELPED = """
    SELECT DISTINCT a.article_id, a.coder_id FROM provenance JOIN annotations a ON a.id = provenance.id
"""


@dataclass(frozen=True, slots=True)
class Month:
    """How many suggestions were settled in a month (``2031-05``), by what became of them."""

    month: str
    accepted: int
    edited: int
    rejected: int


@dataclass(frozen=True, slots=True)
class Worked:
    """How many seconds a coder worked at a done article without pauses; ``helped`` by suggestions or not."""

    article: int
    seconds: int
    helped: bool


def months(project: Project) -> list[Month]:
    """The months in which suggestions were settled; one accepted and then edited counts as edited."""
    if not project.has("provenance"):
        return []
    return [Month(*row) for row in project.db.execute(_SETTLED)]


def worked(project: Project) -> list[Worked]:
    """The time from the first to the last change at each done article by each coder, where it can be told."""
    if not (project.has("provenance") and project.has("first_passes")):
        return []
    helped = set(project.db.execute(_HELPED))
    return [
        Worked(article, seconds, not blind and (article, coder) in helped)
        for article, coder, blind, seconds, _ in project.db.execute(_WORKED, (PAUSE,))
        if seconds > 0
    ]
