"""What the pages of the preferences have in common: labelled fields, one below the other."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QLayout, QVBoxLayout, QWidget

from copydesk.desktop.text import dim, plain_label


class Page(QWidget):
    """A page. Its fields show what is chosen, and each change acts at once.

    ``fields`` are what "Reset this page" gives their defaults, by their names in the preferences.
    """

    fields: tuple[str, ...] = ()

    def __init__(self, name: str, title: str):
        super().__init__()
        self.setObjectName(f"preferences_{name}")
        self.title = title
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(16)
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(16)
        self.form.setVerticalSpacing(12)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)

    def add(self, label: str, field: QWidget) -> None:
        """One more field with its label, which names it to a screen reader too."""
        words = plain_label(label)
        words.setBuddy(field)
        field.setAccessibleName(label)
        self.form.addRow(words, field)

    def note(self, text: str) -> None:
        """A quiet sentence below the field added last."""
        words = plain_label(text, wrap=True)
        dim(words)
        self.form.addRow("", words)

    def finish(self, *below: QWidget | QLayout) -> None:
        """Put the fields, then what comes below them, at the top of the page."""
        self.column.addLayout(self.form)
        for part in below:
            if isinstance(part, QWidget):
                self.column.addWidget(part)
            else:
                self.column.addLayout(part)
        self.column.addStretch(1)

    def show_values(self) -> None:
        """Show what is chosen now."""
        raise NotImplementedError

    def reset(self) -> None:
        """Give every field of the page its default."""
        raise NotImplementedError


def choices(name: str, items: Sequence[tuple[str, object]]) -> QComboBox:
    """A box of choices: their words and what they stand for."""
    box = QComboBox()
    box.setObjectName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(18)
    for words, value in items:
        box.addItem(words, value)
    return box


def choose(box: QComboBox, value: object) -> None:
    """Show a choice without acting on it; one that is not there is shown as the first."""
    before = box.blockSignals(True)
    box.setCurrentIndex(max(box.findData(value, Qt.ItemDataRole.UserRole), 0))
    box.blockSignals(before)
