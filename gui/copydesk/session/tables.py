"""Use cases on tables of the whole project: rows in any order, and their copy for a spreadsheet."""

from array import array
from collections.abc import Iterator, Sequence

from copydesk.domain.listing import COLUMNS, Listing, ListingQuery, ListingRow
from copydesk.domain.progress import Progress, no_progress
from copydesk.errors import UserError
from copydesk.project import tables
from copydesk.session.core import Core

PAGE = 500
"""Rows that are read at a time."""


class Tables:
    """Actors, topics, mentions, passages and quotations of the open project, as tables."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def ids(
        self, listing: Listing, query: ListingQuery | None = None, progress: Progress = no_progress
    ) -> "array[int]":
        """The ids of the rows that are asked for, in order; ask a fork where there are very many.

        :raises UserError: the table has no such column to be sorted by.
        """
        query = query or ListingQuery()
        if query.sort and query.sort not in COLUMNS[listing]:
            raise UserError(
                "There is no column {name} in that table. Sort by one of these: {columns}.",
                name=query.sort,
                columns=", ".join(COLUMNS[listing]),
            )
        return tables.ids(self._core.project, listing, query, progress)

    def rows(self, listing: Listing, ids: Sequence[int]) -> list[ListingRow]:
        """The rows of these ids in that order; those that are gone are left out."""
        return tables.rows(self._core.project, listing, ids)

    def every_row(self, listing: Listing, query: ListingQuery | None = None) -> Iterator[ListingRow]:
        """All rows that are asked for, read page by page."""
        ids = self.ids(listing, query)
        for start in range(0, len(ids), PAGE):
            yield from self.rows(listing, ids[start : start + PAGE])

    def copied(self, listing: Listing, ids: Sequence[int]) -> str:
        """The rows as tab-separated text with a head, in which a spreadsheet finds no formula."""
        from copydesk.exchange.csv_bundle import harmless

        lines = ["\t".join(COLUMNS[listing])]
        for start in range(0, len(ids), PAGE):
            for row in self.rows(listing, ids[start : start + PAGE]):
                cells = ("" if cell is None else str(harmless(cell)) for cell in row.cells)
                lines.append("\t".join(" ".join(cell.split()) for cell in cells))
        return "\n".join(lines) + "\n"
