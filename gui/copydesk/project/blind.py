"""Who works blind, and in which articles that has ended."""

import json
from collections import defaultdict
from collections.abc import Iterable

from copydesk.domain.blind import FirstPass
from copydesk.project.store import Project, now

_IS_BLIND = """
    SELECT EXISTS (SELECT 1 FROM blind_coders JOIN coders ON coders.id = coder_id WHERE name = ?)
"""
_HIDDEN = """
    SELECT id FROM articles WHERE status <> 'done' AND NOT EXISTS (
        SELECT 1 FROM first_passes p JOIN coders ON coders.id = p.coder_id
        WHERE p.article_id = articles.id AND name = ?)
"""
IS_HIDDEN = f"SELECT EXISTS ({_HIDDEN} AND articles.id = ?)"
_END = """
    INSERT OR IGNORE INTO first_passes (article_id, coder_id, early, at)
    SELECT id, ?, ?, ? FROM articles WHERE id IN (SELECT value FROM json_each(?))
    AND EXISTS (SELECT 1 FROM blind_coders WHERE coder_id = ?)
"""
PASSES = """
    SELECT article_id, name, early, at FROM first_passes JOIN coders ON coders.id = coder_id
    WHERE article_id BETWEEN ? AND ? ORDER BY first_passes.id
"""
QUERIES = (IS_HIDDEN, PASSES)


def is_blind(project: Project, coder: str) -> bool:
    """Whether the coder of that name works blind."""
    return project.has("blind_coders") and bool(project.db.execute(_IS_BLIND, (coder,)).fetchone()[0])


def set_blind(project: Project, *, on: bool) -> None:
    """Let the project's coder work blind, or not."""
    if on:
        project.db.execute("INSERT OR IGNORE INTO blind_coders (coder_id) VALUES (?)", (project.coder_id,))
    else:
        project.db.execute("DELETE FROM blind_coders WHERE coder_id = ?", (project.coder_id,))


def hidden(project: Project, coder: str) -> frozenset[int]:
    """The articles whose first pass a coder who works blind has not done."""
    return frozenset(row[0] for row in project.db.execute(_HIDDEN, (coder,)))


def is_hidden(project: Project, coder: str, article_id: int) -> bool:
    """Whether the article is one of these."""
    return bool(project.db.execute(IS_HIDDEN, (coder, article_id)).fetchone()[0])


def end(project: Project, article_ids: Iterable[int], *, early: bool) -> None:
    """Say that the project's coder has done the first pass, or wishes to see suggestions before.

    Nothing is said of a coder who does not work blind.
    """
    ids = json.dumps(sorted(article_ids))
    project.db.execute(_END, (project.coder_id, int(early), now(), ids, project.coder_id))


def passes(project: Project, first: int, last: int) -> dict[int, tuple[FirstPass, ...]]:
    """What is said of a stretch of articles, both ends included."""
    if not project.has("first_passes"):
        return {}
    found: defaultdict[int, list[FirstPass]] = defaultdict(list)
    for article_id, name, early, at in project.db.execute(PASSES, (first, last)):
        found[article_id].append(FirstPass(name, bool(early), at))
    return {article_id: tuple(each) for article_id, each in found.items()}


def restore(project: Project, article_id: int, coder_id: int, one: FirstPass) -> None:
    """Write what another project says of the article."""
    project.db.execute(
        "INSERT OR IGNORE INTO first_passes (article_id, coder_id, early, at) VALUES (?, ?, ?, ?)",
        (article_id, coder_id, int(one.early), one.at),
    )
