"""Models that were learnt in the project, and the articles that there are to learn from."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

from copydesk.domain.span import Span, Spans
from copydesk.project.store import Project, now

_LATEST = "SELECT id, made, articles, engine, scorecard, broken FROM models ORDER BY id DESC LIMIT 1"
_CONTENT = "SELECT content FROM models WHERE id = ?"
_DONE = "SELECT id FROM articles WHERE status = 'done' ORDER BY id DESC LIMIT ?"
_DONE_COUNT = "SELECT count(*) FROM articles WHERE status = 'done'"
_SETTLED = """
    SELECT DISTINCT a.article_id FROM provenance
    JOIN annotations a ON a.id = provenance.id JOIN articles ON articles.id = a.article_id
    WHERE a.kind = 'quotation' AND articles.status <> 'done'
    ORDER BY a.article_id DESC LIMIT ?
"""
_REJECTED = """
    SELECT r.article_id, r.place FROM rejections r JOIN articles ON articles.id = r.article_id
    WHERE r.kind = 'quotation' AND r.text_id = articles.text_id AND articles.status <> 'done'
    ORDER BY r.id DESC LIMIT ?
"""


DAMAGED = "What was learnt is damaged. Have it learnt anew."
"""Why a model whose scores cannot be read is not used."""


@dataclass(frozen=True, slots=True)
class ModelRow:
    """A model's row without its content: ``id`` is its version, ``broken`` why it was set aside."""

    id: int
    made: str
    articles: int
    engine: str
    scorecard: Mapping[str, Any]
    broken: str


def latest(project: Project) -> ModelRow | None:
    """The last model that was learnt, whole or set aside."""
    row = project.db.execute(_LATEST).fetchone() if project.has("models") else None
    if row is None:
        return None
    scorecard = _read(row[4])
    broken = row[5] or ("" if scorecard else DAMAGED)
    return ModelRow(row[0], row[1], row[2], row[3], scorecard, broken)


def _read(scorecard: str) -> Mapping[str, Any]:
    """A scorecard as plain values; empty where it is none, as a program may have damaged the file."""
    try:
        found = json.loads(scorecard)
    except ValueError:
        return {}
    return cast(Mapping[str, Any], found) if isinstance(found, dict) else {}


def content(project: Project, model_id: int) -> bytes | None:
    """The model's bytes; None where the rules alone were better."""
    row = project.db.execute(_CONTENT, (model_id,)).fetchone()
    return row[0] if row else None


def replace(
    project: Project, articles: int, engine: str, scorecard: Mapping[str, Any], made: bytes | None
) -> int:
    """Put a model in the place of all before, inside a transaction; gives its version."""
    cursor = project.db.execute(
        "INSERT INTO models (made, articles, engine, scorecard, content) VALUES (?, ?, ?, ?, ?)",
        (now(), articles, engine, json.dumps(scorecard), made),
    )
    project.db.execute("DELETE FROM models WHERE id < ?", (cursor.lastrowid,))
    return int(cursor.lastrowid or 0)


def set_aside(project: Project, model_id: int, why: str) -> None:
    """Say of a model that it cannot be used, inside a transaction."""
    project.db.execute("UPDATE models SET broken = ? WHERE id = ?", (why, model_id))


def done_count(project: Project) -> int:
    """How many articles are done."""
    return int(project.db.execute(_DONE_COUNT).fetchone()[0])


def done(project: Project, most: int) -> list[int]:
    """The articles that are done, the last ones of many, in order."""
    return sorted(row[0] for row in project.db.execute(_DONE, (most,)))


def settled(project: Project, most: int) -> dict[int, Spans]:
    """Articles not done in which suggested quotations were accepted or rejected, with the rejected places."""
    if not project.has("provenance"):
        return {}
    found: dict[int, list[Span]] = {row[0]: [] for row in project.db.execute(_SETTLED, (most,))}
    for article_id, place in project.db.execute(_REJECTED, (most,)):
        pairs = (pair.split("-") for pair in place.split())
        found.setdefault(article_id, []).extend(Span(int(start), int(end)) for start, end in pairs)
    return {article_id: tuple(spans) for article_id, spans in sorted(found.items())}
