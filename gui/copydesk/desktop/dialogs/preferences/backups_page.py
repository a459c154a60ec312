"""The page of the preferences about backups: whether, how often, how many, and where."""

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPushButton, QSpinBox, QWidget

from copydesk.desktop.dialogs.files import ask_folder
from copydesk.desktop.dialogs.preferences.page import Page
from copydesk.desktop.dialogs.preferences.pages import Setters
from copydesk.desktop.language import tr
from copydesk.desktop.text import breakable, dim, plain_label
from copydesk.preferences import BACKUP_COUNTS, BACKUP_MINUTES, Preferences
from copydesk.session.backups import Shelf


class BackupsPage(Page):
    """When backups are made, how long they are kept, and the folder they are in."""

    fields = ("backups", "backup_minutes", "backup_count", "backup_folder")

    def __init__(self, setters: Setters):
        super().__init__("backups", tr("Backups"))
        self._setters = setters
        self.on = QCheckBox(tr("Make backups of the project that is open"))
        self.on.setObjectName("preferencesBackups")
        self.minutes = _number(
            "preferencesBackupMinutes", BACKUP_MINUTES, tr(" minutes", "unit after a number")
        )
        self.count = _number(
            "preferencesBackupCount", BACKUP_COUNTS, tr(" hours of work", "unit after a number")
        )
        self.folder = QLineEdit()
        self.folder.setObjectName("preferencesBackupFolder")
        self.folder.setClearButtonEnabled(True)
        self.choose = QPushButton(tr("&Choose…"))
        self.choose.setObjectName("preferencesBackupChoose")
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(self._ask)
        self.form.addRow("", self.on)
        self.add(tr("Every"), self.minutes)
        self.note(tr("One is made when a project has been opened, too. None is made if nothing has changed."))
        self.add(tr("Keep one each for"), self.count)
        self.note(tr("And one for each of 14 days and of 12 weeks."))
        self._add_folder()
        self.where = plain_label(wrap=True)
        dim(self.where)
        self.form.addRow("", self.where)
        self.finish()
        self.show_values()
        self.on.toggled.connect(lambda on: self._set(backups=on))
        self.minutes.valueChanged.connect(lambda value: self._set(backup_minutes=value))
        self.count.valueChanged.connect(lambda value: self._set(backup_count=value))
        self.folder.editingFinished.connect(lambda: self._set(backup_folder=self.folder.text().strip()))

    def _add_folder(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.folder, 1)
        row.addWidget(self.choose)
        both = QWidget()
        both.setLayout(row)
        label = tr("Folder")
        words = plain_label(label)
        words.setBuddy(self.folder)
        self.folder.setAccessibleName(label)
        self.form.addRow(words, both)

    def _set(self, **values: object) -> None:
        self._setters.choose(**values)
        self._show_where()

    def _ask(self) -> None:
        start = Shelf.chosen(self._setters.chosen).folder
        chosen = ask_folder(self, tr("Folder of the backups"), start if start.is_dir() else Path.home())
        if chosen is not None:
            self.folder.setText(str(chosen))
            self._set(backup_folder=str(chosen))

    def _show_where(self) -> None:
        self.minutes.setEnabled(self._setters.chosen.backups)
        folder = breakable(str(Shelf.chosen(self._setters.chosen).folder))
        if self._setters.chosen.backup_folder:
            self.where.setText(tr("Backups made before stay where they are."))
        else:
            self.where.setText(tr("Without a choice they are in {folder}.", folder=folder))

    def show_values(self) -> None:
        """Show what is chosen now."""
        chosen = self._setters.chosen
        for widget in (self.on, self.minutes, self.count, self.folder):
            widget.blockSignals(True)
        self.on.setChecked(chosen.backups)
        self.minutes.setValue(chosen.backup_minutes)
        self.count.setValue(chosen.backup_count)
        self.folder.setText(chosen.backup_folder)
        for widget in (self.on, self.minutes, self.count, self.folder):
            widget.blockSignals(False)
        self._show_where()

    def reset(self) -> None:
        """As in a new installation."""
        plain = Preferences()
        self._setters.choose(**{name: getattr(plain, name) for name in self.fields})


def _number(name: str, bounds: tuple[int, int], unit: str) -> QSpinBox:
    box = QSpinBox()
    box.setObjectName(name)
    box.setRange(*bounds)
    box.setSuffix(unit)
    return box
