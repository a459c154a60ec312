"""Mentions and passages by the thousand, written in a few statements."""

from collections.abc import Mapping

from copydesk.domain.annotation import Kind, Origin, Part
from copydesk.domain.span import Span
from copydesk.project import revisions
from copydesk.project.store import Project, new_uid, now

Place = tuple[int, Span]

_COLUMNS = {Kind.MENTION: "actor_id", Kind.PASSAGE: "topic_id"}
_PRESENT = """
    SELECT a.article_id, start, "end" FROM annotations a JOIN spans ON annotation_id = a.id
    WHERE kind = ? AND {column} = ?
"""
QUERIES = tuple(_PRESENT.format(column=column) for column in _COLUMNS.values())
_ANNOTATION = """
    INSERT INTO annotations (id, uid, article_id, kind, {column}, coder_id, origin, created, updated,
                             revision)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_SPAN = 'INSERT INTO spans (annotation_id, part, start, "end", quote) VALUES (?, ?, ?, ?, ?)'


def spans_of(project: Project, kind: Kind, entry_id: int) -> frozenset[Place]:
    """All places that are mentions of the actor, or passages about the topic."""
    rows = project.db.execute(_PRESENT.format(column=_COLUMNS[kind]), (kind, entry_id))
    return frozenset((article, Span(start, end)) for article, start, end in rows)


def add(
    project: Project, kind: Kind, entry_id: int, quoted: Mapping[Place, str], origin: Origin
) -> list[int]:
    """A new annotation of the entry for each place, given with its words; gives their ids in that order."""
    first = project.next_id("annotations")
    ids = list(range(first, first + len(quoted)))
    at, revision = now(), revisions.current(project)
    project.db.executemany(
        _ANNOTATION.format(column=_COLUMNS[kind]),
        [
            (row_id, new_uid(), article, kind, entry_id, project.coder_id, origin, at, at, revision)
            for row_id, (article, _) in zip(ids, quoted, strict=True)
        ],
    )
    project.db.executemany(
        _SPAN,
        [
            (row_id, Part.TEXT, span.start, span.end, words)
            for row_id, ((_, span), words) in zip(ids, quoted.items(), strict=True)
        ],
    )
    return ids
