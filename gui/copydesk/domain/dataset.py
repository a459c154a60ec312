"""What exporters get and importers give: a project's content as a stream of values."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from copydesk.domain.actor import Actor
from copydesk.domain.annotation import Mention, Passage, Quotation
from copydesk.domain.article import Article
from copydesk.domain.attribute import AttributeDefinition
from copydesk.domain.topic import Topic

AnyAnnotation = Mention | Passage | Quotation


@dataclass(frozen=True, slots=True)
class Record:
    """An article with its annotations in the order they were made.

    ``versions`` are the uids of the articles that it is linked with as versions, in the order they came.
    """

    article: Article
    annotations: tuple[AnyAnnotation, ...]
    versions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Dataset:
    """A project as exporters see it. ``records`` streams and can be walked once.

    A quotation's ``within`` always points into its own record.
    ``total`` is the number of records, for progress.
    """

    title: str
    actors: Mapping[int, Actor]
    topics: Mapping[int, Topic]
    attributes: tuple[AttributeDefinition, ...]
    records: Iterator[Record]
    total: int


@dataclass(frozen=True, slots=True)
class Loss:
    """What a format cannot hold: how many of what, in words for a person."""

    what: str
    count: int


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was written: counts by kind of item (articles, mentions ...), and what was lost."""

    counts: Mapping[str, int]
    losses: tuple[Loss, ...] = ()


class EntryKind(StrEnum):
    """Kinds of codebook entry that the tag field finds."""

    ACTOR = "actor"
    TOPIC = "topic"


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import of a dataset added, and what it left out because it was there already."""

    counts: Mapping[str, int]
    duplicates: int = 0
    problems: tuple[str, ...] = field(default=())
