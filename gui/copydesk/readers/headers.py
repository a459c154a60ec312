"""The first rows of a table: which of them names the columns, and the names it gives."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count
from statistics import median

from copydesk.domain.text import canonical
from copydesk.errors import Sentence
from copydesk.readers.cells import Kind, is_empty, kind_of, text_of
from copydesk.readers.column_names import is_known
from copydesk.readers.date_columns import are_dates

LOOKED_AT = 20
"""Rows of a table among which the names of its columns are looked for."""

_LONGEST_NAME = 100
# A row below others names the columns only where so many of its cells are names that are known.
_MOST_TELLING = 2
# So many words are a text rather than a name, if what stands below has as many.
_LEAST_WORDS = 5
_LEAST_TEXT = 40
_TIMES_LONGER = 8
_QUESTION = (":", "?", "؟", "？")
_ADDRESS = re.compile(r"https?://", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Header:
    """``place`` is which of the first rows names the columns, from 0 on; None where none does.

    ``certain`` is False where it might as well be a row like the others.
    """

    place: int | None
    certain: bool = True

    def remarks(self, name: str) -> tuple[Sentence, ...]:
        """What the user of the table with this name has to know about it."""
        if self.place is None or self.certain:
            return ()
        return (Sentence("The first row of {name} was taken as the names of the columns.", name=name),)


def header_of(rows: Sequence[Sequence[object]]) -> Header:
    """Find the names of the columns. ``rows`` are the first that are not empty, LOOKED_AT at most.

    Over the names there may be lines about the table, which have fewer cells.
    """
    widths = [sum(not is_empty(cell) for cell in cells) for cells in rows]
    for place, cells in enumerate(rows):
        if all(width < widths[place] for width in widths[:place]) and _is_all_names(cells):
            return Header(place)
    wide = next((place for place, width in enumerate(widths) if 2 * width > max(widths)), None)
    if wide is None or not is_header(rows[wide]):
        return Header(None)
    below = rows[wide + 1 :]
    if any(is_known(text_of(cell).strip()) for cell in rows[wide]) or not below:
        return Header(wide)
    columns = [(text_of(cell).strip(), _texts(below, number)) for number, cell in enumerate(rows[wide])]
    if any(_is_text_over_texts(name, texts) for name, texts in columns):
        return Header(None)
    return Header(wide, any(_is_name_over_values(name, texts) for name, texts in columns))


def _is_all_names(cells: Sequence[object]) -> bool:
    names = [text_of(cell).strip() for cell in cells if not is_empty(cell)]
    known = sum(map(is_known, names))
    return known >= _MOST_TELLING and not any(map(_is_value, names))


def _texts(rows: Sequence[Sequence[object]], number: int) -> list[str]:
    return [text_of(cells[number]) for cells in rows if number < len(cells) and not is_empty(cells[number])]


def _is_text_over_texts(name: str, texts: Sequence[str]) -> bool:
    """Whether the name is a text as those below are: of as many words, and not far shorter.

    Questions of a survey are names, though.
    """
    if not texts or len(name.split()) < _LEAST_WORDS or name.endswith(_QUESTION):
        return False
    if _TIMES_LONGER * len(name) < median(map(len, texts)):
        return False
    alike = sum(len(text.split(None, _LEAST_WORDS)) >= _LEAST_WORDS for text in texts)
    return 2 * alike > len(texts)


def _is_name_over_values(name: str, texts: Sequence[str]) -> bool:
    """Whether what stands below is of another kind: figures, dates, or long where the name is short."""
    if not texts or not name:
        return False
    return all(map(_is_value, texts)) or (
        len(name.split()) < _LEAST_WORDS and sum(map(len, texts)) >= _LEAST_TEXT * len(texts)
    )


def is_header(cells: Sequence[object]) -> bool:
    """Whether the row names columns: one by a known name, or all shortly and none by a figure or date."""
    names = [text_of(cell).strip() for cell in cells if not is_empty(cell)]
    if any(is_known(name) for name in names):
        return True
    return bool(names) and not any(_is_value(name) for name in names)


def columns_of(cells: Sequence[object]) -> tuple[str, ...]:
    """The names, each once: one without a name is called by its place."""
    names: dict[str, None] = {}
    for place, cell in enumerate(cells, 1):
        named = " ".join(canonical(text_of(cell)).split()) or f"column {place}"
        numbered = (name for number in count(2) if (name := f"{named} ({number})") not in names)
        names[next(numbered) if named in names else named] = None
    return tuple(names)


def unnamed(width: int) -> tuple[str, ...]:
    """What the columns of a table without a header are called."""
    return columns_of([""] * width)


def _is_value(name: str) -> bool:
    return (
        len(name) > _LONGEST_NAME
        or _ADDRESS.match(name) is not None
        or kind_of([name]) is not Kind.TEXT
        or are_dates([name], 1)
    )
