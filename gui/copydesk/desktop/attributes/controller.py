"""What the actions on attributes do: show which there are, and what is missing."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Signal
from PySide6.QtWidgets import QDialog

from copydesk.desktop.attributes.keys import ChoiceKeys
from copydesk.desktop.desk import Desk
from copydesk.desktop.look import Look
from copydesk.desktop.main_window import MainWindow
from copydesk.desktop.settings import Settings

if TYPE_CHECKING:  # dialogs are imported when somebody opens them
    from copydesk.desktop.attributes.completeness import CompletenessDialog
    from copydesk.desktop.attributes.dialog import AttributesDialog

_ATTRIBUTES = "attributes"
_COMPLETENESS = "completeness"


class AttributesController(QObject):
    """Shows the attributes of the project on the desk. ``hinted`` says in a few words what was done.

    ``topic_wished`` and ``actor_wished`` give the one that lacks something, to be shown for editing.
    """

    hinted = Signal(str)
    topic_wished = Signal(int)
    actor_wished = Signal(int)

    def __init__(self, desk: Desk, window: MainWindow, look: Look, settings: Settings):
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._look = look
        self._settings = settings
        self._dialog: AttributesDialog | None = None
        self._completeness: CompletenessDialog | None = None
        self.keys = ChoiceKeys(desk, window)
        self.keys.hinted.connect(self.hinted)
        desk.closing.connect(self._close)

    def show(self) -> None:
        """Open the list of attributes."""
        if self._desk.session is None:
            return
        if self._dialog is None:
            from copydesk.desktop.attributes.dialog import AttributesDialog

            self._window.tagging.details.commit()
            self._dialog = AttributesDialog(self._desk, self._look, self._window.actions_, self._window)
            self._window.places.keep(self._dialog)
            self._place(self._dialog, _ATTRIBUTES)
            self._dialog.finished.connect(self._closed)
        self._dialog.show()
        self._dialog.activateWindow()

    def show_completeness(self) -> None:
        """Open the list of what is missing."""
        if self._desk.session is None:
            return
        dialog = self._open_completeness()
        dialog.show()
        dialog.activateWindow()

    def step(self, by: int) -> None:
        """Go to the next annotation that lacks what is looked at in that list, or to the one before."""
        if self._desk.session is not None:
            dialog = self._open_completeness()
            self._window.tagging.details.commit()
            dialog.show()
            dialog.step(by)

    def _open_completeness(self) -> "CompletenessDialog":
        if self._completeness is None:
            from copydesk.desktop.attributes.completeness import CompletenessDialog

            self._window.tagging.details.commit()
            dialog = CompletenessDialog(self._desk, self._look, self._window.actions_, self._window)
            self._window.places.keep(dialog)
            self._place(dialog, _COMPLETENESS)
            dialog.topic_wished.connect(self.topic_wished)
            dialog.actor_wished.connect(self.actor_wished)
            dialog.finished.connect(self._completeness_closed)
            self._completeness = dialog
        return self._completeness

    def _place(self, dialog: QDialog, name: str) -> None:
        """Give a dialog the place it had, and remember the one it will have had."""
        key = f"{name}_dialog"
        place = self._settings.value.window.get(key)
        if place:
            dialog.restoreGeometry(QByteArray.fromBase64(place.encode()))
        dialog.resize(dialog.size().boundedTo(self._window.screen().availableSize() * 0.95))

        def keep() -> None:
            now = dialog.saveGeometry().toBase64().toStdString()
            self._settings.change(lambda before: replace(before, window={**before.window, key: now}))

        dialog.finished.connect(keep)

    def _closed(self) -> None:
        self._dialog = None

    def _completeness_closed(self) -> None:
        self._completeness = None

    def _close(self) -> None:
        for dialog in (self._dialog, self._completeness):
            if dialog is not None:
                dialog.close()
