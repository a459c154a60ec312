"""Says what is missing where a key is pressed whose action is not possible now."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from copydesk.desktop.action_spec import NEVER_BOTH, ActionSpec, Needs
from copydesk.desktop.language import tr
from copydesk.desktop.main_window import MainWindow
from copydesk.desktop.palette.rows import missing


class MissedKeys(QObject):
    """Looks at keys that came as far as the window: nobody took them. ``hinted`` says what is missing."""

    hinted = Signal(str)

    def __init__(self, window: MainWindow):
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's: the key is looked at, and goes on."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            sequence = QKeySequence(modifiers.value | event.key())
            lacking = self._lacking(sequence.toString(QKeySequence.SequenceFormat.PortableText))
            if lacking:
                self.hinted.emit(tr("{reason}.", reason=missing(lacking)))
        return False

    def _lacking(self, key: str) -> Needs:
        """What the actions that the key has here wait for; nothing where it has none."""
        actions = self._window.actions_
        meant = [spec for spec in actions.table if key in actions.keymap.of(spec.id) and self._acts(spec)]
        if any(actions[spec.id].isEnabled() for spec in meant):
            return Needs.NOTHING
        lacking = Needs.NOTHING
        for spec in meant:
            lacking |= spec.needs & ~actions.there
        if lacking & NEVER_BOTH == NEVER_BOTH:  # the key does something with either
            return lacking & ~NEVER_BOTH | Needs.MARK
        if Needs.SUGGESTION in lacking and Needs.SUGGESTIONS not in actions.there:
            lacking |= Needs.SUGGESTIONS
        return lacking

    def _acts(self, spec: ActionSpec) -> bool:
        """Whether the action's key acts where the focus is."""
        places = self._window.actions_[spec.id].associatedObjects()
        return any(each is self._window or (isinstance(each, QWidget) and each.hasFocus()) for each in places)
