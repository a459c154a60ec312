"""Edits one field of several articles at once: the agency of twenty, say."""

from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from copydesk.desktop.dialog_buttons import dialog_buttons
from copydesk.desktop.labels import FIELDS
from copydesk.desktop.language import tr, tr_marked
from copydesk.desktop.look import Look
from copydesk.desktop.small import make_room, say_problem
from copydesk.desktop.text import breakable, dim, one_line, plain_label

_MOST_VALUES = 5
"""Values that are named; the others are counted."""


class MetadataOfManyDialog(QDialog):
    """``written`` gives a field's name and its value; the dialog stays until it is accepted.

    ``values`` has for each field what the articles have there now, empty where they have nothing. Nothing is
    written before something was typed, or emptying was chosen: what differs stays as it is.
    """

    written = Signal(str, str)

    def __init__(self, values: Mapping[str, Sequence[str]], count: int, look: Look, parent: QWidget):
        super().__init__(parent)
        self.setObjectName("metadataOfManyDialog")
        self.setWindowTitle(tr("Edit %Ln article(s)", "", count))
        self.setMinimumWidth(480)
        self._values = values
        self._look = look
        self._before = ""
        self.field = QComboBox()
        self.field.setObjectName("manyField")
        for name, label in FIELDS.items():
            if name in values:
                self.field.addItem(tr_marked(label), name)
        self.field.setCurrentIndex(max(0, self.field.findData("agency")))  # what readers miss most
        self.line = QLineEdit()
        self.line.setObjectName("manyValue")
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
        self.field.currentIndexChanged.connect(self._chosen)
        self.line.textChanged.connect(self._typed)
        self.clear.toggled.connect(self._typed)
        self.buttons.accepted.connect(self._save)
        self.buttons.rejected.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self._chosen()
        self.line.setFocus()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for said, widget in ((tr("Field"), self.field), (tr("New value"), self.line)):
            label = plain_label(said)
            label.setBuddy(widget)
            widget.setAccessibleName(said)
            form.addRow(label, widget)
        form.addRow("", self.clear)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(16)
        layout.addLayout(form)
        layout.addWidget(self.now)
        layout.addWidget(self.problem)
        layout.addStretch(1)
        layout.addWidget(self.buttons)

    def _chosen(self) -> None:
        name = str(self.field.currentData())
        counts = Counter(self._values[name])
        known = sorted(value for value in counts if value)
        completer = QCompleter(known, self.line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.line.setCompleter(completer)
        mixed = len(counts) > 1
        empty = "2031-04-14T08:40" if name == "published" else ""
        self.line.setPlaceholderText(tr("several values") if mixed else empty)
        self._before = "" if mixed else next(iter(counts), "")
        self.line.setText(self._before)
        self.clear.setChecked(False)
        self.clear.setEnabled(bool(known))
        self.now.setText(breakable(tr("Now: {values}.", values=_told(counts))))
        self._typed()

    def _typed(self) -> None:
        """Allow to save what differs from what is there."""
        self.say("")
        typed, clear = self.line.text().strip(), self.clear.isChecked()
        self.line.setEnabled(not clear)
        save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setEnabled(clear or bool(typed and typed != self._before.strip()))

    def _save(self) -> None:
        value = "" if self.clear.isChecked() else self.line.text()
        self.written.emit(str(self.field.currentData()), value)

    def say(self, sentence: str) -> None:
        """Say why it could not be written; what was typed stays."""
        say_problem(self.problem, self._look, sentence)
        make_room(self)


def _told(counts: Counter[str]) -> str:
    """The commonest values with how many articles have them."""

    def told(value: str, count: int) -> str:
        return f"{one_line(value, 40) or tr('none')} ({QLocale().toString(count)})"

    common = counts.most_common(_MOST_VALUES)
    others = sum(counts.values()) - sum(count for _, count in common)
    said = [told(value, count) for value, count in common]
    if others:
        said.append(tr("others ({count})", count=others))
    return ", ".join(said)
