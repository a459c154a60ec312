"""The row of buttons at the foot of a dialog, in the colours of our themes."""

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialogButtonBox, QMessageBox


def dialog_buttons(
    buttons: QDialogButtonBox.StandardButton = QDialogButtonBox.StandardButton.NoButton,
) -> QDialogButtonBox:
    """A row of Qt's standard buttons, to which others may be added."""
    box = QDialogButtonBox(buttons)
    without_pictures(box)
    return box


def without_pictures(box: QDialogButtonBox | QMessageBox) -> None:
    """Take the desktop's pictures off Close and Cancel: their colours are not ours, and drown in the dark."""
    for button in box.buttons():
        button.setIcon(QIcon())
