"""Tables of the whole project: ids in the order that is asked for, once, and the values of some by id.

Names and titles are ranked before they are joined, so that a million rows are sorted by numbers. What is
looked up row by row is found by the indexes of ``spans``, ``annotations``, ``quotations`` and their topics.
"""

import json
import sqlite3
from array import array
from collections.abc import Sequence

from copydesk.domain.listing import COLUMNS, Listing, ListingQuery, ListingRow, Missing
from copydesk.domain.progress import Progress, no_progress
from copydesk.errors import Cancelled, Enough, ProjectError
from copydesk.project.store import Project

_STEPS = 200_000
"""Steps of SQLite's machine between two questions whether the work is still wanted."""
_READ = 20_000

_WORDS = """(SELECT quote FROM spans WHERE annotation_id = r.id AND part IN ('text', 'content')
             ORDER BY start LIMIT 1)"""
_ALL_WORDS = """(SELECT group_concat(quote, ' … ') FROM (SELECT quote FROM spans
                 WHERE annotation_id = r.id AND part IN ('text', 'content') ORDER BY start))"""
_NOTE = "(SELECT text FROM notes WHERE annotation_id = r.id)"
_ABOUT = """(SELECT group_concat(t.name || coalesce(' (' || stance || ')', ''), '; ')
             FROM quotation_topics q JOIN topics t ON t.id = q.topic_id WHERE quotation_id = r.id)"""
_TITLE = "(SELECT title FROM articles WHERE id = r.article_id)"
_PUBLISHED = "(SELECT published FROM articles WHERE id = r.article_id)"
_CODER = "(SELECT name FROM coders WHERE id = r.coder_id)"
_PLACE = {
    "article": _TITLE,
    "published": _PUBLISHED,
    "coder": _CODER,
    "origin": "r.origin",
    "due": "r.due",
    "note": _NOTE,
}
_SPEAKER = "(SELECT a.name FROM quotations q JOIN actors a ON a.id = q.speaker_id WHERE q.id = r.id)"
_VALUES = {
    Listing.ACTORS: {
        "name": "r.name",
        "kind": "r.kind",
        "part of": "(SELECT name FROM actors WHERE id = r.parent_id)",
        "description": "r.description",
        "mentions": "(SELECT count(*) FROM annotations WHERE actor_id = r.id)",
        "quotations": "(SELECT count(*) FROM quotations WHERE speaker_id = r.id)",
    },
    Listing.TOPICS: {
        "name": "r.name",
        "code": "r.code",
        "part of": "(SELECT name FROM topics WHERE id = r.parent_id)",
        "definition": "r.definition",
        "retired": "r.retired",
        "passages": "(SELECT count(*) FROM annotations WHERE topic_id = r.id)",
        "quotations": "(SELECT count(*) FROM quotation_topics WHERE topic_id = r.id)",
    },
    Listing.MENTIONS: {
        "actor": "(SELECT name FROM actors WHERE id = r.actor_id)",
        "words": _ALL_WORDS,
        **_PLACE,
    },
    Listing.PASSAGES: {
        "topic": "(SELECT name FROM topics WHERE id = r.topic_id)",
        "words": _ALL_WORDS,
        **_PLACE,
    },
    Listing.QUOTATIONS: {
        "speaker": _SPEAKER,
        "words": _ALL_WORDS,
        "type": "(SELECT type FROM quotations WHERE id = r.id)",
        "topics": _ABOUT,
        **_PLACE,
    },
}
_KINDS = {Listing.MENTIONS: "mention", Listing.PASSAGES: "passage", Listing.QUOTATIONS: "quotation"}
# What a column is ranked by, and the expression of the row that finds the rank.
_RANKED = {
    "actor": ("actors", "folded(name)", "r.actor_id"),
    "topic": ("topics", "folded(name)", "r.topic_id"),
    "speaker": ("actors", "folded(name)", "(SELECT speaker_id FROM quotations WHERE id = r.id)"),
    "article": ("articles", "folded(title)", "r.article_id"),
    "published": ("articles", "published", "r.article_id"),
    "coder": ("coders", "folded(name)", "r.coder_id"),
}
_HAS = "instr(folded({}), :words) > 0"
_IN_PLACE = f"""(EXISTS (SELECT 1 FROM spans WHERE annotation_id = r.id AND {_HAS.format("quote")})
    OR r.article_id IN (SELECT id FROM articles WHERE {_HAS.format("title")})
    OR r.id IN (SELECT annotation_id FROM notes WHERE annotation_id IS NOT NULL AND {_HAS.format("text")})"""
_NAMED = f"(SELECT id FROM actors WHERE {_HAS.format('name')})"
_NAMED_TOPICS = f"(SELECT id FROM topics WHERE {_HAS.format('name')})"
_SEARCHED = {
    Listing.ACTORS: f"""({_HAS.format("r.name")} OR {_HAS.format("r.description")}
        OR r.id IN (SELECT actor_id FROM aliases WHERE {_HAS.format("alias")}))""",
    Listing.TOPICS: f"""({_HAS.format("r.name")} OR {_HAS.format("r.code")}
        OR {_HAS.format("r.definition")})""",
    Listing.MENTIONS: f"{_IN_PLACE} OR r.actor_id IN {_NAMED})",
    Listing.PASSAGES: f"{_IN_PLACE} OR r.topic_id IN {_NAMED_TOPICS})",
    Listing.QUOTATIONS: f"""{_IN_PLACE}
        OR r.id IN (SELECT id FROM quotations WHERE speaker_id IN {_NAMED})
        OR r.id IN (SELECT quotation_id FROM quotation_topics WHERE topic_id IN {_NAMED_TOPICS}))""",
}
_LACKING = {
    Missing.SPEAKER: "r.id IN (SELECT id FROM quotations WHERE speaker_id IS NULL)",
    Missing.STANCE: "r.id IN (SELECT quotation_id FROM quotation_topics WHERE stance IS NULL)",
}


def _folded(text: str | None) -> str | None:
    return None if text is None else text.casefold()


def ids(
    project: Project, listing: Listing, query: ListingQuery, progress: Progress = no_progress
) -> "array[int]":
    """The ids of the rows that are asked for, in order; rows that have nothing there come last.

    :raises ValueError: the table has no such column.
    :raises ProjectError: the project was made by an older program, and is open for reading.
    """
    if not project.has_column("annotations", "due"):
        raise ProjectError(
            "{name} was made by an older Copydesk. Open it once in the window, then its tables can be shown.",
            name=project.path.name,
        )
    stopped: list[Exception] = []

    def unwanted() -> int:
        try:
            progress(0, 0)
        except (Cancelled, Enough) as error:
            stopped.append(error)
        return len(stopped)

    found, db = array("q"), project.db
    db.create_function("folded", 1, _folded, deterministic=True)
    db.set_progress_handler(unwanted, _STEPS)
    try:
        rows = db.execute(ids_query(listing, query), {"words": query.words.casefold()})
        while some := rows.fetchmany(_READ):
            found.extend(row[0] for row in some)
    except sqlite3.OperationalError:
        if stopped:
            raise stopped[0] from None
        raise
    finally:
        db.set_progress_handler(None, 0)
    return found


def ids_query(listing: Listing, query: ListingQuery) -> str:
    """The SQL behind :func:`ids`."""
    where = [f"r.kind = '{_KINDS[listing]}'"] if listing in _KINDS else []
    if query.words:
        where.append(_SEARCHED[listing])
    if query.due and listing in _KINDS:
        where.append("r.due IS NOT NULL")
    if query.missing and listing is Listing.QUOTATIONS:
        where.append(_LACKING[query.missing])
    table = "annotations" if listing in _KINDS else str(listing)
    join, order = _order(listing, query)
    condition = f"WHERE {' AND '.join(where)}" if where else ""
    return f"SELECT r.id FROM {table} r {join} {condition} ORDER BY {order}"


def _order(listing: Listing, query: ListingQuery) -> tuple[str, str]:
    direction = "DESC" if query.falling else "ASC"
    if not query.sort:
        return "", f"r.id {direction}"
    if query.sort not in COLUMNS[listing]:
        raise ValueError(f"no column {query.sort} in {listing}")
    if listing in _KINDS and query.sort in _RANKED:
        table, key, of = _RANKED[query.sort]
        ranks = f"SELECT id, CASE WHEN {key} IS NOT NULL THEN dense_rank() OVER (ORDER BY {key}) END AS rank"
        join = f"LEFT JOIN ({ranks} FROM {table}) ranked ON ranked.id = {of}"
        return join, f"rank {direction} NULLS LAST, r.id"
    value = f"folded({_WORDS})" if query.sort == "words" else _VALUES[listing][query.sort]
    if query.sort in ("name", "part of", "description", "code", "definition", "topics", "note"):
        value = f"nullif(folded({value}), '')"
    return "", f"{value} {direction} NULLS LAST, r.id"


def rows(project: Project, listing: Listing, wanted: Sequence[int]) -> list[ListingRow]:
    """The rows of these ids in that order, those that exist."""
    article = "r.article_id" if listing in _KINDS else "NULL"
    values = ", ".join(_VALUES[listing][column] for column in COLUMNS[listing])
    table = "annotations" if listing in _KINDS else str(listing)
    kind = f"AND r.kind = '{_KINDS[listing]}'" if listing in _KINDS else ""
    found = {
        row[0]: ListingRow(row[0], row[1], tuple(row[2:]))
        for row in project.db.execute(
            f"SELECT r.id, {article}, {values} FROM {table} r"
            f" WHERE r.id IN (SELECT value FROM json_each(?)) {kind}",
            (json.dumps(list(wanted)),),
        )
    }
    return [found[row_id] for row_id in wanted if row_id in found]
