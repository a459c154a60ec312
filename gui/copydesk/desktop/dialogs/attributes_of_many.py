"""Fills in one attribute of several articles at once."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from copydesk.desktop.dialog_buttons import dialog_buttons
from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.small import make_room, say_problem
from copydesk.desktop.tagging.attribute_editors import ChoiceEditor, LineEditor, editor_for, value_shown
from copydesk.desktop.text import breakable, dim, one_line, plain_label
from copydesk.domain.attribute import AttributeDefinition

Counts = Sequence[tuple[object, int]]
"""Each value, None for none, with how many articles have it, the commonest first."""
_MOST_VALUES = 5
"""Values that are named; the others are counted."""


class AttributesOfManyDialog(QDialog):
    """``written`` gives an attribute's id and its value; the dialog stays until it is accepted.

    ``now`` tells what the articles have of an attribute. Nothing is written before something was filled in,
    or emptying was chosen: what differs stays as it is.
    """

    written = Signal(int, object)

    def __init__(
        self,
        definitions: Sequence[AttributeDefinition],
        now: Callable[[AttributeDefinition], Counts],
        count: int,
        look: Look,
        parent: QWidget,
    ):
        super().__init__(parent)
        self.setObjectName("attributesOfManyDialog")
        self.setWindowTitle(tr("Attributes of %Ln article(s)", "", count))
        self.setMinimumWidth(480)
        self._look = look
        self._counts = now
        self._definitions = tuple(definitions)
        self._before: object = None
        self.attribute = QComboBox()
        self.attribute.setObjectName("manyAttribute")
        self.attribute.setMinimumContentsLength(12)
        self.attribute.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.editors = [self._editor(definition) for definition in self._definitions]
        self._pages = QStackedWidget()
        for definition, editor in zip(self._definitions, self.editors, strict=True):
            self.attribute.addItem(one_line(definition.name, 80), definition.id)
            self._pages.addWidget(editor)
        self.clear = QCheckBox(tr("&Empty it in all of them"))
        self.clear.setObjectName("manyClear")
        self.now = plain_label(wrap=True)
        self.now.setObjectName("manyNow")
        dim(self.now)
        self.problem = plain_label(wrap=True)
        self.problem.hide()
        self.buttons = dialog_buttons(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self._lay_out()
        self.attribute.currentIndexChanged.connect(self._chosen)
        self.clear.toggled.connect(self._filled)
        self.buttons.accepted.connect(self._save)
        self.buttons.rejected.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self._chosen()
        self.editor.setFocus()

    def _editor(self, definition: AttributeDefinition) -> ChoiceEditor | LineEditor:
        editor = editor_for(definition)
        editor.setAccessibleName(tr("New value"))
        editor.left.connect(self.reject)
        changed = editor.textChanged if isinstance(editor, LineEditor) else editor.currentIndexChanged
        changed.connect(self._filled)
        return editor

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.attribute.setAccessibleName(tr("Attribute"))
        for said, widget in ((tr("Attribute"), self.attribute), (tr("New value"), self._pages)):
            form.addRow(plain_label(said), widget)
        form.addRow("", self.clear)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(16)
        layout.addLayout(form)
        layout.addWidget(self.now)
        layout.addWidget(self.problem)
        layout.addStretch(1)
        layout.addWidget(self.buttons)

    @property
    def definition(self) -> AttributeDefinition:
        """The attribute that is chosen."""
        return self._definitions[self.attribute.currentIndex()]

    @property
    def editor(self) -> ChoiceEditor | LineEditor:
        """What it is filled in with."""
        return self.editors[self.attribute.currentIndex()]

    def _chosen(self) -> None:
        counts = self._counts(self.definition)
        self._pages.setCurrentWidget(self.editor)
        self._before = counts[0][0] if len(counts) == 1 else None
        self.editor.show_value(self._before)
        self.clear.setChecked(False)
        self.clear.setEnabled(any(value is not None for value, _ in counts))
        self.now.setText(breakable(tr("Now: {values}.", values=_told(counts))))
        self._filled()

    def _filled(self) -> None:
        """Allow to save what differs from what is there."""
        self.say("")
        clear, value = self.clear.isChecked(), self.editor.value()
        self.editor.setEnabled(not clear)
        differs = value not in (None, "") and value_shown(value) != value_shown(self._before)
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(clear or differs)

    def _save(self) -> None:
        self.written.emit(self.definition.id, None if self.clear.isChecked() else self.editor.value())

    def say(self, sentence: str) -> None:
        """Say why it could not be written; what was filled in stays."""
        say_problem(self.problem, self._look, sentence)
        make_room(self)


def _told(counts: Counts) -> str:
    """The commonest values with how many articles have them."""

    def told(value: object, count: int) -> str:
        return f"{one_line(value_shown(value), 40) or tr('none')} ({QLocale().toString(count)})"

    said = [told(value, count) for value, count in counts[:_MOST_VALUES]]
    if others := sum(count for _, count in counts[_MOST_VALUES:]):
        said.append(tr("others ({count})", count=others))
    return ", ".join(said)
