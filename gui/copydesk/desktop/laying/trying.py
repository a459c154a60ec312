"""Looks into a file of annotations beside the window: what is in it, and what would come of an import."""

from collections.abc import Callable, Generator
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from copydesk.desktop.finding.feed import Feed
from copydesk.desktop.laying.dialog import LayDialog
from copydesk.domain.laying import LayOptions, LayReport, Survey
from copydesk.domain.progress import Progress
from copydesk.session import Session


class Trying(QObject):
    """One survey and one dry run at a time; a later one takes the place of the one that runs."""

    failed = Signal(object)

    def __init__(
        self, session: Session, report_bug: Callable[[BaseException], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._surveys = Feed(report_bug, self)
        self._plans = Feed(report_bug, self)

    def show_in(self, dialog: LayDialog) -> None:
        """Tell the dialog whatever it asks for."""
        self._dialog = dialog
        self._surveys.arrived.connect(dialog.show_survey)
        self._surveys.progressed.connect(dialog.show_progress)
        self._surveys.failed.connect(dialog.show_problem)
        self._surveys.ended.connect(dialog.end_survey)
        self._plans.arrived.connect(dialog.outcome.show_report)
        self._plans.progressed.connect(dialog.outcome.show_progress)
        self._plans.failed.connect(dialog.show_plan_problem)
        self._plans.ended.connect(dialog.outcome.end)
        dialog.place_chosen.connect(self._recognise)
        dialog.survey_wanted.connect(self._survey)
        dialog.survey_unwanted.connect(self._stop)
        dialog.try_wanted.connect(self._plan)
        dialog.finished.connect(self._end)

    def _recognise(self, path: Path) -> None:
        self._stop()
        self._dialog.show_recognised(path, self._session.laying.recognise(path))

    def _survey(self, path: Path, format_name: str) -> None:
        self._plans.stop()

        def search(progress: Progress) -> Generator[Survey]:
            with closing(self._session.fork()) as fork:
                yield fork.laying.survey(path, format_name, progress)

        self._surveys.start(search)

    def _plan(self, path: Path, format_name: str, options: LayOptions) -> None:
        def search(progress: Progress) -> Generator[LayReport]:
            with closing(self._session.fork()) as fork:
                yield fork.laying.plan(path, format_name, options, progress)

        self._plans.start(search)

    def _stop(self) -> None:
        self._surveys.stop()
        self._plans.stop()

    def _end(self) -> None:
        self._surveys.close()
        self._plans.close()
        self.deleteLater()
