"""The attributes of the project as a list, grouped by what they describe."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from copydesk.desktop.attributes.words import ICONS, particulars, target_name, type_name
from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.small import row_icon
from copydesk.desktop.text import one_line, own_direction, rich_tip
from copydesk.domain.attribute import AttributeDefinition, AttributeTarget

_ID = Qt.ItemDataRole.UserRole
_LONGEST = 120


class AttributeTree(QTreeWidget):
    """A row for each attribute below a row for its target. Enter opens one, Del asks to delete it."""

    opened = Signal()
    delete_requested = Signal()

    def __init__(self, look: Look):
        super().__init__()
        self.setObjectName("attributeTree")
        self.setAccessibleName(tr("Attributes"))
        self.setHeaderLabels([tr("Attribute"), tr("Type", "of an attribute"), tr("Details")])
        self.setUniformRowHeights(True)
        self.setRootIsDecorated(False)
        self.setExpandsOnDoubleClick(False)
        self.setAllColumnsShowFocus(True)
        head = self.header()
        head.setStretchLastSection(True)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        head.resizeSection(0, 220)
        head.resizeSection(1, 100)
        self._look = look
        self.itemDoubleClicked.connect(self._open)

    def show_all(self, definitions: Sequence[AttributeDefinition], wanted: int | None = None) -> None:
        """Show these, and make the wanted one the current one: as was before, where none is wanted."""
        wanted = self.current() if wanted is None else wanted
        self.clear()
        for target in AttributeTarget:
            below = [one for one in definitions if one.target is target]
            if below:
                self._add_group(target, below)
        self.expandAll()
        self._go_to(wanted)

    def current(self) -> int | None:
        """The id of the attribute in the current row."""
        item = self.currentItem()
        return item.data(0, _ID) if item is not None else None

    def _add_group(self, target: AttributeTarget, definitions: Sequence[AttributeDefinition]) -> None:
        group = QTreeWidgetItem([target_name(target)])
        group.setIcon(0, row_icon(self._look, ICONS[target], "ink"))
        group.setFont(0, self._look.strong(self.font()))
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self.addTopLevelItem(group)
        group.setFirstColumnSpanned(True)
        for one in definitions:
            name, details = one_line(one.name, _LONGEST), particulars(one)
            item = QTreeWidgetItem([own_direction(name), type_name(one.type), own_direction(details)])
            item.setData(0, _ID, one.id)
            item.setToolTip(0, rich_tip(one.name))
            item.setToolTip(2, rich_tip(details))
            group.addChild(item)

    def _go_to(self, wanted: int | None) -> None:
        groups = (self.topLevelItem(place) for place in range(self.topLevelItemCount()))
        items = (group.child(row) for group in groups if group for row in range(group.childCount()))
        rows = [item for item in items if item is not None]
        if rows:
            self.setCurrentItem(next((row for row in rows if row.data(0, _ID) == wanted), rows[0]))

    def _open(self, item: QTreeWidgetItem) -> None:
        if item.data(0, _ID) is not None:
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's: a key was pressed in the list."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.opened.emit()
            case Qt.Key.Key_Delete:
                self.delete_requested.emit()
            case _:
                super().keyPressEvent(event)
