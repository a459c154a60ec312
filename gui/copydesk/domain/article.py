"""Articles: immutable canonical text plus metadata."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum


class Status(StrEnum):
    """How far the coding of an article has come."""

    NEW = "new"
    IN_PROGRESS = "in progress"
    DONE = "done"


@dataclass(frozen=True, kw_only=True)
class ArticleDraft:
    """What a reader makes of a document, before it is stored.

    ``text`` is canonical. ``published`` is ISO 8601 without a zone unless the document gives one.
    ``source`` is the file's name and ``source_sha256`` the hash of its bytes. ``attributes`` are what the
    document says besides, by name: text, numbers, yes or no.
    """

    title: str
    text: str
    published: str | None = None
    agency: str | None = None
    place: str | None = None
    byline: str | None = None
    language: str | None = None
    url: str | None = None
    section: str | None = None
    source: str = ""
    source_sha256: str = ""
    attributes: Mapping[str, object] = field(default_factory=dict[str, object])


@dataclass(frozen=True, kw_only=True)
class Article(ArticleDraft):
    """An article of a project with its text; ``created`` is ISO 8601 in UTC."""

    id: int
    uid: str
    status: Status = Status.NEW
    note: str = ""
    created: str = ""


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """An article as the article list shows it: no text, but counts of annotations by kind.

    ``unattributed`` counts the quotations without a speaker, ``suggested`` the suggestions that are open;
    ``coders`` are the names of those who
    annotated, in alphabetical order.
    """

    id: int
    uid: str
    title: str
    published: str | None
    agency: str | None
    status: Status
    mentions: int = 0
    passages: int = 0
    quotations: int = 0
    unattributed: int = 0
    coders: tuple[str, ...] = ()
    place: str | None = None
    section: str | None = None
    suggested: int = 0

    @property
    def annotations(self) -> int:
        """How many annotations of all kinds are in it."""
        return self.mentions + self.passages + self.quotations


def moment(published: str | None) -> datetime:
    """When that was, for an order in time: what has no zone counts as UTC, what has no date comes last.

    A year or a month alone stands for its beginning.
    """
    written = published or ""
    try:
        found = datetime.fromisoformat(written + {4: "-01-01", 7: "-01"}.get(len(written), ""))
        return found.astimezone(UTC) if found.tzinfo else found.replace(tzinfo=UTC)
    except (ValueError, OverflowError):  # the latter where the zone leads out of the calendar
        return datetime.max.replace(tzinfo=UTC)
