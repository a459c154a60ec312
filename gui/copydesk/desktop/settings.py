"""The preferences while the window is open: changed at once, written when it pays."""

from collections.abc import Callable
from pathlib import Path

from copydesk import logs
from copydesk.errors import UserError
from copydesk.preferences import Preferences

_log = logs.logger("desktop.settings")


class Settings:
    """Holds the value that everybody reads. A place that cannot be written costs no work: it is logged."""

    def __init__(self, value: Preferences | None = None, path: Path | None = None):
        self.value = value or Preferences.load(path)
        self._path = path
        self._written = self.value

    def change(self, how: Callable[[Preferences], Preferences]) -> None:
        """Replace the value; it is written by :meth:`save`."""
        self.value = how(self.value)

    def save(self) -> None:
        """Write the preferences if they have changed."""
        if self.value == self._written:
            return
        try:
            self.value.save(self._path)
        except UserError as error:
            _log.warning("%s", error)
        self._written = self.value
