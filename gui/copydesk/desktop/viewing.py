"""What the View menu does: panes, panels, text size, theme."""

from dataclasses import replace

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from copydesk.desktop.article.typesetting import TextLook
from copydesk.desktop.desk import Desk
from copydesk.desktop.look import Look
from copydesk.desktop.main_window import MainWindow
from copydesk.desktop.settings import Settings
from copydesk.preferences import COLUMNS, FONT_SIZES, LINE_HEIGHTS, Preferences, ThemeChoice


class ViewController(QObject):
    """Changes how the window looks, and remembers it."""

    def __init__(self, desk: Desk, window: MainWindow, look: Look, settings: Settings):
        super().__init__(window)
        self._window = window
        self._look = look
        self._settings = settings
        self._desk = desk
        window.status.theme_clicked.connect(self.toggle_theme)
        window.status.zoom_requested.connect(self.zoom_by)
        window.view.zoom_requested.connect(self.zoom_by)
        window.articles_dock.visibilityChanged.connect(self._mark_docks)
        window.tagging_dock.visibilityChanged.connect(self._mark_docks)
        window.results_dock.visibilityChanged.connect(self._mark_docks)
        desk.session_changed.connect(self._project_changed)
        look.changed.connect(self._apply_theme)
        self._apply_theme()
        self._set_text()
        self._mark_theme()

    # -- panes and panels ---------------------------------------------------------------------------

    def next_pane(self) -> None:
        """Put the focus into the next pane."""
        self._step(1)

    def previous_pane(self) -> None:
        """Put the focus into the pane before."""
        self._step(-1)

    def _step(self, step: int) -> None:
        panes = self._window.panes()
        focus = QApplication.focusWidget()
        inside = [
            place
            for place, pane in enumerate(panes)
            if focus is not None and (pane is focus or pane.isAncestorOf(focus))
        ]
        at = inside[-1] if inside else (-1 if step > 0 else 0)
        if panes:
            pane = panes[(at + step) % len(panes)]
            if pane is self._window.tagging.details:
                self._window.tagging.details.edit()
            else:
                pane.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_articles(self, shown: bool) -> None:
        """Show or hide the article list."""
        self._window.articles_dock.setVisible(shown)

    def show_tagging(self, shown: bool) -> None:
        """Show or hide the tagging panel."""
        self._window.tagging_dock.setVisible(shown)

    def reset_layout(self) -> None:
        """Put the panels where they are in a new window."""
        self._window.reset_layout()

    def _mark_docks(self) -> None:
        self._window.actions_["show_articles"].setChecked(not self._window.articles_dock.isHidden())
        self._window.actions_["show_tagging"].setChecked(not self._window.tagging_dock.isHidden())
        self._window.actions_["show_results"].setChecked(not self._window.results_dock.isHidden())

    def _project_changed(self) -> None:
        self._mark_docks()

    # -- text size ----------------------------------------------------------------------------------

    def zoom_in(self) -> None:
        """Make the article's text larger."""
        self.zoom_by(1)

    def zoom_out(self) -> None:
        """Make the article's text smaller."""
        self.zoom_by(-1)

    def zoom_reset(self) -> None:
        """Give the article's text its normal size."""
        self.set_font_size(Preferences().font_size)

    def zoom_by(self, step: int) -> None:
        """Make the text larger by that many points, or smaller."""
        self.set_font_size(self._settings.value.font_size + step)

    def set_font_size(self, points: float) -> None:
        """Set the article in that size, in points."""
        size = min(max(points, FONT_SIZES[0]), FONT_SIZES[1])
        self._settings.change(lambda before: replace(before, font_size=size))
        self._set_text()

    def set_font_family(self, family: str) -> None:
        """Set the article in a font of that name, or with an empty one in the program's."""
        self._settings.change(lambda before: replace(before, font_family=family))
        self._set_text()

    def set_line_height(self, percent: int) -> None:
        """Give the article's lines a height, in percent of the font's."""
        height = min(max(percent, LINE_HEIGHTS[0]), LINE_HEIGHTS[1])
        self._settings.change(lambda before: replace(before, line_height=height))
        self._set_text()

    def set_column(self, characters: int) -> None:
        """Give the article's column a width, in characters; a narrow window has less."""
        column = min(max(characters, COLUMNS[0]), COLUMNS[1])
        self._settings.change(lambda before: replace(before, column=column))
        self._set_text()

    def _set_text(self) -> None:
        wished = self._settings.value
        look = TextLook(
            family=wished.font_family,
            points=wished.font_size,
            line_height=wished.line_height,
            column=wished.column,
        )
        self._window.view.set_text_look(look)
        self._window.align_header()

    # -- theme --------------------------------------------------------------------------------------

    def choose_theme(self, choice: ThemeChoice) -> None:
        """Follow the system in all, or in light and dark alone (``contrast``), or be light or dark."""
        self._look.choose(choice)
        self._settings.change(lambda before: replace(before, theme=choice))
        self._mark_theme()

    def toggle_theme(self) -> None:
        """From light to dark and back."""
        self.choose_theme("light" if self._look.theme.dark else "dark")

    def _apply_theme(self) -> None:
        view = self._window.view
        view.set_theme(self._look.theme)
        # Below a style sheet a viewport no longer inherits the palette of its scroll area.
        view.viewport().setPalette(view.palette())

    def _mark_theme(self) -> None:
        self._window.actions_[f"theme_{self._look.choice}"].setChecked(True)
