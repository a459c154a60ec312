"""Edits what is known of an article besides its text."""

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
from copydesk.desktop.labels import FIELDS
from copydesk.desktop.language import tr, tr_marked
from copydesk.desktop.look import Look
from copydesk.desktop.small import make_room, say_problem
from copydesk.desktop.text import dim, plain_label
from copydesk.domain.article import Article
from copydesk.domain.text import canonical

_NOTE_LINES = 3


class MetadataDialog(QDialog):
    """``written`` gives the fields and the note that differ; the dialog stays until it is accepted."""

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
        self.note = QPlainTextEdit(article.note)
        self.note.setObjectName("metadata_note")
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(_NOTE_LINES * self.note.fontMetrics().lineSpacing() + 12)
        self._add_row(form, tr("Note"), self.note)
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
        line.setCursorPosition(0)
        self._add_row(form, label, line)
        return line

    def _add_row(self, form: QFormLayout, label: str, field: QWidget) -> None:
        field.setAccessibleName(label)
        words = plain_label(label)
        words.setBuddy(field)
        form.addRow(words, field)

    def _title_changed(self, title: str) -> None:
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(bool(title.strip()))

    def _save(self) -> None:
        typed = {name: line.text().strip() for name, line in self.lines.items()}
        changed = {name: text for name, text in typed.items() if text != (getattr(self._article, name) or "")}
        note = canonical(self.note.toPlainText()).strip()
        if note != self._article.note.strip():
            changed["note"] = note
        if changed:
            self.written.emit(changed)
        else:
            self.accept()

    def say(self, sentence: str) -> None:
        """Say what is wrong with what was typed; it stays."""
        say_problem(self.problem, self._look, sentence)
        make_room(self)
