"""Looking for words in all texts: by the index, and by reading the texts one after the other."""

import re
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from copydesk.domain.span import Span
from copydesk.errors import UserError
from copydesk.project.search_query import prepared
from copydesk.project.store import Project

_OPEN, _CLOSE = "\ufdd0", "\ufdd1"
"""Put around what was found: no canonical text has these two characters."""
_MARKED = re.compile(f"{_OPEN}([^{_CLOSE}]*){_CLOSE}")

MATCHES = "SELECT rowid FROM search WHERE search MATCH ?"
OF_TEXTS = """
    SELECT id, text_id FROM articles WHERE text_id IN (SELECT value FROM json_each(?)) ORDER BY id
"""
_MARKED_TEXTS = """
    SELECT articles.id, title, highlight(search, 0, ?, ?) FROM search JOIN articles ON text_id = search.rowid
    WHERE search MATCH ? AND
"""
_NEIGHBOURS = f"{_MARKED_TEXTS} search.rowid BETWEEN ? AND ? ORDER BY articles.id"
_SCATTERED = f"{_MARKED_TEXTS} search.rowid IN (SELECT value FROM json_each(?)) ORDER BY articles.id"
_TEXTS_OF = "SELECT text_id FROM articles WHERE id IN (SELECT value FROM json_each(?))"
_MOST_BETWEEN = 50
"""Articles are nearly always in the order of their texts. Then the index is asked once, for a stretch of
texts; where more than so many others a text would lie in it, it is asked for each text by itself."""
TEXTS = """
    SELECT articles.id, title, content FROM articles JOIN texts ON texts.id = text_id
    WHERE articles.id > ? ORDER BY articles.id LIMIT ?
"""
TEXT = """
    SELECT articles.id, title, content FROM articles JOIN texts ON texts.id = text_id WHERE articles.id = ?
"""
_ASKED_TEXTS = """
    SELECT articles.id, title, content FROM articles JOIN texts ON texts.id = text_id
    WHERE articles.id IN (SELECT value FROM json_each(?)) ORDER BY articles.id
"""
SPANS_OF_ACTOR = """
    SELECT a.article_id, start, "end" FROM annotations a JOIN spans ON annotation_id = a.id
    WHERE a.article_id BETWEEN ? AND ? AND kind = 'mention' AND actor_id = ?
"""
SPANS_OF_TOPIC = """
    SELECT a.article_id, start, "end" FROM annotations a JOIN spans ON annotation_id = a.id
    WHERE a.article_id BETWEEN ? AND ? AND kind = 'passage' AND topic_id = ?
"""
SPANS = """
    SELECT a.article_id, start, "end" FROM annotations a JOIN spans ON annotation_id = a.id
    WHERE a.article_id BETWEEN ? AND ?
"""
QUERIES = (TEXTS, TEXT, OF_TEXTS, _ASKED_TEXTS, _TEXTS_OF, SPANS, SPANS_OF_ACTOR, SPANS_OF_TOPIC)


@dataclass(frozen=True, slots=True)
class Found:
    """An article's row, title and text, and where in it something was found, in text order."""

    article: int
    title: str
    text: str
    spans: tuple[Span, ...] = ()


def matching(project: Project, query: str) -> tuple[str, list[int]]:
    """The query as the index takes it, and the articles that it holds for, in order.

    :raises UserError: the query is malformed; says what to do.
    """
    wanted = prepared(query)
    if not project.has("search"):
        raise UserError(
            "This project was made by an older Copydesk and is open for reading only, without an index of "
            "words. Search it by regular expression, or open a copy that can be written."
        )
    try:
        texts = [row[0] for row in project.db.execute(MATCHES, (wanted,))]
    except sqlite3.OperationalError as error:
        if "fts5" not in str(error):
            raise
        raise UserError("The search cannot be understood. Put its words in quote marks.") from error
    return wanted, [row[0] for row in project.db.execute(OF_TEXTS, (_json(texts),))]


def marked(project: Project, wanted: str, article_ids: Sequence[int]) -> list[Found]:
    """Where the query, as :func:`matching` gave it, stands in these articles, in their order."""
    if not article_ids:
        return []
    texts = {row[0] for row in project.db.execute(_TEXTS_OF, (_json(article_ids),))}
    asked = frozenset(article_ids)
    if max(texts) - min(texts) < _MOST_BETWEEN * len(texts):
        rows = project.db.execute(_NEIGHBOURS, (_OPEN, _CLOSE, wanted, min(texts), max(texts)))
    else:
        rows = project.db.execute(_SCATTERED, (_OPEN, _CLOSE, wanted, _json(texts)))
    return [_unmarked(*row) for row in rows if row[0] in asked]


def _unmarked(article: int, title: str, text: str) -> Found:
    spans: list[Span] = []
    for number, match in enumerate(_MARKED.finditer(text)):
        start = match.start() - 2 * number
        if match[1]:
            spans.append(Span(start, start + len(match[1])))
    return Found(article, title, text.replace(_OPEN, "").replace(_CLOSE, ""), tuple(spans))


def texts(project: Project, after: int, limit: int) -> list[Found]:
    """The next articles behind that row, at most so many, nothing found in them yet."""
    return [Found(*row) for row in project.db.execute(TEXTS, (after, limit))]


def one_text(project: Project, article_id: int) -> list[Found]:
    """That article, nothing found in it yet; none where it is gone."""
    return [Found(*row) for row in project.db.execute(TEXT, (article_id,))]


def texts_of(project: Project, article_ids: Iterable[int]) -> Iterator[Found]:
    """Those of the articles that are there, one after the other, nothing found in them yet."""
    for row in project.db.execute(_ASKED_TEXTS, (_json(article_ids),)):
        yield Found(*row)


def annotated(
    project: Project, first: int, last: int, *, actor: int | None = None, topic: int | None = None
) -> dict[int, list[Span]]:
    """The spans annotated in a stretch of articles, both ends included: all, or those of one entry."""
    if actor is not None:
        rows = project.db.execute(SPANS_OF_ACTOR, (first, last, actor))
    elif topic is not None:
        rows = project.db.execute(SPANS_OF_TOPIC, (first, last, topic))
    else:
        rows = project.db.execute(SPANS, (first, last))
    found: dict[int, list[Span]] = {}
    for article, start, end in rows:
        found.setdefault(article, []).append(Span(start, end))
    return found


def _json(ids: Iterable[int]) -> str:
    return f"[{','.join(map(str, ids))}]"
