"""The export from its dialog to what is said of it, beside the window."""

from collections.abc import Callable, Generator, Mapping
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMetaObject, QObject, QUrl
from PySide6.QtGui import QDesktopServices

from copydesk.desktop.desk import Desk
from copydesk.desktop.exporting.choices import Offer
from copydesk.desktop.finding.feed import Feed
from copydesk.desktop.language import tr, tr_marked, translated
from copydesk.desktop.look import Look
from copydesk.desktop.main_window import MainWindow
from copydesk.desktop.settings import Settings
from copydesk.desktop.tasks import Tasks
from copydesk.desktop.terms import counted
from copydesk.domain.dataset import ExportReport, Loss
from copydesk.domain.exporting import ExportOptions
from copydesk.domain.progress import Progress
from copydesk.errors import UserError

_FEW_LOSSES = 2
"""So many kinds of losses are told in the message bar; more have a dialog."""


class ExportController(QObject):
    """Asks what to export, writes it in a thread of its own, and tells what was lost."""

    def __init__(
        self,
        desk: Desk,
        window: MainWindow,
        settings: Settings,
        tasks: Tasks,
        *,
        look: Look,
        report_bug: Callable[[BaseException], None],
    ):
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._look = look
        self._settings = settings
        self._tasks = tasks
        self._previews = Feed(report_bug, self)
        window.closing.connect(self._previews.finish)

    def ask(self) -> None:
        """Ask what, in which format and where, and write it."""
        session = self._desk.session
        if session is None:
            return
        self._window.tagging.details.commit()
        known = self._settings.value
        folder = Path(known.export_dir or session.path.parent)
        from copydesk.desktop.dialogs.export import ExportDialog

        dialog = ExportDialog(
            self._look,
            session.datasets.formats(),
            self._offer(),
            self._window,
            place=folder / session.path.stem,
            last=known.export_last,
            presets=known.export_presets,
        )
        dialog.chosen.connect(self.export)
        dialog.remembered.connect(self._remember)
        dialog.presets_changed.connect(self._keep_presets)
        dialog.preview_wanted.connect(self._preview)
        shown = (
            self._previews.arrived.connect(dialog.details.show_lines),
            self._previews.failed.connect(lambda error: dialog.details.say(translated(error))),
        )
        dialog.finished.connect(partial(self._end_previews, shown))
        self._window.places.keep(dialog)
        dialog.open()

    def _offer(self) -> Offer:
        articles, session = self._window.articles, self._desk.session
        assert session is not None
        facets, selected = articles.model.facets, articles.selected()
        names = session.datasets.coders()
        return Offer(
            total=articles.model.total,
            shown=articles.model.shown() if articles.model.wanted else None,
            selected=tuple(selected),
            statuses=facets.statuses,
            lists=articles.lists,
            coders={name: facets.coders[name] for name in names if facets.coders[name]},
        )

    # -- the first lines ----------------------------------------------------------------------------

    def _preview(self, format_name: str, options: ExportOptions) -> None:
        session = self._desk.session
        if session is None:
            return

        def lines(progress: Progress) -> Generator[tuple[str, ...]]:
            with closing(session.fork()) as fork:
                yield fork.datasets.preview(format_name, options, progress=progress)

        self._previews.start(lines)

    def _end_previews(self, shown: tuple[QMetaObject.Connection, ...], _result: int) -> None:
        self._previews.stop()
        for connection in shown:
            self._previews.disconnect(connection)

    # -- what is remembered -------------------------------------------------------------------------

    def _remember(self, last: Mapping[str, str]) -> None:
        self._settings.change(lambda before: replace(before, export_last=last))

    def _keep_presets(self, presets: Mapping[str, Mapping[str, str]]) -> None:
        self._settings.change(lambda before: replace(before, export_presets=presets))

    # -- writing ------------------------------------------------------------------------------------

    def export(self, out: Path, format_name: str, options: ExportOptions | None = None) -> None:
        """Write the dataset in a thread of its own; tagging may go on meanwhile."""
        session = self._desk.session
        if session is None:
            return
        self._settings.change(lambda before: replace(before, export_dir=str(out.parent)))

        def work(progress: Progress) -> tuple[Path, ExportReport]:
            with closing(session.fork()) as fork:
                return out, fork.datasets.export(out, format_name, options, progress=progress)

        self._tasks.run(tr("Exporting the dataset"), work, self._exported, self._failed, modal=False)

    def _exported(self, result: tuple[Path, ExportReport]) -> None:
        self.tell(*result)

    def tell(self, out: Path, report: ExportReport) -> None:
        """Say what was written and what was lost, in the message bar or, where that is much, in a dialog."""
        written = ", ".join(counted(what, count) for what, count in report.counts.items() if count)
        said = tr("Exported to {name}: {things}.", name=out.name, things=written)

        def show() -> None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(out.parent)))

        if not report.losses:
            self._window.bar.inform(said, tr("Show in folder"), show)
        elif len(report.losses) <= _FEW_LOSSES:
            lost = "; ".join(_told(loss) for loss in report.losses)
            text = f"{said} {tr('Not in this format: {things}.', things=lost)}"
            self._window.bar.warn(text, tr("Show in folder"), show)
        else:
            text = f"{said} {tr('Not all that is in the project is in this format.')}"
            self._window.bar.warn(text, tr("Show in folder"), show)
            self._show_losses(out.name, report)

    def _show_losses(self, name: str, report: ExportReport) -> None:
        from copydesk.desktop.exporting.losses import LossesDialog

        dialog = LossesDialog(name, report.losses, self._window)
        self._window.places.keep(dialog)
        dialog.open()

    def _failed(self, error: UserError) -> None:
        self._window.bar.error(translated(error))


def _told(loss: Loss) -> str:
    return tr("{count} {what}", count=loss.count, what=tr_marked(loss.what))
