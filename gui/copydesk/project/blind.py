"""Who works blind, in which articles that has ended, and who was shown suggestions where."""

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
    SELECT id, ?1, ?2 OR EXISTS (
        SELECT 1 FROM shown_suggestions WHERE article_id = articles.id AND coder_id = ?1), ?3
    FROM articles WHERE id IN (SELECT value FROM json_each(?4))
    AND EXISTS (SELECT 1 FROM blind_coders WHERE coder_id = ?1)
"""
_SHOWN = """
    INSERT OR IGNORE INTO shown_suggestions (article_id, coder_id, at)
    SELECT value, ?, ? FROM json_each(?) ORDER BY value
"""
WAS_SHOWN = """
    SELECT EXISTS (SELECT 1 FROM shown_suggestions JOIN coders ON coders.id = coder_id
                   WHERE article_id = ? AND name = ?)
"""
PASSES = """
    SELECT article_id, name, early, at FROM first_passes JOIN coders ON coders.id = coder_id
    WHERE article_id BETWEEN ? AND ? ORDER BY first_passes.id
"""
QUERIES = (IS_HIDDEN, PASSES, WAS_SHOWN)


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

    Nothing is said of a coder who does not work blind. Who was shown suggestions in an article before,
    however that came, has seen them early.
    """
    project.db.execute(_END, (project.coder_id, int(early), now(), json.dumps(sorted(article_ids))))


def note_shown(project: Project, article_ids: Iterable[int]) -> None:
    """Keep for good that the project's coder is shown suggestions in the articles, inside a transaction."""
    project.db.execute(_SHOWN, (project.coder_id, now(), json.dumps(sorted(article_ids))))


def was_shown(project: Project, coder: str, article_id: int) -> bool:
    """Whether the coder of that name was ever shown suggestions in the article."""
    if not project.has("shown_suggestions"):
        return False
    return bool(project.db.execute(WAS_SHOWN, (article_id, coder)).fetchone()[0])


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
