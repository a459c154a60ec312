"""What an import of annotations has brought, what was left out and why, and the offers that remain."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from copydesk.desktop.dialog_buttons import dialog_buttons
from copydesk.desktop.language import tr
from copydesk.desktop.laying.result import ResultPane
from copydesk.desktop.laying.telling import new_things, whole
from copydesk.domain.laying import LayReport

_SIZE = (820, 560)


class LayReportDialog(QDialog):
    """All that it says can be copied."""

    def __init__(self, name: str, report: LayReport, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("layReport")
        self.setWindowTitle(tr("Import of annotations"))
        self.resize(*_SIZE)
        self.text = whole(name, report)
        self.pane = ResultPane(tickable=False)
        things = new_things(report)
        title = tr("Imported from {name}: {things}", name=name, things=things)
        self.pane.show_report(report, title if things else tr("Nothing new in {name}", name=name))
        buttons = dialog_buttons(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(tr("&Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setObjectName("layCopy")
        copy.setAutoDefault(False)
        copy.setToolTip(tr("Copy all that is said here"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text))
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        self.finished.connect(self.deleteLater)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(self.pane, 1)
        layout.addWidget(buttons)
