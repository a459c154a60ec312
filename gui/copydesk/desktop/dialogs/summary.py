"""What an import brought: how many articles, duplicates, and the files that could not be read."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QVBoxLayout, QWidget

from copydesk.desktop.language import tr, translated
from copydesk.desktop.text import heading, plain_label
from copydesk.session import ImportSummary

_LISTED = 500


class SummaryDialog(QDialog):
    """Shows the summary; the list of failures can be copied."""

    def __init__(self, summary: ImportSummary, parent: QWidget):
        super().__init__(parent)
        self.setObjectName("importSummary")
        self.setWindowTitle(tr("Import"))
        self.setMinimumWidth(480)
        self.text = report(summary)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        title = plain_label(tr("%Ln article(s) imported", "", summary.imported))
        heading(title, larger=2)
        layout.addWidget(title)
        if summary.duplicates:
            said = tr("%Ln text(s) left out: already in the project.", "", summary.duplicates)
            layout.addWidget(plain_label(said, wrap=True))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        if summary.failed:
            layout.addWidget(plain_label(tr("%Ln file(s) could not be read:", "", len(summary.failed))))
            failures = QListWidget()
            failures.setAccessibleName(tr("Files that could not be read"))
            failures.setWordWrap(True)
            failures.addItems(
                [f"{each.path.name}: {translated(each.error)}" for each in summary.failed[:_LISTED]]
            )
            layout.addWidget(failures, 1)
            copy = buttons.addButton(tr("Copy list"), QDialogButtonBox.ButtonRole.ActionRole)
            copy.setObjectName("copyFailures")
            copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text))
        layout.addWidget(buttons)
        buttons.rejected.connect(self.reject)
        self.finished.connect(self.deleteLater)


def report(summary: ImportSummary) -> str:
    """The summary as text, every failure on a line with its whole path."""
    lines = [
        tr("Imported: {count}", count=summary.imported),
        tr("Duplicates: {count}", count=summary.duplicates),
    ]
    lines += [f"{each.path}\t{translated(each.error)}" for each in summary.failed]
    return "\n".join(lines)
