"""The window that runs, and another in its place when another language is chosen."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from copydesk.desktop.ahead import Ahead
from copydesk.desktop.language import install
from copydesk.desktop.settings import Settings
from copydesk.desktop.workbench import Workbench


@dataclass(frozen=True, slots=True)
class _Place:
    """What somebody was at: the project, and in it the article and the annotation."""

    project: Path
    writable: bool
    article: int | None
    annotation: int | None


class Program(QObject):
    """Holds one workbench. Words are made with a window, so a window of another language is a new one."""

    def __init__(self, app: QApplication, settings: Settings):
        super().__init__()
        self._app = app
        self._settings = settings
        self.bench = self._build()
        self.ahead = Ahead(self)

    def _build(self) -> Workbench:
        chosen = self._settings.value
        install(self._app, chosen.language, chosen.direction)
        bench = Workbench(self._settings)
        bench.reporter.install()
        # Queued: the dialog in which it was chosen belongs to the window that goes.
        bench.preferences.language_chosen.connect(self.build_anew, Qt.ConnectionType.QueuedConnection)
        bench.window.show()
        return bench

    def build_anew(self) -> None:
        """Put a window of the chosen language in the place of this one, at the same annotation."""
        before, place = self.bench, self._place()
        before.tasks.stop()
        before.desk.close()  # stores what is typed, and where the panels are
        self.bench = self._build()  # shown already: no window at all would end the program
        if place is not None:
            self.bench.projects.open(place.project, writable=place.writable)
            self.bench.desk.show_article(place.article)
            self.bench.desk.select(place.annotation)
        before.window.close()
        before.window.deleteLater()
        before.deleteLater()

    def _place(self) -> _Place | None:
        desk = self.bench.desk
        if desk.session is None:
            return None
        article = desk.article.id if desk.article else None
        return _Place(desk.session.path, desk.session.writable, article, desk.selected)
