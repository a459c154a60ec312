"""What the project says of how one works in it holds in the window while it is open."""

from PySide6.QtCore import QObject, Signal

from copydesk.desktop.desk import Desk
from copydesk.desktop.language import tr
from copydesk.desktop.main_window import MainWindow
from copydesk.desktop.tagging.aim import Aim
from copydesk.domain.actor import ActorKind
from copydesk.domain.project_settings import ProjectSettings


class SettingsFollower(QObject):
    """Follows the settings of the open project; each person's preferences come back when it is closed.

    ``hinted`` says what of them cannot hold here.
    """

    hinted = Signal(str)

    def __init__(self, desk: Desk, window: MainWindow, aim: Aim):
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._aim = aim
        self._said = ProjectSettings()
        self._kind_before: ActorKind | None = None
        desk.session_changed.connect(self._follow)
        desk.saved.connect(self._follow)
        desk.closing.connect(self._give_kind_back)

    def _follow(self) -> None:
        session = self._desk.session
        before, self._said = self._said, session.templates.settings if session else ProjectSettings()
        if self._said.snapping != before.snapping:
            self._aim.rule(self._said.snapping)
        if self._said.keys != before.keys and not self._window.actions_.lend_keys(self._said.keys):
            self.hinted.emit(tr("The shortcuts of this project cannot act beside yours. Yours stay."))
        if self._said.new_actor_kind not in (None, before.new_actor_kind):
            self._lend_kind(self._said.new_actor_kind)

    def _lend_kind(self, kind: ActorKind | None) -> None:
        picker = self._window.tagging.picker
        if kind is not None:
            self._kind_before = self._kind_before or picker.new_actor_kind
            picker.set_new_actor_kind(kind)

    def _give_kind_back(self) -> None:
        """What the project chose is not taken for the person's choice, unless that is another by now."""
        picker = self._window.tagging.picker
        if self._kind_before is not None and picker.new_actor_kind == self._said.new_actor_kind:
            picker.set_new_actor_kind(self._kind_before)
        self._kind_before = None
