"""Choices of an export under names, to be taken again."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from copydesk.desktop.dialog_buttons import ask_line
from copydesk.desktop.language import tr
from copydesk.desktop.text import plain_label

_LONGEST_NAME = 60


class PresetBar(QWidget):
    """``taken`` (name) asks to show a preset, ``saved`` (name) and ``deleted`` (name) to change them."""

    taken = Signal(str)
    saved = Signal(str)
    deleted = Signal(str)

    def __init__(self, presets: Mapping[str, Mapping[str, str]]):
        super().__init__()
        self.names = QComboBox()
        self.names.setObjectName("exportPreset")
        self.names.setAccessibleName(tr("Preset"))
        self.names.setToolTip(tr("Choices that were saved under a name"))
        self.save = QPushButton(tr("Save as preset…"))
        self.save.setObjectName("exportSavePreset")
        self.save.setToolTip(tr("Save what is chosen under a name"))
        self.delete = QPushButton(tr("Delete preset"))
        self.delete.setObjectName("exportDeletePreset")
        self.delete.setToolTip(tr("Delete the preset that is shown"))
        for button in (self.save, self.delete):
            button.setAutoDefault(False)
        self.fill(presets)
        label = plain_label(tr("Preset"))
        label.setBuddy(self.names)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(label)
        layout.addWidget(self.names, 1)
        layout.addWidget(self.save)
        layout.addWidget(self.delete)
        self.names.currentIndexChanged.connect(self._chosen)
        self.save.clicked.connect(self._ask_name)
        self.delete.clicked.connect(lambda: self.deleted.emit(self.names.currentData()))

    def fill(self, presets: Mapping[str, Mapping[str, str]], current: str = "") -> None:
        """Show these presets, and one as chosen; nothing is told."""
        self.names.blockSignals(True)
        self.names.clear()
        self.names.addItem(tr("None", "no preset of an export"), "")
        for name in sorted(presets, key=str.casefold):
            self.names.addItem(name, name)
        self.names.setCurrentIndex(max(0, self.names.findData(current)))
        self.names.blockSignals(False)
        self.delete.setEnabled(bool(self.names.currentData()))

    def leave(self) -> None:
        """What is chosen is no preset any more."""
        self.names.blockSignals(True)
        self.names.setCurrentIndex(0)
        self.names.blockSignals(False)
        self.delete.setEnabled(False)

    def _chosen(self) -> None:
        name: str = self.names.currentData()
        self.delete.setEnabled(bool(name))
        if name:
            self.taken.emit(name)

    def _ask_name(self) -> None:
        words = tr("Name of the preset; one of that name is replaced")
        name: str = self.names.currentData()
        asking = ask_line(self, "exportPresetName", tr("Save as preset"), words, name)
        asking.textValueSelected.connect(self._named)

    def _named(self, typed: str) -> None:
        name = " ".join(typed.split())[:_LONGEST_NAME]
        if name:
            self.saved.emit(name)
