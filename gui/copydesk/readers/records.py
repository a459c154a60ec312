"""Records of delimited text: where quotation marks go wrong, one record is lost and not the rest."""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from copydesk.readers.dialect import Dialect
from copydesk.readers.text_lines import Lines, LineTooLong


@dataclass(frozen=True, slots=True)
class Record:
    """``cells`` is None where a quotation mark is never closed, or stands where it cannot be understood.

    ``again`` says that the record is of lines which first seemed to be within quotation marks, and
    ``quoted`` that it has such marks itself.
    """

    cells: list[str] | None
    again: bool = False
    quoted: bool = False


def records(lines: Lines, dialect: Dialect) -> Iterator[Record]:
    """All records; an empty line is one without cells.

    After a mark that is not closed all but its own line are read once more, as lines of their own.
    """
    again = 0
    while True:
        reader = dialect.cells(lines)
        try:
            for cells in reader:
                yield Record(cells, again > 0, quoted=any('"' in line for line in lines.taken))
                again -= min(again, len(lines.taken))
                lines.forget()
            return
        except csv.Error as error:
            mendable = len(lines.taken) == 1 and not isinstance(error, LineTooLong)
            cells = _mended(lines.taken[0], dialect.delimiter) if mendable else None
            yield Record(cells, again > 0, quoted=True)
            again = max(again - 1, 0)
            again = max(again, lines.back_up())


def _mended(line: str, delimiter: str) -> list[str] | None:
    """The cells of a line in which quotation marks within cells are not doubled; None if that does not help.

    A mark ends a cell only where a delimiter or the end of the line follows.
    """
    line = line.rstrip("\r\n")
    cells: list[str] = []
    place = 0
    while found := _cell(delimiter).match(line, place):
        quoted = found["quoted"]
        cells.append(found["plain"] if quoted is None else quoted.replace('""', '"'))
        place = found.end() + 1
        if place > len(line):
            return cells
    return None


@cache
def _cell(delimiter: str) -> re.Pattern[str]:
    end = rf"(?={re.escape(delimiter)}|$)"
    return re.compile(
        rf'"(?P<quoted>(?:[^"]|"(?!{re.escape(delimiter)}|$))*)"{end}|(?P<plain>[^"{re.escape(delimiter)}][^{re.escape(delimiter)}]*|){end}'
    )
