"""What would come in: documents are counted and their beginnings shown, and nothing is stored."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

from copydesk.domain.text import text_hash
from copydesk.errors import ReadError, Sentence
from copydesk.project import Project, articles
from copydesk.readers.format import ReadArticle, TableHead
from copydesk.readers.reading import PREVIEWED, Closed, Event, Glimpse, Opened
from copydesk.session.import_values import DocumentPlan, Failure, Warned

_SHOWN = 20
"""Documents of each format whose articles are previewed."""
_MOST_REMARKS = 100
"""Warnings and failures that are kept of a document."""


class Planning:
    """Takes events in order and makes a plan of each document; ``done`` are those that are complete."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._met: set[bytes] = set()
        self._shown: Counter[str] = Counter()
        self._open: _OpenPlan | None = None
        self.done: list[DocumentPlan] = []

    def take(self, path: Path, event: Event) -> None:
        """Count an article, or note that a document begins or that something failed."""
        if isinstance(event, Closed):
            self.finish()
        elif isinstance(event, Opened):
            self._shown[event.format] += 1
            self._open = _OpenPlan(path, event, previewed=self._shown[event.format] <= _SHOWN)
        elif self._open is not None:
            self._open.take(event, self._is_new)

    def finish(self) -> None:
        """The document that is open is complete."""
        if self._open is not None:
            self.done.append(self._open.plan())
            self._open = None

    def taken(self) -> list[DocumentPlan]:
        """The plans that are complete, which are then no longer kept here."""
        taken, self.done = self.done, []
        return taken

    def _is_new(self, digest: str) -> bool:
        key = bytes.fromhex(digest)
        if key in self._met or articles.has_text(self._project, digest):
            return False
        self._met.add(key)
        return True


class _OpenPlan:
    """A document while it is looked at."""

    def __init__(self, path: Path, opened: Opened, *, previewed: bool) -> None:
        self._path = path
        self._opened = opened
        self._most = PREVIEWED if previewed else 0
        self._preview: list[ReadArticle] = []
        self._counts: Counter[str] = Counter()
        self._warnings: list[Warned] = []
        self._failed: list[Failure] = []

    def take(self, event: Event, is_new: Callable[[str], bool]) -> None:
        if isinstance(event, ReadError):
            if len(self._failed) < _MOST_REMARKS:
                self._failed.append(Failure(self._path, self._opened.source, event))
        elif isinstance(event, ReadArticle):
            self._count(text_hash(event.draft.text), event.remarks, is_new)
            if len(self._preview) < self._most:
                self._preview.append(event)
        elif isinstance(event, Glimpse):
            self._count(event.text_hash, event.remarks, is_new)

    def plan(self) -> DocumentPlan:
        table: TableHead | None = self._opened.table
        return DocumentPlan(
            path=self._path,
            source=self._opened.source,
            format=self._opened.format,
            size=self._opened.size,
            articles=self._counts["new"],
            duplicates=self._counts["known"],
            preview=tuple(self._preview),
            table=table,
            warnings=tuple(self._warnings),
            failed=tuple(self._failed),
        )

    def _count(self, digest: str, remarks: tuple[Sentence, ...], is_new: Callable[[str], bool]) -> None:
        self._counts["new" if is_new(digest) else "known"] += 1
        for remark in remarks[: _MOST_REMARKS - len(self._warnings)]:
            self._warnings.append(Warned(self._path, self._opened.source, remark))
