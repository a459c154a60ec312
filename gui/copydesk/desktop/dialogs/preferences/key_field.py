"""A field that takes one key, with what is held with it, by its being pressed."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit, QLineEdit

from copydesk.desktop.keymap import portable


class KeyField(QKeySequenceEdit):
    """``pressed`` gives the key in portable text. The tab key goes on to the next field."""

    pressed = Signal(str)

    def __init__(self, name: str, label: str):
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setMaximumSequenceLength(1)
        line = self.findChild(QLineEdit)
        if line is not None:
            line.setAccessibleName(label)
        self.keySequenceChanged.connect(self._changed)

    def _changed(self, sequence: QKeySequence) -> None:
        key = portable(sequence.toString(QKeySequence.SequenceFormat.PortableText))
        if key:
            self.pressed.emit(key)


def mnemonics(titles: list[str]) -> frozenset[str]:
    """The keys that open menus of these titles: Alt with the marked letter."""
    found = {QKeySequence.mnemonic(title).toString() for title in titles}
    return frozenset(key for key in found if key)
