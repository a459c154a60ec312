"""How a delimited file is written: its delimiter, and how quotation marks within cells are."""

import csv
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from copydesk.readers.column_names import is_known

LONGEST_CELL = 16 * 2**20
"""Characters of a cell, and of a line; more are no article but a quotation mark that is never closed."""

_DELIMITERS = (",", ";", "\t", "|")
# A character that is in no text: a table of one column has no delimiter, and the csv module needs one.
_NO_DELIMITER = "\x1f"
_LEAST_ALIKE = 0.3


@dataclass(frozen=True, slots=True)
class Dialect:
    """``escape`` is what stands before a quotation mark within a cell, None where it is doubled."""

    delimiter: str
    escape: str | None = None
    quoted: bool = True

    def cells(self, lines: Iterable[str]) -> Iterable[list[str]]:
        """The records of the lines, strictly: csv.Error where a quotation mark is not as it should be."""
        csv.field_size_limit(LONGEST_CELL)
        return csv.reader(
            lines,
            delimiter=self.delimiter,
            escapechar=self.escape,
            doublequote=self.escape is None,
            quoting=csv.QUOTE_MINIMAL if self.quoted else csv.QUOTE_NONE,
            strict=True,
        )


def dialect_of(lines: Sequence[str]) -> Dialect:
    """The dialect in which most records of the first lines are as long as the first record."""
    scored = [(*_score(dialect, lines), dialect) for dialect in _candidates(lines)]
    likely = [
        one for one in scored if one[1] > 1 and (one[0] >= _LEAST_ALIKE or _names_columns(lines[0], one[2]))
    ]
    return max(likely, key=lambda one: one[:2])[2] if likely else Dialect(_NO_DELIMITER)


def _names_columns(line: str, dialect: Dialect) -> bool:
    """Whether the line, so divided, has two names of an article's parts, however the other lines look."""
    return sum(map(is_known, line.strip().replace('"', "").split(dialect.delimiter))) > 1


def _candidates(lines: Sequence[str]) -> list[Dialect]:
    """The likelier ones first: of equals the first is taken."""
    escapes = (None, "\\") if any('\\"' in line for line in lines) else (None,)
    delimiters = [delimiter for delimiter in _DELIMITERS if lines and delimiter in lines[0]]
    quoted = [Dialect(delimiter, escape) for delimiter in delimiters for escape in escapes]
    return quoted + [Dialect("\t", quoted=False)] * ("\t" in delimiters)


def _score(dialect: Dialect, lines: Sequence[str]) -> tuple[float, int]:
    """The share of records that are as long as the first, and that length."""
    widths: list[int] = []
    faults = 0
    rest = iter(lines)
    while True:
        try:
            widths.extend(len(cells) for cells in dialect.cells(rest) if any(cells))
            break
        except csv.Error:
            faults += 1
    if not widths:
        return 0.0, 0
    return Counter(widths)[widths[0]] / (len(widths) + faults), widths[0]
