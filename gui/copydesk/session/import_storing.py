"""Articles that were read are stored one by one, and what happened is put together."""

from collections import Counter
from pathlib import Path

from copydesk.errors import ReadError, Sentence
from copydesk.project import Project, articles
from copydesk.readers.format import ReadArticle
from copydesk.readers.reading import Event, Opened
from copydesk.session.import_attributes import DraftAttributes
from copydesk.session.import_values import DocumentDone, Failure, ImportSummary, Warned

MOST_WARNINGS = 1_000
MOST_FAILURES = 100_000
"""So many are kept; beyond that they are only counted."""


class Storing:
    """Takes events in order, inside a change that the caller has opened."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._attributes = DraftAttributes(project)
        self._new: list[int] = []
        self._duplicates = 0
        self._failed: list[Failure] = []
        self._warnings: list[Warned] = []
        self._documents: list[DocumentDone] = []
        self._guessed: Counter[str] = Counter()
        self._counts: Counter[str] = Counter()
        self._path = Path()
        self._source = ""
        self._before = (0, 0)

    @property
    def imported(self) -> int:
        """How many articles are stored so far."""
        return len(self._new)

    def take(self, path: Path, event: Event) -> None:
        """Store an article, or note that a document begins or that something failed."""
        if isinstance(event, Opened):
            self._finish_document()
            self._path, self._source = path, event.source
        elif isinstance(event, ReadError):
            self._counts["failed"] += 1
            if len(self._failed) < MOST_FAILURES:
                self._failed.append(Failure(path, self._source, event))
        elif isinstance(event, ReadArticle):
            self._store(event)

    def summary(self, *, stopped: bool) -> ImportSummary:
        """What has happened."""
        self._finish_document()
        return ImportSummary(
            imported=len(self._new),
            duplicates=self._duplicates,
            failed=tuple(self._failed),
            articles=tuple(self._new),
            warnings=tuple(self._warnings),
            guessed=tuple(sorted(self._guessed.items())),
            stopped=stopped,
            documents=tuple(self._documents),
            warned=self._counts["warned"],
            unread=self._counts["failed"],
        )

    def _store(self, read: ReadArticle) -> None:
        article_id = articles.add_new(self._project, read.draft)
        if article_id is None:
            self._duplicates += 1
            return
        self._new.append(article_id)
        self._guessed.update(read.guessed)
        for remark in read.remarks:
            self._warn(remark)
        if read.draft.attributes:
            for remark in self._attributes.store(article_id, read.draft.attributes):
                self._warn(remark)

    def _warn(self, remark: Sentence) -> None:
        self._counts["warned"] += 1
        if len(self._warnings) < MOST_WARNINGS:
            self._warnings.append(Warned(self._path, self._source, remark))

    def _finish_document(self) -> None:
        imported, duplicates = len(self._new) - self._before[0], self._duplicates - self._before[1]
        if imported or duplicates:
            self._documents.append(DocumentDone(self._path, self._source, imported, duplicates))
        self._before = len(self._new), self._duplicates
