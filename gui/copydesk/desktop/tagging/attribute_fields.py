"""Fields for the attributes that the user has defined: of an annotation, an actor or an article."""

from collections.abc import Hashable, Mapping, Sequence

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QSizePolicy, QWidget

from copydesk.desktop.language import tr, translated
from copydesk.desktop.look import Look
from copydesk.desktop.small import Elided, say_problem
from copydesk.desktop.tagging.attribute_editors import LineEditor, editor_for
from copydesk.desktop.text import dim, one_line, plain_label
from copydesk.domain.attribute import AttributeDefinition
from copydesk.errors import UserError
from copydesk.session.attribute_values import validated

_LONGEST_NAME = 16
"""Characters of a name that have room beside its editor."""


class AttributeField(QObject):
    """One attribute: its label, its editor, and what is wrong with what was typed in it."""

    edited = Signal(int, object)
    left = Signal()

    def __init__(self, look: Look, definition: AttributeDefinition, parent: QWidget):
        super().__init__(parent)
        self.definition = definition
        self._look = look
        self._stored: object = None
        self.editor = editor_for(definition)
        self.editor.setObjectName(f"attribute_{definition.name}")
        self.problem = plain_label(wrap=True)
        self.problem.hide()
        self.name = Elided(definition.name)
        metrics = self.name.fontMetrics()
        most = _LONGEST_NAME * metrics.averageCharWidth()
        self.name.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.name.setFixedWidth(min(metrics.horizontalAdvance(one_line(definition.name)) + 2, most))
        self.name.setBuddy(self.editor)
        self.missing = QLabel()
        self.missing.hide()
        self.editor.answered.connect(self._take)
        self.editor.left.connect(self._leave)

    def label(self) -> QWidget:
        """The attribute's name, with a sign where a value is required and missing."""
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        dim(self.name)
        row.addWidget(self.name)
        row.addWidget(self.missing)
        row.addStretch(1)
        return whole

    def show_value(self, value: object, *, keep_typed: bool) -> None:
        """Show the stored value; ``keep_typed`` leaves what is being typed in the line."""
        if keep_typed and self.editor.pending:
            self._stored = value
            self._mark()
            return
        self._stored = value
        self.editor.show_value(value)
        self._say("")
        self._mark()

    def draft(self) -> str | None:
        """What was typed and could not be stored; None for nothing."""
        line = self.editor
        return line.text() if isinstance(line, LineEditor) and line.pending else None

    def take_draft(self, typed: str) -> None:
        """Show again what could not be stored, and why."""
        if isinstance(self.editor, LineEditor):
            self.editor.setText(typed)
            self.editor.commit()

    def paint_again(self) -> None:
        """The theme is another one."""
        self._say(self.problem.text())
        self._mark()

    def _take(self, value: object) -> None:
        try:
            fitting = validated(self.definition, value)
        except UserError as error:
            self._say(translated(error))
            return
        self._say("")
        if fitting == self._stored and type(fitting) is type(self._stored):
            self.editor.show_value(self._stored)
            return
        self._stored = fitting
        self.editor.show_value(fitting)
        self._mark()
        self.edited.emit(self.definition.id, fitting)

    def _leave(self) -> None:
        self._say("")
        self.left.emit()

    def _say(self, sentence: str) -> None:
        say_problem(self.problem, self._look, sentence)
        self.editor.setAccessibleDescription(sentence)

    def _mark(self) -> None:
        """Say by a sign, and in words for who listens, that a required value is missing."""
        required = self.definition.required
        absent = required and self._stored is None
        if absent:
            icon = self._look.icon("warning", "warning")
            self.missing.setPixmap(icon.pixmap(QSize(14, 14), self.missing.devicePixelRatioF()))
            self.missing.setToolTip(tr("A value is required here."))
        self.missing.setVisible(absent)
        name = self.definition.name
        self.editor.setAccessibleName(tr("{name}, required", name=name) if required else name)


class AttributeFields(QWidget):
    """A field for each attribute; nothing is seen where there are none.

    ``edited`` gives the attribute's id and the value that is to be stored, None for none. What was typed
    and is no value stays with its owner, until it is put right or Esc is pressed.
    """

    edited = Signal(int, object)
    left = Signal()

    def __init__(self, look: Look):
        super().__init__()
        self.setObjectName("attributeFields")
        self._look = look
        self._definitions: tuple[AttributeDefinition, ...] = ()
        self._owner: Hashable = None
        self._drafts: dict[tuple[Hashable, int], str] = {}
        self.fields: dict[int, AttributeField] = {}
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(8)
        self._form.setVerticalSpacing(6)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        look.changed.connect(self._paint_again)
        self.hide()

    def show_values(
        self, owner: Hashable, definitions: Sequence[AttributeDefinition], values: Mapping[str, object]
    ) -> None:
        """Show what is stored of an owner, by the attributes' names."""
        same = owner == self._owner
        if not same:
            self._put_drafts_by()
        self._owner = owner
        rebuilt = self._build(tuple(definitions))
        for field in self.fields.values():
            field.show_value(values.get(field.definition.name), keep_typed=same)
            draft = self._drafts.pop((owner, field.definition.id), None)
            if draft is not None and (rebuilt or not same):
                field.take_draft(draft)
        self.setVisible(bool(self.fields))

    def commit(self) -> None:
        """Store what is typed and not stored yet."""
        for field in list(self.fields.values()):
            field.editor.commit()

    def forget(self) -> None:
        """Forget what was typed: another project is open."""
        self._drafts.clear()
        self._owner = None

    def _put_drafts_by(self) -> None:
        for field in self.fields.values():
            if self._owner is not None and (typed := field.draft()) is not None:
                self._drafts[self._owner, field.definition.id] = typed

    def _build(self, definitions: tuple[AttributeDefinition, ...]) -> bool:
        """Make the fields anew where other attributes are defined; says whether it was so."""
        if definitions == self._definitions:
            return False
        self._put_drafts_by()
        self._definitions = definitions
        for field in self.fields.values():  # what is typed in them is put by already
            field.editor.blockSignals(True)
            field.deleteLater()
        while self._form.rowCount():
            self._form.removeRow(0)
        self.fields = {}
        for definition in definitions:
            field = AttributeField(self._look, definition, self)
            field.edited.connect(self.edited)
            field.left.connect(self.left)
            self.fields[definition.id] = field
            self._form.addRow(field.label(), field.editor)
            self._form.addRow(field.problem)
        return True

    def _paint_again(self) -> None:
        for field in self.fields.values():
            field.paint_again()
