"""What the action on the actors does: it shows their window."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject

from copydesk.desktop.desk import Desk
from copydesk.desktop.look import Look
from copydesk.desktop.main_window import MainWindow
from copydesk.desktop.settings import Settings

if TYPE_CHECKING:  # windows are imported when somebody opens them
    from copydesk.desktop.actors.window import ActorsWindow

_PLACE, _LIST, _PAGE = "actors", "actors_list", "actors_page"


class ActorsController(QObject):
    """Shows the actors of the project on the desk."""

    def __init__(self, desk: Desk, window: MainWindow, look: Look, settings: Settings):
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._look = look
        self._settings = settings
        self._actors: ActorsWindow | None = None
        desk.closing.connect(self._close)

    def show(self) -> None:
        """Show the window of the actors, at the actor of the selected annotation if one is selected."""
        if self._desk.session is None:
            return
        if self._actors is None:
            self._actors = self._made()
        self._actors.show()
        self._actors.raise_()
        self._actors.activateWindow()
        selected = self._desk.selection
        actor = getattr(selected, "actor", None) or getattr(selected, "speaker", None)
        if actor is not None:
            self._actors.choose(actor)

    def _made(self) -> "ActorsWindow":
        from copydesk.desktop.actors.window import ActorsWindow

        self._window.tagging.details.commit()
        made = ActorsWindow(self._desk, self._look, self._window)
        made.undo_wished.connect(self._window.actions_["undo"].trigger)
        made.redo_wished.connect(self._window.actions_["redo"].trigger)
        made.take_keys(*(self._window.actions_[name].shortcuts() for name in ("undo", "redo")))
        made.finished.connect(self._closed)
        places = self._settings.value.window
        if places.get(_PLACE):
            made.restoreGeometry(_decoded(places[_PLACE]))
        made.resize(made.size().boundedTo(self._window.screen().availableSize() * 0.95))
        for name, splitter in ((_LIST, made.splitter), (_PAGE, made.page.splitter)):
            if places.get(name):
                splitter.restoreState(_decoded(places[name]))
        return made

    def show_actor(self, actor_id: int) -> None:
        """Show the window of the actors at one of them."""
        self.show()
        if self._actors is not None:
            self._actors.choose(actor_id)

    def _closed(self) -> None:
        actors, self._actors = self._actors, None
        if actors is None:
            return
        state = {
            _PLACE: actors.saveGeometry().toBase64().toStdString(),
            _LIST: actors.splitter.saveState().toBase64().toStdString(),
            _PAGE: actors.page.splitter.saveState().toBase64().toStdString(),
        }
        self._settings.change(lambda before: replace(before, window={**before.window, **state}))

    def _close(self) -> None:
        if self._actors is not None:
            self._actors.close()


def _decoded(state: str) -> QByteArray:
    return QByteArray.fromBase64(state.encode())
