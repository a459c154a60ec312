"""What one attribute is filled in with: a box of choices, a box of yes and no, or a line."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy

from copydesk.desktop.fields import Line
from copydesk.desktop.language import tr
from copydesk.desktop.text import one_line
from copydesk.domain.attribute import AttributeDefinition, AttributeType

_LONGEST = 80
_SHORTEST = QLocale.FloatingPointPrecisionOption.FloatingPointShortest.value


class ChoiceEditor(QComboBox):
    """One of several values, or none. ``answered`` gives the choice, ``left`` says that Esc was pressed."""

    answered = Signal(object)
    left = Signal()

    def __init__(self, definition: AttributeDefinition):
        super().__init__()
        self._required = definition.required
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.addItem("", None)
        for value, words, tip in _items(definition):
            self.addItem(words, value)
            self.setItemData(self.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        self._known = self.count()
        if definition.required:
            self.setPlaceholderText(tr("Required", "an attribute that has no value yet"))
        self.activated.connect(lambda: self.answered.emit(self.value()))

    def value(self) -> object:
        """What is chosen; None for nothing."""
        return self.currentData()

    @property
    def pending(self) -> bool:
        """A choice is given at once."""
        return False

    def show_value(self, value: object) -> None:
        """Show the stored value; one that is no choice is shown all the same."""
        while self.count() > self._known:
            self.removeItem(self.count() - 1)
        if value is None:
            self.setCurrentIndex(-1 if self._required else 0)
            return
        row = next((row for row in range(1, self._known) if self.itemData(row) == value), -1)
        if row < 0:
            self.addItem(one_line(str(value), _LONGEST), value)
            row = self._known
        self.setCurrentIndex(row)

    def commit(self) -> None:
        """A choice is given at once."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt's: the wheel scrolls the panel, and changes nothing in passing."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's: Esc goes back to the text."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)


class LineEditor(Line):
    """Text, a number in the language's writing, or a date.

    ``answered`` gives what was typed when Enter is pressed or the line is left, ``left`` says that Esc was.
    """

    answered = Signal(object)
    left = Signal()

    def __init__(self, definition: AttributeDefinition):
        super().__init__()
        self._type = definition.type
        self._shown = ""
        self.setPlaceholderText(_placeholder(definition))
        if definition.type is AttributeType.DATE:
            self.setToolTip(tr("A day, a month or a year: YYYY-MM-DD, YYYY-MM or YYYY"))
        self.editingFinished.connect(self.commit)

    @property
    def pending(self) -> bool:
        """Whether something was typed that is not stored yet."""
        return self.text() != self._shown

    def show_value(self, value: object) -> None:
        """Show the stored value."""
        self.setText(value_shown(value))
        self.setCursorPosition(0)
        self._shown = self.text()

    def commit(self) -> None:
        """Give what was typed and not given yet."""
        if self.pending:
            self.answered.emit(self.value())

    def value(self) -> object:
        """What is typed, a number as such where the language's writing makes it one."""
        return _read(self.text()) if self._type is AttributeType.NUMBER else self.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's: Esc takes back what was typed, and goes back to the text."""
        if event.key() == Qt.Key.Key_Escape:
            self.setText(self._shown)
            self.left.emit()
            return
        super().keyPressEvent(event)


def editor_for(definition: AttributeDefinition) -> ChoiceEditor | LineEditor:
    """What the attribute is filled in with."""
    if definition.type in (AttributeType.CHOICE, AttributeType.YES_NO):
        return ChoiceEditor(definition)
    return LineEditor(definition)


def value_shown(value: object) -> str:
    """A value as the language writes it; empty for none."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return tr("Yes") if value else tr("No")
    locale = _plain_locale()
    if isinstance(value, float):
        return locale.toString(value, "g", _SHORTEST)
    if isinstance(value, int):
        return locale.toString(value) if abs(value) < 2**63 else str(value)
    return str(value)


def _plain_locale() -> QLocale:
    """The interface's language, with no sign between thousands: a year is a number too."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale


def _read(text: str) -> object:
    typed = text.strip()
    number, is_number = QLocale().toDouble(typed)
    if not is_number:
        return typed
    whole, is_whole = QLocale().toLongLong(typed)
    return whole if is_whole else number


def _items(definition: AttributeDefinition) -> list[tuple[object, str, str]]:
    """Each value with its words and its tool tip."""
    if definition.type is AttributeType.YES_NO:
        return [(True, value_shown(True), ""), (False, value_shown(False), "")]
    keys = definition.keys
    return [
        (each, one_line(each, _LONGEST), tr("Key: {key}", key=keys[each]) if each in keys else "")
        for each in definition.choices
    ]


def _placeholder(definition: AttributeDefinition) -> str:
    required = tr("Required", "an attribute that has no value yet") if definition.required else ""
    form = tr("YYYY-MM-DD", "how a date is written") if definition.type is AttributeType.DATE else ""
    return " · ".join(filter(None, (required, form)))
