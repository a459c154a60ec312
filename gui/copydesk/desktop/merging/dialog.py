"""Pairs of entries that may be one: each is merged, either way, or kept apart."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from copydesk.desktop.desk import Desk
from copydesk.desktop.dialog_buttons import dialog_buttons
from copydesk.desktop.language import noop, tr, tr_marked
from copydesk.desktop.row_tables import dress_rows
from copydesk.desktop.text import breakable, dim, one_line, own_direction, plain_label
from copydesk.domain.dataset import EntryKind
from copydesk.session.codebook import Entry
from copydesk.session.duplicates import Duplicate

_SIZE = QSize(760, 460)
_HEADS = (noop("One"), noop("Other"), noop("What speaks for it"))
_BECAUSE = {
    "the same name": noop("the same name"),
    "short for the other": noop("short for the other"),
    "the same surname and initial": noop("the same surname and initial"),
    "a part of the other's name": noop("a part of the other's name"),
    "nearly the same spelling": noop("nearly the same spelling"),
}
Index = QModelIndex | QPersistentModelIndex


class PairsModel(QAbstractTableModel):
    """The pairs that are left, likeliest first."""

    def __init__(self, desk: Desk):
        super().__init__()
        self._desk = desk
        self._pairs: list[Duplicate] = []

    def show_all(self, pairs: Sequence[Duplicate]) -> None:
        """Show those of the pairs whose entries are both still there."""
        session = self._desk.session
        self.beginResetModel()
        self._pairs = [
            pair
            for pair in pairs
            if session is not None and session.codebook.has(pair.first) and session.codebook.has(pair.second)
        ]
        self.endResetModel()

    def at(self, row: int) -> Duplicate | None:
        """The pair in a row."""
        return self._pairs[row] if 0 <= row < len(self._pairs) else None

    def rowCount(self, parent: Index | None = None) -> int:
        """How many pairs are left."""
        return 0 if parent is not None and parent.isValid() else len(self._pairs)

    def columnCount(self, parent: Index | None = None) -> int:
        """The two names, and what speaks for it."""
        return 0 if parent is not None and parent.isValid() else len(_HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        """What the columns are called."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return tr_marked(_HEADS[section])
        return None

    def data(self, index: Index, role: int = 0) -> object:
        """What a cell says."""
        pair = self.at(index.row())
        if pair is None or role != Qt.ItemDataRole.DisplayRole:
            return None
        if index.column() == 2:
            return tr_marked(_BECAUSE[pair.because])
        entry, name = (pair.first, pair.names[0]) if index.column() == 0 else (pair.second, pair.names[1])
        own = self.name_of(entry)
        return own_direction(one_line(own if own == name else f"{own} ({name})", 120))

    def name_of(self, entry: Entry) -> str:
        """The entry's own name; empty where it is gone."""
        session = self._desk.session
        if session is None or not session.codebook.has(entry):
            return ""
        book = session.codebook
        return (book.actor if entry.kind is EntryKind.ACTOR else book.topic)(entry.id).name


class DuplicatesDialog(QDialog):
    """Shows the pairs of one kind of entry; what is done about one leads to the next."""

    def __init__(self, desk: Desk, pairs: Sequence[Duplicate], parent: QWidget):
        super().__init__(parent)
        self.setObjectName("duplicatesDialog")
        self.setWindowTitle(tr("Entries that may be the same"))
        self.resize(_SIZE)
        self._desk = desk
        self._all = list(pairs)
        self.model = PairsModel(desk)
        self.table = _table(self.model)
        self.told = plain_label(wrap=True)
        dim(self.told)
        self.first = QPushButton(tr("Keep the &one"))
        self.second = QPushButton(tr("Keep the o&ther"))
        self.apart = QPushButton(tr("&Not the same"))
        self.first.setToolTip(tr("Merge the other into the one on the left (Ctrl+1)"))
        self.second.setToolTip(tr("Merge the one into the other on the right (Ctrl+2)"))
        self.apart.setToolTip(tr("Never propose these two again (Ctrl+3)"))
        self._lay_out()
        self._connect()
        self.load()

    def _lay_out(self) -> None:
        buttons = dialog_buttons(QDialogButtonBox.StandardButton.Close)
        for button in (self.first, self.second, self.apart):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
            button.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.told)
        layout.addWidget(buttons)

    def _connect(self) -> None:
        self.table.selectionModel().currentChanged.connect(self._tell)
        self.first.clicked.connect(lambda: self._merge(first=True))
        self.second.clicked.connect(lambda: self._merge(first=False))
        self.apart.clicked.connect(self._keep_apart)
        for key, button in (("Ctrl+1", self.first), ("Ctrl+2", self.second), ("Ctrl+3", self.apart)):
            QShortcut(QKeySequence(key), self, button.click)
        self._desk.entries_changed.connect(self.load)
        self.finished.connect(self.deleteLater)

    def load(self) -> None:
        """Show what is left, in place of what was merged or undone."""
        row = max(0, self.table.currentIndex().row())
        self.model.show_all(self._all)
        count = self.model.rowCount()
        if count:
            self.table.setCurrentIndex(self.model.index(min(row, count - 1), 0))
        self._tell()

    def _tell(self) -> None:
        pair, session = self.model.at(self.table.currentIndex().row()), self._desk.session
        for button in (self.first, self.second, self.apart):
            button.setEnabled(pair is not None and self._desk.writable)
        if pair is None or session is None:
            self.told.setText(tr("No two entries are left that may be the same."))
            return
        first, second = (sum(session.merging.uses(one).values()) for one in (pair.first, pair.second))
        self.told.setText(
            breakable(
                tr(
                    "{one}: used {first} times. {other}: used {second} times. "
                    "Merging moves all that refers to one to the other; its names stay as aliases.",
                    one=self.model.name_of(pair.first),
                    other=self.model.name_of(pair.second),
                    first=self.locale().toString(first),
                    second=self.locale().toString(second),
                )
            )
        )

    def _merge(self, *, first: bool) -> None:
        pair = self.model.at(self.table.currentIndex().row())
        if pair is not None:
            gone, kept = (pair.second, pair.first) if first else (pair.first, pair.second)
            self._desk.do(lambda session: session.merging.merge([gone], into=kept))
            self.load()

    def _keep_apart(self) -> None:
        pair = self.model.at(self.table.currentIndex().row())
        if pair is not None:
            self._desk.do(lambda session: session.merging.keep_apart(pair.first, pair.second))
            self._all.remove(pair)
            self.load()


def _table(model: PairsModel) -> QTableView:
    table = QTableView()
    table.setObjectName("duplicatePairs")
    table.setAccessibleName(tr("Entries that may be the same"))
    table.setModel(model)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    dress_rows(table)
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    return table
