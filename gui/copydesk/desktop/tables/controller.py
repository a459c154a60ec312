"""What the actions on tables do: show them, write into their rows, copy and delete those."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Signal
from PySide6.QtGui import QGuiApplication

from copydesk.desktop.desk import Desk
from copydesk.desktop.language import tr, translated
from copydesk.desktop.main_window import MainWindow
from copydesk.desktop.settings import Settings
from copydesk.desktop.tasks import Tasks
from copydesk.domain.change import Touched
from copydesk.domain.listing import KINDS, Cell, Listing
from copydesk.domain.progress import Progress
from copydesk.errors import UserError
from copydesk.session import Session

if TYPE_CHECKING:  # the window of tables is imported when somebody opens it
    from copydesk.desktop.tables.window import TablesWindow
    from copydesk.session.filling import Value

_PLACE = "tables"
_MANY = 5_000
"""Rows; more are written and copied in a thread, with progress."""


class TablesController(QObject):
    """Shows the project's tables. ``hinted`` says in a few words what was done."""

    hinted = Signal(str)

    def __init__(
        self,
        desk: Desk,
        window: MainWindow,
        settings: Settings,
        tasks: Tasks,
        report_bug: Callable[[BaseException], None],
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._main = window
        self._settings = settings
        self._tasks = tasks
        self._report_bug = report_bug
        self.window: TablesWindow | None = None
        desk.closing.connect(self._close)

    def show(self, listing: Listing) -> None:
        """Show one of the tables."""
        if self._desk.session is None:
            return
        if self.window is None:
            self.window = self._made()
        self.window.show_table(listing)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def _made(self) -> "TablesWindow":
        from copydesk.desktop.tables.window import TablesWindow

        made = TablesWindow(self._desk, self._main.look, self._report_bug, self._main)
        for name in ("undo", "redo"):
            made.addAction(self._main.actions_[name])
        kept = self._settings.value.window
        if place := kept.get(_PLACE):
            made.restoreGeometry(QByteArray.fromBase64(place.encode()))
        made.widths = {each: kept.get(f"{_PLACE}.{each}", "") for each in Listing}
        made.grid.copied.connect(self.copy)
        made.copy_button.clicked.connect(self.copy)
        made.fill_button.clicked.connect(lambda: self.fill(same=False))
        made.grid.fill_wanted.connect(lambda same: self.fill(same=same))
        made.grid.deleted.connect(self.delete)
        made.model.filled.connect(self._fill_one)
        made.finished.connect(self._closed)
        return made

    # -- writing ------------------------------------------------------------------------------------

    def _fill_one(self, row: int, column: str, value: "Value") -> None:
        if self.window is not None:
            self._write(self.window.model.listing, [row], column, value)

    def fill(self, *, same: bool) -> None:
        """Write into the selected rows: what the current cell holds, or what is asked for."""
        window = self.window
        if window is None or not self._desk.writable or not window.grid.current_takes().takes_many:
            return
        ids, column = window.grid.selected_ids(), window.grid.current_column()
        cell = window.model.cell(window.grid.currentIndex())
        if not ids:
            return
        if same:
            self._write(window.listing, ids, column, self._same(window, column, cell))
            return
        from copydesk.desktop.tables.fill_dialog import FillDialog

        dialog = FillDialog(self._desk, self._main.look, window.model, column, rows=len(ids), parent=window)
        dialog.begin(cell)
        dialog.accepted.connect(lambda: self._write(window.listing, ids, column, dialog.value))
        dialog.open()

    def _same(self, window: "TablesWindow", column: str, cell: Cell) -> "Value":
        """The current row's value: of an actor or topic the very one, where others are called so too."""
        row = window.grid.currentIndex().row()
        entry = self._desk.do(
            lambda session: session.filling.entry_in(window.listing, window.model.ids[row], column)
        )
        return entry or cell

    def _write(self, listing: Listing, ids: list[int], column: str, value: "Value") -> None:
        if len(ids) <= _MANY:
            self._desk.do(lambda session: session.filling.fill(listing, ids, column, value))
            return
        self._run(
            tr("Filling in rows"), lambda fork, _progress: fork.filling.fill(listing, ids, column, value)
        )

    def delete(self) -> None:
        """Remove the selected annotations; undo brings them back."""
        window = self.window
        if window is None or not self._desk.writable or window.listing not in KINDS:
            return
        ids = window.grid.selected_ids()
        if not ids:
            return
        said = tr("%Ln annotation(s) deleted.", "", len(ids))
        if len(ids) <= _MANY:
            self._desk.do(lambda session: session.tagging.delete(ids))
            self.hinted.emit(said)
        else:
            self._run(tr("Deleting rows"), lambda fork, _progress: fork.tagging.delete(ids), said)

    def _run(self, title: str, work: Callable[[Session, Progress], object], said: str = "") -> None:
        """Do something in a thread of its own, and tell the window when it is done, with a hint if any."""
        session = self._desk.session
        if session is None:
            return

        def run(progress: Progress) -> None:
            with closing(session.fork()) as fork:
                work(fork, progress)

        def done(_result: object) -> None:
            if self._desk.session is session:
                session.refresh(Touched(everything=True))
                if said:
                    self.hinted.emit(said)

        self._tasks.run(title, run, done, self._failed, at_once=True)

    def _failed(self, error: UserError) -> None:
        self._main.bar.error(translated(error))

    # -- copying ------------------------------------------------------------------------------------

    def copy(self) -> None:
        """Put the selected rows on the clipboard, as a spreadsheet takes them."""
        window, session = self.window, self._desk.session
        if window is None or session is None or not window.grid.selected_count():
            return
        ids, listing = window.grid.selected_ids(), window.listing

        def work(progress: Progress) -> str:
            with closing(session.fork()) as fork:
                return fork.tables.copied(listing, ids, progress)

        done = partial(self._copied, len(ids))
        if len(ids) <= _MANY:
            done(session.tables.copied(listing, ids))
        else:
            self._tasks.run(tr("Copying rows"), work, done, self._failed)

    def _copied(self, count: int, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        said = tr("%Ln row(s) copied.", "", count)
        self.hinted.emit(said)
        if self.window is not None:
            self.window.status.setText(said)

    # -- the end ------------------------------------------------------------------------------------

    @property
    def busy(self) -> bool:
        """Whether rows are looked for."""
        return self.window is not None and self.window.busy

    def stop(self) -> None:
        """Wait for what runs; the window is about to go."""
        self._close()

    def _close(self) -> None:
        if self.window is not None:
            self.window.close()

    def _closed(self) -> None:
        window = self.window
        if window is None:
            return
        self.window = None
        window.finish()
        window.keep_widths()
        state = {_PLACE: window.saveGeometry().toBase64().toStdString()}
        state |= {f"{_PLACE}.{each}": kept for each, kept in window.widths.items() if kept}
        self._settings.change(lambda before: replace(before, window={**before.window, **state}))
        window.deleteLater()
