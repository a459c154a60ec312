"""Looks into documents beside the window while the import dialog is open."""

from collections.abc import Callable, Generator, Sequence
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from copydesk.desktop.finding.feed import Feed
from copydesk.desktop.importing.dialog import ImportDialog
from copydesk.domain.progress import Progress
from copydesk.session import Session
from copydesk.session.import_values import DocumentPlan, ImportOptions


class Looking(QObject):
    """Looks into all documents, and anew into those that are to be read differently.

    ``failed`` gives a UserError where that cannot be done at all.
    """

    failed = Signal(object)

    def __init__(
        self,
        session: Session,
        paths: Sequence[Path],
        report_bug: Callable[[BaseException], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._paths = tuple(paths)
        self._all = Feed(report_bug, self)
        self._again = Feed(report_bug, self)
        for feed in (self._all, self._again):
            feed.failed.connect(self.failed)

    def show_in(self, dialog: ImportDialog) -> None:
        """Begin to look, and tell the dialog."""
        self._dialog = dialog
        self._all.arrived.connect(dialog.add)
        self._all.progressed.connect(dialog.show_progress)
        self._all.ended.connect(dialog.finish)
        self._again.arrived.connect(dialog.replace)
        dialog.look_again.connect(self._look_again)
        dialog.finished.connect(self._end)
        self._look_again(dialog.options, None)

    def _look_again(self, options: ImportOptions, path: Path | None) -> None:
        if path is not None:
            self._again.start(self._search([path], options))
            return
        self._again.stop()
        self._dialog.begin()
        self._all.start(self._search(self._paths, options))

    def _search(
        self, paths: Sequence[Path], options: ImportOptions
    ) -> Callable[[Progress], Generator[list[DocumentPlan]]]:
        def search(progress: Progress) -> Generator[list[DocumentPlan]]:
            with closing(self._session.fork()) as fork:
                yield from fork.importing.plan(paths, options, progress=progress)

        return search

    def _end(self) -> None:
        self._all.close()
        self._again.close()
        self.deleteLater()
