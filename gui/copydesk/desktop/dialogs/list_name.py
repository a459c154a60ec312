"""Asks for a list of articles: one that is there, or a new one by its name."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from copydesk.desktop.dialog_buttons import dialog_buttons
from copydesk.desktop.language import tr
from copydesk.desktop.text import dim, plain_label


class ListNameDialog(QDialog):
    """``named`` gives the name. With ``taken`` a name that is there is refused, else offered.

    ``text`` is typed already."""

    named = Signal(str)

    def __init__(
        self, title: str, button: str, names: Sequence[str], parent: QWidget, *, text: str = "", taken: bool
    ):
        super().__init__(parent)
        self.setObjectName("listNameDialog")
        self.setWindowTitle(title)
        self.setMinimumWidth(400)
        self._names = frozenset(names)
        self._taken = taken
        self._before = text
        self.name = QComboBox(editable=True)
        self.name.setObjectName("listName")
        self.name.setAccessibleName(tr("Name of the list"))
        self.name.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        if not taken:
            self.name.addItems(names)
        self.name.setCurrentIndex(self.name.findText(text))
        self.name.setEditText(text)
        self.hint = plain_label(wrap=True)
        dim(self.hint)
        self.buttons = dialog_buttons(QDialogButtonBox.StandardButton.Cancel)
        self.accept_button = self.buttons.addButton(button, QDialogButtonBox.ButtonRole.AcceptRole)
        label = plain_label(tr("Name of the list"))
        label.setBuddy(self.name)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        for widget in (label, self.name, self.hint, self.buttons):
            layout.addWidget(widget)
        self.name.editTextChanged.connect(self._changed)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        self.finished.connect(self.deleteLater)
        line = self.name.lineEdit()
        if line is not None:
            line.selectAll()
            # Where a name has been completed, the field keeps Enter for itself: it goes no further.
            line.returnPressed.connect(self.accept_button.click)
        self._changed()

    def _typed(self) -> str:
        return " ".join(self.name.currentText().split())

    def _changed(self) -> None:
        name = self._typed()
        refused = self._taken and name in self._names and name != self._before
        if refused:
            hint = tr("There is a list {name} already. Choose another name.", name=name)
        elif name and not self._taken and name not in self._names:
            hint = tr("A new list will be made.")
        else:
            hint = ""
        self.hint.setText(hint)
        self.accept_button.setEnabled(bool(name) and not refused)

    def _accept(self) -> None:
        if not self.isVisible():  # Enter comes from the field, and from the default button after it
            return
        self.named.emit(self._typed())
        self.accept()
