"""Edits what is known of an article besides its text."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from copydesk.desktop.dialog_buttons import dialog_buttons
from copydesk.desktop.labels import FIELDS
from copydesk.desktop.language import tr, tr_marked
from copydesk.desktop.look import Look
from copydesk.desktop.small import make_room, say_problem
from copydesk.desktop.text import dim, plain_label
from copydesk.domain.article import Article


class MetadataDialog(QDialog):
    """``written`` gives the fields that differ, by name; the dialog stays until it is accepted."""

    written = Signal(object)

    def __init__(self, article: Article, look: Look, parent: QWidget):
        super().__init__(parent)
        self.setObjectName("metadataDialog")
        self.setWindowTitle(tr("Title and source"))
        self.setMinimumWidth(520)
        self._article = article
        self._look = look
        self.problem = plain_label(wrap=True)
        self.problem.setObjectName("metadataProblem")
        self.problem.hide()
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.lines = {name: self._line(form, name, tr_marked(label)) for name, label in FIELDS.items()}
        self.lines["published"].setPlaceholderText("2031-04-14T08:40")
        source = plain_label(tr("From {source}", source=article.source) if article.source else "")
        dim(source)
        self.buttons = dialog_buttons(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self._save)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(16)
        layout.addLayout(form)
        layout.addWidget(source)
        layout.addWidget(self.problem)
        layout.addWidget(self.buttons)
        self.lines["title"].textChanged.connect(self._title_changed)
        self.finished.connect(self.deleteLater)

    def _line(self, form: QFormLayout, name: str, label: str) -> QLineEdit:
        line = QLineEdit(getattr(self._article, name) or "")
        line.setObjectName(f"metadata_{name}")
        line.setAccessibleName(label)
        line.setCursorPosition(0)
        words = plain_label(label)
        words.setBuddy(line)
        form.addRow(words, line)
        return line

    def _title_changed(self, title: str) -> None:
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(bool(title.strip()))

    def _save(self) -> None:
        typed = {name: line.text().strip() for name, line in self.lines.items()}
        changed = {name: text for name, text in typed.items() if text != (getattr(self._article, name) or "")}
        if changed:
            self.written.emit(changed)
        else:
            self.accept()

    def say(self, sentence: str) -> None:
        """Say what is wrong with what was typed; it stays."""
        say_problem(self.problem, self._look, sentence)
        make_room(self)
