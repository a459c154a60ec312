"""Shows what an export could not hold, each kind with how many and the first of them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from copydesk.desktop.dialog_buttons import dialog_buttons
from copydesk.desktop.language import tr, tr_marked
from copydesk.desktop.text import breakable, heading, plain_label, rich_tip
from copydesk.domain.dataset import Loss

_SIZE = (640, 360)


class LossesDialog(QDialog):
    """One row a kind, its examples below it."""

    def __init__(self, name: str, losses: Sequence[Loss], parent: QWidget):
        super().__init__(parent)
        self.setObjectName("lossesDialog")
        self.setWindowTitle(tr("What is not in the export"))
        self.resize(*_SIZE)
        title = plain_label(
            breakable(tr("{name} does not have all that is in the project.", name=name)), wrap=True
        )
        heading(title, larger=1)
        self.tree = QTreeWidget()
        self.tree.setObjectName("losses")
        self.tree.setAccessibleName(tr("What is not in the export"))
        self.tree.setColumnCount(2)
        self.tree.setHeaderLabels([tr("What"), tr("How many")])
        self.tree.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        for loss in losses:
            self._add(loss)
        self.tree.expandAll()
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, self.tree.header().ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, self.tree.header().ResizeMode.ResizeToContents)
        buttons = dialog_buttons(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.finished.connect(self.deleteLater)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(title)
        layout.addWidget(self.tree, 1)
        layout.addWidget(buttons)

    def _add(self, loss: Loss) -> None:
        row = QTreeWidgetItem(self.tree, [tr_marked(loss.what), self.locale().toString(loss.count)])
        row.setToolTip(0, rich_tip(tr_marked(loss.what)))
        row.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for example in loss.examples:
            below = QTreeWidgetItem(row, [example])
            below.setToolTip(0, rich_tip(example))
