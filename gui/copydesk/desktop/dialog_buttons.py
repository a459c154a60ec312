"""The row of buttons at the foot of a dialog, in the colours of our themes; and the smallest dialog."""

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialogButtonBox, QInputDialog, QMessageBox, QWidget


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


def ask_line(parent: QWidget, name: str, title: str, label: str, text: str) -> QInputDialog:
    """Ask for a line of text, with one written already; it is open, and deletes itself when it is closed."""
    dialog = QInputDialog(parent)
    dialog.setObjectName(name)
    dialog.setWindowTitle(title)
    dialog.setLabelText(label)
    dialog.setTextValue(text)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    for box in dialog.findChildren(QDialogButtonBox):  # which are there only now
        without_pictures(box)
    return dialog
