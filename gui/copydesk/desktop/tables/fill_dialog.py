"""Asks for a value that many rows of a table get together."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from copydesk.desktop.desk import Desk
from copydesk.desktop.dialog_buttons import dialog_buttons
from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.tables.cells import column_title
from copydesk.desktop.tables.editors import EntryField, field_for, show_in, value_in
from copydesk.desktop.tables.model import ListingModel
from copydesk.desktop.text import dim, plain_label
from copydesk.domain.listing import Cell
from copydesk.session.filling import Value

_WIDTH, _HEIGHT, _TALL = 420, 160, 320


class FillDialog(QDialog):
    """One field, and how many rows it is for."""

    def __init__(
        self, desk: Desk, look: Look, model: ListingModel, column: str, *, rows: int, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("fillDialog")
        self.setWindowTitle(tr("Fill in rows"))
        title = column_title(column, model.attributes.get(column))
        self.field = field_for(desk, look, model, column)
        caption = plain_label(tr("%Ln row(s) get the same in {column}.", "", rows, column=title), wrap=True)
        caption.setBuddy(self.field)
        hint = plain_label(tr("One undo takes it back."))
        dim(hint)
        self.buttons = dialog_buttons(QDialogButtonBox.StandardButton.Cancel)
        self.fill_button = QPushButton(tr("&Fill in"))
        self.fill_button.setDefault(True)
        self.buttons.addButton(self.fill_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        for widget in (caption, self.field, hint):
            layout.addWidget(widget)
        layout.addStretch(1)  # the list of names that match is shown over this
        layout.addWidget(self.buttons)
        self.resize(_WIDTH, _TALL if isinstance(self.field, EntryField) else _HEIGHT)
        self.finished.connect(self.deleteLater)
        self.field.setFocus()

    def begin(self, cell: Cell) -> None:
        """Let the field begin with what a cell holds."""
        show_in(self.field, cell)

    @property
    def value(self) -> Value:
        """What the rows get."""
        return value_in(self.field)
