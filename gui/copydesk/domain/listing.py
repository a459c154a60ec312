"""Tables of the whole project: which there are, their columns, and what is asked of them."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import Kind, Origin, QuotationType, Stance
from copydesk.domain.article import Status
from copydesk.domain.attribute import AttributeDefinition, AttributeTarget, AttributeType
from copydesk.domain.revision import Due


class Listing(StrEnum):
    """What a table has a row for each of."""

    ARTICLES = "articles"
    ACTORS = "actors"
    TOPICS = "topics"
    MENTIONS = "mentions"
    PASSAGES = "passages"
    QUOTATIONS = "quotations"


KINDS = {Listing.MENTIONS: Kind.MENTION, Listing.PASSAGES: Kind.PASSAGE, Listing.QUOTATIONS: Kind.QUOTATION}
"""The kind of annotation that a table has; those of the codebook's entries have none."""
PLACED = frozenset((Listing.ARTICLES, *KINDS))
"""Tables whose rows are articles, or are in one."""
TARGETS = {
    Listing.ARTICLES: AttributeTarget.ARTICLE,
    Listing.ACTORS: AttributeTarget.ACTOR,
    Listing.MENTIONS: AttributeTarget.MENTION,
    Listing.PASSAGES: AttributeTarget.PASSAGE,
    Listing.QUOTATIONS: AttributeTarget.QUOTATION,
}
"""Whose attributes a table shows; topics have none."""
_PLACE = ("article", "published", "coder", "origin", "due", "note")
METADATA = ("title", "published", "agency", "place", "byline", "language", "section")
"""What a table says of articles besides how far they are, what is in them and their notes."""
COLUMNS = {
    Listing.ARTICLES: (*METADATA, "status", "mentions", "passages", "quotations", "note"),
    Listing.ACTORS: ("name", "kind", "part of", "aliases", "description", "mentions", "quotations"),
    Listing.TOPICS: ("name", "code", "part of", "definition", "retired", "passages", "quotations"),
    Listing.MENTIONS: ("actor", "words", *_PLACE),
    Listing.PASSAGES: ("topic", "words", *_PLACE),
    Listing.QUOTATIONS: ("speaker", "words", "type", "topics", *_PLACE),
}
"""The columns of each table, in reading order; those of attributes come after them."""
STANCE = "stance"
"""What quotations can be chosen by besides their columns."""
OPEN = frozenset(("coder", "agency", "language", "section"))
"""Columns that have few values as a rule, though they could have any."""
_CLOSED: dict[tuple[Listing, str], tuple[str | int, ...]] = {
    (Listing.ARTICLES, "status"): tuple(str(one) for one in Status),
    (Listing.ACTORS, "kind"): tuple(str(one) for one in ActorKind),
    (Listing.TOPICS, "retired"): (0, 1),
    (Listing.QUOTATIONS, "type"): tuple(str(one) for one in QuotationType),
    (Listing.QUOTATIONS, STANCE): tuple(str(one) for one in Stance),
    **{(listing, "origin"): tuple(str(one) for one in Origin) for listing in KINDS},
    **{(listing, "due"): tuple(str(one) for one in Due) for listing in KINDS},
}

Cell = str | int | float | None


class Missing(StrEnum):
    """What a quotation may lack."""

    SPEAKER = "speaker"
    STANCE = "stance"


@dataclass(frozen=True, slots=True)
class ListingQuery:
    """Which rows of a table, and in which order.

    ``words`` are looked for in names, quoted words, titles and notes, in either case; ``sort`` is a column's
    name, empty for the order in which the rows were made. ``due`` takes only what is to be looked at again,
    ``missing`` only quotations without a speaker, or with a topic that has no stance. ``only`` has columns
    with the value that a row must have there, None for nothing; where a column comes twice, either will do.
    """

    words: str = ""
    sort: str = ""
    falling: bool = False
    due: bool = False
    missing: Missing | None = None
    only: tuple[tuple[str, Cell], ...] = ()


@dataclass(frozen=True, slots=True)
class ListingRow:
    """A row: its id, the article it is in (None for entries), and its cells in the order of the columns.

    That of an article is in itself.
    """

    id: int
    article: int | None
    cells: tuple[Cell, ...]


def attribute_columns(
    listing: Listing, definitions: Iterable[AttributeDefinition]
) -> dict[str, AttributeDefinition]:
    """The columns of a table that are attributes, by name; one called as a column is told from it."""
    target, taken = TARGETS.get(listing), COLUMNS[listing]
    return {
        f"{one.name} (attribute)" if one.name in (*taken, STANCE) else one.name: one
        for one in definitions
        if one.target is target
    }


def closed_values(listing: Listing, column: str, attribute: AttributeDefinition | None) -> tuple[Cell, ...]:
    """The few values that a column can have; none where it can have any."""
    if attribute is None:
        return _CLOSED.get((listing, column), ())
    if attribute.type is AttributeType.YES_NO:
        return (1, 0)
    return attribute.choices
