"""Asks in which format, and where to, the dataset is exported."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from copydesk.desktop.dialogs.files import ask_folder, ask_save
from copydesk.desktop.language import tr, tr_marked
from copydesk.desktop.text import dim, plain_label
from copydesk.exchange import FormatInfo


class ExportDialog(QDialog):
    """``chosen`` gives the place and the format's name."""

    chosen = Signal(object, str)

    def __init__(self, formats: Iterable[FormatInfo], folder: Path, stem: str, parent: QWidget):
        super().__init__(parent)
        self.setObjectName("exportDialog")
        self.setWindowTitle(tr("Export"))
        self.setMinimumWidth(520)
        self._folder = folder
        self._stem = stem
        self._formats = {info.name: info for info in formats if info.writes}
        self.format = QComboBox()
        self.format.setObjectName("exportFormat")
        self.format.setAccessibleName(tr("Format"))
        for info in self._formats.values():
            self.format.addItem(tr_marked(info.title), info.name)
        self.what = plain_label(wrap=True)
        dim(self.what)
        self.place = QLineEdit()
        self.place.setObjectName("exportPlace")
        self.place.setAccessibleName(tr("Place", "where a file goes"))
        self._browse = QPushButton(tr("Choose…"))
        self.replaces = plain_label(wrap=True)
        dim(self.replaces)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.export = self.buttons.addButton(tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out()
        self.format.currentIndexChanged.connect(self._format_changed)
        self.place.textChanged.connect(self._place_changed)
        self._browse.clicked.connect(self._choose_place)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self._format_changed()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        for row, field in enumerate((self.format, self.place)):
            name = plain_label(field.accessibleName())
            name.setBuddy(field)
            grid.addWidget(name, 2 * row, 0)
            grid.addWidget(field, 2 * row, 1)
        grid.addWidget(self.what, 1, 1, 1, 2)
        grid.addWidget(self._browse, 2, 2)
        grid.addWidget(self.replaces, 3, 1, 1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(16)
        layout.addLayout(grid)
        layout.addWidget(self.buttons)

    @property
    def _info(self) -> FormatInfo:
        return self._formats[self.format.currentData()]

    def _format_changed(self) -> None:
        self.what.setText(tr_marked(self._info.what))
        self.place.setText(str(self._folder / f"{self._stem}{self._info.suffix or '-' + self._info.name}"))

    def _place_changed(self) -> None:
        text = self.place.text().strip()
        self.export.setEnabled(bool(text))
        there = bool(text) and Path(text).expanduser().exists()
        self.replaces.setText(tr("This is there already and will be replaced.") if there else "")

    def _choose_place(self) -> None:
        if self._info.suffix:
            kinds = f"{tr_marked(self._info.title)} (*{self._info.suffix})"
            chosen = ask_save(self, tr("Export to"), Path(self.place.text()), kinds)
        else:
            folder = ask_folder(self, tr("Export to a folder in"), self._folder)
            chosen = folder / Path(self.place.text()).name if folder else None
        if chosen:
            self.place.setText(str(chosen))

    def _accept(self) -> None:
        self.chosen.emit(Path(self.place.text().strip()).expanduser(), self._info.name)
        self.accept()
