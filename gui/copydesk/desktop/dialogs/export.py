"""Asks what of the project is exported, in which format, and where to."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from copydesk.desktop.dialog_buttons import dialog_buttons
from copydesk.desktop.dialogs.files import ask_folder, ask_new
from copydesk.desktop.exporting.choices import Choices, Offer
from copydesk.desktop.exporting.form import ChoicesForm
from copydesk.desktop.exporting.formats import FormatDetails, FormatList
from copydesk.desktop.exporting.presets import PresetBar
from copydesk.desktop.language import tr, tr_marked
from copydesk.desktop.look import Look
from copydesk.desktop.small import say_problem
from copydesk.desktop.text import dim, plain_label
from copydesk.domain.exporting import PARTS, ExportOptions
from copydesk.exchange import FormatInfo, part_place

_SIZE = (1080, 700)
_PAUSE = 250
"""Milliseconds without another choice after which the first lines are made anew."""


class ExportDialog(QDialog):
    """``chosen`` gives the place, the format's name and the options; ``remembered`` the choices as texts.

    ``preview_wanted`` (format's name, options) asks for the first lines. ``presets_changed`` gives all of the
    presets.
    """

    chosen = Signal(object, str, object)
    remembered = Signal(object)
    preview_wanted = Signal(str, object)
    presets_changed = Signal(object)

    def __init__(
        self,
        look: Look,
        formats: Sequence[FormatInfo],
        offer: Offer,
        parent: QWidget,
        *,
        place: Path,
        last: Mapping[str, str],
        presets: Mapping[str, Mapping[str, str]],
    ):
        """``place`` is the folder and the name, without ending, that are proposed."""
        super().__init__(parent)
        self.setObjectName("exportDialog")
        self.setWindowTitle(tr("Export"))
        self.resize(*_SIZE)
        self._look = look
        self._offer = offer
        self._proposed = place
        self._presets = dict(presets)
        self._choices = Choices.from_texts(last)
        self.format = FormatList([info for info in formats if info.writes])
        self.details = FormatDetails()
        self.form = ChoicesForm(look, offer)
        self.presets = PresetBar(presets)
        self.place = QLineEdit()
        self.place.setObjectName("exportPlace")
        self.place.setAccessibleName(tr("Place", "where a file goes"))
        self._browse = QPushButton(tr("Choose…"))
        self._browse.setAutoDefault(False)
        self.replaces = plain_label(wrap=True)
        self.replaces.setObjectName("exportReplaces")
        dim(self.replaces)
        self.problem = plain_label(wrap=True)
        self.problem.setObjectName("exportProblem")
        self.problem.hide()
        self.buttons = dialog_buttons(QDialogButtonBox.StandardButton.Cancel)
        self.export = self.buttons.addButton(tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.export.setDefault(True)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._lay_out()
        self._show_choices()
        self._connect()
        self._format_changed(self.format.info)
        self.format.setFocus()

    def _lay_out(self) -> None:
        place = QHBoxLayout()
        place.setSpacing(8)
        label = plain_label(self.place.accessibleName())
        label.setBuddy(self.place)
        for widget in (label, self.place, self._browse):
            place.addWidget(widget)
        side = QVBoxLayout()
        side.setSpacing(8)
        side.addWidget(self.details, 1)
        side.addSpacing(8)
        side.addWidget(self.form)
        side.addLayout(place)
        side.addWidget(self.replaces)
        halves = QHBoxLayout()
        halves.setSpacing(16)
        halves.addWidget(self.format)
        halves.addLayout(side, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(self.presets)
        layout.addLayout(halves, 1)
        layout.addWidget(self.problem)
        layout.addWidget(self.buttons)

    def _connect(self) -> None:
        self.format.chosen.connect(self._format_changed)
        self.form.changed.connect(self._changed)
        self.place.textChanged.connect(self._tell)
        self._browse.clicked.connect(self._choose_place)
        self._soon.timeout.connect(self._want_preview)
        self.presets.taken.connect(self._take_preset)
        self.presets.saved.connect(self._save_preset)
        self.presets.deleted.connect(self._delete_preset)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        self.finished.connect(self.deleteLater)

    # -- what is chosen -----------------------------------------------------------------------------

    @property
    def choices(self) -> Choices:
        """What is chosen now."""
        return replace(self.form.choices(self._choices), format=self.format.info.name)

    @property
    def options(self) -> ExportOptions:
        """What the choices come to in this project, with this format."""
        options = self.choices.options(self._offer)
        return replace(options, texts=True) if self.format.info.needs_text else options

    def _show_choices(self) -> None:
        self.form.show_choices(self._choices)
        self.format.choose(self._choices.format)

    def _format_changed(self, info: FormatInfo) -> None:
        self.details.show_format(info)
        self.form.suit(info)
        typed, stem = self.place.text().strip(), self._proposed.name
        folder = Path(typed).parent if typed else self._proposed.parent
        self.place.setText(str(folder / f"{stem}{info.suffix or '-' + info.name}"))
        self._changed()

    def _changed(self) -> None:
        saved = self._presets.get(self.presets.names.currentData())
        if saved is not None and Choices.from_texts(saved) != self.choices:
            self.presets.leave()
        self.details.wait()
        self._soon.start()
        self._tell()

    def _want_preview(self) -> None:
        if self.form.problem():
            self.details.say("")
        else:
            self.preview_wanted.emit(self.format.info.name, self.options)

    def _tell(self) -> None:
        problem, typed = self.form.problem(), self.place.text().strip()
        say_problem(self.problem, self._look, problem)
        self.export.setEnabled(bool(typed) and not problem)
        self.replaces.setText(self._said_of_places(Path(typed).expanduser()) if typed else "")

    def _said_of_places(self, out: Path) -> str:
        options, info = self.options, self.format.info
        places = [out]
        said: list[str] = []
        if options.split is not None:
            wanted = [part for part, share in zip(PARTS, options.split.shares, strict=True) if share]
            places = [part_place(out, info, part) for part in wanted]
            said.append(tr("Writes {names}.", names=", ".join(place.name for place in places)))
        there = [place.name for place in places if place.exists()]
        if there and options.split is None:
            said.append(tr("This is there already and will be replaced."))
        elif there:
            said.append(tr("There already, and will be replaced: {names}.", names=", ".join(there)))
        return " ".join(said)

    def _choose_place(self) -> None:
        info = self.format.info
        if info.suffix:
            kinds = f"{tr_marked(info.title)} (*{info.suffix})"
            chosen = ask_new(self, tr("Export to"), Path(self.place.text()), kinds)
        else:
            folder = ask_folder(self, tr("Export to a folder in"), Path(self.place.text()).parent)
            chosen = folder / Path(self.place.text()).name if folder else None
        if chosen:
            self.place.setText(str(chosen))

    # -- presets ------------------------------------------------------------------------------------

    def _take_preset(self, name: str) -> None:
        self._choices = Choices.from_texts(self._presets[name])
        self._show_choices()
        self._changed()

    def _save_preset(self, name: str) -> None:
        self._presets[name] = self.choices.as_texts()
        self._show_presets(name)

    def _delete_preset(self, name: str) -> None:
        self._presets.pop(name, None)
        self._show_presets("")

    def _show_presets(self, current: str) -> None:
        self.presets.fill(self._presets, current)
        self.presets_changed.emit(dict(self._presets))

    def _accept(self) -> None:
        self.remembered.emit(self.choices.as_texts())
        out = Path(self.place.text().strip()).expanduser()
        self.chosen.emit(out, self.format.info.name, self.options)
        self.accept()
