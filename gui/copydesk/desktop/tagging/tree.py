"""The tree of annotations: selecting a row selects it in the text, and the reverse."""

from PySide6.QtCore import (
    QItemSelectionModel,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from copydesk.desktop.desk import Desk
from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.tagging.tree_model import AnnotationModel, Roles
from copydesk.desktop.text import left_to_right, own_direction
from copydesk.domain.annotation import Kind

Index = QModelIndex | QPersistentModelIndex
KIND_ICONS = {Kind.MENTION: "actor", Kind.PASSAGE: "topic", Kind.QUOTATION: "quotation"}
_PAD = 6
_OPEN_AT_MOST = 150
"""Rows: a kind of more is opened by the user alone. Qt lays out every open row anew at each insertion."""


class AnnotationDelegate(QStyledItemDelegate):
    """Paints a row: a kind with its icon, an entry with its count, an occurrence with its line."""

    def __init__(self, look: Look, parent: QWidget):
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt's: all rows are of one height."""
        return QSize(80, option.fontMetrics.lineSpacing() + 8)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt's: draw one row."""
        painter.save()
        rect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._look.blend("selected"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self._look.colour("hover"))
        level = index.data(Roles.LEVEL)
        left = rect.left() + _PAD
        if level == 0:
            left = self._paint_icon(painter, option, index.data(Roles.KIND))
        right = self._paint_note(painter, option, index)
        font = self._look.strong(option.font) if level == 0 else option.font
        painter.setFont(font)
        painter.setPen(self._look.colour("ink"))
        room = QRect(left, rect.top(), max(right - left - _PAD, 0), rect.height())
        words = painter.fontMetrics().elidedText(
            index.data() or "", Qt.TextElideMode.ElideRight, room.width()
        )
        seen = QStyle.visualRect(option.direction, rect, room)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(seen, flags, own_direction(words))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self._look.colour("accent"))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        painter.restore()

    def _paint_icon(self, painter: QPainter, option: QStyleOptionViewItem, kind: Kind) -> int:
        size, rect = 16, option.rect
        top = rect.top() + (rect.height() - size) // 2
        name = KIND_ICONS[kind]
        place = QStyle.visualRect(option.direction, rect, QRect(rect.left() + 2, top, size, size))
        self._look.icon(name, name).paint(painter, place)
        return rect.left() + size + 2 + _PAD

    def _paint_note(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> int:
        """Paint the count or the line number at the far end; gives where the words must end."""
        count, line = index.data(Roles.COUNT), index.data(Roles.LINE)
        if count is not None:
            shown = QLocale().toString(count)
            note = shown if index.data(Roles.LEVEL) == 0 else left_to_right(f"×{shown}")
        else:
            note = tr("Ln {line}", "line number", line=line) if line else ""
        rect = option.rect.adjusted(0, 0, -2 * _PAD, 0)
        if note:
            painter.setFont(self._look.small(option.font))
            painter.setPen(self._look.colour("dim"))
            seen = QStyle.visualRect(option.direction, option.rect, rect)
            painter.drawText(seen, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, note)
            return rect.right() - painter.fontMetrics().horizontalAdvance(note)
        return rect.right()


class AnnotationTree(QTreeView):
    """The tree; its current row and the desk's selected annotation follow each other."""

    menu_requested = Signal(object, QPoint)
    edit_requested = Signal()

    def __init__(self, desk: Desk, look: Look):
        super().__init__()
        self.setObjectName("annotationTree")
        self.setAccessibleName(tr("Annotations of the article"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setIndentation(14)
        self.setExpandsOnDoubleClick(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setItemDelegate(AnnotationDelegate(look, self))
        self._desk = desk
        self._following = False
        self._opened_for_row = QPersistentModelIndex()
        self.annotations = AnnotationModel(desk, self)
        # Before setModel: Qt moves the current row off one that goes, which is no choice of the user's.
        self.annotations.rowsAboutToBeRemoved.connect(lambda: self._set_following(True))
        self.setModel(self.annotations)
        self.annotations.rowsRemoved.connect(lambda: self._set_following(False))
        self.annotations.modelReset.connect(self._expand_kinds)
        self.annotations.rowsInserted.connect(self._expand_kind_of)
        self.selectionModel().currentChanged.connect(self._current_changed)
        desk.selected_changed.connect(self._follow)
        desk.annotations_changed.connect(lambda: self._follow(desk.selected))
        self.customContextMenuRequested.connect(self._ask_menu)
        self.doubleClicked.connect(self._edit)
        self._expand_kinds()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt's: there is more or less room; the current row stays in sight."""
        super().resizeEvent(event)
        if self.currentIndex().isValid() and self._may_show(self.currentIndex()):
            self.scrollTo(self.currentIndex())

    def chosen(self) -> list[int]:
        """The ids of the annotations in the selected rows, those below an entry included."""
        found: dict[int, None] = {}
        for index in self.selectedIndexes():
            found.update(dict.fromkeys(self.annotations.annotations_below(index)))
        return list(found)

    def _expand_kinds(self) -> None:
        for row in range(self.annotations.rowCount()):
            kind = self.annotations.index(row, 0)
            if self.annotations.rowCount(kind) <= _OPEN_AT_MOST:
                self.expand(kind)

    def _expand_kind_of(self, parent: QModelIndex, first: int, last: int) -> None:
        first_row = self.annotations.rowCount(parent) == 1
        if parent.isValid() and not parent.parent().isValid() and first_row:
            self.expand(parent)

    def _current_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        if self._following or not current.isValid():
            return
        annotation = current.data(Roles.ANNOTATION)
        if annotation is None and current.data(Roles.LEVEL) == 1:
            return
        self._desk.select(annotation)

    def _follow(self, annotation_id: int | None) -> None:
        """Make the selected annotation's row the current one, without telling the desk again."""
        index = self.annotations.index_of(annotation_id)
        if index == self.currentIndex() or (annotation_id is None and not self.currentIndex().isValid()):
            return
        if annotation_id is None and self.currentIndex().data(Roles.ANNOTATION) is None:
            return
        self._following = True
        try:
            self._open_only(index.parent())
            if index.isValid():
                self.setAutoScroll(False)  # it would open a kind that is too long to be opened unasked
                self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
                self.setAutoScroll(True)
                if self._may_show(index):
                    self.scrollTo(index)
            else:
                self.clearSelection()
                self.setCurrentIndex(QModelIndex())
        finally:
            self._following = False

    def _may_show(self, index: QModelIndex) -> bool:
        above = index.parent()
        while above.isValid():
            if not self.isExpanded(above) and self.annotations.rowCount(above) > _OPEN_AT_MOST:
                return False
            above = above.parent()
        return True

    def _open_only(self, entry: QModelIndex) -> None:
        """Open the entry that the selected row is in, and close the one that was opened just for that."""
        before = self._opened_for_row
        if before == entry:
            return
        if before.isValid():
            self.collapse(self.annotations.index(before.row(), 0, before.parent()))
        opened = entry.parent().isValid() and not self.isExpanded(entry)
        self._opened_for_row = QPersistentModelIndex(entry if opened else QModelIndex())

    def _edit(self, index: QModelIndex) -> None:
        if index.data(Roles.ANNOTATION) is not None:
            self.edit_requested.emit()

    def _set_following(self, following: bool) -> None:
        self._following = following

    def _ask_menu(self, point: QPoint) -> None:
        if self.indexAt(point).isValid():
            self.menu_requested.emit(self.chosen(), self.viewport().mapToGlobal(point))
