"""Opens the preferences, and lets each choice act where it belongs."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from copydesk.desktop.backups.controller import BackupsController
from copydesk.desktop.keymap import Keymap
from copydesk.desktop.main_window import MainWindow
from copydesk.desktop.marking import MarkingController
from copydesk.desktop.projects import ProjectsController
from copydesk.desktop.settings import Settings
from copydesk.desktop.suggesting.controller import SuggestingController
from copydesk.desktop.tagging.controller import TaggingController
from copydesk.desktop.viewing import ViewController
from copydesk.preferences import Direction, Preferences

if TYPE_CHECKING:  # the pages are imported when somebody opens them
    from copydesk.desktop.dialogs.preferences.dialog import PreferencesDialog
    from copydesk.desktop.dialogs.preferences.keys_page import KeysPage
    from copydesk.desktop.dialogs.preferences.page import Page


class PreferencesController(QObject):
    """Has one dialog at most. What no controller needs to know of is only kept.

    ``language_chosen`` tells, once the dialog is closed, that the window should speak another language.
    """

    language_chosen = Signal()

    def __init__(
        self,
        window: MainWindow,
        settings: Settings,
        viewing: ViewController,
        marking: MarkingController,
        projects: ProjectsController,
        *,
        tagging: TaggingController,
        suggesting: SuggestingController,
        backups: BackupsController,
    ):
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._spoken = settings.value.language
        self.dialog: PreferencesDialog | None = None
        self._setters = {
            "coder": projects.name_coder,
            "theme": viewing.choose_theme,
            "font_family": viewing.set_font_family,
            "font_size": viewing.set_font_size,
            "line_height": viewing.set_line_height,
            "column": viewing.set_column,
            "overview": marking.show_overview,
            "direction": self._set_direction,
            "snapping": tagging.choose_snapping,
            "suggestions": suggesting.show_suggestions,
            "backups": backups.turn,
            "backup_minutes": backups.set_minutes,
        }

    @property
    def chosen(self) -> Preferences:
        """What is chosen now."""
        return self._settings.value

    def choose(self, **values: Any) -> None:
        """Choose other values, by their names in the preferences; they act at once."""
        for name, value in values.items():
            if name in self._setters:
                self._setters[name](value)
            else:
                self._settings.change(lambda before, change={name: value}: replace(before, **change))

    def show(self, page: str = "general") -> None:
        """Open the preferences, or bring them to the front."""
        from copydesk.desktop.dialogs.preferences.dialog import PreferencesDialog

        if self.dialog is None or not isValid(self.dialog) or not self.dialog.isVisible():
            self.dialog = PreferencesDialog(self._pages(), self._window)
            self.dialog.finished.connect(self._finished)
        self.dialog.show_values()
        self.dialog.show_page(page)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def _pages(self) -> "tuple[Page, ...]":
        from copydesk.desktop.dialogs.preferences import pages
        from copydesk.desktop.dialogs.preferences.backups_page import BackupsPage

        return (
            pages.GeneralPage(self),
            pages.TextPage(self),
            pages.TaggingPage(self),
            pages.LookPage(self),
            BackupsPage(self),
            self._keys_page(),
        )

    def _finished(self) -> None:
        self._settings.save()
        if self._settings.value.language != self._spoken:
            self._spoken = self._settings.value.language
            self.language_chosen.emit()

    def _keys_page(self) -> "KeysPage":
        from copydesk.desktop.dialogs.preferences.key_field import mnemonics
        from copydesk.desktop.dialogs.preferences.keys_page import KeysPage

        titles = [menu.title() for menu in self._window.menus.values()]
        actions = self._window.actions_
        return KeysPage(actions.table, actions.keymap, mnemonics(titles), self.set_keys)

    def set_keys(self, keymap: Keymap) -> None:
        """Let other keys act, and keep them."""
        self._window.actions_.set_keys(keymap)
        kept = self._window.actions_.kept(keymap)
        self._settings.change(lambda before: replace(before, keys=kept))

    def _set_direction(self, choice: Direction) -> None:
        directions = {"ltr": Qt.LayoutDirection.LeftToRight, "rtl": Qt.LayoutDirection.RightToLeft}
        QApplication.setLayoutDirection(directions.get(choice, QLocale().textDirection()))
        self._settings.change(lambda before: replace(before, direction=choice))
