"""Opens the window of topics, and keeps where it was."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from copydesk.desktop.desk import Desk
from copydesk.desktop.look import Look
from copydesk.desktop.main_window import MainWindow
from copydesk.desktop.settings import Settings

if TYPE_CHECKING:  # the window is imported when somebody opens it
    from copydesk.desktop.topics.window import TopicsWindow


class TopicsOpener(QObject):
    """Shows the one window of topics. ``hinted`` says in a few words what was done in it."""

    hinted = Signal(str)

    def __init__(self, desk: Desk, window: MainWindow, look: Look, settings: Settings):
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._look = look
        self._settings = settings
        self.topics: TopicsWindow | None = None
        desk.closing.connect(self.close)

    def show(self, topic: int | None = None) -> None:
        """Open the window, or bring it to the front, on a topic if one is given."""
        if self._desk.session is None:
            return
        if self.topics is None:
            from copydesk.desktop.topics.window import TopicsWindow

            self.topics = TopicsWindow(self._desk, self._look, self._window)
            for name in ("undo", "redo"):
                self.topics.addAction(self._window.actions_[name])
            self.topics.restore(self._settings.value.window)
            self.topics.import_wished.connect(self._window.actions_["import_codebook"].trigger)
            self.topics.hinted.connect(self.hinted)
            self.topics.finished.connect(self._closed)
        if topic is not None:
            self.topics.show_topic(topic)
        self.topics.show()
        self.topics.raise_()
        self.topics.activateWindow()

    def close(self) -> None:
        """Close the window, if it is open."""
        if self.topics is not None:
            self.topics.close()

    def _closed(self) -> None:
        if self.topics is not None:
            place = self.topics.place()
            self._settings.change(lambda before: replace(before, window={**before.window, **place}))
            self.topics = None
