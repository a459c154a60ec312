"""Where an actor is named, speaks and is addressed, and who else is named there.

All is found by the indexes ``annotations_actor``, ``quotations_speaker`` and ``quotations_addressee``; the
places of one actor are some ten thousands at most, and are counted in memory.
"""

import json
from collections.abc import Collection, Sequence
from typing import NamedTuple

from copydesk.domain.actor_page import Shown, Together
from copydesk.domain.span import Span
from copydesk.project.store import Project

_OF = "(SELECT value FROM json_each(?))"
_SPOKEN = """
    SELECT q.id, a.article_id FROM quotations q JOIN annotations a ON a.id = q.id
    WHERE {} = ? ORDER BY a.article_id, q.id
"""
PLACES = {
    Shown.MENTIONS: "SELECT id, article_id FROM annotations WHERE actor_id = ? ORDER BY article_id, id",
    Shown.SPOKEN: _SPOKEN.format("speaker_id"),
    Shown.ADDRESSED: _SPOKEN.format("addressee_id"),
}
COUNTS = {
    Shown.MENTIONS: "SELECT count(*) FROM annotations WHERE actor_id = ?",
    Shown.SPOKEN: "SELECT count(*) FROM quotations WHERE speaker_id = ?",
    Shown.ADDRESSED: "SELECT count(*) FROM quotations WHERE addressee_id = ?",
}
STARTS = f"""
    SELECT annotation_id, min(start) FROM spans
    WHERE annotation_id IN {_OF} AND part IN ('text', 'content') GROUP BY annotation_id
"""
SPANS = f"""
    SELECT annotation_id, uid, start, "end" FROM spans JOIN annotations a ON a.id = annotation_id
    WHERE annotation_id IN {_OF} AND part IN ('text', 'content') ORDER BY start
"""
_HEADS = "SELECT id, uid, title, coalesce(published, '') FROM articles"
ARTICLES = f"{_HEADS} WHERE id IN {_OF}"
_MANY = 4
"""Where more than one of so many articles is asked for, it is faster to read all."""
TEXTS = f"""
    SELECT articles.id, content FROM articles JOIN texts ON texts.id = text_id WHERE articles.id IN {_OF}
"""
_TOGETHER = """
    SELECT actor_id, count(DISTINCT article_id) AS shared FROM annotations {index}
    WHERE article_id IN (SELECT article_id FROM annotations WHERE actor_id = :actor)
      AND {mention} AND actor_id <> :actor
    GROUP BY actor_id ORDER BY shared DESC, actor_id LIMIT :limit
"""
TOGETHER = _TOGETHER.format(index="", mention="kind = 'mention'")
# The index of actors has their articles: that of all is read faster than the rows of a part.
_OF_ALL = _TOGETHER.format(index="INDEXED BY annotations_actor", mention="actor_id IS NOT NULL")
_IN_ARTICLES = "SELECT count(DISTINCT article_id) FROM annotations WHERE actor_id = ?"
QUERIES = (*PLACES.values(), *COUNTS.values(), _OF_ALL, STARTS, SPANS, ARTICLES, TEXTS, TOGETHER)


class Head(NamedTuple):
    """What a list shows of an article; ``published`` is empty where it has no date."""

    uid: str
    title: str
    published: str


def places(project: Project, actor_id: int, shown: Shown) -> list[tuple[int, int]]:
    """The annotations in which the actor is shown so, each with its article, by article."""
    return project.db.execute(PLACES[shown], (actor_id,)).fetchall()


def counts(project: Project, actor_id: int) -> dict[Shown, int]:
    """How often the actor is shown in each way."""
    return {shown: project.db.execute(query, (actor_id,)).fetchone()[0] for shown, query in COUNTS.items()}


def starts(project: Project, ids: Sequence[int]) -> dict[int, int]:
    """Where each of the annotations begins."""
    return dict(project.db.execute(STARTS, (json.dumps(list(ids)),)).fetchall())


def spans(project: Project, ids: Sequence[int]) -> dict[int, tuple[str, list[Span]]]:
    """The uid and the words of each of the annotations: a mention's, a quotation's content."""
    found: dict[int, tuple[str, list[Span]]] = {}
    for annotation_id, uid, start, end in project.db.execute(SPANS, (json.dumps(list(ids)),)):
        found.setdefault(annotation_id, (uid, []))[1].append(Span(start, end))
    return found


def heads(project: Project, articles: Collection[int]) -> dict[int, Head]:
    """Title and date of each of the articles."""
    if _is_much(project, len(articles)):
        every = project.db.execute(_HEADS)
        return {row[0]: Head._make(row[1:]) for row in every if row[0] in articles}
    rows = project.db.execute(ARTICLES, (json.dumps(list(articles)),))
    return {row[0]: Head._make(row[1:]) for row in rows}


def texts(project: Project, articles: Collection[int]) -> dict[int, str]:
    """The text of each of the articles."""
    return dict(project.db.execute(TEXTS, (json.dumps(list(articles)),)).fetchall())


def together(project: Project, actor_id: int, limit: int) -> list[Together]:
    """The actors that are mentioned in most of the articles that mention this one, most first."""
    there: int = project.db.execute(_IN_ARTICLES, (actor_id,)).fetchone()[0]
    query = _OF_ALL if _is_much(project, there) else TOGETHER
    rows = project.db.execute(query, {"actor": actor_id, "limit": limit})
    return [Together(other, shared) for other, shared in rows]


def _is_much(project: Project, articles: int) -> bool:
    """Whether so many articles are a good part of all there are."""
    last: int = project.db.execute("SELECT coalesce(max(id), 0) FROM articles").fetchone()[0]
    return _MANY * articles > last
