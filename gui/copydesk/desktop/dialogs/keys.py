"""Every key on one sheet, from the table of actions."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from copydesk.desktop.action_set import Actions, plain, summary
from copydesk.desktop.actions import ActionSpec, Menu
from copydesk.desktop.language import tr, tr_marked
from copydesk.desktop.text import dim, heading, plain_label


class KeysDialog(QDialog):
    """Two columns of keys by menu."""

    def __init__(self, actions: Actions, parent: QWidget):
        super().__init__(parent)
        self.setObjectName("keysDialog")
        self.setWindowTitle(tr("Keys"))
        self.resize(960, 760)
        columns = QHBoxLayout()
        columns.setSpacing(48)
        width = self.fontMetrics().horizontalAdvance(_either(("Ctrl+Shift+Z", "Ctrl+Y"))) + 16
        by_menu = {menu: _with_keys(actions, menu) for menu in Menu}
        for menus in ((Menu.TAG, Menu.EDIT), (Menu.ARTICLE, Menu.FILE, Menu.VIEW, Menu.HELP)):
            column = QVBoxLayout()
            column.setSpacing(16)
            for menu in menus:
                column.addLayout(_section(menu, by_menu[menu], width))
            column.addStretch(1)
            columns.addLayout(column, 1)
        sheet = QWidget()
        sheet.setLayout(columns)
        scroll = QScrollArea()
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(sheet)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.addWidget(scroll, 1)
        layout.addWidget(buttons)
        self.finished.connect(self.deleteLater)


def _with_keys(actions: Actions, menu: Menu) -> list[tuple[str, str]]:
    """Keys and what they do, of the actions of a menu; the nine digits are one line."""
    rows: list[tuple[str, str]] = []
    for spec, action in actions.items():
        if spec.menu is not menu or action.shortcut().isEmpty():
            continue
        if spec.id.startswith("tag_recent_"):
            if spec.argument == 1:
                rows.append(("1 … 9", tr("Tag the selected text with the recent tag of that number")))
            continue
        rows.append((_keys(action.shortcuts()), _words(spec, action)))
    return rows


def _keys(shortcuts: Iterable[QKeySequence]) -> str:
    names = [key.toString(QKeySequence.SequenceFormat.NativeText) for key in shortcuts]
    return _either(dict.fromkeys(name.replace("Return", "Enter") for name in names))


def _either(names: Iterable[str]) -> str:
    return tr(" or ", "between two keys that do the same").join(names)


def _words(spec: ActionSpec, action: QAction) -> str:
    return summary(spec)


def _section(menu: Menu, rows: list[tuple[str, str]], name_width: int) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    grid.setColumnMinimumWidth(0, name_width)
    name = plain_label(plain(tr_marked(menu.value)))
    heading(name, larger=1)
    grid.addWidget(name, 0, 0, 1, 2)
    for place, (keys, words) in enumerate(rows, 1):
        key = plain_label(keys)
        heading(key)
        grid.addWidget(key, place, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(plain_label(words, wrap=True), place, 1, Qt.AlignmentFlag.AlignTop)
    note = plain_label(tr("These act while the article has the focus.") if menu is Menu.TAG else "")
    dim(note)
    if note.text():
        grid.addWidget(note, len(rows) + 1, 0, 1, 2)
    return grid
