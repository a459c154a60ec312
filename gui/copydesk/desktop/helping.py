"""What the Help menu does."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox

from copydesk import __version__
from copydesk.desktop import last_run
from copydesk.desktop.crash import CrashDialog, report_of
from copydesk.desktop.dates import long_date
from copydesk.desktop.dialog_buttons import without_pictures
from copydesk.desktop.icons import program_icon
from copydesk.desktop.language import tr
from copydesk.desktop.last_run import Crash
from copydesk.desktop.main_window import MainWindow


class HelpController(QObject):
    """Shows the keys, and what this program is. ``change_keys`` wishes for the page where keys are given;
    ``hinted`` says in a few words what there is to say.
    """

    change_keys = Signal()
    hinted = Signal(str)

    def __init__(self, window: MainWindow):
        super().__init__(window)
        self._window = window

    def keys(self) -> None:
        """Show every key on one sheet."""
        from copydesk.desktop.dialogs.keys import KeysDialog

        KeysDialog(self._window.actions_, self._window, self.change_keys.emit).open()

    def tell_crash(self, crash: Crash) -> None:
        """Say in a sentence what became of the run before, and keep its report."""
        last_run.keep(report_of(crash))
        when = long_date(crash.at)
        said = (
            tr("Copydesk broke down on {date}. What was tagged until then is saved.", date=when)
            if crash.trace
            else tr(
                "Copydesk was ended from outside after {date}, as by a power cut. What was tagged is saved.",
                date=when,
            )
        )
        if self._window.bar.is_urgent:
            self.hinted.emit(said)
        else:
            self._window.bar.inform(said, tr("Show the report"), self.crash_report)

    def crash_report(self) -> None:
        """Show the report of the last crash."""
        text = last_run.kept()
        if text:
            CrashDialog(text, self._window, past=True).open()
        else:
            self.hinted.emit(tr("There is no report: Copydesk has not broken down."))

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
        box.setStandardButtons(QMessageBox.StandardButton.Ok)
        without_pictures(box)
        box.finished.connect(box.deleteLater)
        box.open()
