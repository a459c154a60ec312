"""A table of articles: its rows, its head from which it is understood, and the walk over all of it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import chain

from copydesk.domain.text import canonical
from copydesk.errors import ReadError, Sentence
from copydesk.readers.cells import text_of
from copydesk.readers.format import ATTRIBUTE, IGNORED, ReadArticle, Reading, ReadOptions, TableHead
from copydesk.readers.mapping import Guess, guess
from copydesk.readers.table_rows import Meaning, RowReader

MOST_FAILURES = 1000
"""Rows of a table whose failures are told one by one."""

KEEPS = ("title", "published", "agency", "place", "byline", "language", "url", "section", "attributes")
"""What a table's columns can be, besides the text."""

_HEAD_ROWS = 200
_HEAD_CHARACTERS = 4 * 2**20
_SHOWN_ROWS = 20
_SHOWN_CHARACTERS = 500


@dataclass(frozen=True, slots=True)
class Row:
    """``number`` is what people would count it as; ``cells`` are by column, of any kind."""

    number: int
    cells: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows as they come, with the reasons why some could not be read. ``name`` is for sentences.

    ``columns`` are those known without the rows; the first rows tell the others.
    ``remarks`` are what the user should know about how it was read.
    """

    name: str
    rows: Iterator[Row | ReadError]
    columns: tuple[str, ...] = ()
    remarks: tuple[Sentence, ...] = ()


class Head:
    """The first rows of a table, by which its columns, their kinds and meanings are known.

    Raises ReadError where there is no row at all.
    """

    def __init__(self, table: Table) -> None:
        self.rows: list[Row | ReadError] = []
        room = _HEAD_CHARACTERS
        for row in table.rows:
            self.rows.append(row)
            room -= sum(len(text_of(cell)) for cell in row.cells.values()) if isinstance(row, Row) else 0
            if room < 0 or len(self.rows) >= _HEAD_ROWS:
                break
        if not self.rows:
            raise ReadError("{name} has no rows in it. Check that it is the right file.", name=table.name)
        self.cells = [row.cells for row in self.rows if isinstance(row, Row)]
        self.columns = tuple(dict.fromkeys(chain(table.columns, *self.cells)))

    @cached_property
    def guess(self) -> Guess:
        """What the columns seem to mean."""
        return guess(self.columns, self.cells)

    def mapping(self, options: ReadOptions) -> Mapping[str, str]:
        """What the user says the columns mean, and the guess for those nothing is said of."""
        given = options.mappings.get(self.columns, {})
        free = {column: meaning for column, meaning in self.guess.mapping.items() if column not in given}
        taken = set(given.values())
        return {**{column: _unless(meaning, taken) for column, meaning in free.items()}, **given}

    def is_of_articles(self, options: ReadOptions) -> bool:
        """Whether a column is the text."""
        return "text" in self.mapping(options).values()


def articles(table: Table, options: ReadOptions, head: Head | None = None) -> Iterator[Reading]:
    """The articles that the rows are; a ReadError for each row that is none, up to MOST_FAILURES.

    ``head`` is given where it has been taken off already: the table goes on after it.
    Raises ReadError where no column is the text, or there is no row.
    """
    head = head or Head(table)
    if head.cells and not head.is_of_articles(options):
        raise without_text(table.name, head.columns)
    by_values = head.guess.by_values - set(options.mappings.get(head.columns, {}).values())
    reader = RowReader(table.name, Meaning(head.mapping(options), by_values), head.cells, table.remarks)
    failures = 0
    for row in chain(head.rows, table.rows):
        reading = row if isinstance(row, ReadError) else reader.read(row.number, row.cells)
        failures += isinstance(reading, ReadError)
        if isinstance(reading, ReadArticle) or failures <= MOST_FAILURES:
            yield reading
    if failures > MOST_FAILURES:
        count = failures - MOST_FAILURES
        yield ReadError("{count} more rows of {name} could not be read.", count=count, name=table.name)


def table_head(head: Head) -> TableHead:
    """The columns, the first rows as text, and the guess."""
    rows = [tuple(_shown(cells.get(column)) for column in head.columns) for cells in head.cells[:_SHOWN_ROWS]]
    return TableHead(head.columns, tuple(rows), head.guess.mapping)


def _unless(meaning: str, taken: set[str]) -> str:
    """The meaning, unless it is a field that the user gave to another column."""
    return ATTRIBUTE if meaning in taken - {IGNORED} else meaning


def _shown(cell: object) -> str:
    return canonical(text_of(cell)[:_SHOWN_CHARACTERS])


def without_text(name: str, columns: tuple[str, ...]) -> ReadError:
    """Why a table is no table of articles."""
    return ReadError(
        "No column of {name} looks like the text of articles. Choose it in the import window, or say it with "
        "--map text=COLUMN; the columns are: {columns}.",
        name=name,
        columns=canonical(", ".join(columns))[:1000],
    )
