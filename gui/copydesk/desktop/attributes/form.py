"""Asks for one attribute: what it describes, its name, what it holds; a new one or one that is there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from copydesk.desktop.action_set import Actions
from copydesk.desktop.attributes.choice_table import ChoiceTable
from copydesk.desktop.attributes.keys import bound_action
from copydesk.desktop.attributes.words import target_name, type_name
from copydesk.desktop.desk import Desk
from copydesk.desktop.dialog_buttons import dialog_buttons
from copydesk.desktop.language import tr, translated
from copydesk.desktop.look import Look
from copydesk.desktop.small import make_room, say_problem
from copydesk.desktop.tagging.attribute_editors import editor_for
from copydesk.desktop.text import breakable, dim, one_line, plain_label
from copydesk.domain.attribute import AttributeDefinition, AttributeTarget, AttributeType
from copydesk.errors import UserError
from copydesk.session.attributes import Attributes

_WIDTH = 460


class AttributeForm(QDialog):
    """Stores the attribute itself when it is accepted; what cannot be stored is said, and it stays open."""

    def __init__(
        self,
        desk: Desk,
        look: Look,
        actions: Actions,
        parent: QWidget,
        *,
        edited: AttributeDefinition | None = None,
        target: AttributeTarget = AttributeTarget.QUOTATION,
    ):
        super().__init__(parent)
        self.setObjectName("attributeForm")
        self.setWindowTitle(tr("Edit attribute") if edited else tr("New attribute"))
        self.setMinimumWidth(_WIDTH)
        self.setModal(True)
        self._desk = desk
        self._look = look
        self._actions = actions
        self._edited = edited
        self.target = QComboBox()
        self.target.setObjectName("attributeTarget")
        for each in AttributeTarget:
            self.target.addItem(target_name(each), each)
        self.name = QLineEdit()
        self.name.setObjectName("attributeName")
        self.type = QComboBox()
        self.type.setObjectName("attributeType")
        for kind in AttributeType:
            self.type.addItem(type_name(kind), kind)
        self.choices = ChoiceTable(look)
        self.required = QCheckBox(tr("A value is re&quired"))
        self.warning = plain_label(wrap=True)
        self.problem = plain_label(wrap=True)
        self.form = QFormLayout()
        self.default = editor_for(self._wished())
        self._default_label = plain_label(tr("&At first"))
        self._place = QVBoxLayout()
        self._place.addWidget(self.default)
        self._lay_out()
        self._fill(edited, target)
        self._connect()

    def _lay_out(self) -> None:
        buttons = dialog_buttons(QDialogButtonBox.StandardButton.Cancel)
        self.save = QPushButton(tr("&Save") if self._edited else tr("&Define"))
        self.save.setDefault(True)
        buttons.addButton(self.save, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._store)
        buttons.rejected.connect(self.reject)
        self.form.setVerticalSpacing(8)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.form.addRow(tr("Descri&bes"), self.target)
        self.form.addRow(tr("&Name"), self.name)
        self.form.addRow(tr("&Type"), self.type)
        self.form.addRow(tr("C&hoices"), self.choices)
        self.form.addRow(self._default_label, self._place)
        self.form.addRow("", self.required)
        self.target.setAccessibleName(tr("What the attribute describes"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addLayout(self.form)
        dim(self.warning)
        for widget in (self.warning, self.problem):
            widget.hide()
            layout.addWidget(widget)
        layout.addWidget(buttons)

    def _fill(self, edited: AttributeDefinition | None, target: AttributeTarget) -> None:
        self.target.setCurrentIndex(self.target.findData(edited.target if edited else target))
        self.target.setEnabled(edited is None)
        if edited is not None:
            self.name.setText(edited.name)
            self.type.setCurrentIndex(self.type.findData(edited.type))
            self.choices.show_choices(edited.choices, edited.keys)
            self.required.setChecked(edited.required)
        self._adapt()
        if edited is not None:
            self.default.show_value(edited.default)

    def _connect(self) -> None:
        self.type.currentIndexChanged.connect(self._adapt)
        self.choices.changed.connect(self._adapt)
        self._desk.closing.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def _wished(self) -> AttributeDefinition:
        """What the fields say, as far as the editor of the default must know."""
        kind = AttributeType(self.type.currentData())
        choices = self.choices.choices()
        return AttributeDefinition(
            id=0,
            uid="",
            target=AttributeTarget(self.target.currentData()),
            name="",
            type=kind,
            choices=choices.choices if kind is AttributeType.CHOICE else (),
            keys=choices.keys,
        )

    def _adapt(self) -> None:
        """Another type, or other choices: another editor for the default, and other warnings."""
        wished = self._wished()
        before = self.default.value()
        self._place.removeWidget(self.default)
        self.default.hide()
        self.default.deleteLater()
        self.default = editor_for(wished)
        self.default.setObjectName("attributeDefault")
        self.default.setAccessibleName(tr("What new ones get at first"))
        self.default.setToolTip(tr("What new ones get at first; empty for nothing"))
        self._place.addWidget(self.default)
        self._default_label.setBuddy(self.default)
        renamed = self.choices.choices().renamed
        kept = renamed.get(str(before), before)
        if wished.type is not AttributeType.CHOICE or kept in wished.choices:
            self.default.show_value(kept if _fits(wished.type, kept) else None)
        self.form.setRowVisible(self.choices, wished.type is AttributeType.CHOICE)
        self._warn()
        make_room(self)

    def _warn(self) -> None:
        """Say which keys will set no choice, because they do something else."""
        sentences = [
            tr(
                "{key} is the key of “{action}” and will not set {choice}.",
                key=key,
                action=name,
                choice=one_line(each, 40),
            )
            for each, key in self.choices.choices().keys.items()
            if self._wished().type is AttributeType.CHOICE and (name := bound_action(self._actions, key))
        ]
        self.warning.setText(breakable("\n".join(sentences)))
        self.warning.setVisible(bool(sentences))

    def _store(self) -> None:
        session = self._desk.session
        if session is None:
            return
        try:
            if self._edited is None:
                self._define(session.attributes)
            else:
                self._edit(session.attributes, self._edited.id)
        except UserError as error:
            say_problem(self.problem, self._look, translated(error))
            make_room(self)
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.accept()

    def _define(self, attributes: Attributes) -> None:
        wished = self._wished()
        attributes.define(
            wished.target,
            self.name.text(),
            wished.type,
            choices=wished.choices,
            required=self.required.isChecked(),
            default=self.default.value(),
            keys=wished.keys if wished.choices else {},
        )

    def _edit(self, attributes: Attributes, definition_id: int) -> None:
        wished = self._wished()
        attributes.edit(
            definition_id,
            name=self.name.text(),
            type=wished.type,
            choices=wished.choices,
            required=self.required.isChecked(),
            default=self.default.value(),
            keys=wished.keys if wished.choices else {},
            replacing=self.choices.choices().renamed if wished.choices else {},
        )


def _fits(type_: AttributeType, value: object) -> bool:
    """Whether what stood in another editor says something in this one."""
    if type_ is AttributeType.YES_NO:
        return isinstance(value, bool)
    return type_ is AttributeType.CHOICE or not isinstance(value, bool)
