"""What an import is asked for, what it finds, and what it did. Plain values; nothing is read here."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from copydesk.errors import ReadError, Sentence
from copydesk.readers.format import ReadArticle, ReadOptions, TableHead


class Near(StrEnum):
    """What to do with texts that are nearly the same: wire copy run by several papers, updates."""

    IGNORE = "ignore"
    """Nobody looks for them."""
    KEEP = "keep"
    """All come in, and the very same text where title, date or agency differ; the summary has the groups."""
    EARLIEST = "earliest"
    """Of each group only the one published first comes in; what was here before stays."""
    LINK = "link"
    """All come in, as for KEEP, and are linked as versions of one another."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportOptions:
    """How an import reads, and what it does with texts that are nearly the same."""

    read: ReadOptions = field(default_factory=ReadOptions)
    near: Near = Near.IGNORE


@dataclass(frozen=True, slots=True)
class Failure:
    """A file or a part of one that could not be read, and why. ``source`` names an archive's member too."""

    path: Path
    source: str
    error: ReadError

    @property
    def reason(self) -> str:
        """Why, in an English sentence."""
        return str(self.error)


@dataclass(frozen=True, slots=True)
class Warned:
    """Something the user should know about a document that was read all the same."""

    path: Path
    source: str
    remark: Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentPlan:
    """What was found in one document, before anything is stored.

    ``format`` is the reader's title, empty where none reads it. ``articles`` counts what would come in,
    ``duplicates`` what is in the project, or was met in this plan, already. ``preview`` has the first
    articles, ``table`` the columns where it is a table. ``size`` is in bytes.
    """

    path: Path
    source: str
    format: str
    size: int
    articles: int = 0
    duplicates: int = 0
    preview: tuple[ReadArticle, ...] = ()
    table: TableHead | None = None
    warnings: tuple[Warned, ...] = ()
    failed: tuple[Failure, ...] = ()


@dataclass(frozen=True, slots=True)
class NearGroup:
    """Articles (ids, earliest first) whose texts are nearly the same; ``similarity`` from 0 to 1."""

    articles: tuple[int, ...]
    similarity: float
    linked: bool = False
    """Whether they are linked as versions of one another already."""


@dataclass(frozen=True, slots=True)
class KeptEarliest:
    """What became of the later articles of groups: gone, or kept because somebody has worked on them."""

    deleted: tuple[int, ...] = ()
    kept: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class DocumentDone:
    """What came of a document: how many articles came in, and how many were here already.

    ``later`` counts those that were left out as later versions of others.
    """

    path: Path
    source: str
    imported: int
    duplicates: int
    later: int = 0
    guessed_articles: Mapping[str, tuple[int, ...]] = field(default_factory=dict[str, tuple[int, ...]])


@dataclass(frozen=True, slots=True)
class ImportSummary:
    """What an import did; ``articles`` are the new rows' ids in order.

    ``stopped`` says that the user had enough before the end: what had come in stays.
    ``guessed`` counts, by field, the articles in which a reader guessed it; ``guessed_articles`` are these.
    Of warnings and failures the first are kept; ``warned`` and ``unread`` count them all. ``later``
    counts the articles that were left out as later versions of others.
    """

    imported: int
    duplicates: int
    failed: tuple[Failure, ...]
    articles: tuple[int, ...]
    warnings: tuple[Warned, ...] = ()
    near: tuple[NearGroup, ...] = ()
    guessed: tuple[tuple[str, int], ...] = ()
    stopped: bool = False
    documents: tuple[DocumentDone, ...] = ()
    warned: int = 0
    unread: int = 0
    later: int = 0
    guessed_articles: Mapping[str, tuple[int, ...]] = field(default_factory=dict[str, tuple[int, ...]])
