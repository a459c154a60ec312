"""Asks for the name of a template and what it is for, and shows what will be in it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from copydesk.desktop.dialog_buttons import dialog_buttons
from copydesk.desktop.language import tr
from copydesk.desktop.templates.contents import ContentsTree
from copydesk.desktop.text import dim, plain_label
from copydesk.domain.template import Template
from copydesk.session.templates import own_path

_LONGEST = 120
"""Characters of a name."""


class SaveDialog(QDialog):
    """``keep_wished``: among the user's own; ``file_wished``: in a file. ``content`` is what is saved."""

    keep_wished = Signal()
    file_wished = Signal()

    def __init__(self, content: Template, parent: QWidget):
        super().__init__(parent)
        self.setObjectName("saveTemplateDialog")
        self.setWindowTitle(tr("Save as template"))
        self.resize(620, 560)
        about = plain_label(
            tr("A template has the codebook and the settings of this project, but none of its articles."),
            wrap=True,
        )
        dim(about)
        self.name = QLineEdit(content.name)
        self.name.setObjectName("templateName")
        self.name.setMaxLength(_LONGEST)
        self.name.selectAll()
        self.what_for = QPlainTextEdit()
        self.what_for.setObjectName("templateWhatFor")
        self.what_for.setPlaceholderText(tr("Who should start from it, and how one works with it"))
        self.what_for.setTabChangesFocus(True)
        self.what_for.setMaximumHeight(96)
        self.note = plain_label(wrap=True)
        self.note.setObjectName("templateNote")
        dim(self.note)
        self.contents = ContentsTree()
        self.contents.show_template(content)
        self.buttons = dialog_buttons(QDialogButtonBox.StandardButton.Cancel)
        action = QDialogButtonBox.ButtonRole.ActionRole
        self.file = self.buttons.addButton(tr("Save in a &file…"), action)
        self.file.setToolTip(tr("Save it where you want, to give it to others"))
        self.keep = self.buttons.addButton(tr("&Save"), action)
        self.keep.setObjectName("templateKeep")
        self.keep.setToolTip(tr("Keep it among your own templates, which New from template offers"))
        self.keep.setDefault(True)
        self.file.setAutoDefault(False)
        self._lay_out(about)
        self._wire()
        self._tell()

    def _lay_out(self, about: QWidget) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("&Name"), self.name)
        form.addRow(tr("&What for"), self.what_for)
        form.addRow(self.note)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(about)
        layout.addLayout(form)
        layout.addWidget(self.contents, 1)
        layout.addWidget(self.buttons)

    def _wire(self) -> None:
        self.name.textChanged.connect(self._tell)
        self.keep.clicked.connect(self.keep_wished)
        self.file.clicked.connect(self.file_wished)
        self.buttons.rejected.connect(self.reject)

    @property
    def wished(self) -> tuple[str, str]:
        """The name, and what it is for."""
        return self.name.text(), self.what_for.toPlainText()

    def _tell(self) -> None:
        name = self.name.text().strip()
        for button in (self.keep, self.file):
            button.setEnabled(bool(name))
        there = bool(name) and own_path(name).exists()
        said = tr("You have a template of that name: it will be replaced.") if there else ""
        self.note.setText(said or ("" if name else tr("Type a name for the template.")))
        self.note.setVisible(bool(self.note.text()))
