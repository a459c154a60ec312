"""The list of annotations that a correction changes, or that lose their words by it."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.small import row_icon
from copydesk.desktop.terms import kind_name
from copydesk.desktop.text import one_line, rich_tip
from copydesk.domain.correction import Carried, Fate
from copydesk.domain.dataset import AnyAnnotation

_LINES = 4
"""Rows that are seen at once at least, where there are so many."""


class AffectedList(QTreeWidget):
    """What they are, their words before, and their words after."""

    def __init__(self, look: Look, name_of: Callable[[AnyAnnotation], str]):
        super().__init__()
        self.setObjectName("affectedAnnotations")
        self.setAccessibleName(tr("Annotations whose words change"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(False)
        self.setHeaderLabels([tr("Annotation"), tr("Words before"), tr("Words after")])
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        for column in range(3):
            self.header().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self._look = look
        self._name_of = name_of
        self.hide()

    def show_all(self, affected: Iterable[Carried]) -> None:
        """Show these, and nothing where there are none."""
        self.clear()
        self.addTopLevelItems([self._item(each) for each in affected])
        count = self.topLevelItemCount()
        self.setVisible(count > 0)
        rows = min(count, _LINES)
        self.setFixedHeight(self.header().sizeHint().height() + rows * (self.sizeHintForRow(0) + 2) + 4)

    def _item(self, each: Carried) -> QTreeWidgetItem:
        annotation = each.annotation
        name = self._name_of(annotation)
        after = tr("Gone; kept for review") if each.fate is Fate.LOST else each.after or tr("None are left")
        item = QTreeWidgetItem([name or kind_name(annotation.kind), one_line(each.before), one_line(after)])
        icon = "warning" if each.fate is Fate.LOST else str(annotation.kind)
        role = {"mention": "actor", "passage": "topic"}.get(icon, icon)
        item.setIcon(0, row_icon(self._look, role, role))
        item.setToolTip(1, rich_tip(each.before))
        item.setToolTip(2, rich_tip(after))
        return item
