"""Asks what becomes of a topic that something hangs on: retired, or deleted with another one in its place."""

from collections.abc import Mapping

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from copydesk.desktop.articles.check_list import outline_boxes
from copydesk.desktop.desk import Desk
from copydesk.desktop.dialog_buttons import dialog_buttons
from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.merging.entry_box import EntryBox
from copydesk.desktop.text import breakable, dim, one_line, plain_label
from copydesk.domain.dataset import EntryKind
from copydesk.domain.topic import Topic
from copydesk.session.codebook import Entry

_WIDTH = 480
_INDENT = 26
"""Pixels from a choice's button to its words."""


class DeleteDialog(QDialog):
    """Offers to retire the topic first; then to let another take its place; then to let nothing."""

    def __init__(self, desk: Desk, look: Look, topic: Topic, uses: Mapping[str, int], parent: QWidget):
        super().__init__(parent)
        self.setObjectName("deleteTopicDialog")
        self.setWindowTitle(tr("Delete the topic"))
        self.setMinimumWidth(_WIDTH)
        self._desk = desk
        self._topic = topic
        self._below = uses.get("parts", 0)
        self._hangs = sum(uses.values()) - self._below
        self.retire = QRadioButton(tr("&Retire it instead"))
        self.reassign = QRadioButton(tr("Let another topic take its &place"))
        self.alone = QRadioButton(tr("&Delete it alone"))
        for button in (self.retire, self.reassign, self.alone):
            outline_boxes(button, look)
        self.into = EntryBox(desk, EntryKind.TOPIC, "deleteInto", leave_out={topic.id})
        self.into.setAccessibleName(tr("The topic that takes its place"))
        self.buttons = dialog_buttons(QDialogButtonBox.StandardButton.Cancel)
        self.do_button = QPushButton()
        self.do_button.setDefault(True)
        self.buttons.addButton(self.do_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out()
        self.retire.setVisible(not topic.retired)
        self.alone.setVisible(not self._hangs)
        self.reassign.setEnabled(self.into.count() > 0)
        (self.reassign if topic.retired else self.retire).setChecked(True)
        for button in (self.retire, self.reassign, self.alone):
            button.toggled.connect(self._allow)
        self.into.currentTextChanged.connect(self._allow)
        self.buttons.accepted.connect(self._do)
        self.buttons.rejected.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self._allow()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(2)
        layout.addWidget(plain_label(breakable(self._said()), wrap=True))
        stays = tr("It is offered no more; what is tagged with it stays as it is.")
        goes = tr("All that is about it, and the topics below it, go to this one:")
        rise = tr("The topics below it move to the top of the tree.")
        for button, hint in ((self.retire, stays), (self.reassign, goes), (self.alone, rise)):
            layout.addSpacing(6)
            layout.addWidget(button)
            layout.addWidget(self._hint(button, hint))
            if button is self.reassign:
                layout.addSpacing(4)
                layout.addWidget(self.into)
        undone = plain_label(tr("Undo takes this back."), wrap=True)
        dim(undone)
        layout.addSpacing(8)
        layout.addWidget(undone)
        layout.addWidget(self.buttons)

    def _hint(self, button: QRadioButton, said: str) -> QLabel:
        label = plain_label(said, wrap=True)
        dim(label)
        label.setContentsMargins(_INDENT, 0, 0, 0)
        shown = (
            not self._topic.retired
            if button is self.retire
            else button is self.reassign or (not self._hangs and self._below > 0)
        )
        label.setVisible(shown)
        button.setAccessibleDescription(said)
        return label

    def _said(self) -> str:
        name = one_line(self._topic.name, 80)
        lines = [tr("“{topic}” is in use.", topic=name)]
        if self._hangs:
            lines.append(tr("%Ln passage(s) and quotation(s) are about it.", "", self._hangs))
        if self._below:
            lines.append(tr("%Ln topic(s) are right below it.", "", self._below))
        return " ".join(lines)

    def _allow(self) -> None:
        retire, reassign = self.retire.isChecked(), self.reassign.isChecked()
        self.into.setEnabled(reassign)
        self.do_button.setText(tr("Retire") if retire else tr("Delete"))
        self.do_button.setEnabled(self._desk.writable and (not reassign or self.into.chosen is not None))

    def _do(self) -> None:
        entry, into = Entry(EntryKind.TOPIC, self._topic.id), self.into.chosen
        if self.retire.isChecked():
            self._desk.do(lambda session: session.entries.retire(self._topic.id))
        elif self.alone.isChecked():
            self._desk.do(lambda session: session.merging.delete(entry))
        elif into is not None:
            self._desk.do(lambda session: session.merging.delete(entry, into))
        self.accept()
