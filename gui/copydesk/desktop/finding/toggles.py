"""How words are looked for: case, whole word, regular expression, as three small buttons with keys."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.small import icon_button

_KEYS = {"case": "Alt+C", "whole_word": "Alt+W", "regular": "Alt+R"}


class Toggles(QWidget):
    """``changed`` tells that one was switched. The keys act in the fields given to :meth:`watch`.

    They are taken before the menu bar sees them: its letters differ from language to language.
    """

    changed = Signal()

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.case = self._button(look, "case", tr("Match case"))
        self.whole_word = self._button(look, "whole-word", tr("Whole words only"))
        self.regular = self._button(look, "regular", tr("Regular expression"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for key, button in self._by_key().items():
            button.setObjectName(f"{name}_{key}")
            keys = QKeySequence(_KEYS[key]).toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(f"{button.accessibleName()} ({keys})")
            button.toggled.connect(self.changed)
            row.addWidget(button)
            self.watch(button)

    def _by_key(self) -> dict[str, QToolButton]:
        return {"case": self.case, "whole_word": self.whole_word, "regular": self.regular}

    @staticmethod
    def _button(look: Look, icon: str, words: str) -> QToolButton:
        button = icon_button(look, icon, words)
        button.setCheckable(True)
        return button

    def watch(self, widget: QWidget) -> None:
        """Let the keys act while that widget has the focus."""
        widget.installEventFilter(self)

    def set(self, *, case: bool, whole_word: bool, regular: bool) -> None:
        """Switch all three without telling it."""
        for button, on in ((self.case, case), (self.whole_word, whole_word), (self.regular, regular)):
            button.blockSignals(True)
            button.setChecked(on)
            button.blockSignals(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's: a key was pressed in a watched widget, or is about to become a shortcut."""
        if isinstance(event, QKeyEvent):
            button = self._of_key(event)
            if button is not None and event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if button is not None and event.type() == QEvent.Type.KeyPress:
                button.toggle()
                return True
        return super().eventFilter(watched, event)

    def _of_key(self, event: QKeyEvent) -> QToolButton | None:
        pressed = QKeySequence(event.keyCombination())
        for key, button in self._by_key().items():
            if pressed == QKeySequence(_KEYS[key]) and button.isVisible():
                return button
        return None
