"""What the actions on backups do: list them, restore one, save a copy; what is said where none is made."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from copydesk.desktop.backups.comparing import Comparer
from copydesk.desktop.backups.keeper import BackupKeeper
from copydesk.desktop.desk import Desk
from copydesk.desktop.dialogs.files import ask_new
from copydesk.desktop.language import tr, translated
from copydesk.desktop.main_window import MainWindow
from copydesk.desktop.projects import SUFFIX, ProjectsController
from copydesk.desktop.settings import Settings
from copydesk.desktop.tasks import Tasks
from copydesk.desktop.text import one_line
from copydesk.domain.backup import Backup, Comparison
from copydesk.domain.progress import Progress
from copydesk.errors import Cancelled, UserError
from copydesk.session.backups import Restored, Shelf, restore

if TYPE_CHECKING:  # dialogs are imported when somebody opens them
    from copydesk.desktop.backups.dialog import BackupsDialog

_TOPIC = "backup"


class BackupsController(QObject):
    """Keeps backups of the project on the desk, and restores them.

    ``hinted`` says in a few words what was done; ``preferences_wished`` asks for those of backups.
    """

    hinted = Signal(str)
    preferences_wished = Signal()

    def __init__(
        self,
        desk: Desk,
        window: MainWindow,
        settings: Settings,
        tasks: Tasks,
        projects: ProjectsController,
    ):
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._settings = settings
        self._tasks = tasks
        self._projects = projects
        self._dialog: BackupsDialog | None = None
        self._failing = False
        self.keeper = BackupKeeper(desk, settings, self)
        self.keeper.failed.connect(self._tell_failure)
        self.keeper.done.connect(self._forget_failure)
        self._comparer = Comparer(desk, self)
        self._comparer.compared.connect(self._tell_changes)
        self._comparer.failed.connect(self._tell_why_not)
        desk.closing.connect(self._close)

    # -- while working ------------------------------------------------------------------------------

    def turn(self, on: bool) -> None:
        """Make backups from now on, or make none; kept as a preference."""
        self._settings.change(lambda before: replace(before, backups=on))
        self.keeper.begin()

    def set_minutes(self, minutes: int) -> None:
        """Make one every so many minutes of work; kept as a preference."""
        self._settings.change(lambda before: replace(before, backup_minutes=minutes))
        self.keeper.begin()

    def _tell_failure(self, error: UserError) -> None:
        if self._failing:
            return  # it was said; it need not be said every quarter of an hour
        self._failing = True
        said = tr("No backup was made, but your work is saved. {why}", why=translated(error))
        self._window.bar.warn(said, tr("Preferences…"), self.preferences_wished.emit, topic=_TOPIC)

    def _forget_failure(self) -> None:
        self._failing = False
        self._window.bar.take_back(_TOPIC)

    # -- a copy -------------------------------------------------------------------------------------

    def ask_copy(self) -> None:
        """Ask where a copy of the whole project goes, and write it."""
        session = self._desk.session
        if session is None:
            return
        name = tr("{name} (copy)", "name of a file", name=session.path.stem)
        proposal = session.path.with_name(f"{name}{SUFFIX}")
        kinds = f"{tr('Copydesk projects')} (*{SUFFIX})"
        chosen = ask_new(self._window, tr("Save a copy of the project"), proposal, kinds)
        if chosen is not None:
            self.copy_to(chosen if chosen.suffix == SUFFIX else chosen.with_name(chosen.name + SUFFIX))

    def copy_to(self, path: Path) -> None:
        """Write a copy of the whole project to a new file, beside the window."""
        session = self._desk.session
        if session is None:
            return

        def work(progress: Progress) -> Path:
            with closing(session.fork()) as fork:
                return fork.backups.copy_to(path, progress)

        self._tasks.run(tr("Copying the project"), work, self._copied, self._failed)

    def _copied(self, path: Path) -> None:
        self.hinted.emit(tr("Saved a copy as {name}.", name=one_line(path.name, 60)))

    def _failed(self, error: UserError) -> None:
        self._window.bar.error(translated(error))

    # -- restoring ----------------------------------------------------------------------------------

    def ask_restore(self) -> None:
        """Show the backups of the project on the desk."""
        session = self._desk.session
        if session is None:
            return
        path, uid, writable = session.path, session.uid, session.writable
        shelf = Shelf.chosen(self._settings.value)

        def done(found: list[Backup]) -> None:
            if self._desk.session is session:
                self._show(path, found, writable=writable, compared=True)

        self._tasks.run(
            tr("Looking at the backups"),
            lambda progress: shelf.backups(uid, path, progress),
            done,
            self._failed,
        )

    def ask_restore_of(self, path: Path) -> None:
        """Show the backups of a project that cannot be opened."""
        shelf = Shelf.chosen(self._settings.value)

        def done(found: list[Backup]) -> None:
            self._show(path, found, writable=True, compared=False)

        self._tasks.run(
            tr("Looking at the backups"),
            lambda progress: shelf.backups(path=path, progress=progress),
            done,
            self._failed,
        )

    def _show(self, path: Path, found: list[Backup], *, writable: bool, compared: bool) -> None:
        from copydesk.desktop.backups.dialog import BackupsDialog

        self._close()
        compare = self._comparer.compare if compared else None
        dialog = BackupsDialog(path, found, compare, self._window, writable=writable)
        dialog.restore_wished.connect(lambda backup: self.restore(backup, path))
        dialog.copy_wished.connect(lambda backup: self._ask_new(dialog, backup, path))
        dialog.look_wished.connect(lambda backup: self.look_into(backup, path))
        self._window.places.keep(dialog)
        dialog.finished.connect(self._closed)
        self._dialog = dialog
        dialog.open()

    def _tell_changes(self, backup: Backup, comparison: Comparison) -> None:
        if self._dialog is not None:
            self._dialog.show_changes(backup, comparison)

    def _tell_why_not(self, backup: Backup, error: UserError) -> None:
        if self._dialog is not None:
            self._dialog.show_why_not(backup, translated(error))

    def restore(self, backup: Backup, path: Path) -> None:
        """Close the project, let the backup take its place, and open it again."""
        self._close()
        self._desk.close()
        shelf = Shelf.chosen(self._settings.value)

        def work(progress: Progress) -> Restored | None:
            try:
                return restore(backup.path, path, shelf, progress=progress)
            except Cancelled:
                return None  # the project is as it was, and is opened again

        def done(restored: Restored | None) -> None:
            self._projects.open(path)
            if restored is not None:
                self._tell_restored(backup, restored)

        def failed(error: UserError) -> None:
            self._projects.open(path)
            self._window.bar.error(translated(error))

        self._tasks.run(tr("Restoring the backup"), work, done, failed, at_once=True)

    def _tell_restored(self, backup: Backup, restored: Restored) -> None:
        from copydesk.desktop.backups.model import made_told

        if restored.aside is None:
            said = tr("The backup of {when} is restored.", when=made_told(backup))
        else:
            said = tr(
                "The backup of {when} is restored. The project as it was before is kept beside it as {name}.",
                when=made_told(backup),
                name=restored.aside.name,
            )
        self._window.bar.inform(said)

    def _ask_new(self, dialog: "BackupsDialog", backup: Backup, path: Path) -> None:
        from copydesk.desktop.backups.model import made_told

        moment = made_told(backup).replace(":", ".").replace("/", "-")
        proposal = path.with_name(f"{path.stem} ({moment}){SUFFIX}")
        kinds = f"{tr('Copydesk projects')} (*{SUFFIX})"
        chosen = ask_new(dialog, tr("Restore to a new file"), proposal, kinds)
        if chosen is not None:
            self.restore_to(backup, path, chosen)

    def restore_to(self, backup: Backup, path: Path, to: Path) -> None:
        """Write the backup to a new file, and open that."""
        shelf = Shelf.chosen(self._settings.value)
        self._close()

        def work(progress: Progress) -> Restored:
            return restore(backup.path, path, shelf, to=to, progress=progress)

        def done(restored: Restored) -> None:
            self._projects.open(restored.path)

        self._tasks.run(tr("Restoring the backup"), work, done, self._failed)

    def look_into(self, backup: Backup, path: Path) -> None:
        """Open the backup read-only, with a way back to the project."""
        from copydesk.desktop.backups.model import made_told

        self._close()
        self._projects.open(backup.path, writable=False)
        if self._desk.session is None or self._desk.session.path != backup.path.resolve():
            return
        self._settings.change(lambda before: before.without_recent(backup.path))
        said = tr("This is the backup of {when}, to look into. It cannot be changed.", when=made_told(backup))
        self._window.bar.inform(said, tr("Back to the project"), lambda: self._projects.open(path))

    def _closed(self) -> None:
        self._comparer.stop()
        self._dialog = None

    def _close(self) -> None:
        if self._dialog is not None:
            self._dialog.close()
