"""What the Help menu does."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox

from copydesk import __version__
from copydesk.desktop.icons import program_icon
from copydesk.desktop.language import tr
from copydesk.desktop.main_window import MainWindow


class HelpController(QObject):
    """Shows the keys, and what this program is. ``change_keys`` wishes for the page where keys are given."""

    change_keys = Signal()

    def __init__(self, window: MainWindow):
        super().__init__(window)
        self._window = window

    def keys(self) -> None:
        """Show every key on one sheet."""
        from copydesk.desktop.dialogs.keys import KeysDialog

        KeysDialog(self._window.actions_, self._window, self.change_keys.emit).open()

    def about(self) -> None:
        """Say which version this is, and under which licence."""
        box = QMessageBox(self._window)
        box.setObjectName("aboutDialog")
        box.setWindowTitle(tr("About Copydesk"))
        box.setIconPixmap(program_icon().pixmap(64, 64))
        box.setText(f"Copydesk {__version__}")
        box.setInformativeText(
            tr("A desktop workbench for marking up news articles: who says what about what.")
            + "\n\n"
            + tr(
                "Free software under the MIT licence. It works without a network and sends nothing anywhere."
            )
        )
        box.finished.connect(box.deleteLater)
        box.open()
