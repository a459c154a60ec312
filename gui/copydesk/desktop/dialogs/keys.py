"""Every key on one sheet: to read, to search, to copy."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from copydesk.desktop.action_set import Actions
from copydesk.desktop.dialog_buttons import dialog_buttons
from copydesk.desktop.dialogs.key_sheet import Group, as_text, columns, filtered, groups
from copydesk.desktop.language import tr
from copydesk.desktop.text import dim, heading, plain_label

_COLUMN = 44
"""Average characters: a column of the sheet is that wide at least."""


class KeysDialog(QDialog):
    """Two or three columns of keys by task. ``change`` opens the page where keys are given."""

    def __init__(self, actions: Actions, parent: QWidget, change: Callable[[], None] | None = None):
        super().__init__(parent)
        self.setObjectName("keysDialog")
        self.setWindowTitle(tr("Keys"))
        self._groups = groups(actions.table, actions.keymap)
        self._shown: tuple[int, list[Group]] = (0, [])
        self.search = QLineEdit()
        self.search.setObjectName("keysDialogSearch")
        self.search.setPlaceholderText(tr("Search keys"))
        self.search.setAccessibleName(tr("Search keys by what they do"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._show)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setAccessibleName(tr("All keys"))
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._none = plain_label(tr("No key does that."))
        self.buttons = dialog_buttons(QDialogButtonBox.StandardButton.Close)
        self.buttons.rejected.connect(self.reject)
        self.copy = self._button(tr("Copy as text"), self._copy)
        if change is not None:
            self.change = self._button(tr("Change keys…"), lambda: (self.accept(), change()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(16)
        layout.addWidget(self.search)
        layout.addWidget(self._none)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self.buttons)
        room = self.screen().availableSize()
        self.resize(min(1160, room.width() - 32), min(760, room.height() - 64))
        self.finished.connect(self.deleteLater)
        self._show()

    def _button(self, words: str, does: Callable[[], object]) -> QPushButton:
        button = self.buttons.addButton(words, QDialogButtonBox.ButtonRole.ActionRole)
        button.setAutoDefault(False)
        button.clicked.connect(does)
        return button

    @property
    def shown(self) -> list[Group]:
        """What the search leaves."""
        return self._shown[1]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt's: a wide sheet has more columns."""
        super().resizeEvent(event)
        self._show()

    def _show(self) -> None:
        found = filtered(self._groups, self.search.text())
        column = _COLUMN * self.fontMetrics().averageCharWidth()
        count = min(max(self.width() // column, 1), 3)
        if (count, found) == self._shown:
            return
        self._shown = count, found
        self._none.setVisible(not found)
        self._scroll.setWidget(_sheet(columns(found, count), count, column // 3))

    def _copy(self) -> None:
        QApplication.clipboard().setText(as_text(self.shown))
        self.copy.setText(tr("Copied"))


def _sheet(in_columns: list[list[Group]], count: int, keys_width: int) -> QWidget:
    sheet = QWidget()
    across = QHBoxLayout(sheet)
    across.setContentsMargins(0, 0, 12, 0)
    across.setSpacing(32)
    for place in range(count):
        column = QVBoxLayout()
        column.setSpacing(20)
        for group in in_columns[place] if place < len(in_columns) else ():
            column.addLayout(_section(group, keys_width))
        column.addStretch(1)
        across.addLayout(column, 1)
    return sheet


def _section(group: Group, keys_width: int) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    grid.setColumnMinimumWidth(0, keys_width)
    title = plain_label(group.title)
    heading(title, larger=1)
    grid.addWidget(title, 0, 0, 1, 2)
    for place, line in enumerate(group.lines, 1):
        keys = plain_label(line.pressed, wrap=len(line.keys) > 1)
        heading(keys)
        grid.addWidget(keys, place, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(plain_label(line.words, wrap=True), place, 1, Qt.AlignmentFlag.AlignTop)
    if group.note:
        note = plain_label(group.note, wrap=True)
        dim(note)
        grid.addWidget(note, len(group.lines) + 1, 0, 1, 2)
    return grid
