"""Use cases on tables of the whole project: rows in any order, and their copy for a spreadsheet."""

from array import array
from collections.abc import Iterator, Mapping, Sequence

from copydesk.domain.attribute import AttributeDefinition, AttributeType
from copydesk.domain.listing import (
    COLUMNS,
    METADATA,
    OPEN,
    STANCE,
    Cell,
    Listing,
    ListingQuery,
    ListingRow,
    attribute_columns,
    closed_values,
)
from copydesk.domain.progress import Progress, no_progress
from copydesk.errors import UserError
from copydesk.project import attributes, coders, tables
from copydesk.session.core import Core

_YES_NO = {"yes": 1, "true": 1, "no": 0, "false": 0, "1": 1, "0": 0}
PAGE = 500
"""Rows that are read at a time."""
_MOST_VALUES = 40
"""Agencies, say, that are offered to choose by; the table itself has them all."""


class Tables:
    """Articles, actors, topics, mentions, passages and quotations of the open project, as tables."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def attributes(self, listing: Listing) -> Mapping[str, AttributeDefinition]:
        """The columns of the table that are attributes."""
        return attribute_columns(listing, attributes.definitions(self._core.project))

    def columns(self, listing: Listing) -> tuple[str, ...]:
        """The columns of the table, those of the project's attributes last."""
        return (*COLUMNS[listing], *self.attributes(listing))

    def values(self, listing: Listing, column: str) -> tuple[Cell, ...]:
        """What can stand in a column, or does, where that is one of a few values; else nothing."""
        if column == "coder":
            return coders.names(self._core.project)
        if listing is Listing.ARTICLES and column in OPEN and column in METADATA:
            return tables.common(self._core.project, column, _MOST_VALUES)
        return closed_values(listing, column, self.attributes(listing).get(column))

    def chosen(self, listing: Listing, column: str, written: str) -> tuple[str, Cell]:
        """What rows are chosen by, as one writes it: *yes* and *no* are values, too.

        :raises UserError: the column has a few values, and this is none of them.
        """
        values = self.values(listing, column)
        if not written:
            return column, None
        found = _YES_NO.get(written.casefold(), written) if set(values) == {0, 1} else written
        attribute = self.attributes(listing).get(column)
        if attribute is not None and attribute.type is AttributeType.NUMBER:
            found = _number(written)
        if values and found not in values and column not in OPEN:
            raise UserError(
                "No row can have {value} in {column}. Choose one of {values}.",
                value=written,
                column=column,
                values=", ".join(map(str, values)),
            )
        return column, found

    def ids(
        self, listing: Listing, query: ListingQuery | None = None, progress: Progress = no_progress
    ) -> "array[int]":
        """The ids of the rows that are asked for, in order; ask a fork where there are very many.

        :raises UserError: the table has no such column to be sorted or chosen by.
        """
        query = query or ListingQuery()
        attributes_ = self.attributes(listing)
        there = (*COLUMNS[listing], *attributes_)
        more = (*there, STANCE) if listing is Listing.QUOTATIONS else there
        if query.sort and query.sort not in there:
            raise UserError(
                "There is no column {name} in that table. Sort by one of these: {columns}.",
                name=query.sort,
                columns=", ".join(there),
            )
        for column, _ in query.only:
            if column not in more:
                raise UserError(
                    "There is no column {name} in that table. Choose by one of these: {columns}.",
                    name=column,
                    columns=", ".join(more),
                )
        return tables.ids(self._core.project, listing, query, progress, attributes_)

    def rows(self, listing: Listing, ids: Sequence[int]) -> list[ListingRow]:
        """The rows of these ids in that order; those that are gone are left out."""
        return tables.rows(self._core.project, listing, ids, self.attributes(listing))

    def every_row(self, listing: Listing, query: ListingQuery | None = None) -> Iterator[ListingRow]:
        """All rows that are asked for, read page by page."""
        ids = self.ids(listing, query)
        for start in range(0, len(ids), PAGE):
            yield from self.rows(listing, ids[start : start + PAGE])

    def copied(self, listing: Listing, ids: Sequence[int], progress: Progress = no_progress) -> str:
        """The rows as tab-separated text with a head, in which a spreadsheet finds no formula."""
        lines = ["\t".join(_in_a_cell(column) for column in self.columns(listing))]
        for start in range(0, len(ids), PAGE):
            progress(start, len(ids))
            for row in self.rows(listing, ids[start : start + PAGE]):
                lines.append("\t".join(_in_a_cell(cell) for cell in row.cells))
        return "\n".join(lines) + "\n"


def _in_a_cell(cell: Cell) -> str:
    from copydesk.exchange.csv_bundle import harmless

    if cell is None:
        return ""
    # First on one line: without the blank that it begins with, it may begin as formulas do.
    return str(harmless(" ".join(cell.split()) if isinstance(cell, str) else cell))


def _number(written: str) -> Cell:
    try:
        return float(written)
    except ValueError:
        return written
