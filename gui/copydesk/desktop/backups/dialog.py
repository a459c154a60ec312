"""The backups of a project: what each contains, what restoring it would change, and the buttons to do it."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from copydesk.desktop.backups.model import BackupsModel
from copydesk.desktop.backups.telling import told
from copydesk.desktop.dialog_buttons import dialog_buttons
from copydesk.desktop.language import tr
from copydesk.desktop.row_tables import dress_rows
from copydesk.desktop.text import breakable, dim, own_direction, plain_label
from copydesk.domain.backup import Backup, Comparison

_SIZE = QSize(820, 480)


class BackupsDialog(QDialog):
    """Lists backups; what is done with one is the controller's.

    ``compare`` is asked what restoring one would change; the answer comes through :meth:`show_changes`.
    """

    restore_wished = Signal(object)
    copy_wished = Signal(object)
    look_wished = Signal(object)

    def __init__(
        self,
        project: Path,
        backups: Sequence[Backup],
        compare: Callable[[Backup], None] | None,
        parent: QWidget,
        *,
        writable: bool,
    ):
        super().__init__(parent)
        self.setObjectName("backupsDialog")
        self.setWindowTitle(tr("Restore a backup"))
        self.resize(_SIZE)
        self._writable = writable
        self._compare = compare
        self._known: dict[Path, Comparison] = {}
        self.model = BackupsModel(backups)
        self.table = _table(self.model)
        self.changes = plain_label(wrap=True)
        self.changes.setObjectName("backupChanges")
        self.changes.setMinimumHeight(self.fontMetrics().lineSpacing() * 4)
        self.changes.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.about = plain_label(_about(project, backups, writable=writable), wrap=True)
        dim(self.about)
        self.restore = self._button(tr("&Restore"), self.restore_wished.emit)
        self.restore.setToolTip(tr("Put the backup in the place of the project, which is kept beside it"))
        self.copy = self._button(tr("Restore to a &new file…"), self.copy_wished.emit)
        self.copy.setToolTip(tr("Write the backup to another file, and leave the project as it is"))
        self.look = self._button(tr("&Open copy"), self.look_wished.emit)
        self.look.setToolTip(tr("Open the backup read-only, to look into it"))
        self._lay_out()
        self.table.selectionModel().currentRowChanged.connect(self._chosen)
        self.table.setCurrentIndex(self.model.index(0, 0))
        self._chosen()
        self.finished.connect(self.deleteLater)

    def _button(self, text: str, wished: Callable[[object], object]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)  # Enter in the list restores nothing
        button.clicked.connect(lambda: wished(self.chosen))
        return button

    def _lay_out(self) -> None:
        buttons = dialog_buttons(QDialogButtonBox.StandardButton.Close)
        for button in (self.restore, self.copy, self.look):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.changes)
        layout.addWidget(self.about)
        layout.addWidget(buttons)

    @property
    def chosen(self) -> Backup | None:
        """The backup in the current row."""
        return self.model.at(self.table.currentIndex().row())

    def _chosen(self) -> None:
        backup = self.chosen
        for button in (self.restore, self.copy, self.look):
            button.setEnabled(backup is not None)
        self.restore.setEnabled(backup is not None and self._writable)
        self.changes.clear()
        if backup is None or self._compare is None:
            return
        if backup.path in self._known:
            self.changes.setText(told(self._known[backup.path]))
        else:
            self.changes.setText(tr("Comparing it with the project…"))
            self._compare(backup)

    def show_changes(self, backup: Backup, comparison: Comparison) -> None:
        """Tell what restoring this one would change, if it is still the current one."""
        self._known[backup.path] = comparison
        if self.chosen is backup:
            self.changes.setText(told(comparison))

    def show_why_not(self, backup: Backup, why: str) -> None:
        """Tell why it could not be compared."""
        if self.chosen is backup:
            self.changes.setText(breakable(why))


def _about(project: Path, backups: Sequence[Backup], *, writable: bool) -> str:
    name = own_direction(breakable(project.name))
    if not backups:
        return tr(
            "There is no backup of {name} yet. One is made soon after a project is opened, and then as often "
            "as the preferences say.",
            name=name,
        )
    if not writable:
        return tr(
            "{name} is open read-only, so it cannot be replaced. A backup can be written to a new file.",
            name=name,
        )
    return tr("Restoring keeps {name} as it is now beside it, under another name.", name=name)


def _table(model: BackupsModel) -> QTableView:
    table = QTableView()
    table.setObjectName("backupList")
    table.setAccessibleName(tr("Backups, latest first"))
    table.setModel(model)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    dress_rows(table)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
    return table
