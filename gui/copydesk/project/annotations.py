"""Annotations with their spans, and quotations with their topics."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from copydesk.domain.annotation import (
    Kind,
    Mention,
    Origin,
    Part,
    Passage,
    Provenance,
    Quotation,
    QuotationTopic,
    QuotationType,
    Stance,
)
from copydesk.domain.dataset import AnyAnnotation
from copydesk.domain.span import Span, Spans
from copydesk.project import attributes, provenance, revisions
from copydesk.project.store import Project, new_uid, now

_SELECT = """
    SELECT a.id, a.uid, a.article_id, a.kind, a.actor_id, a.topic_id, coders.name, a.origin,
           coalesce(notes.text, ''), a.created, a.updated,
           quotations.type, speaker_id, addressee_id, within_id, a.revision
    FROM annotations a
    JOIN coders ON coders.id = a.coder_id
    LEFT JOIN quotations ON quotations.id = a.id
    LEFT JOIN notes ON notes.annotation_id = a.id
"""
_SPANS = 'SELECT annotation_id, part, start, "end" FROM spans JOIN annotations a ON a.id = annotation_id'
_TOPICS = """
    SELECT quotation_id, quotation_topics.topic_id, stance
    FROM quotation_topics JOIN annotations a ON a.id = quotation_id
"""
# Looking a member up by its value is three times as fast as calling the enumeration.
_ORIGINS = {origin.value: origin for origin in Origin}
_TYPES = {quotation_type.value: quotation_type for quotation_type in QuotationType}
_STANCES = {stance.value: stance for stance in Stance} | {None: None}

QUOTES = """
    SELECT annotation_id, start, "end", quote FROM spans JOIN annotations a ON a.id = annotation_id
    WHERE a.article_id = ?
"""

OF_ARTICLE = "WHERE a.article_id = ?"
OF_ARTICLES = "WHERE a.article_id BETWEEN ? AND ?"
OF_IDS = "WHERE a.id IN (SELECT value FROM json_each(?))"
_OWN = "SELECT a.id FROM annotations a WHERE article_id = ? AND kind = ? AND coder_id = ?"
WITHOUT_SPANS = f"{_OWN} AND NOT EXISTS (SELECT 1 FROM spans WHERE annotation_id = a.id)"
WITH_SPAN = f"""
    {_OWN} AND EXISTS (SELECT 1 FROM spans
                       WHERE annotation_id = a.id AND part = ? AND start = ? AND "end" = ?)
"""


def of_article(project: Project, article_id: int) -> list[AnyAnnotation]:
    """The article's annotations in the order they were made."""
    return _load(project, OF_ARTICLE, (article_id,))


def misplaced(project: Project, article_id: int, text: str) -> frozenset[int]:
    """The article's annotations that do not cover the words that were highlighted: the file is damaged."""
    return frozenset(
        annotation_id
        for annotation_id, start, end, quote in project.db.execute(QUOTES, (article_id,))
        if text[start:end] != quote
    )


def of_articles(project: Project, first: int, last: int) -> list[AnyAnnotation]:
    """The annotations of a stretch of article ids, both ends included, in the order they were made."""
    return _load(project, OF_ARTICLES, (first, last))


def of_ids(project: Project, ids: Iterable[int]) -> list[AnyAnnotation]:
    """Those of the annotations that exist, in the order they were made."""
    return _load(project, OF_IDS, (f"[{','.join(map(str, ids))}]",))


def with_spans(
    project: Project, article_id: int, kind: Kind, part: Part, spans: Spans
) -> list[AnyAnnotation]:
    """The coder's own annotations of the kind that have all these spans in the part, or with none no span."""
    values = (article_id, kind, project.coder_id)
    rows = project.db.execute(WITHOUT_SPANS, values).fetchall() if not spans else None
    for span in spans:
        found = project.db.execute(WITH_SPAN, (*values, part, span.start, span.end)).fetchall()
        rows = found if rows is None else [row for row in rows if row in found]
    return of_ids(project, sorted({row[0] for row in rows or ()}))


def rows_of_uids(project: Project, uids: Iterable[str]) -> dict[str, int]:
    """The rows of those of the identities that exist."""
    query = "SELECT uid, id FROM annotations WHERE uid IN (SELECT value FROM json_each(?))"
    return dict(project.db.execute(query, (json.dumps(list(uids)),)).fetchall())


def queries(where: str) -> tuple[str, ...]:
    """Every query that loading with this condition makes; a test asks SQLite how it would run them."""
    return (
        f"{_SELECT} {where} ORDER BY a.id",
        f"{_SPANS} {where} ORDER BY spans.id",
        f"{_TOPICS} {where} ORDER BY quotation_topics.id",
        attributes.annotation_query(where),
        provenance.query(where),
    )


def _load(project: Project, where: str, parameters: Sequence[Any]) -> list[AnyAnnotation]:
    rows, spans, topics, values, _ = queries(where)
    if not project.has("revisions"):  # a file of an older program that is open for reading
        rows = rows.replace("a.revision", "0")
    parts: defaultdict[int, dict[str, list[Span]]] = defaultdict(dict)
    for annotation_id, part, start, end in project.db.execute(spans, parameters):
        parts[annotation_id].setdefault(part, []).append(Span(start, end))
    about: defaultdict[int, list[QuotationTopic]] = defaultdict(list)
    for quotation_id, topic_id, stance in project.db.execute(topics, parameters):
        about[quotation_id].append(QuotationTopic(topic_id, _STANCES[stance]))
    fields = attributes.grouped(project.db.execute(values, parameters))
    accepted = provenance.of(project, where, parameters)
    return [
        _annotation(
            row, parts.get(row[0], {}), about.get(row[0], []), fields.get(row[0], {}), accepted.get(row[0])
        )
        for row in project.db.execute(rows, parameters)
    ]


def _annotation(
    row: Sequence[Any],
    parts: Mapping[str, Sequence[Span]],
    about: Sequence[QuotationTopic],
    fields: Mapping[str, object],
    came: Provenance | None,
) -> AnyAnnotation:
    shared: dict[str, Any] = {
        "id": row[0],
        "uid": row[1],
        "article": row[2],
        "coder": row[6],
        "origin": _ORIGINS[row[7]],
        "note": row[8],
        "created": row[9],
        "updated": row[10],
        "attributes": fields,
        "provenance": came,
        "revision": row[15],
    }
    if row[3] == Kind.MENTION:
        return Mention(**shared, actor=row[4], spans=tuple(parts.get(Part.TEXT, ())))
    if row[3] == Kind.PASSAGE:
        return Passage(**shared, topic=row[5], spans=tuple(parts.get(Part.TEXT, ())))
    return Quotation(
        **shared,
        content=tuple(parts.get(Part.CONTENT, ())),
        cue=tuple(parts.get(Part.CUE, ())),
        speaker_spans=tuple(parts.get(Part.SPEAKER, ())),
        type=_TYPES[row[11]],
        speaker=row[12],
        addressee=row[13],
        within=row[14],
        topics=tuple(about),
    )


def add(
    project: Project,
    article_id: int,
    kind: Kind,
    *,
    actor_id: int | None = None,
    topic_id: int | None = None,
    coder_id: int | None = None,
    origin: Origin = Origin.MANUAL,
    uid: str | None = None,
    created: str | None = None,
    updated: str | None = None,
) -> int:
    """A new annotation without spans; a quotation's own row comes with :func:`add_quotation`."""
    at = created or now()
    annotation_id = project.next_id("annotations")
    project.db.execute(
        """INSERT INTO annotations (id, uid, article_id, kind, actor_id, topic_id, coder_id, origin,
                                    created, updated, revision)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        (
            annotation_id,
            uid or new_uid(),
            article_id,
            kind,
            actor_id,
            topic_id,
            coder_id or project.coder_id,
            origin,
            at,
            updated or at,
            revisions.current(project),
        ),
    )
    return annotation_id


def add_quotation(
    project: Project,
    annotation_id: int,
    quotation_type: QuotationType,
    *,
    speaker: int | None = None,
    addressee: int | None = None,
    within: int | None = None,
) -> None:
    """The quotation's own columns for an annotation of that kind."""
    project.db.execute(
        "INSERT INTO quotations (id, type, speaker_id, addressee_id, within_id) VALUES (?, ?, ?, ?, ?)",
        (annotation_id, quotation_type, speaker, addressee, within),
    )


def set_spans(project: Project, annotation_id: int, part: Part, spans: Spans, text: str) -> None:
    """Make these the spans of the part, with their quoted text; rows that stay the same stay."""
    rows = project.db.execute(
        'SELECT id, start, "end", quote FROM spans WHERE annotation_id = ? AND part = ? ORDER BY id',
        (annotation_id, part),
    ).fetchall()
    for (row_id, *before), span in zip(rows, spans, strict=False):
        if before != [span.start, span.end, span.of(text)]:  # also where only the text was corrected
            project.db.execute(
                'UPDATE spans SET start = ?, "end" = ?, quote = ? WHERE id = ?',
                (span.start, span.end, span.of(text), row_id),
            )
    project.db.executemany("DELETE FROM spans WHERE id = ?", [(row[0],) for row in rows[len(spans) :]])
    project.db.executemany(
        'INSERT INTO spans (annotation_id, part, start, "end", quote) VALUES (?, ?, ?, ?, ?)',
        [(annotation_id, part, span.start, span.end, span.of(text)) for span in spans[len(rows) :]],
    )


def set_entry(project: Project, annotation_id: int, *, actor_id: int | None, topic_id: int | None) -> None:
    """Another actor for a mention, another topic for a passage."""
    project.db.execute(
        "UPDATE annotations SET actor_id = ?, topic_id = ? WHERE id = ?", (actor_id, topic_id, annotation_id)
    )


_QUOTATION_COLUMNS = frozenset({"type", "speaker_id", "addressee_id", "within_id"})


def set_quotation(project: Project, quotation_id: int, column: str, value: int | str | None) -> None:
    """Write one of a quotation's columns: type, speaker_id, addressee_id or within_id."""
    if column not in _QUOTATION_COLUMNS:
        raise ValueError(f"not a quotation's column: {column}")
    project.db.execute(f"UPDATE quotations SET {column} = ? WHERE id = ?", (value, quotation_id))


def set_topic(project: Project, quotation_id: int, topic_id: int, stance: Stance | None) -> None:
    """The quotation is about the topic, with this stance."""
    project.db.execute(
        """INSERT INTO quotation_topics (quotation_id, topic_id, stance) VALUES (?, ?, ?)
           ON CONFLICT (quotation_id, topic_id) DO UPDATE SET stance = excluded.stance""",
        (quotation_id, topic_id, stance),
    )


def remove_topic(project: Project, quotation_id: int, topic_id: int) -> None:
    """The quotation is not about the topic."""
    project.db.execute(
        "DELETE FROM quotation_topics WHERE quotation_id = ? AND topic_id = ?", (quotation_id, topic_id)
    )


def stamp(project: Project, annotation_id: int) -> None:
    """Say that the annotation was edited now: never before it was made, wherever the clock was set."""
    values = (now(), annotation_id)
    project.db.execute("UPDATE annotations SET updated = max(created, ?) WHERE id = ?", values)


def delete(project: Project, ids: Iterable[int]) -> None:
    """Remove the annotations; quotations nested in them stay, no longer nested."""
    project.db.executemany(
        "DELETE FROM annotations WHERE id = ?", [(annotation_id,) for annotation_id in ids]
    )


def counts(project: Project) -> dict[str, int]:
    """How many annotations of each kind the project has."""
    return dict(project.db.execute("SELECT kind, count(*) FROM annotations GROUP BY kind").fetchall())
