"""Which article of the project a document of a file is: by identity, by text, or by what is told of it."""

import unicodedata
from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b

from copydesk.domain.found import FoundArticle
from copydesk.domain.text import canonical, text_hash
from copydesk.project import Project, articles

_NO_TEXT = text_hash("")


@dataclass(frozen=True, slots=True)
class Match:
    """An article (a row) with the text that it has there; ``added`` says that this import made it."""

    row: int
    text: str
    added: bool = False


def folded(text: str) -> str:
    """The text without what editors and formats change unasked: white space and normal form."""
    plain = text if text.isascii() else unicodedata.normalize("NFC", text)
    return " ".join(plain.split())


class Matching:
    """Finds articles for the documents of one file; memory grows with articles, not with their texts."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._last = max(articles.ids(project), default=0)
        self._added: dict[str, int] = {}
        self._uids: dict[str, tuple[int, str]] = {}

    def find(self, found: FoundArticle) -> Match | None:
        """The article that is there for the document, if one is.

        Documents that were :meth:`added` are found by their very text only: two of a file that have one text
        are one article, whatever they are called.
        """
        if not found.text:
            return self._without_text(found)
        text = canonical(found.text)
        digest = text_hash(text)
        if found.uid in self._uids:
            row, known = self._uids[found.uid]
            if known == digest:
                return Match(row, text, added=True)
        elif found.uid and (row := articles.with_uid(self._project, found.uid)):
            return self._there(row)
        if digest in self._added:
            return Match(self._added[digest], text, added=True)
        row = articles.of_hash(self._project, digest, found.title, found.published)
        if row is not None:
            return Match(row, text)
        row = self._folded.get(_digest(text)) if self._folded else None
        return None if row is None else self._there(row)

    def add(self, found: FoundArticle, row: int) -> Match:
        """The document, whose text is canonical, is an article now."""
        digest = text_hash(found.text)
        if found.text:
            self._added.setdefault(digest, row)
        if found.uid:
            self._uids[found.uid] = row, digest
        return Match(row, found.text, added=True)

    def is_free(self, uid: str) -> bool:
        """Whether no article has the identity, nor one that was added."""
        return uid not in self._uids and articles.with_uid(self._project, uid) is None

    def row_of(self, uid: str) -> int | None:
        """The article of that identity, there or added."""
        known = self._uids.get(uid)
        return known[0] if known else articles.with_uid(self._project, uid)

    def _without_text(self, found: FoundArticle) -> Match | None:
        if found.uid in self._uids and not found.sha256:
            return Match(self._uids[found.uid][0], "", added=True)
        row = articles.with_uid(self._project, found.uid) if found.uid else None
        if row is None and found.sha256 and found.sha256 != _NO_TEXT:
            row = articles.of_hash(self._project, found.sha256.lower(), found.title, found.published)
        if row is None and not found.sha256:
            row = self._headings.get((found.title, found.published))
        return None if row is None else self._there(row)

    def _there(self, row: int) -> Match:
        text_id = articles.text_id(self._project, row)
        return Match(row, "" if text_id is None else articles.text(self._project, text_id))

    @cached_property
    def _folded(self) -> dict[bytes, int]:
        """The articles that were there before, by their folded texts; the first of equal ones."""
        known: dict[bytes, int] = {}
        for row, text in articles.contents(self._project):
            if row <= self._last:
                known.setdefault(_digest(text), row)
        return known

    @cached_property
    def _headings(self) -> dict[tuple[str, str | None], int | None]:
        """The articles by title and date; None where several have the same."""
        known: dict[tuple[str, str | None], int | None] = {}
        for row, title, published in articles.headings(self._project):
            if row <= self._last:
                known[title, published] = None if (title, published) in known else row
        return known


def _digest(text: str) -> bytes:
    return blake2b(folded(text).encode(), digest_size=16).digest()
