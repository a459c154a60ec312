"""Where dialogs were, so that each comes again where and as large as it was left."""

from collections.abc import Mapping

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QDialog

_KEY = "dialog."
_LARGEST = 0.95
"""Of the screen that it is on."""


class DialogPlaces:
    """Knows dialogs by their object names. What it knows is kept with the preferences."""

    def __init__(self) -> None:
        self._kept: dict[str, str] = {}

    @property
    def state(self) -> dict[str, str]:
        """All places, for the preferences."""
        return dict(self._kept)

    def restore(self, state: Mapping[str, str]) -> None:
        """Take them from the preferences, in which there is other state too."""
        self._kept = {key: value for key, value in state.items() if key.startswith(_KEY)}

    def keep(self, dialog: QDialog) -> None:
        """Put a dialog where it was left, as far as the screen has room; remember where it is left now."""
        key = _KEY + dialog.objectName()
        if key in self._kept:
            dialog.restoreGeometry(QByteArray.fromBase64(self._kept[key].encode("ascii", "replace")))
        dialog.resize(dialog.size().boundedTo(dialog.screen().availableSize() * _LARGEST))

        def remember() -> None:
            self._kept[key] = dialog.saveGeometry().toBase64().toStdString()

        dialog.finished.connect(remember)
