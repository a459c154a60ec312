"""Asks which entry of the codebook goes into which."""

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from copydesk.desktop.desk import Desk
from copydesk.desktop.dialog_buttons import dialog_buttons
from copydesk.desktop.language import tr
from copydesk.desktop.merging.entry_box import EntryBox
from copydesk.desktop.text import breakable, dim, plain_label
from copydesk.domain.dataset import EntryKind
from copydesk.session.codebook import Entry

_WIDTH = 460


class MergeDialog(QDialog):
    """Two entries of one kind: the one that goes, and the one that stays."""

    def __init__(self, desk: Desk, kind: EntryKind, parent: QWidget, *, entry: Entry | None = None):
        super().__init__(parent)
        self.setObjectName("mergeDialog")
        self.setWindowTitle(tr("Merge actors") if kind is EntryKind.ACTOR else tr("Merge topics"))
        self.setMinimumWidth(_WIDTH)
        self._desk = desk
        self.gone, self.kept = EntryBox(desk, kind, "mergeGone"), EntryBox(desk, kind, "mergeKept")
        self.told = plain_label(wrap=True)
        dim(self.told)
        self.buttons = dialog_buttons(QDialogButtonBox.StandardButton.Cancel)
        self.merge_button = QPushButton(tr("&Merge"))
        self.merge_button.setDefault(True)
        self.buttons.addButton(self.merge_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out()
        if entry is not None:
            self.gone.setCurrentIndex(self.gone.findData(entry.id))
        for box in (self.gone, self.kept):
            box.currentIndexChanged.connect(self._tell)
        self.buttons.accepted.connect(self._merge)
        self.buttons.rejected.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self._tell()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.addRow(tr("&This one goes"), self.gone)
        form.addRow(tr("&Into this one"), self.kept)
        self.gone.setAccessibleName(tr("The one that goes"))
        self.kept.setAccessibleName(tr("The one that stays"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(16)
        layout.addLayout(form)
        layout.addWidget(self.told)
        layout.addWidget(self.buttons)

    def _tell(self) -> None:
        gone, kept, session = self.gone.chosen, self.kept.chosen, self._desk.session
        ready = gone is not None and kept is not None and gone != kept
        self.merge_button.setEnabled(ready and self._desk.writable)
        if not ready or gone is None or session is None:
            self.told.setText(tr("Choose two different ones. Undo takes the merge back."))
            return
        uses = sum(session.merging.uses(gone).values())
        said = tr("%Ln reference(s) move; the names stay as aliases, and notes are kept.", "", uses)
        self.told.setText(breakable(said))

    def _merge(self) -> None:
        gone, kept = self.gone.chosen, self.kept.chosen
        if gone is None or kept is None:
            return
        self._desk.do(lambda session: session.merging.merge([gone], into=kept))
        self.accept()
