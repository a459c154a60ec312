"""Fills in one attribute of several articles at once."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QStackedWidget, QWidget

from copydesk.desktop.dialogs.of_many import OfManyDialog
from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.tagging.attribute_editors import ChoiceEditor, LineEditor, editor_for, value_shown
from copydesk.desktop.text import one_line
from copydesk.domain.attribute import AttributeDefinition

Counts = Sequence[tuple[object, int]]
"""Each value, None for none, with how many articles have it, the commonest first."""


class AttributesOfManyDialog(OfManyDialog):
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
        title = tr("Attributes of %Ln article(s)", "", count)
        super().__init__("attributesOfManyDialog", title, look, parent)
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
        self._lay_out(((tr("Attribute"), self.attribute), (tr("New value"), self._pages)))
        self.attribute.currentIndexChanged.connect(self._chosen)
        self.clear.toggled.connect(self._filled)
        self.buttons.accepted.connect(self._save)
        self._chosen()
        self.editor.setFocus()

    def _editor(self, definition: AttributeDefinition) -> ChoiceEditor | LineEditor:
        editor = editor_for(definition)
        editor.setAccessibleName(tr("New value"))
        editor.left.connect(self.reject)
        changed = editor.textChanged if isinstance(editor, LineEditor) else editor.currentIndexChanged
        changed.connect(self._filled)
        return editor

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
        self._tell_now([(value_shown(value), count) for value, count in counts])
        self._filled()

    def _filled(self) -> None:
        """Allow to save what differs from what is there."""
        self.say("")
        value = self.editor.value()
        self.editor.setEnabled(not self.clear.isChecked())
        differs = value not in (None, "") and value_shown(value) != value_shown(self._before)
        self._allow(differs)

    def _save(self) -> None:
        self.written.emit(self.definition.id, None if self.clear.isChecked() else self.editor.value())
