"""The page on which every action gets its keys."""

from collections.abc import Callable, Sequence
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
)

from copydesk.desktop import key_files, menus
from copydesk.desktop.action_set import plain, summary, words
from copydesk.desktop.actions import ActionSpec
from copydesk.desktop.dialogs.preferences.key_editor import KeyEditor
from copydesk.desktop.dialogs.preferences.key_field import KeyField
from copydesk.desktop.dialogs.preferences.page import Page
from copydesk.desktop.keymap import Keymap, natives
from copydesk.desktop.language import tr, translated
from copydesk.desktop.text import dim, plain_label
from copydesk.errors import UserError

_NAME = Qt.ItemDataRole.UserRole


class KeysPage(Page):
    """All actions by menu with their keys; below them the keys of the current one, to be changed.

    ``act`` lets a map of keys act and keeps it.
    """

    def __init__(
        self,
        table: Sequence[ActionSpec],
        keymap: Keymap,
        mnemonics: frozenset[str],
        act: Callable[[Keymap], None],
    ):
        super().__init__("keys", tr("Keys"))
        self._table = table
        self._specs = {spec.id: spec for spec in table}
        self.keymap = keymap
        self._act = act
        self.search = QLineEdit()
        self.search.setObjectName("keysSearch")
        self.search.setPlaceholderText(tr("Search actions"))
        self.search.setAccessibleName(tr("Search actions by their words or keys"))
        self.search.setClearButtonEnabled(True)
        self.by_key = KeyField("keysByKey", tr("Search by pressing a key"))
        self.by_key.setClearButtonEnabled(True)
        self.list = QTreeWidget()
        self.editor = KeyEditor(mnemonics)
        self.load = QPushButton(tr("Load a set…"))
        self.save = QPushButton(tr("Save as a set…"))
        self._items: dict[str, QTreeWidgetItem] = {}
        self._heads: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        self._build_list()
        self._lay_out()
        self._connect()
        self.show_values()
        self.list.setCurrentItem(next(iter(self._items.values())))

    def _build_list(self) -> None:
        self.list.setObjectName("keysList")
        self.list.setAccessibleName(tr("Actions and their keys"))
        self.list.setHeaderLabels([tr("Action"), tr("Keys")])
        self.list.setRootIsDecorated(False)
        self.list.setIndentation(12)
        self.list.setUniformRowHeights(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setMinimumHeight(160)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        for _, specs in groupby(self._table, lambda spec: spec.menu):
            first, *rest = specs
            head = QTreeWidgetItem(self.list, [menus.path(first).split(" › ")[0]])
            self._heads.append((head, []))
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            bold = QFont(self.list.font())
            bold.setWeight(QFont.Weight.DemiBold)
            head.setFont(0, bold)
            for spec in (first, *rest):
                item = self._items[spec.id] = QTreeWidgetItem(head, [self._title(spec)])
                item.setData(0, _NAME, spec.id)
                self._heads[-1][1].append(item)
                item.setToolTip(0, summary(spec))
        self.list.expandAll()

    @staticmethod
    def _title(spec: ActionSpec) -> str:
        title = plain(words(spec)).rstrip("…")
        return f"{plain(menus.path(spec)).split(' › ')[-1]} › {title}" if spec.submenu else title

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.search, 3)
        label = plain_label(tr("or by key", "search actions by their words or by key"))
        label.setBuddy(self.by_key)
        dim(label)
        top.addWidget(label)
        top.addWidget(self.by_key, 2)
        foot = QHBoxLayout()
        for button, name in ((self.load, "keysLoad"), (self.save, "keysSave")):
            button.setObjectName(name)
            button.setAutoDefault(False)
            foot.addWidget(button)
        foot.addStretch(1)
        self.column.setSpacing(8)
        self.column.addLayout(top)
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self.editor)
        self.column.addLayout(foot)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._filter)
        self.by_key.keySequenceChanged.connect(self._filter)
        self.list.currentItemChanged.connect(self._show_current)
        self.editor.changed.connect(self.change)
        self.load.clicked.connect(self._ask_load)
        self.save.clicked.connect(self._ask_save)

    # -- what is shown ------------------------------------------------------------------------------

    def show_values(self) -> None:
        """Show the keys that act now; those that differ from the table's are bold."""
        for name, item in self._items.items():
            item.setText(1, "   ".join(natives(self.keymap.of(name))))
            font = QFont(self.list.font())
            changed = self.keymap.changed(name)
            font.setWeight(QFont.Weight.DemiBold if changed else QFont.Weight.Normal)
            item.setFont(1, font)
            item.setToolTip(1, tr("Changed") if changed else "")
        self._show_current()

    def _show_current(self) -> None:
        item = self.list.currentItem()
        name = item.data(0, _NAME) if item is not None else None
        self.editor.show_action(self._specs[name] if name else None, self.keymap)

    def _filter(self) -> None:
        wished = self.search.text().casefold().split()
        sequence = self.by_key.keySequence()
        key = sequence.toString(sequence.SequenceFormat.PortableText)
        for name, item in self._items.items():
            about = " ".join((item.text(0), item.text(1), item.toolTip(0))).casefold()
            fits = all(word in about for word in wished)
            item.setHidden(not fits or bool(key and key not in self.keymap.of(name)))
        for head, inside in self._heads:
            head.setHidden(all(item.isHidden() for item in inside))
        shown = [item for item in self._items.values() if not item.isHidden()]
        if shown and self.list.currentItem() not in shown:
            self.list.setCurrentItem(shown[0])

    # -- what changes -------------------------------------------------------------------------------

    def change(self, keymap: Keymap) -> None:
        """Let other keys act at once."""
        self.keymap = keymap
        self._act(keymap)
        self.show_values()

    def reset(self) -> None:
        """Give all actions the keys of the table."""
        self.change(self.keymap.reset_all())
        self.editor.say(tr("All actions have their first keys again."))

    def _ask_load(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Load a set of keys"), "", _files())
        if name:
            self.load_from(Path(name))

    def _ask_save(self) -> None:
        dialog = QFileDialog(self, tr("Save the keys as a set"), "", _files())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")  # before it asks whether to replace a file; loading offers no others
        dialog.selectFile("keys.json")
        dialog.fileSelected.connect(lambda name: self.save_to(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def load_from(self, path: Path) -> None:
        """Take the keys of a file; a file that is no set of keys changes nothing."""
        try:
            keymap = key_files.load(path, self._table)
        except UserError as error:
            self.editor.say(translated(error))
            return
        self.change(keymap)
        if keymap.unknown:
            names = ", ".join(keymap.unknown)
            self.editor.say(
                tr("Loaded. This version has no action called {names}; their keys are kept.", names=names)
            )
        else:
            self.editor.say(tr("Loaded {name}.", name=path.name))

    def save_to(self, path: Path) -> None:
        """Write the keys that act now to a file."""
        try:
            key_files.save(path, self.keymap, self._table)
        except UserError as error:
            self.editor.say(translated(error))
        else:
            self.editor.say(tr("Saved {name}.", name=path.name))


def _files() -> str:
    return tr("Sets of keys (*.json)")
