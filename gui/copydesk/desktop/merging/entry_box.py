"""A field in which an entry of the codebook is chosen by typing a part of its name."""

from collections.abc import Collection

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter

from copydesk.desktop.desk import Desk
from copydesk.desktop.text import one_line
from copydesk.domain.dataset import EntryKind
from copydesk.session.codebook import Entry


class EntryBox(QComboBox):
    """All entries of one kind by name, but for those that are left out; none is chosen at first."""

    def __init__(self, desk: Desk, kind: EntryKind, name: str, *, leave_out: Collection[int] = ()):
        super().__init__()
        self.setObjectName(name)
        self._kind = kind
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(24)
        session = desk.session
        book = session.codebook if session else None
        entries = () if book is None else book.actors() if kind is EntryKind.ACTOR else book.topics()
        for one in sorted(entries, key=lambda one: one.name.casefold()):
            if one.id not in leave_out:
                self.addItem(one_line(one.name, 120), one.id)
        completer = QCompleter(self.model(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompleter(completer)
        self.setCurrentIndex(-1)

    @property
    def chosen(self) -> Entry | None:
        """The entry that is chosen; None while something else is typed."""
        row = self.currentData()
        typed = self.currentText() == self.itemText(self.currentIndex())
        return Entry(self._kind, row) if row is not None and typed else None
