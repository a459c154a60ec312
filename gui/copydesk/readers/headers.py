"""The first row of a table: whether it names the columns, and the names it gives."""

import re
from collections.abc import Sequence
from itertools import count

from copydesk.domain.text import canonical
from copydesk.readers.cells import Kind, is_empty, kind_of, text_of
from copydesk.readers.column_names import is_known
from copydesk.readers.date_columns import are_dates

_LONGEST_NAME = 100
_ADDRESS = re.compile(r"https?://", re.IGNORECASE)


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
