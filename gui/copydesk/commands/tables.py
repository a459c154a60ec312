"""``copydesk table``: articles, actors, topics and annotations of the whole project, row by row."""

import csv
import json
import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import click

from copydesk.commands.projects import AS_JSON, PROJECT, opened

if TYPE_CHECKING:
    from copydesk.domain.listing import Cell, Listing, ListingRow
    from copydesk.session import Session

_ID = "article id"
_AT_ONCE = 500
_LISTINGS = ("articles", "actors", "topics", "mentions", "passages", "quotations")


@click.command()
@PROJECT
@click.argument("table", type=click.Choice(_LISTINGS))
@click.option("--where", default="", metavar="TEXT", help="Only rows with this text, in either case.")
@click.option("--sort", default="", metavar="COLUMN", help="The column to sort by.")
@click.option("--descending", is_flag=True, help="Sort from the last to the first.")
@click.option("--due", is_flag=True, help="Only annotations that are to be looked at again.")
@click.option("--without", type=click.Choice(("speaker", "stance")), help="Only quotations that lack it.")
@click.option(
    "--only",
    multiple=True,
    metavar="COLUMN=VALUE",
    help="Only rows that have the value there, none for an empty one; several of one column: any of them.",
)
@click.option("--csv", "as_csv", is_flag=True, help="Print CSV, harmless in a spreadsheet.")
@AS_JSON
def table(
    project: Path,
    table: str,
    *,
    where: str,
    sort: str,
    descending: bool,
    due: bool,
    without: str | None,
    only: tuple[str, ...],
    as_csv: bool,
    as_json: bool,
) -> None:
    """Show a table of the whole project; with --json one object a line."""
    from copydesk.domain.listing import KINDS, Listing, ListingQuery, Missing
    from copydesk.exchange.csv_bundle import harmless

    if as_csv and as_json:
        raise click.UsageError("Choose --csv or --json, not both.")
    listing = Listing(table)
    if due and listing not in KINDS:
        raise click.UsageError(
            "--due is for mentions, passages and quotations: only they are looked at again."
        )
    if without and listing is not Listing.QUOTATIONS:
        raise click.UsageError(f"--without is for quotations, not for {table}.")
    missing = Missing(without) if without else None
    with opened(project, writable=False) as session:
        chosen = tuple(session.tables.chosen(listing, *_pair(one)) for one in only)
        query = ListingQuery(where, sort, descending, due, missing, chosen)
        columns = session.tables.columns(listing)
        if listing is Listing.ARTICLES:
            columns = (*columns, _ID)
        rows = session.tables.every_row(listing, query)
        writer = csv.writer(sys.stdout, lineterminator="\n")
        if as_csv:
            writer.writerow([harmless(column) for column in columns])
        for cells in _cells(session, listing, rows):
            if as_json:
                click.echo(json.dumps(dict(zip(columns, cells, strict=True))))
            elif as_csv:
                writer.writerow([harmless(cell) for cell in cells])
            else:
                click.echo("\t".join("" if c is None else " ".join(str(c).split()) for c in cells))


def _cells(
    session: "Session", listing: "Listing", rows: "Iterator[ListingRow]"
) -> "Iterator[tuple[Cell, ...]]":
    """The cells of each row; of an article with its identity, which other commands ask for."""
    if listing != "articles":
        yield from (row.cells for row in rows)
        return
    while some := list(islice(rows, _AT_ONCE)):
        uids = {one.id: one.uid for one in session.articles.rows([row.id for row in some])}
        for row in some:
            yield (*row.cells, uids.get(row.id))


def _pair(only: str) -> tuple[str, str]:
    column, sign, value = only.partition("=")
    if not sign:
        raise click.UsageError(f"Write --only as COLUMN=VALUE, not {only}.")
    return column.strip(), value.strip()
