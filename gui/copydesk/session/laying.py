"""Use cases on files of other annotation tools: see what is in one, and lay it on the project's articles."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from copydesk.domain.found import FoundArticle, FoundDataset, Source, Unit
from copydesk.domain.label_rules import LabelRules
from copydesk.domain.laying import LayOptions, LayReport, Survey
from copydesk.domain.progress import Progress, no_progress
from copydesk.errors import Cancelled, Enough, UserError
from copydesk.project import journal
from copydesk.project.foreign import ForeignTables
from copydesk.session.core import Core
from copydesk.session.datasets import Datasets

if TYPE_CHECKING:  # formats are imported where they are used: the window is there sooner
    from copydesk.session.lay_run import LayRun, LaySettings

NATIVE = ("jsonl", "native")
"""The names of our own dataset, from which a project is restored as it was."""
_ANNOTATIONS = ("mentions", "passages", "quotations")
_TELL_EVERY = 25
"""Articles between two notices of progress."""


@dataclass(frozen=True, slots=True)
class _Look:
    """What a first pass over a file tells."""

    survey: Survey
    texts: bool
    ours: bool


class Laying:
    """Annotations of other tools' files, laid on articles of the open project.

    ``coder`` tells whose annotations are that a file does not name the coder of. Work for a thread: use a
    fork of the session.
    """

    def __init__(self, core: Core, coder: Callable[[], str]) -> None:
        self._core = core
        self._coder = coder
        self._last: tuple[object, _Look] | None = None

    def recognise(self, path: Path) -> tuple[str, ...]:
        """The formats with annotations that the file or folder may be of, the likeliest first."""
        from copydesk import exchange

        return () if self._core.project.owns(path) else exchange.recognised(path)

    def survey(self, path: Path, format_name: str, progress: Progress = no_progress) -> Survey:
        """What is in the file, and rules for it as they are most likely meant.

        Memory stays bounded while the file streams, unless its format is one document.

        :raises UserError: it cannot be read.
        """
        if self._is_whole(path, format_name):
            return self._survey_native(path, format_name, progress)
        look = self._look(self._found(path, format_name), format_name, progress)
        self._last = (path, format_name, _signature(path)), look
        return look.survey

    def plan(
        self,
        path: Path,
        format_name: str,
        options: LayOptions | None = None,
        progress: Progress = no_progress,
    ) -> LayReport:
        """What :meth:`lay` would do, in the same numbers; nothing is stored.

        :raises UserError: it cannot be read.
        """
        from copydesk.session.lay_run import LayRun
        from copydesk.session.lay_storing import DryStore

        if self._is_whole(path, format_name):
            return Datasets(self._core).restore(path, options or LayOptions(), progress, dry=True).report
        dataset = self._found(path, format_name)
        settings, progress = self._settings(dataset, path, format_name, options or LayOptions(), progress)
        run = LayRun(self._core, DryStore(), dataset, settings)
        run.start()
        _take_all(run, dataset, progress)
        run.finish()
        return run.report

    def lay(
        self,
        path: Path,
        format_name: str,
        options: LayOptions | None = None,
        progress: Progress = no_progress,
    ) -> LayReport:
        """Lay the file's annotations on the articles that they are of, in one change.

        ``Cancelled`` from ``progress`` leaves nothing, ``Enough`` what is laid by then.

        :raises UserError: it cannot be read; nothing of it is kept then.
        """
        from copydesk.session.lay_run import LayRun
        from copydesk.session.lay_storing import TABLES, ProjectStore

        label = "Import annotations"
        if self._is_whole(path, format_name):
            native = Datasets(self._core)
            return native.restore(path, options or LayOptions(), progress, label=label).report
        dataset = self._found(path, format_name)
        project = self._core.project
        settings, progress = self._settings(dataset, path, format_name, options or LayOptions(), progress)
        with self._core.project.roomy(), self._core.change(f"{label}: {path.name}"):
            run = LayRun(self._core, ProjectStore(project), dataset, settings)
            with journal.added_together(project, TABLES):
                run.start()
                _take_all(run, dataset, progress)
                run.finish()
            run.complete()
        return run.report

    def _is_whole(self, path: Path, format_name: str) -> bool:
        """Whether it is a dataset of ours that a project can be restored from, for it has the texts."""
        return format_name in NATIVE and Datasets(self._core).has_texts(path)

    def _survey_native(self, path: Path, format_name: str, progress: Progress) -> Survey:
        """What is in a dataset of ours, in which there is nothing to map."""
        report = self.plan(path, format_name, progress=progress)
        there = sum(number for name, number in report.counts.items() if name in _ANNOTATIONS)
        return Survey(
            format=format_name,
            title=path.stem,
            articles=report.counts["articles"] + report.matched,
            here=report.matched,
            annotations=there + report.known,
            labels=(),
            links={},
            link_ends={},
            unit=Unit.CODE_POINTS,
            units={},
            quoted=0,
            rules=LabelRules(),
        )

    def _found(self, path: Path, format_name: str) -> FoundDataset:
        from copydesk import exchange

        if self._core.project.owns(path):
            raise UserError("{name} is the project itself. Choose another file to import.", name=path.name)
        return exchange.find(Source(path, ForeignTables), format_name)

    def _look(self, dataset: FoundDataset, format_name: str, progress: Progress) -> _Look:
        from copydesk.session.lay_matching import Matching
        from copydesk.session.lay_survey import Surveying

        matching = Matching(self._core.project)
        surveying = Surveying(self._core, dataset, format_name)
        try:
            for found in _told(dataset, progress):
                match = matching.find(found)
                surveying.take(found, match.text if match else None)
        except Enough as error:  # nothing is laid yet that could stay
            raise Cancelled from error
        return _Look(surveying.result(), surveying.texts, surveying.ours)

    def _settings(
        self, dataset: FoundDataset, path: Path, format_name: str, options: LayOptions, progress: Progress
    ) -> "tuple[LaySettings, Progress]":
        """What a run goes by, and how its progress is told.

        That takes a pass over the file, unless the last survey was of it and the rules are given.
        """
        from copydesk.exchange.mark_values import are_signed
        from copydesk.session.lay_run import LaySettings

        look = self._last_look(path, format_name) if options.rules else None
        if look is None:
            look, rest = self._look(dataset, format_name, _first(progress)), _second(progress)
        else:
            rest = progress
        rules = options.rules or look.survey.rules
        settings = LaySettings(
            rules=rules,
            unit=rules.unit or look.survey.unit,
            options=options,
            coder=self._coder(),
            signed=are_signed(look.survey.labels, rules),
            texts=look.texts,
            ours=look.ours,
        )
        return settings, rest

    def _last_look(self, path: Path, format_name: str) -> _Look | None:
        if self._last is None or self._last[0] != (path, format_name, _signature(path)):
            return None
        return self._last[1]


def _signature(path: Path) -> tuple[int, int, int]:
    """What differs when a file, or one of a folder, is written anew: number, bytes and latest time."""
    files = [one for one in path.rglob("*") if one.is_file()] if path.is_dir() else [path]
    states = [one.stat() for one in files if one.exists()]
    return (
        len(states),
        sum(state.st_size for state in states),
        max((state.st_mtime_ns for state in states), default=0),
    )


def _take_all(run: "LayRun", dataset: FoundDataset, progress: Progress) -> None:
    try:
        for found in _told(dataset, progress):
            run.take(found)
    except Enough:
        return


def _told(dataset: FoundDataset, progress: Progress) -> Iterator[FoundArticle]:
    """The file's articles, of which progress is told."""
    number = 0
    for number, found in enumerate(dataset.articles()):
        if number % _TELL_EVERY == 0:
            progress(number, dataset.total)
        yield found
    progress(number, number)


def _first(progress: Progress) -> Progress:
    """The first of two passes: half the way."""
    return lambda done, total: progress(done, 2 * total)


def _second(progress: Progress) -> Progress:
    """The second of two passes."""
    return lambda done, total: progress(total + done, 2 * total)
