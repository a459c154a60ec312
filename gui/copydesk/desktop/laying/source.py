"""Where annotations are imported from: a file or folder, and the format that it is of."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from copydesk.desktop.dialogs.files import ask_folder, ask_open
from copydesk.desktop.language import tr, tr_marked
from copydesk.desktop.text import dim, plain_label
from copydesk.exchange import FormatInfo


class SourceForm(QWidget):
    """``place_chosen`` gives the path that was typed or chosen; ``format_chosen`` a format's name."""

    place_chosen = Signal(object)
    format_chosen = Signal(str)

    def __init__(self, formats: Sequence[FormatInfo], folder: Path) -> None:
        super().__init__()
        self._formats = {info.name: info for info in formats}
        self._folder = folder
        self.place = QLineEdit()
        self.place.setObjectName("layPlace")
        self.place.setAccessibleName(tr("File or folder with annotations"))
        self.place.setPlaceholderText(tr("Type a file or a folder and press Enter, or choose it"))
        self.file = QPushButton(tr("&File…"))
        self.file.setObjectName("layFile")
        self.file.setToolTip(tr("Choose a file that another tool has written"))
        self.folder = QPushButton(tr("Fol&der…"))
        self.folder.setObjectName("layFolder")
        self.folder.setToolTip(tr("Choose a folder of files that belong together, such as those of brat"))
        self.format = QComboBox()
        self.format.setObjectName("layFormat")
        self.format.setAccessibleName(tr("Format", "of a file"))
        self.format.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.format.setMinimumContentsLength(24)
        self.format.setEnabled(False)
        self.used_by = plain_label(wrap=True)
        self.used_by.setObjectName("layUsedBy")
        dim(self.used_by)
        self._lay_out()
        self.file.clicked.connect(self._choose_file)
        self.folder.clicked.connect(self._choose_folder)
        self.place.returnPressed.connect(self._typed)
        self.format.activated.connect(self._activated)

    def _lay_out(self) -> None:
        for button in (self.file, self.folder):
            button.setAutoDefault(False)
        place = QHBoxLayout()
        place.setSpacing(8)
        for widget in (self.place, self.file, self.folder):
            place.addWidget(widget)
        kind = QHBoxLayout()
        kind.setSpacing(8)
        kind.addWidget(self.format)
        kind.addWidget(self.used_by, 1)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for row, (words, buddy, line) in enumerate(
            ((tr("F&rom"), self.place, place), (tr("For&mat"), self.format, kind))
        ):
            label = plain_label(words)
            label.setBuddy(buddy)
            grid.addWidget(label, row, 0)
            grid.addLayout(line, row, 1)

    def show_recognised(self, path: Path, recognised: Sequence[str]) -> str:
        """Offer all formats, the recognised ones first; gives the one that is taken, or an empty name."""
        self.place.setText(str(path))
        self._folder = path if path.is_dir() else path.parent
        known = [name for name in recognised if name in self._formats]
        self.format.clear()
        if not known:
            self.format.addItem(tr("Choose the format…"), "")
        for name in known:
            self.format.addItem(tr_marked(self._formats[name].title), name)
        if known:
            self.format.insertSeparator(self.format.count())
        rest = [info for info in self._formats.values() if info.name not in known]
        for info in sorted(rest, key=lambda each: tr_marked(each.title).casefold()):
            self.format.addItem(tr_marked(info.title), info.name)
        self.format.setCurrentIndex(0)
        self.format.setEnabled(True)
        self._tell(recognised=bool(known))
        return self.format_name

    @property
    def format_name(self) -> str:
        """The format that is chosen; empty where none is."""
        return self.format.currentData() or ""

    def _tell(self, *, recognised: bool) -> None:
        info = self._formats.get(self.format_name)
        told = tr_marked(info.used_by) if info and info.used_by else ""
        if info is None:
            told = tr("It is not recognised: say what wrote it.")
        elif recognised:
            told = f"{tr('Recognised.')} {told}"
        if info is not None and info.read_whole:
            told = f"{told} {tr('It is read whole: the memory for it grows with the file.')}"
        self.used_by.setText(told)

    def _activated(self) -> None:
        self._tell(recognised=False)
        if self.format_name:
            self.format_chosen.emit(self.format_name)

    def _typed(self) -> None:
        typed = self.place.text().strip()
        if typed:
            self.place_chosen.emit(Path(typed).expanduser())

    def _choose_file(self) -> None:
        chosen = ask_open(self, tr("Import annotations"), self._folder, f"{tr('All files')} (*)")
        if chosen:
            self.place_chosen.emit(chosen)

    def _choose_folder(self) -> None:
        chosen = ask_folder(self, tr("Import annotations of a folder"), self._folder)
        if chosen:
            self.place_chosen.emit(chosen)
