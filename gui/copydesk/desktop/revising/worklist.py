"""Steps through annotations that a change of the codebook has left to look at again, beside the article."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from copydesk.desktop.desk import Desk
from copydesk.desktop.dialog_buttons import dialog_buttons
from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.small import row_icon
from copydesk.desktop.terms import due_name, kind_name
from copydesk.desktop.text import dim, one_line, own_direction, plain_label
from copydesk.domain.annotation import Kind
from copydesk.session.worklist import DueAnnotation

_ICONS = {Kind.MENTION: "actor", Kind.PASSAGE: "topic", Kind.QUOTATION: "quotation"}
_SIZE = QSize(460, 460)
_PAGE = 100
"""Annotations that are read together when their rows come into view."""


class DueModel(QAbstractListModel):
    """The annotations that are due; words and names are read when a row is shown."""

    def __init__(self, desk: Desk, look: Look):
        super().__init__()
        self._desk = desk
        self._look = look
        self._shown: Sequence[DueAnnotation] = ()
        self._said: dict[int, tuple[str, Kind | None]] = {}

    def show_all(self, due: Sequence[DueAnnotation]) -> None:
        """Show these."""
        self.beginResetModel()
        self._shown = due
        self._said = {}
        self.endResetModel()

    def at(self, row: int) -> DueAnnotation | None:
        """The one in a row."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """How many are due."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        """What a row says, and the sign of its kind."""
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._told(index.row())[0]
        if role == Qt.ItemDataRole.DecorationRole:
            icon = _ICONS.get(self._told(index.row())[1] or Kind.MENTION, "actor")
            return row_icon(self._look, icon, icon)
        return None

    def _told(self, row: int) -> tuple[str, Kind | None]:
        if row not in self._said:
            self._read(row - row % _PAGE)
        return self._said.get(row, ("", None))

    def _read(self, first: int) -> None:
        session = self._desk.session
        if session is None:
            return
        rows = range(first, min(first + _PAGE, len(self._shown)))
        found = {
            one.id: one
            for one in session.articles.annotations_by_id(self._shown[row].annotation for row in rows)
        }
        texts = {one: session.articles.get(one).text for one in {self._shown[row].article for row in rows}}
        for row in rows:
            due = self._shown[row]
            annotation = found.get(due.annotation)
            if annotation is None:
                self._said[row] = ("", None)
                continue
            name = self._desk.name_of(annotation) or kind_name(annotation.kind)
            words = " … ".join(span.of(texts[due.article]) for span in annotation.main_spans)
            said = " · ".join(filter(None, (name, one_line(words, 60), due_name(due.reason))))
            self._said[row] = (own_direction(one_line(said, 160)), annotation.kind)


class WorklistDialog(QDialog):
    """Shows what is due; the article is read, and can be tagged in, beside it."""

    def __init__(self, desk: Desk, look: Look, parent: QWidget):
        super().__init__(parent)
        self.setObjectName("worklistDialog")
        self.setWindowTitle(tr("Annotations to look at again"))
        self.resize(_SIZE)
        self._desk = desk
        self.reasons = QComboBox()
        self.reasons.setObjectName("worklistReasons")
        self.reasons.setAccessibleName(tr("Why they are to be looked at"))
        self.model = DueModel(desk, look)
        self.list = QListView()
        self.list.setObjectName("worklist")
        self.list.setAccessibleName(tr("Annotations to look at again"))
        self.list.setModel(self.model)
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.status = plain_label(wrap=True)
        dim(self.status)
        self.right = QPushButton(tr("&They are right"))
        self.right.setToolTip(tr("Take the selected ones off the list (Ctrl+Return)"))
        self.all_right = QPushButton(tr("&All are right"))
        self.all_right.setToolTip(tr("Take all that are listed off the list; undo brings them back"))
        self._lay_out()
        self._connect()
        self.load()

    def _lay_out(self) -> None:
        buttons = dialog_buttons(QDialogButtonBox.StandardButton.Close)
        for button in (self.right, self.all_right):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
            button.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        top = QHBoxLayout()
        caption = plain_label(tr("Why"))
        caption.setBuddy(self.reasons)
        top.addWidget(caption)
        top.addWidget(self.reasons, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.status)
        layout.addWidget(buttons)

    def _connect(self) -> None:
        self.reasons.activated.connect(self._filter)
        self.list.selectionModel().currentChanged.connect(self._go)
        self.right.clicked.connect(self._settle)
        self.all_right.clicked.connect(self._settle_all)
        QShortcut(QKeySequence("Ctrl+Return"), self, self._settle)
        self._desk.saved.connect(self.load)
        self.finished.connect(self.deleteLater)

    # -- what is due --------------------------------------------------------------------------------

    def load(self) -> None:
        """Read anew what is due, and stay where we are as far as that is still there."""
        session = self._desk.session
        if session is None:
            return
        row = max(0, self.list.currentIndex().row())
        wanted = self.reasons.currentData()
        counts = session.worklist.counts()
        self.reasons.clear()
        self.reasons.addItem(tr("All reasons"), None)
        for reason, count in counts.items():
            self.reasons.addItem(f"{due_name(reason)} ({self.locale().toString(count)})", reason)
        self.reasons.setCurrentIndex(max(0, self.reasons.findData(wanted)))
        self._show(row)

    def _filter(self) -> None:
        self._show(0)

    def _show(self, row: int) -> None:
        session = self._desk.session
        if session is None:
            return
        wanted = self.reasons.currentData()
        self.model.show_all([one for one in session.worklist.all() if wanted in (None, one.reason)])
        count = self.model.rowCount()
        writable = count > 0 and self._desk.writable
        self.right.setEnabled(writable)
        self.all_right.setEnabled(writable)
        if count:
            self.status.setText(tr("%Ln annotation(s) to look at.", "", count))
            self.list.setCurrentIndex(self.model.index(min(row, count - 1), 0))
        else:
            self.status.setText(
                tr("Nothing is to be looked at. Merging, splitting and other definitions lead here.")
            )

    def _go(self, index: QModelIndex) -> None:
        due = self.model.at(index.row())
        if due is not None:
            self._desk.show_article(due.article)
            self._desk.select(due.annotation)

    # -- what is done about it ----------------------------------------------------------------------

    def _settle(self) -> None:
        rows = [self.model.at(index.row()) for index in self.list.selectionModel().selectedIndexes()]
        ids = [due.annotation for due in rows if due is not None]
        if ids and self._desk.writable:
            self._desk.do(lambda session: session.worklist.settle(ids))

    def _settle_all(self) -> None:
        reason = self.reasons.currentData()
        self._desk.do(lambda session: session.worklist.settle_all(reason))
