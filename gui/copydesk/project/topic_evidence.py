"""What was tagged with topics so far: the passages, and the articles in which all of a topic is tagged."""

from collections import defaultdict
from collections.abc import Iterator

from copydesk.project.store import Project

_PASSAGES = """
    SELECT a.topic_id, s.quote FROM annotations a JOIN spans s ON s.annotation_id = a.id
    WHERE a.topic_id IS NOT NULL AND a.kind = 'passage' ORDER BY s.id
"""
_DONE = """
    SELECT articles.id, content FROM articles JOIN texts ON texts.id = text_id
    WHERE status = 'done' ORDER BY articles.id DESC LIMIT ?
"""
_MARKED = """
    SELECT a.topic_id, s.start, s."end" FROM annotations a LEFT JOIN spans s ON s.annotation_id = a.id
    WHERE a.article_id = ? AND a.kind = 'passage'
"""
_WHOLE = """
    SELECT DISTINCT topic_id FROM annotations a WHERE article_id = ? AND kind = 'passage'
    AND NOT EXISTS (SELECT 1 FROM spans WHERE annotation_id = a.id)
"""
QUERIES = (_MARKED, _WHOLE)

Marked = list[tuple[int, int | None, int | None]]


def passages(project: Project) -> dict[int, list[str]]:
    """The words of each passage by its topic's row, in the order in which they were tagged."""
    found: defaultdict[int, list[str]] = defaultdict(list)
    for topic_id, quote in project.db.execute(_PASSAGES):
        found[topic_id].append(quote)
    return dict(found)


def done(project: Project, most: int) -> Iterator[tuple[str, Marked]]:
    """The texts of articles that are done, the latest first, with the topics and bounds of their passages.

    A passage about the whole article has no bounds.
    """
    for article_id, text in project.db.execute(_DONE, (most,)).fetchall():
        yield text, project.db.execute(_MARKED, (article_id,)).fetchall()


def of_whole_article(project: Project, article_id: int) -> frozenset[int]:
    """The topics that the article is about as a whole."""
    return frozenset(row[0] for row in project.db.execute(_WHOLE, (article_id,)))
