"""Use cases that bring documents in: what an import would find, and the import itself."""

import time
from collections.abc import Generator, Iterable
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from copydesk.domain.progress import Progress, no_progress
from copydesk.errors import Enough
from copydesk.project import journal
from copydesk.session.core import Core
from copydesk.session.import_values import DocumentPlan, ImportOptions, ImportSummary, KeptEarliest, Near
from copydesk.session.versions import Versions

if TYPE_CHECKING:  # readers are imported where they are used: the window is there sooner
    from copydesk.session.import_events import Step

_EVERY = 0.1
"""Seconds for which plans are gathered before they are handed on."""


class Importing:
    """Documents into the open project."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def plan(
        self,
        paths: Iterable[Path],
        options: ImportOptions | None = None,
        progress: Progress = no_progress,
    ) -> Generator[list[DocumentPlan]]:
        """Look through files and folders and give what is found, some documents at a time, in order.

        Nothing is stored. ``progress`` hears of files done and of all there are, 0 while these are still
        being looked for. What it raises ends the plan; after ``Enough`` the last documents come still.
        """
        from copydesk.session.import_planning import Planning

        planning = Planning(self._core.project)
        given = time.monotonic()
        walk = self._steps(paths, options or ImportOptions(), progress, plan=True)
        with closing(walk), suppress(Enough):
            for path, event in walk:
                planning.take(path, event)
                if planning.done and time.monotonic() - given > _EVERY:
                    yield planning.taken()
                    given = time.monotonic()
        if planning.done:
            yield planning.taken()

    def run(
        self,
        paths: Iterable[Path],
        options: ImportOptions | None = None,
        progress: Progress = no_progress,
    ) -> ImportSummary:
        """Read files and folders into articles, all in one change.

        A text that is here already is counted as a duplicate; what cannot be read is told in the summary
        and the rest comes in all the same. What ``options`` say of texts that are nearly the same is done at
        the end. ``progress`` is as for :meth:`plan`; if it raises ``Enough``,
        what is stored by then stays, and after any other exception nothing does.
        """
        from copydesk.session.import_storing import Storing

        options = options or ImportOptions()
        project = self._core.project
        near, settled = (), KeptEarliest()
        with self._core.change("Import articles") as change_id:
            storing = Storing(project, apart=options.near in (Near.KEEP, Near.LINK))
            stopped = storing.take_all(self._steps(paths, options, progress))
            if not stopped:
                try:
                    near, settled = Versions(self._core).settle(storing.new, options.near, progress)
                except Enough:
                    stopped = True
            count = len(storing.new) - len(settled.deleted)
            journal.relabel(project, change_id, f"Import {count} article" + ("" if count == 1 else "s"))
        return storing.summary(stopped=stopped, near=near, later=settled.deleted)

    def _steps(
        self, paths: Iterable[Path], options: ImportOptions, progress: Progress, *, plan: bool = False
    ) -> "Generator[Step]":
        from copydesk.readers.name_pattern import NamePattern
        from copydesk.session.import_events import steps

        if options.read.name_pattern:
            NamePattern(options.read.name_pattern)  # raises a UserError now, rather than for each file
        # SQLite's locks on the project would be dropped if anything else opened and closed its files.
        project = self._core.project
        return steps(paths, options.read, progress, plan=plan, kept_out=(project.path, *project.companions))
