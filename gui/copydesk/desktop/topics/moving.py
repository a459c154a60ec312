"""Asks where annotations of a topic go: to another topic, or to a new one."""

from collections.abc import Sequence

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from copydesk.desktop.articles.check_list import outline_boxes
from copydesk.desktop.desk import Desk
from copydesk.desktop.dialog_buttons import dialog_buttons
from copydesk.desktop.fields import Line
from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.merging.entry_box import EntryBox
from copydesk.desktop.text import breakable, one_line, plain_label
from copydesk.domain.dataset import EntryKind
from copydesk.domain.topic import Topic
from copydesk.session.codebook import Entry

_WIDTH = 460


class MoveDialog(QDialog):
    """Recodes some of what is about a topic, or splits it off."""

    def __init__(
        self, desk: Desk, look: Look, topic: Topic, ids: Sequence[int], parent: QWidget, *, split: bool
    ):
        super().__init__(parent)
        self.setObjectName("moveDialog")
        self.setWindowTitle(tr("Split off") if split else tr("Recode"))
        self.setMinimumWidth(_WIDTH)
        self._desk = desk
        self._topic = topic
        self._ids = ids
        self.to_other = QRadioButton(tr("They are about &another topic"))
        self.to_new = QRadioButton(tr("They are about a &new topic"))
        for button in (self.to_other, self.to_new):
            outline_boxes(button, look)
        self.other = EntryBox(desk, EntryKind.TOPIC, "moveTo", leave_out={topic.id})
        self.other.setAccessibleName(tr("The other topic"))
        self.name = Line()
        self.name.setObjectName("splitName")
        self.name.setAccessibleName(tr("Name of the new topic"))
        self.name.setPlaceholderText(tr("Name"))
        self.buttons = dialog_buttons(QDialogButtonBox.StandardButton.Cancel)
        self.move_button = QPushButton(tr("&Move"))
        self.move_button.setDefault(True)
        self.buttons.addButton(self.move_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out()
        (self.to_new if split else self.to_other).setChecked(True)
        for button in (self.to_other, self.to_new):
            button.toggled.connect(self._allow)
        self.other.currentTextChanged.connect(self._allow)
        self.name.textChanged.connect(self._allow)
        self.buttons.accepted.connect(self._move)
        self.buttons.rejected.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self._allow()
        (self.name if split else self.other).setFocus()

    def _lay_out(self) -> None:
        name = one_line(self._topic.name, 80)
        said = tr("%Ln annotation(s) of “{topic}”. Undo takes this back.", "", len(self._ids), topic=name)
        form = QGridLayout()
        form.setVerticalSpacing(8)
        for row, (button, field) in enumerate(((self.to_other, self.other), (self.to_new, self.name))):
            form.addWidget(button, row, 0)
            form.addWidget(field, row, 1)
        form.setColumnStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(16)
        layout.addWidget(plain_label(breakable(said), wrap=True))
        layout.addLayout(form)
        layout.addWidget(self.buttons)

    def _allow(self) -> None:
        new = self.to_new.isChecked()
        self.other.setEnabled(not new)
        self.name.setEnabled(new)
        ready = bool(self.name.text().strip()) if new else self.other.chosen is not None
        self.move_button.setEnabled(ready and self._desk.writable)

    def _move(self) -> None:
        of, into, name = Entry(EntryKind.TOPIC, self._topic.id), self.other.chosen, self.name.text()
        if self.to_new.isChecked():
            self._desk.do(lambda session: session.merging.split(of, self._ids, name))
        elif into is not None:
            self._desk.do(lambda session: session.merging.recode(self._ids, into, of=of))
        self.accept()
