"""No picture of the desktop on the buttons of a dialog."""

from PySide6.QtWidgets import QDialogButtonBox, QMessageBox
from pytestqt.qtbot import QtBot

from copydesk.desktop.dialog_buttons import dialog_buttons, without_pictures

STANDARD = QDialogButtonBox.StandardButton


def test_buttons_bear_words_and_no_pictures(qtbot: QtBot) -> None:
    box = dialog_buttons(STANDARD.Save | STANDARD.Close)
    qtbot.addWidget(box)
    assert [button.text() for button in box.buttons()] != ["", ""]
    assert all(button.icon().isNull() for button in box.buttons())
    asked = QMessageBox()
    qtbot.addWidget(asked)
    asked.setStandardButtons(QMessageBox.StandardButton.Ok)
    without_pictures(asked)
    assert asked.buttons()
    assert all(button.icon().isNull() for button in asked.buttons())
