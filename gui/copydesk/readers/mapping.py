"""What the columns of a table mean: guessed by their names, and by their values where names do not tell."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from copydesk.readers.cells import is_empty, text_of
from copydesk.readers.column_names import fields, normal, rank, weak_text_rank
from copydesk.readers.date_columns import are_dates
from copydesk.readers.format import ATTRIBUTE, IGNORED

Rows = Sequence[Mapping[str, object]]

_ADDRESS = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_ROW_NUMBERS = re.compile(r"(?:unnamed\d*|index|indexlevel\d+|rownumber|rowid|column1|)")
_MARKUP = frozenset({"html", "rawhtml", "sourcehtml", "htmlsource", "pagehtml"})
# What is called so may be an article's keywords or what somebody wrote on it.
_VAGUE_TITLES = frozenset({"heading", "head", "subject", "name"})
_PICTURES = ("image", "img", "thumb", "icon", "logo", "media", "photo", "picture", "video", "mobile", "api")
# A date that is not when the article was published.
_LATER = ("download", "crawl", "scrap", "modif", "updat", "access", "retriev", "index", "fetch", "collect")

_ENOUGH = 0.6
_NEARLY_ALL = 0.9
_LEAST_TEXT = 40
_TWINS_ALIKE = 2

# Characters that values have on average at most, to be the field; more make it unlikely.
_LONGEST = {"title": 500, "agency": 120, "place": 120, "byline": 500, "language": 20, "section": 300}


@dataclass(frozen=True, slots=True)
class Guess:
    """The draft's field, ATTRIBUTE or IGNORED by column; ``by_values`` are the fields not told by a name."""

    mapping: Mapping[str, str]
    by_values: frozenset[str] = frozenset()


class _Column:
    """A column's name and the cells of the table's head."""

    def __init__(self, name: str, cells: Sequence[object]) -> None:
        self.name = name
        self.cells = cells

    @cached_property
    def texts(self) -> list[str]:
        """What is in the cells that are not empty."""
        return [text_of(cell) for cell in self.cells if not is_empty(cell)]

    @cached_property
    def length(self) -> float:
        """Characters in a cell, on average."""
        return sum(map(len, self.texts)) / len(self.texts) if self.texts else 0.0

    @cached_property
    def addresses(self) -> float:
        """The share of cells that are web addresses."""
        return self._share(lambda text: _ADDRESS.fullmatch(text.strip()) is not None)

    @cached_property
    def is_of_dates(self) -> bool:
        """Whether most cells are dates."""
        return are_dates(self.cells, _ENOUGH)

    @cached_property
    def words(self) -> float:
        """The share of cells that are more than one word."""
        return self._share(lambda text: len(text.split(None, 3)) > 2 or not text.isascii())

    def _share(self, holds: Callable[[str], bool]) -> float:
        return sum(map(holds, self.texts)) / len(self.texts) if self.texts else 0.0


def guess(columns: Sequence[str], rows: Rows) -> Guess:
    """The likely meaning of each column, seen from the first rows.

    A field is one column, the one whose name fits best; nothing is joined. What is no field becomes an
    attribute, but for row numbers, columns like another one, and those that are empty.
    """
    table = [_Column(name, [row.get(name) for row in rows]) for name in columns]
    taken: dict[str, str] = {}
    by_values: set[str] = set()
    apart = False
    # The text is looked for first: what else a column could be depends on what is left.
    for field in ("text", *(field for field in fields() if field != "text")):
        left = [column for column in table if column.name not in taken]
        named = _named(field, left, apart=apart)
        found = named or _by_values(field, left)
        if found:
            taken[found.name] = field
            apart = apart or (field == "text" and rank("text", found.name) is not None)
            if not named:
                by_values.add(field)
    return Guess(_with_the_rest(table, taken), frozenset(by_values))


def _named(field: str, left: Sequence[_Column], *, apart: bool) -> _Column | None:
    """The column whose name fits best; ``apart`` where another one is called the text."""
    ranked = [(place, column) for column in left if (place := rank(field, column.name)) is not None]
    fitting = [(place, column) for place, column in ranked if _fits(field, column, left, apart=apart)]
    return min(fitting, key=lambda one: (not one[1].texts, one[0]))[1] if fitting else None


def _fits(field: str, column: _Column, left: Sequence[_Column], *, apart: bool) -> bool:
    """Whether the values are such as the field's; an empty column may be anything."""
    if not column.texts:
        return True
    if field == "url":
        return column.addresses >= _ENOUGH
    if field == "published":
        return column.is_of_dates
    if column.addresses >= _ENOUGH:
        return False
    if field == "text":
        return not column.is_of_dates and 10 * column.length >= max(other.length for other in left)
    # What is called a title may be a text, but hardly beside one.
    is_title = field == "title" and apart and normal(column.name) not in _VAGUE_TITLES
    return is_title or column.length <= _LONGEST[field]


def _by_values(field: str, left: Sequence[_Column]) -> _Column | None:
    if field == "text":
        return _longest(left)
    if field == "published":
        fitting = (column for column in left if not _says(column, _LATER) and _is_written_date(column))
        return next(fitting, None)
    if field == "url":
        fitting = (
            column for column in left if not _says(column, _PICTURES) and column.addresses > _NEARLY_ALL
        )
        return next(fitting, None)
    return None


def _longest(left: Sequence[_Column]) -> _Column | None:
    """The column with the longest texts, or a summary that is half as long at least."""
    prose = [
        column
        for column in left
        if column.length >= _LEAST_TEXT
        and column.words >= _ENOUGH
        and column.addresses < _ENOUGH
        and normal(column.name) not in _MARKUP
        and rank("title", column.name) is None
    ]
    longest = max(prose, key=lambda column: column.length, default=None)
    weak = [(place, column) for column in left if (place := weak_text_rank(column.name)) is not None]
    good = [
        (place, c) for place, c in weak if c.texts and (longest is None or 2 * c.length >= longest.length)
    ]
    return min(good, key=lambda one: one[0])[1] if good else longest


def _is_written_date(column: _Column) -> bool:
    """Whether all are dates with their parts apart: plain figures may count anything."""
    figures = any(text.strip().isdecimal() for text in column.texts[:20])
    return not figures and are_dates(column.cells, _NEARLY_ALL)


def _says(column: _Column, words: Sequence[str]) -> bool:
    return any(word in normal(column.name) for word in words)


def _with_the_rest(table: Sequence[_Column], taken: Mapping[str, str]) -> dict[str, str]:
    mapping: dict[str, str] = {}
    seen: set[tuple[str, ...]] = {_cells(column) for column in table if column.name in taken}
    for column in table:
        if column.name in taken:
            mapping[column.name] = taken[column.name]
            continue
        cells = _cells(column)
        superfluous = _is_row_numbers(column) or normal(column.name) in _MARKUP or cells in seen
        mapping[column.name] = IGNORED if superfluous and column.cells else ATTRIBUTE
        if len(column.cells) >= _TWINS_ALIKE and column.texts:
            seen.add(cells)
    return mapping


def _cells(column: _Column) -> tuple[str, ...]:
    return tuple(text_of(cell) for cell in column.cells)


def _is_row_numbers(column: _Column) -> bool:
    """Whether it counts 0, 1, 2 or 1, 2, 3 under a name that says no more."""
    if not _ROW_NUMBERS.fullmatch(normal(column.name)):
        return False
    counted = [text.partition(".")[0] for text in column.texts]
    start = int(counted[0]) if counted and counted[0] in {"0", "1"} else None
    return start is not None and counted == [str(number) for number in range(start, start + len(counted))]
