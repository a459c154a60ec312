"""What the File menu does with projects: new, open, the sample, close; and who codes."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from copydesk import logs, paths
from copydesk.desktop.desk import Desk
from copydesk.desktop.dialog_buttons import ask_line
from copydesk.desktop.dialogs.files import ask_new, ask_open
from copydesk.desktop.language import tr, translated
from copydesk.desktop.main_window import MainWindow
from copydesk.desktop.settings import Settings
from copydesk.desktop.tasks import Tasks
from copydesk.desktop.text import one_line
from copydesk.errors import DamagedError, UserError
from copydesk.preferences import Preferences, system_name
from copydesk.session import LockedError, ReadOnlyError, Session
from copydesk.session.backups import Shelf
from copydesk.session.older import bring_up_to_date, is_older

SUFFIX = ".copydesk"
_NOT_IN_NAMES = frozenset('/\\:*?"<>|')
"""What file names of some system cannot have."""
_log = logs.logger("desktop.projects")


class ProjectsController(QObject):
    """Opens and closes projects. ``restore_wished`` asks for the backups of one that cannot be opened."""

    restore_wished = Signal(Path)
    salvage_wished = Signal(Path)

    def __init__(self, desk: Desk, window: MainWindow, settings: Settings, tasks: Tasks):
        super().__init__(window)
        self._tasks = tasks
        self._desk = desk
        self._window = window
        self._settings = settings
        page = window.welcome
        page.sample_requested.connect(self.open_sample)
        page.new_requested.connect(self.ask_new)
        page.browse_requested.connect(self.ask_open)
        page.open_requested.connect(self.open_chosen)
        page.coder_named.connect(self.name_coder)
        window.status.coder_clicked.connect(self.ask_coder)
        page.show_preferences(settings.value, system_name())

    # -- opening ------------------------------------------------------------------------------------

    def ask_new(self) -> None:
        """Ask where a new project goes, and make it."""
        chosen = self.ask_place()
        if chosen:
            self.create(chosen)

    def ask_place(self, name: str = "") -> Path | None:
        """Ask where a new project goes; ``name`` is proposed. None if the user gives up."""
        called = "".join("-" if one in _NOT_IN_NAMES else one for one in one_line(name, 60))
        proposal = self.folder() / f"{called or tr('Project', 'name of a file')}{SUFFIX}"
        chosen = ask_new(self._window, tr("New project"), proposal, _kinds())
        return _with_suffix(chosen) if chosen else None

    def create(self, path: Path) -> None:
        """Make a project there and open it."""
        path = _with_suffix(path)
        try:
            session = Session.create(path, coder=self.coder())
        except UserError as error:
            self._window.bar.error(translated(error))
            return
        self.show(session)

    def ask_open(self) -> None:
        """Ask which project, and open it."""
        chosen = ask_open(self._window, tr("Open project"), self.folder(), _kinds())
        if chosen:
            self.open_chosen(chosen)

    def open_chosen(self, path: Path, then: Callable[[], None] = lambda: None) -> None:
        """Open what somebody chose; one of an older program is brought up to date beside the window first."""

        def go_on(_: object) -> None:
            self.open(path)
            then()

        if self._has_open(path) or not is_older(path):
            go_on(None)
            return
        coder = self.coder()
        self._tasks.run(
            tr("Bringing the project up to date"),
            lambda _progress: bring_up_to_date(path, coder),
            go_on,
            go_on,  # says the same as the error, and what can be done
            at_once=True,
        )

    def open(self, path: Path, *, writable: bool = True) -> None:
        """Open a project; where it cannot be written, say so and offer to read it."""
        if self._has_open(path):
            return
        try:
            session = Session.open(path, coder=self.coder(), writable=writable)
        except (LockedError, ReadOnlyError) as error:
            self._window.bar.warn(
                translated(error), tr("Open read-only"), lambda: self.open(path, writable=False)
            )
        except UserError as error:
            self._refused(path, error)
        else:
            self.show(session)

    def _has_open(self, path: Path) -> bool:
        return self._desk.session is not None and self._desk.session.path == path.resolve()

    def _refused(self, path: Path, error: UserError) -> None:
        """Say why a project cannot be opened; where there are backups of it, lead to them."""
        if Shelf.chosen(self._settings.value).files(path=path):
            self._window.bar.warn(
                translated(error), tr("Restore a backup…"), lambda: self.restore_wished.emit(path)
            )
            return
        if isinstance(error, DamagedError):
            self._window.bar.warn(translated(error), tr("Salvage…"), lambda: self.salvage_wished.emit(path))
            return
        self._window.bar.error(translated(error))
        self._settings.change(lambda before: before.without_recent(path))
        self._refresh_page()

    def open_at_start(self, path: Path) -> None:
        """Open the project that the program was started with; who codes is assumed, and told."""
        first = not self._settings.value.coder

        def tell() -> None:
            if first and self._desk.session is not None:
                said = tr("You code as {name}: each annotation bears that name.", name=self.coder())
                self._window.bar.inform(said, tr("Change the name"), self.ask_coder)

        self.open_chosen(path, tell)

    def open_sample(self) -> None:
        """Open the user's own copy of the sample project, made if it is not there yet."""
        from copydesk.session.sample import sample_project

        try:
            path = sample_project(paths.data_dir())
        except UserError as error:
            self._window.bar.error(translated(error))
            return
        self.open_chosen(path)

    def show(self, session: Session) -> None:
        """Put an open session on the desk and read its first article."""
        self._window.bar.hide()
        self._desk.open(session)
        self._settings.change(lambda before: before.with_recent(session.path))
        self._settings.save()
        self._refresh_page()
        _log.info("opened a project")
        first = self._window.articles.neighbour(0)
        self._desk.show_article(first)
        if not session.writable:
            self._window.bar.warn(tr("This project is open read-only: you can read and export, not tag."))
        (self._window.view if first is not None else self._window.no_articles.button).setFocus()

    # -- closing ------------------------------------------------------------------------------------

    def close(self) -> None:
        """Close the project and go back to the welcome page."""
        self._desk.close()
        self._window.bar.hide()

    def quit(self) -> None:
        """Close the window."""
        self._window.close()

    # -- the coder ----------------------------------------------------------------------------------

    def ask_coder(self) -> None:
        """Ask who codes from now on."""
        dialog = ask_line(
            self._window,
            "coderDialog",
            tr("Change coder"),
            tr("Each annotation bears the name of its coder.\nWho codes from now on?"),
            self.coder(),
        )
        dialog.textValueSelected.connect(self.name_coder)
        dialog.finished.connect(self._window.view.setFocus)

    def name_coder(self, name: str) -> None:
        """From now on annotations bear that name; an empty one changes nothing."""
        name = " ".join(name.split())
        if not name:
            self._window.bar.error(tr("Each annotation bears the coder's name, so it cannot be empty."))
        if not name or name == self._settings.value.coder:
            return
        self._settings.change(lambda before: replace(before, coder=name))
        self._settings.save()
        self._desk.do(lambda session: session.set_coder(name))
        self._window.status.show_coder(name)
        self._refresh_page()

    def coder(self) -> str:
        """The name in the preferences; at the first start what stands on the welcome page."""
        known = self._settings.value.coder
        if known:
            return known
        name = " ".join(self._window.welcome.coder.text().split()) or system_name() or tr("Coder")
        self._settings.change(lambda before: replace(before, coder=name))
        return name

    def folder(self) -> Path:
        """Where files are asked for: beside the project opened last, or at home."""
        recent = self._settings.value.recent
        folder = Path(recent[0]).parent if recent else Path.home()
        return folder if folder.is_dir() and folder != paths.data_dir() else Path.home()

    def _refresh_page(self) -> None:
        shown: Preferences = self._settings.value
        self._window.welcome.show_preferences(shown, system_name())


def _kinds() -> str:
    return f"{tr('Copydesk projects')} (*{SUFFIX})"


def _with_suffix(path: Path) -> Path:
    return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)
