"""A dialog that gives one value to many articles: what they have now, a new value, or none."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from copydesk.desktop.dialog_buttons import dialog_buttons
from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.small import make_room, say_problem
from copydesk.desktop.text import breakable, dim, one_line, plain_label

_MOST_VALUES = 5
"""Values that are named; the others are counted."""


class OfManyDialog(QDialog):
    """Nothing is written before something was filled in, or emptying was chosen: what differs stays."""

    def __init__(self, name: str, title: str, look: Look, parent: QWidget):
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setMinimumWidth(480)
        self._look = look
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
        self.buttons.rejected.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def say(self, sentence: str) -> None:
        """Say why it could not be written; what was filled in stays."""
        say_problem(self.problem, self._look, sentence)
        make_room(self)

    def _lay_out(self, rows: Sequence[tuple[str, QWidget]]) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for said, widget in rows:
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

    def _tell_now(self, counts: Sequence[tuple[str, int]]) -> None:
        """Name the commonest values, which come first, with how many articles have them."""
        said = [
            f"{one_line(value, 40) or tr('none')} ({QLocale().toString(count)})"
            for value, count in counts[:_MOST_VALUES]
        ]
        if others := sum(count for _, count in counts[_MOST_VALUES:]):
            said.append(tr("others ({count})", count=others))
        self.now.setText(breakable(tr("Now: {values}.", values=", ".join(said))))

    def _allow(self, wished: bool) -> None:
        """Whether there is something to save: that it be empty, or the wished value."""
        save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setEnabled(self.clear.isChecked() or wished)
