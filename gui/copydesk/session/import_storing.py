"""Articles that were read are stored one by one, and what happened is put together."""

from collections import Counter, defaultdict
from collections.abc import Collection, Generator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from copydesk.errors import Enough, ReadError, Sentence
from copydesk.project import Project, articles, journal
from copydesk.readers.format import ReadArticle
from copydesk.readers.reading import Closed, Event, Opened
from copydesk.session.import_attributes import DraftAttributes
from copydesk.session.import_events import Step
from copydesk.session.import_values import DocumentDone, Failure, ImportSummary, NearGroup, Warned

MOST_WARNINGS = 1_000
MOST_FAILURES = 100_000
"""So many are kept; beyond that they are only counted."""
_TABLES = ("attribute_definitions", "articles", "attribute_values")
"""What is stored is rows of these, besides texts, which no change records."""
_INDEXED_AT_ONCE = 2_000_000
"""Code points of texts that are put into the index of words together."""


class Storing:
    """Takes events in order, inside a change that the caller has opened.

    With ``apart`` a text that is here under another title, date or agency comes in once more.
    """

    def __init__(self, project: Project, *, apart: bool = False) -> None:
        self._project = project
        self._apart = apart
        self._attributes = DraftAttributes(project)
        self._new: list[int] = []
        self._duplicates = 0
        self._failed: list[Failure] = []
        self._warnings: list[Warned] = []
        self._documents: list[_Done] = []
        self._guessed: defaultdict[str, list[int]] = defaultdict(list)
        self._counts: Counter[str] = Counter()
        self._path = Path()
        self._source = ""
        self._before = (0, 0)
        self._unindexed = 0

    @property
    def new(self) -> tuple[int, ...]:
        """The articles that are stored so far."""
        return tuple(self._new)

    def take_all(self, walk: Generator[Step]) -> bool:
        """Store all that comes, and index its words. Gives whether ``Enough`` was raised before the end."""
        stopped = False
        with journal.added_together(self._project, _TABLES), closing(walk):
            try:
                for path, event in walk:
                    self._take(path, event)
            except Enough:
                stopped = True
            articles.index_new_texts(self._project)
        return stopped

    def _take(self, path: Path, event: Event) -> None:
        """Store an article, or note that a document begins or that something failed."""
        if isinstance(event, Closed):
            self._finish_document()
        elif isinstance(event, Opened):
            self._path, self._source = path, event.source
        elif isinstance(event, ReadError):
            self._counts["failed"] += 1
            if len(self._failed) < MOST_FAILURES:
                self._failed.append(Failure(path, self._source, event))
        elif isinstance(event, ReadArticle):
            self._store(event)

    def summary(
        self, *, stopped: bool, near: tuple[NearGroup, ...] = (), later: Collection[int] = ()
    ) -> ImportSummary:
        """What has happened; of the articles that came in ``later`` are gone again."""
        self._finish_document()
        gone = frozenset(later)
        documents = [done.without(self._new, gone) for done in self._documents]
        guessed = {
            field: tuple(one for one in ids if one not in gone)
            for field, ids in sorted(self._guessed.items())
        }
        return ImportSummary(
            imported=len(self._new) - len(gone),
            duplicates=self._duplicates,
            failed=tuple(self._failed),
            articles=tuple(one for one in self._new if one not in gone),
            warnings=tuple(self._warnings),
            near=near,
            guessed=tuple((field, len(ids)) for field, ids in guessed.items() if ids),
            guessed_articles=guessed,
            stopped=stopped,
            documents=tuple(documents),
            warned=self._counts["warned"],
            unread=self._counts["failed"],
            later=len(gone),
        )

    def _store(self, read: ReadArticle) -> None:
        article_id = articles.add_new(self._project, read.draft, apart=self._apart)
        if article_id is None:
            self._duplicates += 1
            return
        self._new.append(article_id)
        self._unindexed += len(read.draft.text)
        if self._unindexed > _INDEXED_AT_ONCE:
            articles.index_new_texts(self._project)
            self._unindexed = 0
        for field in read.guessed:
            self._guessed[field].append(article_id)
        for remark in read.remarks:
            self._warn(remark)
        if read.draft.attributes:
            for remark in self._attributes.store(article_id, read.draft.attributes):
                self._warn(remark)
        self._attributes.fill(article_id)

    def _warn(self, remark: Sentence) -> None:
        self._counts["warned"] += 1
        if len(self._warnings) < MOST_WARNINGS:
            self._warnings.append(Warned(self._path, self._source, remark))

    def _finish_document(self) -> None:
        start, duplicates = self._before
        if len(self._new) > start or self._duplicates > duplicates:
            stretch = range(start, len(self._new))
            self._documents.append(_Done(self._path, self._source, stretch, self._duplicates - duplicates))
        self._before = len(self._new), self._duplicates


@dataclass(frozen=True, slots=True)
class _Done:
    """A document, and which of the new articles are from it."""

    path: Path
    source: str
    stretch: range
    duplicates: int

    def without(self, new: Sequence[int], gone: frozenset[int]) -> DocumentDone:
        later = sum(new[place] in gone for place in self.stretch) if gone else 0
        imported = len(self.stretch) - later
        return DocumentDone(self.path, self.source, imported, self.duplicates, later)
