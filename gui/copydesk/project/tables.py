"""Tables of the whole project: ids in the order that is asked for, once, and the values of some by id.

What is looked up row by row is found by the indexes of ``spans``, ``annotations``, ``quotations`` and their
topics.
"""

import json
import sqlite3
from array import array
from collections.abc import Sequence

from copydesk.domain.listing import COLUMNS, KINDS, METADATA, OPEN, Cell, Listing, ListingQuery, ListingRow
from copydesk.domain.progress import Progress, no_progress
from copydesk.errors import Cancelled, Enough, ProjectError
from copydesk.project import table_columns
from copydesk.project.store import Project
from copydesk.project.table_columns import Attributes

_STEPS = 200_000
"""Steps of SQLite's machine between two questions whether the work is still wanted."""
_READ = 20_000
NO_ATTRIBUTES: Attributes = {}


def _folded(text: str | None) -> str | None:
    return None if text is None else text.casefold()


def ids(
    project: Project,
    listing: Listing,
    query: ListingQuery,
    progress: Progress = no_progress,
    attributes: Attributes = NO_ATTRIBUTES,
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
        rows = db.execute(*ids_query(listing, query, attributes))
        while some := rows.fetchmany(_READ):
            found.extend(row[0] for row in some)
    except sqlite3.OperationalError:
        if stopped:
            raise stopped[0] from None
        raise
    finally:
        db.set_progress_handler(None, 0)
    return found


def common(project: Project, column: str, most: int) -> tuple[str, ...]:
    """The commonest values of one of the columns of articles that are open, in the order of the alphabet.

    :raises ValueError: it is no such column.
    """
    if column not in OPEN & frozenset(METADATA):
        raise ValueError(f"articles have no few values of {column}")
    rows = project.db.execute(
        f"""SELECT {column} FROM articles WHERE {column} <> ''
            GROUP BY {column} ORDER BY count(*) DESC, {column} LIMIT ?""",
        (most,),
    )
    return tuple(sorted((row[0] for row in rows), key=str.casefold))


def ids_query(listing: Listing, query: ListingQuery, attributes: Attributes) -> tuple[str, dict[str, Cell]]:
    """The SQL behind :func:`ids`, and its parameters.

    :raises ValueError: the table has no such column.
    """
    where = [f"r.kind = '{KINDS[listing]}'"] if listing in KINDS else []
    values: dict[str, Cell] = {}
    if query.words:
        where.append(table_columns.SEARCHED[listing])
        values["words"] = query.words.casefold()
    if query.due and listing in KINDS:
        where.append("r.due IS NOT NULL")
    if query.missing and listing is Listing.QUOTATIONS:
        where.append(table_columns.LACKING[query.missing])
    either: dict[str, list[str]] = {}
    for number, (column, wanted) in enumerate(query.only):
        values[f"only{number}"] = wanted
        condition = table_columns.chosen(
            listing, column, attributes, f":only{number}", empty=wanted in (None, "")
        )
        either.setdefault(column, []).append(condition)
    where += [f"({' OR '.join(conditions)})" for conditions in either.values()]
    direction = "DESC" if query.falling else "ASC"
    join, order = "", f"r.id {direction}"
    if query.sort:
        join, by = table_columns.order(listing, query.sort, attributes)
        order = f"{by} {direction} NULLS LAST, r.id"
    condition = f"WHERE {' AND '.join(where)}" if where else ""
    return f"SELECT r.id FROM {_table(listing)} r {join} {condition} ORDER BY {order}", values


def rows(
    project: Project, listing: Listing, wanted: Sequence[int], attributes: Attributes = NO_ATTRIBUTES
) -> list[ListingRow]:
    """The rows of these ids in that order, those that exist; attributes' cells come after the others."""
    article = {Listing.ARTICLES: "r.id"}.get(listing, "r.article_id" if listing in KINDS else "NULL")
    columns = (*COLUMNS[listing], *attributes)
    values = ", ".join(table_columns.value(listing, column, attributes) for column in columns)
    kind = f"AND r.kind = '{KINDS[listing]}'" if listing in KINDS else ""
    plain = 2 + len(COLUMNS[listing])
    found = {
        row[0]: ListingRow(row[0], row[1], (*row[2:plain], *map(_decoded, row[plain:])))
        for row in project.db.execute(
            f"SELECT r.id, {article}, {values} FROM {_table(listing)} r"
            f" WHERE r.id IN (SELECT value FROM json_each(?)) {kind}",
            (json.dumps(list(wanted)),),
        )
    }
    return [found[row_id] for row_id in wanted if row_id in found]


def _table(listing: Listing) -> str:
    return "annotations" if listing in KINDS else str(listing)


def _decoded(value: str | None) -> Cell:
    cell = None if value is None else json.loads(value)
    return int(cell) if isinstance(cell, bool) else cell
