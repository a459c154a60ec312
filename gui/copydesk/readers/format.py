"""What a document format has to offer to be listed in the registry, and what reading gives."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from copydesk.domain.article import ArticleDraft
from copydesk.errors import ReadError, Sentence
from copydesk.readers.document import Document

IGNORED = ""
"""In a mapping: the column is left out."""
ATTRIBUTE = "attribute"
"""In a mapping: the column becomes an attribute of the article, under the column's own name."""


@dataclass(frozen=True)
class ReadArticle:  # without slots, as the draft is: what has them takes three times as long to be sent
    """An article that was read, and what the user should know about how.

    ``guessed`` names the fields of the draft that the document does not state but that were read off
    its text, name or looks. ``remarks`` are warnings, such as the encoding that was taken.
    """

    draft: ArticleDraft
    guessed: frozenset[str] = frozenset()
    remarks: tuple[Sentence, ...] = ()


Reading = ReadArticle | ReadError
"""An article; or why a part of the document (a row, a member) could not become one: the rest goes on."""


@dataclass(frozen=True, slots=True)
class TableHead:
    """The beginning of a table, for choosing what its columns mean.

    ``rows`` are the first rows' cells as text, each as long as ``columns``. ``mapping`` is the guess:
    for each column the draft's field (``title``, ``text``, ``published`` ...), ATTRIBUTE or IGNORED.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    mapping: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadOptions:
    """What the user said about how to read; everything may be left to be found out.

    ``mappings`` say for tables what the columns mean, by the tuple of their names; a table whose columns
    are not in it is read by the guess. ``columns`` say the same of single columns, whatever the table: it
    has to have them all. ``name_pattern`` tells what file names say, such as
    ``{date:%Y%m%d}_{agency}_{title}``.
    """

    mappings: Mapping[tuple[str, ...], Mapping[str, str]] = field(
        default_factory=dict[tuple[str, ...], Mapping[str, str]]
    )
    columns: Mapping[str, str] = field(default_factory=dict[str, str])
    name_pattern: str = ""


def _any(_document: Document) -> bool:
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentFormat:
    """A kind of document that articles are read from.

    ``what`` says in a sentence which documents these are and ``keeps`` names the metadata that is read.
    ``suffixes`` are in lower case with their dot. Of the formats that share a suffix, the first in the
    registry whose ``claims`` is true of the document takes it; ``claims`` looks at the head and is quick.
    ``read`` walks the articles in the document, without source and hash, and gives a ReadError for a part
    that cannot be read; where nothing can be read it raises one. ``table`` is there for tables only.
    """

    name: str
    title: str
    what: str
    keeps: tuple[str, ...]
    suffixes: tuple[str, ...]
    read: Callable[[Document, ReadOptions], Iterator[Reading]]
    claims: Callable[[Document], bool] = _any
    table: Callable[[Document], TableHead] | None = None
