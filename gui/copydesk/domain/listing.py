"""Tables of the whole project: which there are, their columns, and what is asked of them."""

from dataclasses import dataclass
from enum import StrEnum


class Listing(StrEnum):
    """What a table has a row for each of."""

    ACTORS = "actors"
    TOPICS = "topics"
    MENTIONS = "mentions"
    PASSAGES = "passages"
    QUOTATIONS = "quotations"


_PLACE = ("article", "published", "coder", "origin", "due", "note")
COLUMNS = {
    Listing.ACTORS: ("name", "kind", "part of", "description", "mentions", "quotations"),
    Listing.TOPICS: ("name", "code", "part of", "definition", "retired", "passages", "quotations"),
    Listing.MENTIONS: ("actor", "words", *_PLACE),
    Listing.PASSAGES: ("topic", "words", *_PLACE),
    Listing.QUOTATIONS: ("speaker", "words", "type", "topics", *_PLACE),
}
"""The columns of each table, in reading order."""

Cell = str | int | None


class Missing(StrEnum):
    """What a quotation may lack."""

    SPEAKER = "speaker"
    STANCE = "stance"


@dataclass(frozen=True, slots=True)
class ListingQuery:
    """Which rows of a table, and in which order.

    ``words`` are looked for in names, quoted words, titles and notes, in either case; ``sort`` is a column's
    name, empty for the order in which the rows were made. ``due`` takes only what is to be looked at again,
    ``missing`` only quotations without a speaker, or with a topic that has no stance.
    """

    words: str = ""
    sort: str = ""
    falling: bool = False
    due: bool = False
    missing: Missing | None = None


@dataclass(frozen=True, slots=True)
class ListingRow:
    """A row: its id, the article it is in (None for entries), and its cells in the order of the columns."""

    id: int
    article: int | None
    cells: tuple[Cell, ...]
