"""Tables of a database file that is not ours, as importers are given them: read only, and never trusted."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Protocol

Value = str | int | float | bytes | None


class Tables(Protocol):
    """An open database file; asking for a table that is not there gives nothing."""

    def names(self) -> tuple[str, ...]:
        """The tables there are, in alphabetical order; views and virtual tables are none."""
        ...

    def columns(self, table: str) -> tuple[str, ...]:
        """The table's columns, in its order; none for a table that is not there."""
        ...

    def rows(
        self,
        table: str,
        columns: Sequence[str],
        *,
        order: Sequence[str] = (),
        where: "tuple[str, Sequence[Value]] | None" = None,
    ) -> Iterator[tuple[Value, ...]]:
        """All rows, streamed; a column that the table does not have is None in each of them.

        ``where`` takes those alone that have one of some values (at most MOST_VALUES) in a column.

        :raises UserError: the file is damaged where it is read.
        """
        ...

    def close(self) -> None:
        """Let the file go."""
        ...


MOST_VALUES = 500

OpenTables = Callable[[Path], Tables]
"""Opens a database file; UserError where it is none, or one that cannot be read."""
