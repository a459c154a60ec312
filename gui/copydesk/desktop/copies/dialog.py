"""What the project and another copy of it have, each that the other has not, and a button to merge."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from copydesk.desktop.dialog_buttons import dialog_buttons
from copydesk.desktop.language import noop, tr, tr_marked
from copydesk.desktop.text import breakable, dim, one_line, own_direction, plain_label
from copydesk.domain.backup import Comparison, Part

_SIZE = QSize(720, 460)
_MOST = 500
"""So many names of one kind are listed; the rest is counted."""
_PARTS = {
    Part.ARTICLES: noop("Articles"),
    Part.ANNOTATIONS: noop("Annotations"),
    Part.ACTORS: noop("Actors"),
    Part.TOPICS: noop("Topics"),
}


class CopyDialog(QDialog):
    """Shows a comparison. ``merge_wished`` when what only the copy has is to come in."""

    merge_wished = Signal()

    def __init__(self, path: Path, comparison: Comparison, parent: QWidget, *, writable: bool):
        super().__init__(parent)
        self.setObjectName("copyDialog")
        self.setWindowTitle(tr("Compare with another copy"))
        self.resize(_SIZE)
        self.about = plain_label(_about(path, comparison), wrap=True)
        self.tree = _tree(comparison)
        self.rule = plain_label(
            tr(
                "Merging adds what only the copy has, also what was deleted here since. What both have stays "
                "as it is here. The copy is not changed, and one undo takes everything back."
            ),
            wrap=True,
        )
        dim(self.rule)
        buttons = dialog_buttons(QDialogButtonBox.StandardButton.Close)
        self.merge = buttons.addButton(tr("&Merge in"), QDialogButtonBox.ButtonRole.ActionRole)
        self.merge.setToolTip(tr("Add what only the copy has to this project, as one change"))
        self.merge.setEnabled(writable and any(each.back for each in comparison.differences))
        self.merge.clicked.connect(self._merge)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(self.about)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self.rule)
        layout.addWidget(buttons)
        self.finished.connect(self.deleteLater)

    def _merge(self) -> None:
        self.accept()
        self.merge_wished.emit()


def _about(path: Path, comparison: Comparison) -> str:
    name = own_direction(breakable(path.name))
    if comparison.same:
        return tr("{name} has the same as this project.", name=name)
    return tr("What differs between this project and {name}:", name=name)


def _tree(comparison: Comparison) -> QTreeWidget:
    tree = QTreeWidget()
    tree.setObjectName("copyDifferences")
    tree.setAccessibleName(tr("What differs between the copies"))
    tree.setHeaderLabels([tr("What"), tr("Only here"), tr("Only in the copy"), tr("Changed")])
    tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    for each in comparison.differences:
        counts = (len(each.lost), len(each.back), each.changed)
        head = QTreeWidgetItem([tr_marked(_PARTS[each.part]), *map(tree.locale().toString, counts)])
        for column in (1, 2, 3):
            head.setTextAlignment(column, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        tree.addTopLevelItem(head)
        _list(head, each.lost, 1)
        _list(head, each.back, 2)
        head.setExpanded(each.part is Part.ARTICLES)
    header = tree.header()
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setStretchLastSection(False)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    tree.setCurrentIndex(tree.model().index(0, 0))
    return tree


def _list(head: QTreeWidgetItem, names: Sequence[str], column: int) -> None:
    """The names below their kind, with a sign in the column of who has them."""
    for name in names[:_MOST]:
        item = QTreeWidgetItem([own_direction(one_line(name, 100))])
        item.setText(column, "•")
        item.setTextAlignment(column, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        head.addChild(item)
    if len(names) > _MOST:
        head.addChild(QTreeWidgetItem([tr("… and %Ln more", "", len(names) - _MOST)]))
