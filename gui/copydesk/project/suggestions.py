"""Suggestions and rejections: what engines proposed, which of it is open, and what was turned down."""

import json
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any

from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import Kind, Origin, Part, QuotationType
from copydesk.domain.change import Change
from copydesk.domain.span import Span, Spans
from copydesk.domain.suggestion import NewActor, OpenSuggestion, Scored, Suggestion, Whom, place_of
from copydesk.project.schema_reach import SETTLE
from copydesk.project.store import Project, decoded, now

_FIRST_COLUMNS = (
    "kind, place, cue, speaker, actor_id, new_name, new_kind, whom, type, score, engine, version, first, last"
)
_COLUMNS = f"{_FIRST_COLUMNS}, topic_id, reasons"
_OF_ARTICLE = (
    "SELECT id, article_id, {columns} FROM suggestions WHERE article_id = ? AND closed = 0 ORDER BY first, id"
)
_OF_IDS = """
    SELECT id, article_id, {columns} FROM suggestions
    WHERE id IN (SELECT value FROM json_each(?)) AND closed = 0 ORDER BY id
"""
OF_ARTICLE, OF_IDS = (query.format(columns=_COLUMNS) for query in (_OF_ARTICLE, _OF_IDS))
_STORED = f"SELECT id, {_COLUMNS} FROM suggestions WHERE article_id = ?"
OPEN_ARTICLES = "SELECT DISTINCT article_id FROM suggestions WHERE closed = 0"
_OPEN_OF = f"{OPEN_ARTICLES} AND kind IN (SELECT value FROM json_each(?))"
SCORED = "SELECT id, article_id, kind, score FROM suggestions WHERE closed = 0 ORDER BY article_id, first, id"
_NEW = """
    SELECT new_name, new_kind FROM suggestions
    WHERE id IN (SELECT value FROM json_each(?)) AND closed = 0 AND new_name IS NOT NULL
    GROUP BY new_name, new_kind ORDER BY min(id)
"""
_WHERE = "SELECT id, article_id FROM suggestions WHERE id IN (SELECT value FROM json_each(?)) AND closed = 0"
_ANY = "SELECT EXISTS (SELECT 1 FROM suggestions)"
_SOME_CLOSED = """
    SELECT EXISTS (SELECT 1 FROM suggestions
                   WHERE article_id = :article AND closed > 0 AND (:kind IS NULL OR kind = :kind))
"""
_COUNTS = "SELECT kind, count(*) FROM suggestions WHERE closed = 0 GROUP BY kind"
# An actor or a topic may have been deleted since it was proposed.
_INSERT = f"""
    INSERT INTO suggestions (article_id, {_COLUMNS})
    SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17
    WHERE (?6 IS NULL OR EXISTS (SELECT 1 FROM actors WHERE id = ?6))
      AND (?16 IS NULL OR EXISTS (SELECT 1 FROM topics WHERE id = ?16))
"""
_REJECT = """
    INSERT INTO rejections (article_id, text_id, kind, place, whom, coder_id, engine, version, score, at)
    SELECT s.article_id, text_id, s.kind, s.place, whom, ?, engine, version, score, ?
    FROM suggestions s JOIN articles ON articles.id = s.article_id WHERE s.id = ?
"""
_REJECTED = "SELECT id, place FROM rejections WHERE article_id = ? AND text_id = ?"
# What a change accepted or turned down is where its annotations and rejections stand.
_SETTLED = """
    SELECT table_name, row_id, after FROM journal
    WHERE change_id = ? AND table_name IN ('annotations', 'spans', 'rejections') AND before IS NULL
    ORDER BY id LIMIT ?
"""
_MOST_SETTLED = 5_000
"""Rows of a change that are looked through for it."""
_AT = """
    SELECT id FROM suggestions WHERE article_id = ? AND kind = ? AND closed = 0 AND first < ? AND last > ?
    ORDER BY place <> ?, first LIMIT 1
"""
_OF_QUOTATION = """
    SELECT id, article_id, {columns} FROM suggestions s
    WHERE article_id = ? AND kind = 'quotation' AND first < ? AND last > ? AND NOT EXISTS (
        SELECT 1 FROM rejections r JOIN articles ON articles.id = r.article_id
        WHERE r.article_id = s.article_id AND r.text_id = articles.text_id
          AND r.kind = s.kind AND r.place = s.place AND r.whom = s.whom)
    ORDER BY first, id
"""
QUERIES = (
    _OF_QUOTATION.format(columns=_COLUMNS),
    _SETTLED,
    _AT,
    OF_ARTICLE,
    OF_IDS,
    _STORED,
    OPEN_ARTICLES,
    _NEW,
    _WHERE,
    _REJECTED,
)

Row = tuple[Any, ...]


class Reading:
    """Open suggestions of one article at a time; those that stayed as they were are not made anew.

    One is settled after the other, and of all others nothing changes: there can be thousands.
    """

    def __init__(self) -> None:
        self._last: dict[Row, OpenSuggestion] = {}

    def of_article(self, project: Project, article_id: int) -> list[OpenSuggestion]:
        """The article's open suggestions in text order."""
        if not project.has("suggestions"):
            return []
        rows = project.db.execute(_for(project, _OF_ARTICLE), (article_id,))
        last = self._last
        self._last = {row: last.get(row) or _suggestion(row) for row in rows}
        return list(self._last.values())


def of_ids(project: Project, ids: Iterable[int]) -> list[OpenSuggestion]:
    """Those of the suggestions that are open, in the order they came."""
    if not project.has("suggestions"):
        return []
    return [_suggestion(row) for row in project.db.execute(_for(project, _OF_IDS), (_listed(ids),))]


def of_quotation(project: Project, article_id: int, content: Spans) -> OpenSuggestion | None:
    """What was suggested of a quotation's words, be it settled; None if it was turned down."""
    if not content or not project.has("suggestions"):
        return None
    first, last = min(span.start for span in content), max(span.end for span in content)
    rows = project.db.execute(_for(project, _OF_QUOTATION), (article_id, last, first))
    shared = [(_shared(one.spans, content), one) for one in map(_suggestion, rows)]
    most, best = max(shared, key=lambda each: each[0], default=(0, None))
    return best if best is not None and 2 * most > sum(map(len, content)) else None


def _shared(some: Spans, others: Spans) -> int:
    """How many code points are in spans of both."""
    return sum(
        max(0, min(one.end, other.end) - max(one.start, other.start)) for one in some for other in others
    )


def by_article(project: Project, ids: Iterable[int]) -> dict[int, list[int]]:
    """Those of the suggestions that are open, by their article, articles and suggestions in order."""
    found: dict[int, list[int]] = {}
    if project.has("suggestions"):
        for row_id, article_id in sorted(
            project.db.execute(_WHERE, (_listed(ids),)), key=lambda row: row[::-1]
        ):
            found.setdefault(article_id, []).append(row_id)
    return found


def newcomers(project: Project, ids: Iterable[int]) -> list[NewActor]:
    """Who is new in those of the suggestions that are open: each name once for each kind."""
    if not project.has("suggestions"):
        return []
    return [NewActor(name, ActorKind(kind)) for name, kind in project.db.execute(_NEW, (_listed(ids),))]


def _listed(ids: Iterable[int]) -> str:
    """The rows as a query with ``json_each`` reads them."""
    return f"[{','.join(map(str, ids))}]"


def _for(project: Project, query: str) -> str:
    """The query for this file: one of before topics were suggested may be open for reading."""
    newer = project.has_column("suggestions", "topic_id")
    return query.format(columns=_COLUMNS if newer else f"{_FIRST_COLUMNS}, NULL, '[]'")


def scored(project: Project) -> list[Scored]:
    """All that are open, by article and in text order."""
    if not project.has("suggestions"):
        return []
    return [Scored(row[0], row[1], Kind(row[2]), row[3]) for row in project.db.execute(SCORED)]


def open_articles(project: Project, kinds: Collection[Kind] | None = None) -> frozenset[int]:
    """The articles with an open suggestion, of these kinds if any are named."""
    if not project.has("suggestions"):
        return frozenset()
    if kinds is None:
        return frozenset(row[0] for row in project.db.execute(OPEN_ARTICLES))
    return frozenset(row[0] for row in project.db.execute(_OPEN_OF, (json.dumps(sorted(kinds)),)))


def are_there(project: Project) -> bool:
    """Whether anything was ever suggested, open or not."""
    return project.has("suggestions") and bool(project.db.execute(_ANY).fetchone()[0])


def has_settled(project: Project, article_id: int, kind: Kind | None) -> bool:
    """Whether any suggestion of the article, of this kind or of any, is annotated or was turned down."""
    if not project.has("suggestions"):
        return False
    return bool(project.db.execute(_SOME_CLOSED, {"article": article_id, "kind": kind}).fetchone()[0])


def counts(project: Project) -> dict[Kind, int]:
    """How many suggestions of each kind are open."""
    if not project.has("suggestions"):
        return {}
    return {Kind(kind): count for kind, count in project.db.execute(_COUNTS)}


def differ(
    project: Project, article_id: int, found: Mapping[Suggestion, str], kinds: Collection[Kind]
) -> bool:
    """Whether :func:`replace` would write anything."""
    stored = {row[1:] for row in _stored(project, article_id, kinds)}
    return stored != {_row(one, whom) for one, whom in found.items()}


def replace(
    project: Project, article_id: int, found: Mapping[Suggestion, str], kinds: Collection[Kind]
) -> None:
    """Make these the article's suggestions of the kinds; rows that stay the same stay.

    With each comes the name of whom it proposes, by which a rejection knows it again.
    """
    wanted = {_row(one, whom): None for one, whom in found.items()}
    stored = {row[1:]: row[0] for row in _stored(project, article_id, kinds)}
    project.db.executemany(
        "DELETE FROM suggestions WHERE id = ?",
        [(row_id,) for row, row_id in stored.items() if row not in wanted],
    )
    new = [(article_id, *row) for row in wanted if row not in stored]
    highest = project.db.execute("SELECT coalesce(max(id), 0) FROM suggestions").fetchone()[0]
    project.db.executemany(_INSERT, new)
    project.db.execute(SETTLE, {"article": article_id, "after": highest})


def drop(project: Project, kinds: Iterable[Kind]) -> None:
    """Forget all suggestions of the kinds; what was rejected stays so."""
    project.db.executemany("DELETE FROM suggestions WHERE kind = ?", [(kind,) for kind in kinds])


def reject(project: Project, ids: Iterable[int]) -> None:
    """Turn the suggestions down: the same ones close, now and when they are proposed again."""
    at = now()
    project.db.executemany(_REJECT, [(project.coder_id, at, row_id) for row_id in ids])


def move_rejections(
    project: Project, article_id: int, before_id: int | None, moved: Callable[[Spans], Spans]
) -> None:
    """Carry what was turned down in an article's text over to the one that it has now.

    ``before_id`` is the row of the text that it had, ``moved`` tells where spans of that are now. What has
    lost a span is left with the text before.
    """
    if not project.has("rejections"):
        return
    there = project.db.execute(_REJECTED, (article_id, before_id)).fetchall()
    for row_id, spans in ((row[0], _spans(row[1])) for row in there):
        now_at = moved(spans)
        if len(now_at) == len(spans):
            project.db.execute(
                "UPDATE rejections SET place = ?, text_id = (SELECT text_id FROM articles WHERE id = ?)"
                " WHERE id = ?",
                (place_of(now_at), article_id, row_id),
            )


def reopened(project: Project, change: Change) -> int | None:
    """The first suggestion in the change's article that it settled and that is open now: it was undone."""
    if change.article is None or not project.has("suggestions"):
        return None
    settled = sorted(_settled(project, change.id), key=lambda each: each[1])
    for kind, spans in settled:
        first, last = min(span.start for span in spans), max(span.end for span in spans)
        found = project.db.execute(_AT, (change.article, kind, last, first, place_of(spans))).fetchone()
        if found is not None:
            return int(found[0])
    return None


def _settled(project: Project, change_id: int) -> list[tuple[str, Spans]]:
    """The kinds and places of the suggestions that a change accepted or turned down."""
    found: list[tuple[str, Spans]] = []
    kinds: dict[int, str] = {}
    spans: defaultdict[int, list[Span]] = defaultdict(list)
    for table, row_id, row_json in project.db.execute(_SETTLED, (change_id, _MOST_SETTLED)):
        row = decoded(row_json)
        if table == "rejections":
            found.append((row["kind"], _spans(row["place"])))
        elif table == "spans" and row["part"] in (Part.TEXT, Part.CONTENT):
            spans[row["annotation_id"]].append(Span(row["start"], row["end"]))
        elif table == "annotations" and row["origin"] == Origin.SUGGESTED:
            kinds[row_id] = row["kind"]
    return [*found, *((kinds[each], tuple(some)) for each, some in spans.items() if each in kinds)]


def _stored(project: Project, article_id: int, kinds: Collection[Kind]) -> list[Row]:
    return [row for row in project.db.execute(_STORED, (article_id,)) if row[1] in kinds]


def _row(one: Suggestion, whom: str) -> Row:
    new = one.actor if isinstance(one.actor, NewActor) else None
    return (
        str(one.kind),
        one.place,
        place_of(one.cue),
        place_of(one.speaker_spans),
        one.actor if isinstance(one.actor, int) else None,
        new.name if new else None,
        str(new.kind) if new else None,
        whom,
        None if one.type is None else str(one.type),
        round(one.score, 3),
        one.engine,
        one.version,
        min(span.start for span in one.spans),
        max(span.end for span in one.spans),
        one.topic,
        json.dumps(one.reasons, ensure_ascii=False),
    )


def _suggestion(row: Sequence[Any]) -> OpenSuggestion:
    actor: Whom = row[6]
    if row[7] is not None:
        actor = NewActor(row[7], ActorKind(row[8]))
    return OpenSuggestion(
        id=row[0],
        article=row[1],
        kind=Kind(row[2]),
        spans=_spans(row[3]),
        cue=_spans(row[4]),
        speaker_spans=_spans(row[5]),
        actor=actor,
        type=None if row[10] is None else QuotationType(row[10]),
        score=row[11],
        engine=row[12],
        version=row[13],
        topic=row[16],
        reasons=tuple(json.loads(row[17])),
    )


def _spans(place: str) -> Spans:
    """What :func:`copydesk.domain.suggestion.place_of` wrote."""
    pairs = (pair.split("-") for pair in place.split())
    return tuple(Span(int(start), int(end)) for start, end in pairs)
