"""Edits one field of several articles at once: the agency of twenty, say."""

from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from copydesk.desktop.dialogs.of_many import OfManyDialog
from copydesk.desktop.labels import FIELDS
from copydesk.desktop.language import tr, tr_marked
from copydesk.desktop.look import Look


class MetadataOfManyDialog(OfManyDialog):
    """``written`` gives a field's name and its value; the dialog stays until it is accepted.

    ``values`` has for each field what the articles have there now, empty where they have nothing. Nothing is
    written before something was typed, or emptying was chosen: what differs stays as it is.
    """

    written = Signal(str, str)

    def __init__(self, values: Mapping[str, Sequence[str]], count: int, look: Look, parent: QWidget):
        super().__init__("metadataOfManyDialog", tr("Edit %Ln article(s)", "", count), look, parent)
        self._values = values
        self._before = ""
        self.field = QComboBox()
        self.field.setObjectName("manyField")
        for name, label in FIELDS.items():
            if name in values:
                self.field.addItem(tr_marked(label), name)
        self.field.setCurrentIndex(max(0, self.field.findData("agency")))  # what readers miss most
        self.line = QLineEdit()
        self.line.setObjectName("manyValue")
        self._lay_out(((tr("Field"), self.field), (tr("New value"), self.line)))
        self.field.currentIndexChanged.connect(self._chosen)
        self.line.textChanged.connect(self._typed)
        self.clear.toggled.connect(self._typed)
        self.buttons.accepted.connect(self._save)
        self._chosen()
        self.line.setFocus()

    def _chosen(self) -> None:
        name = str(self.field.currentData())
        counts = Counter(self._values[name])
        known = sorted(value for value in counts if value)
        completer = QCompleter(known, self.line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.line.setCompleter(completer)
        mixed = len(counts) > 1
        empty = "2031-04-14T08:40" if name == "published" else ""
        self.line.setPlaceholderText(tr("several values") if mixed else empty)
        self._before = "" if mixed else next(iter(counts), "")
        self.line.setText(self._before)
        self.clear.setChecked(False)
        self.clear.setEnabled(bool(known))
        self._tell_now(counts.most_common())
        self._typed()

    def _typed(self) -> None:
        """Allow to save what differs from what is there."""
        self.say("")
        typed = self.line.text().strip()
        self.line.setEnabled(not self.clear.isChecked())
        self._allow(bool(typed and typed != self._before.strip()))

    def _save(self) -> None:
        value = "" if self.clear.isChecked() else self.line.text()
        self.written.emit(str(self.field.currentData()), value)
