"""What the actions on templates do: start a project from one, save the project as one."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from copydesk.desktop.desk import Desk
from copydesk.desktop.dialogs.files import ask_open, ask_save
from copydesk.desktop.language import tr, translated
from copydesk.desktop.main_window import MainWindow
from copydesk.desktop.projects import ProjectsController
from copydesk.desktop.tasks import Tasks
from copydesk.desktop.text import one_line
from copydesk.domain.progress import Progress
from copydesk.domain.project_settings import ProjectSettings
from copydesk.domain.template import Template
from copydesk.errors import UserError
from copydesk.session import Session
from copydesk.session.templates import SUFFIX, Offered, offered, read

if TYPE_CHECKING:  # dialogs are imported when somebody opens them
    from copydesk.desktop.templates.save_dialog import SaveDialog
    from copydesk.desktop.templates.start_dialog import StartDialog


class TemplatesController(QObject):
    """Starts projects from templates and saves them as such. ``hinted`` says in a few words what was done."""

    hinted = Signal(str)

    def __init__(self, desk: Desk, window: MainWindow, tasks: Tasks, projects: ProjectsController):
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._tasks = tasks
        self._projects = projects
        window.welcome.template_requested.connect(self.ask_start)

    # -- starting from one --------------------------------------------------------------------------

    def ask_start(self) -> None:
        """Offer the templates."""
        from copydesk.desktop.templates.start_dialog import StartDialog

        dialog = StartDialog(offered(), self._window)
        self._window.places.keep(dialog)
        dialog.wished.connect(lambda template: self._ask_place(dialog, template))
        dialog.file_wished.connect(lambda: self._ask_file(dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_file(self, dialog: "StartDialog") -> None:
        kinds = f"{tr('Templates')} (*{SUFFIX} *.json)"
        chosen = ask_open(dialog, tr("Choose a template"), self._projects.folder(), kinds)
        if chosen is not None:
            dialog.add(_looked(chosen))

    def _ask_place(self, dialog: "StartDialog", template: Template) -> None:
        chosen = self._projects.ask_place(template.name)
        if chosen is not None:
            dialog.accept()
            self.start(template, chosen)

    def start(self, template: Template, path: Path) -> None:
        """Make a project there in a thread, and open it."""
        coder = self._projects.coder()

        def work(progress: Progress) -> None:
            Session.create(path, coder=coder, template=template, progress=progress).close()

        def done(_: object) -> None:
            self._projects.open(path)
            name = one_line(template.name, 60)
            self.hinted.emit(tr("The project has the codebook and settings of {name}.", name=name))

        self._tasks.run(tr("Making the project"), work, done, self._failed)

    # -- saving as one ------------------------------------------------------------------------------

    def ask_save(self) -> None:
        """Ask for the name of the template and what it is for."""
        session = self._desk.session
        if session is None:
            return
        from copydesk.desktop.templates.save_dialog import SaveDialog

        content = session.templates.content(session.title or session.path.stem)
        dialog = SaveDialog(content, self._window)
        self._window.places.keep(dialog)
        dialog.keep_wished.connect(lambda: self._keep(dialog))
        dialog.file_wished.connect(lambda: self._save(dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _keep(self, dialog: "SaveDialog") -> None:
        name, description = dialog.wished
        if self._desk.do(lambda session: session.templates.keep(name, description)) is not None:
            dialog.accept()
            said = tr("Saved as the template {name}. New from template offers it.", name=one_line(name, 60))
            self._window.bar.inform(said)

    def _save(self, dialog: "SaveDialog") -> None:
        name, description = dialog.wished
        proposal = self._projects.folder() / f"{one_line(name, 60).replace('/', '-')}{SUFFIX}"
        kinds = f"{tr('Templates')} (*{SUFFIX})"
        chosen = ask_save(dialog, tr("Save as template"), proposal, kinds)
        if chosen is None:
            return
        made = self._desk.do(lambda session: session.templates.save(chosen, name, description))
        if made is not None:
            dialog.accept()
            self._window.bar.inform(tr("Saved as {name}.", name=made.name))

    # -- how one works in the project ---------------------------------------------------------------

    def ask_settings(self) -> None:
        """Ask what holds for everybody in the project."""
        session = self._desk.session
        if session is None:
            return
        from copydesk.desktop.templates.settings_dialog import SettingsDialog

        actions = self._window.actions_
        dialog = SettingsDialog(session.templates.settings, actions.kept(actions.keymap), self._window)
        dialog.wished.connect(self.set_settings)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def set_settings(self, wished: ProjectSettings) -> None:
        """Let this hold in the project."""
        self._desk.do(lambda session: session.templates.set_settings(wished))

    def _failed(self, error: UserError) -> None:
        self._window.bar.error(translated(error))


def _looked(path: Path) -> Offered:
    """The template in a file, or what is wrong with it."""
    try:
        return Offered(path.name, path, True, read(path))
    except UserError as error:
        return Offered(path.name, path, True, None, error)
