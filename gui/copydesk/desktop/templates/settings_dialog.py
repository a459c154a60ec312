"""Asks how one works in the project: what holds for everybody, and what is left to each person."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from copydesk.desktop.dialog_buttons import dialog_buttons
from copydesk.desktop.language import tr
from copydesk.desktop.terms import actor_kind_name, kind_plural
from copydesk.desktop.text import dim, plain_label
from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import Kind
from copydesk.domain.project_settings import SUGGESTIBLE, ProjectSettings

_ROW = 24
"""Pixels of a box to tick: the ring of the focus leaves its mark free."""


class SettingsDialog(QDialog):
    """``wished`` gives the settings. ``own_keys`` are the person's shortcuts that differ from the usual."""

    wished = Signal(object)

    def __init__(self, now: ProjectSettings, own_keys: Mapping[str, str], parent: QWidget):
        super().__init__(parent)
        self.setObjectName("projectSettingsDialog")
        self.setWindowTitle(tr("Project settings"))
        self.resize(520, 320)
        self.kinds = {kind: self._kind(kind, on=kind in now.kinds) for kind in SUGGESTIBLE}
        self.snapping = self._choice("projectSnapping", tr("Ends of a selection"))
        self.snapping.addItem(tr("As each person prefers"), None)
        self.snapping.addItem(tr("Tidied when it is tagged"), True)
        self.snapping.addItem(tr("Taken as they are"), False)
        self.snapping.setCurrentIndex((None, True, False).index(now.snapping))
        self.actors = self._choice("projectActorKind", tr("New actors"))
        self.actors.addItem(tr("As chosen last"), None)
        for kind in ActorKind:
            self.actors.addItem(actor_kind_name(kind), kind)
        self.actors.setCurrentIndex(
            0 if now.new_actor_kind is None else self.actors.findData(now.new_actor_kind)
        )
        self.keys = self._choice("projectKeys", tr("Shortcuts"))
        self.keys.addItem(tr("Each person's own"), {})
        if now.keys:
            self.keys.addItem(tr("Those of the project, as they are"), dict(now.keys))
            self.keys.setCurrentIndex(1)
        if own_keys and dict(own_keys) != dict(now.keys):
            self.keys.addItem(tr("Mine, as they are now"), dict(own_keys))
        self.keys.setEnabled(self.keys.count() > 1)
        self.keys.setToolTip(
            tr("Change shortcuts in the preferences, then choose here that they hold for all")
        )
        standard = QDialogButtonBox.StandardButton
        self.buttons = dialog_buttons(standard.Ok | standard.Cancel)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()

    @staticmethod
    def _kind(kind: Kind, *, on: bool) -> QCheckBox:
        box = QCheckBox(tr("&Mentions of actors") if kind is Kind.MENTION else f"&{kind_plural(kind)}")
        box.setObjectName(f"projectSuggest_{kind}")
        box.setChecked(on)
        box.setMinimumHeight(_ROW)
        return box

    @staticmethod
    def _choice(name: str, called: str) -> QComboBox:
        box = QComboBox()
        box.setObjectName(name)
        box.setAccessibleName(called)
        return box

    def _lay_out(self) -> None:
        about = plain_label(
            tr(
                "What is chosen here holds for everybody who works in this project, and goes into its "
                "templates. Undo takes it back."
            ),
            wrap=True,
        )
        dim(about)
        kinds = QVBoxLayout()
        kinds.setSpacing(4)
        for box in self.kinds.values():
            kinds.addWidget(box)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setVerticalSpacing(12)
        form.addRow(tr("Suggest"), kinds)
        form.addRow(tr("&Ends of a selection"), self.snapping)
        form.addRow(tr("&New actors"), self.actors)
        form.addRow(tr("&Shortcuts"), self.keys)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(16)
        layout.addWidget(about)
        layout.addLayout(form)
        layout.addStretch(1)
        layout.addWidget(self.buttons)

    @property
    def settings(self) -> ProjectSettings:
        """What is chosen now; all kinds suggested is what a project does that says nothing."""
        kinds = tuple(kind for kind, box in self.kinds.items() if box.isChecked())
        actor_kind = self.actors.currentData()  # a word: Qt knows no enumerations of ours
        return ProjectSettings(
            suggest=None if kinds == SUGGESTIBLE else kinds,
            snapping=self.snapping.currentData(),
            new_actor_kind=None if actor_kind is None else ActorKind(actor_kind),
            keys=self.keys.currentData(),
        )

    def _accept(self) -> None:
        self.wished.emit(self.settings)
        self.accept()
