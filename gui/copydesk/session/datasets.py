"""Use cases on datasets: write the project in other tools' formats, and read the native one back."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from copydesk.domain.dataset import Dataset, ExportReport, ImportReport, Loss
from copydesk.domain.progress import Progress, no_progress
from copydesk.errors import UserError
from copydesk.project import articles, attributes, records, reviews, versions
from copydesk.session.core import Core

if TYPE_CHECKING:  # formats are imported where they are used: the window is there sooner
    from copydesk.exchange import FormatInfo

_LONGEST_LINE = 64 * 2**20
"""Bytes of a line that is looked at to know what a file is."""
_OWN = "jsonl"
"""The format that all of a project's articles go through and come back from."""
_BYTES_A_LINE = 8_000
"""A guess, for progress: how many lines there are is known only at the end."""


class Datasets:
    """Datasets out of and into the open project."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def formats(self) -> "tuple[FormatInfo, ...]":
        """What can be written and read."""
        from copydesk import exchange

        return exchange.formats()

    def export(self, out: Path, format_name: str, *, progress: Progress = no_progress) -> ExportReport:
        """Write the whole project as it is at this moment; work may go on meanwhile.

        :raises UserError: no such format, or the place cannot be written; an earlier file stays whole.
        """
        from copydesk import exchange

        project = self._core.project
        if out.exists() and out.samefile(project.path):  # looking into it would drop SQLite's locks on it
            raise UserError(
                "{name} is the project itself. Choose another name for the export.",
                name=out.name,
            )
        if out.resolve() in project.companions:
            raise UserError(
                "{name} is a part of the project. Choose another name for the export.",
                name=out.name,
            )
        with project.snapshot():
            dataset = Dataset(
                title=project.title,
                actors=self._core.actors,
                topics=self._core.topics,
                attributes=tuple(attributes.definitions(project)),
                records=records.records(project),
                total=articles.totals(project)[0],
            )
            report = exchange.write(dataset, out, format_name, progress)
            return replace(report, losses=(*report.losses, *self._losses(format_name)))

    def _losses(self, format_name: str) -> Iterator[Loss]:
        """What no format holds, or none but our own."""
        lost, linked = reviews.count_lost(self._core.project), versions.count(self._core.project)
        if lost:
            yield Loss("annotations without words, which are kept for review", lost)
        if linked and format_name != _OWN:
            yield Loss("links between versions of an article", linked)

    def is_native(self, path: Path) -> bool:
        """Whether the file is a dataset of Copydesk's own format: its first line says so."""
        if path.suffix.lower() != ".jsonl" or not path.is_file() or self._is_project(path):
            return False
        try:
            with path.open("rb") as file:
                first: object = json.loads(file.readline(_LONGEST_LINE))
        except (OSError, ValueError, RecursionError):
            return False
        return isinstance(first, dict) and "copydesk" in first

    def _is_project(self, path: Path) -> bool:
        """Whether it is a file of the open project: looking into it would drop SQLite's locks on it."""
        project = self._core.project
        own = (project.path, *project.companions)
        return path.exists() and any(one.exists() and path.samefile(one) for one in own)

    def import_(self, path: Path, *, progress: Progress = no_progress) -> ImportReport:
        """Add the articles of a native dataset with all that is marked in them, in one change.

        Articles whose uid or text is here already are counted as duplicates and left as they are.

        :raises UserError: a line is not of the format; nothing of the file is kept then.
        """
        from copydesk import exchange
        from copydesk.session.restore import Restore

        total = path.stat().st_size if path.exists() else 0
        restore = Restore(self._core)
        with self._core.change(f"Import dataset: {path.name}"):
            for number, article in enumerate(exchange.read(path, _OWN)):
                progress(min(number * _BYTES_A_LINE, total), total)
                restore.store(article)
            restore.finish()
        return restore.report
