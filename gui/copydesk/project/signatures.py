"""Signatures of texts, kept so that they are made once: like the index of words, no part of any change."""

import json
from collections.abc import Iterable, Iterator
from contextlib import nullcontext

from copydesk.project.store import Project

Row = tuple[int, int, bytes]
"""A text's row, how many shingles it has, and its digest."""

# Texts outlive their articles; only those that an article has are looked at.
_TEXTS = "SELECT DISTINCT text_id FROM articles"
MISSING = f"""
    {_TEXTS} WHERE NOT EXISTS (
        SELECT 1 FROM signatures WHERE signatures.text_id = articles.text_id AND method = ?
    ) ORDER BY text_id
"""
KNOWN = f"""
    SELECT text_id, shingles, digest FROM signatures WHERE method = ? AND text_id IN ({_TEXTS})
"""
_CONTENTS = "SELECT id, content FROM texts WHERE id IN (SELECT value FROM json_each(?))"
_ARTICLES = "SELECT id, text_id FROM articles ORDER BY id"


def missing(project: Project, method: str) -> list[int]:
    """The texts of articles that have no signature of that method yet."""
    if not project.has("signatures"):
        return [row[0] for row in project.db.execute(f"{_TEXTS} ORDER BY text_id")]
    return [row[0] for row in project.db.execute(MISSING, (method,))]


def known(project: Project, method: str) -> Iterator[Row]:
    """The signatures of that method of all texts that an article has."""
    if project.has("signatures"):
        yield from project.db.execute(KNOWN, (method,))


def store(project: Project, method: str, rows: Iterable[Row]) -> None:
    """Keep signatures, inside an open change or alone; in a project that is read-only they are not kept."""
    if not project.writable:
        return
    with nullcontext() if project.db.in_transaction else project.transaction():
        project.db.executemany(
            "INSERT OR REPLACE INTO signatures (method, text_id, shingles, digest) VALUES (?, ?, ?, ?)",
            [(method, *row) for row in rows],
        )


def contents(project: Project, text_ids: Iterable[int]) -> dict[int, str]:
    """The texts of those ids."""
    return dict(project.db.execute(_CONTENTS, (json.dumps(sorted(text_ids)),)).fetchall())


def articles(project: Project) -> list[tuple[int, int]]:
    """Each article's row with its text's, in the order the articles came."""
    return project.db.execute(_ARTICLES).fetchall()
