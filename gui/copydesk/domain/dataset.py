"""What exporters get and importers give: a project's content as a stream of values."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from copydesk.domain.actor import Actor
from copydesk.domain.annotation import Mention, Passage, Quotation
from copydesk.domain.article import Article
from copydesk.domain.attribute import AttributeDefinition
from copydesk.domain.blind import FirstPass
from copydesk.domain.revision import Revision
from copydesk.domain.topic import Topic

EXAMPLES = 3
"""How many examples of a loss are kept."""
LONGEST_EXAMPLE = 120
"""Code points of an example that are kept."""

AnyAnnotation = Mention | Passage | Quotation


@dataclass(frozen=True, slots=True)
class Record:
    """An article with its annotations in the order they were made.

    ``versions`` are the uids of the articles that it is linked with as versions, in the order they came.
    ``first_passes`` say of coders who work blind since when they may see what is suggested in it.
    """

    article: Article
    annotations: tuple[AnyAnnotation, ...]
    versions: tuple[str, ...] = ()
    first_passes: tuple[FirstPass, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Dataset:
    """A project as exporters see it. ``records`` streams and can be walked once.

    A quotation's ``within`` always points into its own record. ``revisions`` are the codebook's, by number.
    ``total`` is the number of records, for progress. Where ``texts`` is false the articles still have
    theirs, for quotes and hashes, but a format must not write them.
    """

    title: str
    actors: Mapping[int, Actor]
    topics: Mapping[int, Topic]
    attributes: tuple[AttributeDefinition, ...]
    records: Iterator[Record]
    total: int
    texts: bool = True
    revisions: Mapping[int, Revision] = field(default_factory=dict[int, Revision])


@dataclass(frozen=True, slots=True)
class Loss:
    """What a format cannot hold: how many of what, in words for a person.

    ``examples`` are the first few of them, as a person would find them: an article's title and the words
    marked there. LossCount keeps them few and short.
    """

    what: str
    count: int
    examples: tuple[str, ...] = ()


class LossCount:
    """Losses as they are counted while a dataset streams; memory stays bounded, however many there are."""

    def __init__(self) -> None:
        self._counts: dict[str, int] = {}
        self._examples: dict[str, list[str]] = {}

    def add(self, what: str, example: str = "", count: int = 1) -> None:
        """Count a loss; the first EXAMPLES different examples of a kind are kept, each cut to a line."""
        self._counts[what] = self._counts.get(what, 0) + count
        kept = self._examples.setdefault(what, [])
        if example and len(kept) < EXAMPLES:
            line = " ".join(example[: 4 * LONGEST_EXAMPLE].split())
            short = line if len(line) <= LONGEST_EXAMPLE else line[: LONGEST_EXAMPLE - 1] + "…"
            if short and short not in kept:
                kept.append(short)

    def add_all(self, losses: Iterable[Loss]) -> None:
        """Add what was counted elsewhere, with its examples."""
        for loss in losses:
            self.add(loss.what, count=loss.count)
            for example in loss.examples:
                self.add(loss.what, example, 0)

    def losses(self) -> "tuple[Loss, ...]":
        """What was counted, in the order in which each kind was first met."""
        return tuple(Loss(what, n, tuple(self._examples[what])) for what, n in self._counts.items() if n)


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was written: counts by kind of item (articles, mentions ...), and what was lost.

    ``files`` are the files and folders that were written, with manifests.
    """

    counts: Mapping[str, int]
    losses: tuple[Loss, ...] = ()
    files: tuple[Path, ...] = ()


class EntryKind(StrEnum):
    """Kinds of codebook entry that the tag field finds."""

    ACTOR = "actor"
    TOPIC = "topic"


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import of a dataset added.

    ``duplicates`` are the articles that were there already, ``laid`` the new annotations on these, and
    ``known`` the annotations that were there. ``losses`` tell of annotations whose words are not in the
    project's text of the article.
    """

    counts: Mapping[str, int]
    duplicates: int = 0
    laid: int = 0
    known: int = 0
    losses: tuple[Loss, ...] = ()
