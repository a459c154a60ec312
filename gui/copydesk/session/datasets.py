"""Use cases on datasets: write the project in other tools' formats, and read the native one back."""

import json
import re
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from copydesk.domain.dataset import EXAMPLES, ExportReport, ImportReport, Loss
from copydesk.domain.exporting import ExportOptions
from copydesk.domain.laying import LayOptions, Offer
from copydesk.domain.progress import Progress, no_progress
from copydesk.errors import Enough, UserError
from copydesk.project import coders, journal
from copydesk.session.core import Core
from copydesk.session.exporting import Exporting

if TYPE_CHECKING:  # formats are imported where they are used: the window is there sooner
    from copydesk.exchange import FormatInfo
    from copydesk.session.restore import Restore

_LONGEST_LINE = 64 * 2**20
"""Bytes of a line that is looked at to know what a file is."""
_NATIVE = re.compile(rb'(?:\xef\xbb\xbf)?\s*\{\s*"copydesk"\s*:\s*\d')
_OWN = "jsonl"
"""The format that all of a project's articles go through and come back from."""
_ELSEWHERE = "words that stand elsewhere in the project's text of the article"
_SHOWN = 3
"""Articles that a preview is made from."""
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

    def export(
        self,
        out: Path,
        format_name: str,
        options: ExportOptions | None = None,
        *,
        progress: Progress = no_progress,
    ) -> ExportReport:
        """Write the project, or what the options leave of it, as it is at this moment; work may go on.

        :raises UserError: no such format, nothing is chosen, or the place cannot be written; an earlier
            file stays whole.
        """
        from copydesk import exchange

        options = options or ExportOptions()
        info = exchange.info(format_name)
        with self._core.project.snapshot():
            parts = tuple(Exporting(self._core, options, info).parts(out))
            for part in parts:
                self._refuse_own(part.out)
            return exchange.write_parts(parts, format_name, progress)

    def preview(
        self,
        format_name: str,
        options: ExportOptions | None = None,
        *,
        progress: Progress = no_progress,
    ) -> tuple[str, ...]:
        """The first lines of what an export of the first few articles would be.

        :raises UserError: no such format, or nothing is chosen.
        """
        from copydesk import exchange
        from copydesk.exchange.preview import first_lines

        info = exchange.info(format_name)
        options = replace(options or ExportOptions(), split=None)
        with self._core.project.snapshot():
            return first_lines(Exporting(self._core, options, info).first(_SHOWN), info, progress)

    def coders(self) -> list[str]:
        """The names of all coders of the project."""
        return [name for _, name in coders.all_coders(self._core.project)]

    def _refuse_own(self, out: Path) -> None:
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

    def is_native(self, path: Path) -> bool:
        """Whether the file is a dataset of Copydesk's own format: its first line says so, even if cut."""
        if path.suffix.lower() != ".jsonl" or not path.is_file() or self._core.project.owns(path):
            return False
        line = b""
        try:
            with path.open("rb") as file:
                line = file.readline(_LONGEST_LINE)
            first: object = json.loads(line)
        except OSError:
            return False
        except (ValueError, RecursionError):
            return _NATIVE.match(line) is not None
        return isinstance(first, dict) and "copydesk" in first

    def has_texts(self, path: Path) -> bool:
        """Whether a native dataset has the articles' texts; so it counts as long as its first line can not
        be read."""
        try:
            with path.open("rb") as file:
                first: object = json.loads(file.readline(_LONGEST_LINE).decode("utf-8-sig"))
        except (OSError, ValueError, RecursionError):
            return True
        return not isinstance(first, dict) or "text" in first or "text_sha256" not in first

    def look(self, path: Path) -> tuple[int, int]:
        """How many articles a native dataset would bring, and how many of it are here already.

        :raises UserError: a line is not of the format.
        """
        report = self.restore(path, LayOptions(), dry=True).report
        return report.counts["articles"], report.matched

    def import_(
        self, path: Path, *, progress: Progress = no_progress, label: str = "Import dataset"
    ) -> ImportReport:
        """Add the articles of a native dataset with all that is marked in them, in one change.

        Articles whose uid or text is here already are counted as duplicates and left as they are; what is
        marked in them in the dataset and not here is laid on them.

        :raises UserError: a line is not of the format; nothing of the file is kept then.
        """
        restore = self.restore(path, LayOptions(), progress, label=label)
        report = restore.report
        counts = {name: number for name, number in report.counts.items() if number}
        places = (Loss(_ELSEWHERE, report.offered, _words(report.offers)),) if report.offered else ()
        return ImportReport(counts, report.matched, restore.laid, report.known, (*report.losses, *places))

    def restore(
        self,
        path: Path,
        options: LayOptions,
        progress: Progress = no_progress,
        *,
        dry: bool = False,
        label: str = "Import dataset",
    ) -> "Restore":
        """Take all lines of a native dataset; a ``dry`` run stores nothing.

        ``Enough`` from ``progress`` keeps what is stored by then.

        :raises UserError: a line is not of the format; nothing of the file is kept then.
        """
        from copydesk.session.lay_storing import TABLES, DryStore, ProjectStore
        from copydesk.session.restore import Restore

        if dry:
            planned = Restore(self._core, DryStore(), options)
            self._take_all(planned, path, progress)
            planned.finish()
            return planned
        with self._core.project.roomy(), self._core.change(f"{label}: {path.name}"):
            store = ProjectStore(self._core.project)
            restore = Restore(self._core, store, options)
            with journal.added_together(self._core.project, TABLES):
                self._take_all(restore, path, progress)
                restore.finish()
            restore.complete()
        return restore

    def _take_all(self, restore: "Restore", path: Path, progress: Progress) -> None:
        from copydesk import exchange

        total = path.stat().st_size if path.exists() else 0
        try:
            for number, article in enumerate(exchange.read(path, _OWN)):
                progress(min(number * _BYTES_A_LINE, total), total)
                restore.take(article)
        except Enough:
            return


def _words(offers: Iterable[Offer]) -> tuple[str, ...]:
    return tuple(f"{offer.title}: {offer.quote}" for offer, _ in zip(offers, range(EXAMPLES), strict=False))
