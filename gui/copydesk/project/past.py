"""What the history knows of rows: how each one ended that a change has ever written."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from copydesk.project.raw_pages import Value
from copydesk.project.store import decoded


class Past:
    """The last state of each row, as the history has it; None for a row that was removed."""

    def __init__(
        self, changes: Mapping[int, Sequence[Value]], journal: Mapping[int, Sequence[Value]]
    ) -> None:
        undone = {row for row, values in changes.items() if "done" not in values[5:6]}
        self._last: dict[tuple[str, int], str | None] = {}
        for _, values in sorted(journal.items()):
            match values:
                case (_, int(change), str(table), int(row), _, (str() | None) as after) if (
                    change not in undone
                ):
                    self._last[table, row] = after
                case _:
                    pass

    def knows(self, table: str, row: int) -> bool:
        """Whether the history says how the row ended."""
        return (table, row) in self._last

    def row(self, table: str, row: int) -> dict[str, Any] | None:
        """The row by its columns; None where it is not known, or was removed."""
        text = self._last.get((table, row))
        if not text:
            return None
        try:
            return decoded(text)
        except ValueError:  # damaged, too
            return None

    def ids(self, table: str) -> Iterator[int]:
        """The rows of the table that were there in the end."""
        return (row for (name, row), text in self._last.items() if name == table and text is not None)
