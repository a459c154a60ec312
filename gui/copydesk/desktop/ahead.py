"""Has what a first use would wait for loaded beside the window, a moment after the start."""

from PySide6.QtCore import QObject, QTimer

from copydesk.desktop.tasks import Task
from copydesk.session import ahead

_AFTER = 500
"""Milliseconds after the start: the window is painted by then, and may have opened a project."""


class Ahead(QObject):
    """Loads once, in a thread; ``stop`` it before the program ends."""

    def __init__(self, parent: QObject):
        super().__init__(parent)
        self._task = Task(ahead.load, self)
        self._soon = QTimer(self, singleShot=True, interval=_AFTER)
        self._soon.timeout.connect(self._task.start)
        self._soon.start()

    @property
    def busy(self) -> bool:
        """Whether something is still to be loaded."""
        return self._soon.isActive() or self._task.isRunning()

    def stop(self) -> None:
        """Load no more, and wait for what is being loaded."""
        self._soon.stop()
        self._task.cancel()
        self._task.wait()
