"""What a document format has to offer to be listed in the registry."""

from collections.abc import Callable
from dataclasses import dataclass

from copydesk.domain.article import ArticleDraft


@dataclass(frozen=True, slots=True)
class DocumentFormat:
    """A kind of document that articles are read from.

    ``what`` says in a sentence which documents these are. ``suffixes`` are in lower case with their
    dot. ``read`` gets the file's name and its bytes and gives the articles in it, without source and
    hash; it raises ReadError.
    """

    name: str
    title: str
    what: str
    suffixes: tuple[str, ...]
    read: Callable[[str, bytes], list[ArticleDraft]]
