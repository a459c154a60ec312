"""What tables call their columns, and what their cells say in the interface's language."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QLocale

from copydesk.desktop.dates import short_date
from copydesk.desktop.language import noop, tr, tr_marked
from copydesk.desktop.terms import (
    actor_kind_name,
    due_name,
    origin_name,
    quotation_type_name,
    stance_name,
    status_name,
)
from copydesk.desktop.text import one_line
from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import Origin, QuotationType, Stance
from copydesk.domain.article import Status
from copydesk.domain.attribute import AttributeDefinition, AttributeType
from copydesk.domain.listing import STANCE, Cell, Listing
from copydesk.domain.revision import Due

_LONGEST = 300
_COLUMN = "column of a table"
_TITLES = {
    "title": noop("Title", "column of a table"),
    "agency": noop("Agency", "column of a table"),
    "place": noop("Place", "column of a table"),
    "byline": noop("Byline", "column of a table"),
    "language": noop("Language", "column of a table"),
    "section": noop("Section", "column of a table"),
    "status": noop("Status", "column of a table"),
    "name": noop("Name", "column of a table"),
    "kind": noop("Kind", "column of a table"),
    "part of": noop("Part of", "column of a table"),
    "aliases": noop("Other names", "column of a table"),
    "description": noop("Description", "column of a table"),
    "mentions": noop("Mentions", "column of a table"),
    "quotations": noop("Quotations", "column of a table"),
    "code": noop("Code", "column of a table"),
    "definition": noop("Definition", "column of a table"),
    "retired": noop("Retired", "column of a table"),
    "passages": noop("Passages", "column of a table"),
    "actor": noop("Actor", "column of a table"),
    "topic": noop("Topic", "column of a table"),
    "speaker": noop("Speaker", "column of a table"),
    "words": noop("Words", "column of a table"),
    "type": noop("Type", "column of a table"),
    "topics": noop("Topics and stance", "column of a table"),
    "article": noop("Article", "column of a table"),
    "published": noop("Published", "column of a table"),
    "coder": noop("Coder", "column of a table"),
    "origin": noop("Origin", "column of a table"),
    "due": noop("Look again", "column of a table"),
    "note": noop("Note", "column of a table"),
    STANCE: noop("Stance", "column of a table"),
}
_LISTINGS = {
    Listing.ARTICLES: noop("Articles"),
    Listing.ACTORS: noop("Actors"),
    Listing.TOPICS: noop("Topics"),
    Listing.MENTIONS: noop("Mentions"),
    Listing.PASSAGES: noop("Passages"),
    Listing.QUOTATIONS: noop("Quotations"),
}
_SAID: Mapping[str, Callable[[Cell], str]] = {
    "status": lambda cell: status_name(Status(str(cell))),
    "kind": lambda cell: actor_kind_name(ActorKind(str(cell))),
    "type": lambda cell: quotation_type_name(QuotationType(str(cell))),
    "origin": lambda cell: origin_name(Origin(str(cell))),
    "due": lambda cell: due_name(Due(str(cell))),
    "published": lambda cell: short_date(str(cell)),
    "retired": lambda cell: tr("Retired", "state of a topic") if cell else "",
    STANCE: lambda cell: stance_name(Stance(str(cell))),
}
NUMBERS = frozenset(("mentions", "passages", "quotations"))
"""Columns that count."""


def listing_title(listing: Listing) -> str:
    """What a table is called."""
    return tr_marked(_LISTINGS[listing])


def column_title(column: str, attribute: AttributeDefinition | None = None) -> str:
    """What a column is called; one of an attribute bears its name."""
    if attribute is not None:
        return one_line(attribute.name, 60)
    return tr_marked(_TITLES[column], _COLUMN)


def shown(column: str, cell: Cell, attribute: AttributeDefinition | None = None) -> str:
    """What a cell says, on one line; empty where it has nothing."""
    if cell is None or cell == "":
        return ""
    if attribute is not None:
        return _value(cell, attribute)
    if column in _SAID:
        return _SAID[column](cell)
    return QLocale().toString(cell) if isinstance(cell, int) else one_line(str(cell), _LONGEST)


def choice_shown(column: str, cell: Cell, attribute: AttributeDefinition | None = None) -> str:
    """What a choice of a column is called, where nothing and *no* are choices too."""
    if cell is None or cell == "":
        return tr("Nothing", "an empty cell of a table")
    if column == "retired" and attribute is None:
        return tr("Retired", "state of a topic") if cell else tr("In use", "state of a topic")
    return shown(column, cell, attribute)


def _value(cell: Cell, attribute: AttributeDefinition) -> str:
    if attribute.type is AttributeType.YES_NO:
        return tr("Yes") if cell else tr("No")
    if isinstance(cell, (int, float)):
        return QLocale().toString(cell)
    return short_date(str(cell)) if attribute.type is AttributeType.DATE else one_line(str(cell), _LONGEST)
