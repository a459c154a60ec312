"""The keys of choices: one press sets a value of the selected annotation, and once more takes it away."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from copydesk.desktop.action_set import Actions, plain, words
from copydesk.desktop.action_spec import ActionSpec, Menu, Needs, Where
from copydesk.desktop.desk import Desk
from copydesk.desktop.keymap import portable
from copydesk.desktop.language import tr
from copydesk.desktop.main_window import MainWindow
from copydesk.desktop.text import one_line
from copydesk.domain.attribute import AttributeDefinition, AttributeTarget

_PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
_CHOICE = ActionSpec("", "", "", Menu.CODEBOOK, where=Where.ANNOTATIONS, needs=Needs.ANNOTATION)
"""Where and when the key of a choice acts, as an action would."""


class ChoiceKeys(QObject):
    """Listens to the text and the tree. ``hinted`` says what was set."""

    hinted = Signal(str)

    def __init__(self, desk: Desk, window: MainWindow):
        super().__init__(window)
        self._desk = desk
        self._window = window
        for widget in (window.view, window.tagging.tree):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's: True keeps the key from whom it was for."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.modifiers() & ~_PLAIN or not event.text().strip() or not self._desk.writable:
            return False
        found = self._meant(event.text())
        if found is None or bound_action(self._window.actions_, event.text()) is not None:
            return False
        if not event.isAutoRepeat():
            self._set(*found)
        return True

    def _meant(self, key: str) -> tuple[AttributeDefinition, str] | None:
        session, chosen = self._desk.session, self._desk.selection
        if session is None or chosen is None:
            return None
        for definition in session.attributes.of(AttributeTarget(chosen.kind)):
            for choice, its_key in definition.keys.items():
                if its_key == key:
                    return definition, choice
        return None

    def _set(self, definition: AttributeDefinition, choice: str) -> None:
        ids = self._chosen()
        there = [self._desk.annotations[one].attributes.get(definition.name) for one in ids]
        value = None if all(one == choice for one in there) else choice
        self._window.tagging.details.commit()
        done = self._desk.do(
            lambda session: (session.attributes.set_value(definition.target, ids, definition.id, value), True)
        )
        if done:
            name = one_line(definition.name, 40)
            said = tr("no value", "of an attribute") if value is None else one_line(value, 40)
            self.hinted.emit(tr("{name}: {text}", "a term before what it is about", name=name, text=said))

    def _chosen(self) -> list[int]:
        """The selected annotation, and those of its kind that are selected with it in the tree."""
        selected, tree = self._desk.selection, self._window.tagging.tree
        assert selected is not None
        rows = tree.chosen() if tree.hasFocus() else []
        alike = [one for one in rows if self._desk.annotations[one].kind is selected.kind]
        return alike if selected.id in alike else [selected.id]


def bound_action(actions: Actions, key: str) -> str | None:
    """The words of an action that the character is a key of where choices are set: it wins. None for none."""
    typed = f"Shift+{key}" if len(key) == 1 and key.isupper() else key.upper()
    holders = actions.keymap.holders(_CHOICE, portable(typed))
    return plain(words(holders[0])).rstrip("…") if holders else None
