"""Asks for the name of an actor: the one that takes another's place, or that what is ticked belongs to."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from copydesk.desktop.actors.fields import offer_actors
from copydesk.desktop.desk import Desk
from copydesk.desktop.dialog_buttons import dialog_buttons
from copydesk.desktop.fields import Line
from copydesk.desktop.language import tr
from copydesk.desktop.text import breakable, dim, plain_label
from copydesk.domain.dataset import EntryKind
from copydesk.session.codebook import Entry

_WIDTH = 440


class NameDialog(QDialog):
    """A sentence, a line, and a button of the given text. ``known`` takes the names of the codebook alone.

    ``optional`` lets the line be empty, and ``but`` is the one that is no answer.
    """

    def __init__(
        self,
        desk: Desk,
        title: str,
        sentence: str,
        button: str,
        parent: QWidget,
        *,
        known: bool,
        optional: bool = False,
        but: Entry | None = None,
    ):
        super().__init__(parent)
        self.setObjectName("actorNameDialog")
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDTH)
        self._desk = desk
        self._known = known
        self._optional = optional
        self._but = but
        self.told = plain_label(breakable(sentence), wrap=True)
        self.line = Line()
        self.line.setObjectName("actorNameLine")
        self.line.setAccessibleName(sentence)
        if known:
            offer_actors(self.line, desk)
        self.hint = plain_label(wrap=True)
        dim(self.hint)
        self.buttons = dialog_buttons(QDialogButtonBox.StandardButton.Cancel)
        self.accept_button = QPushButton(button)
        self.accept_button.setDefault(True)
        self.buttons.addButton(self.accept_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.line.textChanged.connect(self._tell)
        self.finished.connect(self.deleteLater)
        self._lay_out()
        self._tell()
        self.line.setFocus()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(self.told)
        layout.addWidget(self.line)
        layout.addWidget(self.hint)
        layout.addSpacing(8)
        layout.addWidget(self.buttons)

    @property
    def name(self) -> str:
        """What is typed."""
        return " ".join(self.line.text().split())

    @property
    def entry(self) -> Entry | None:
        """The actor of that name or alias."""
        session = self._desk.session
        found = session.codebook.find_actor(self.name) if session and self.name else None
        return None if found is None else Entry(EntryKind.ACTOR, found)

    def _tell(self) -> None:
        if self._known:
            entry = self.entry
            if entry is not None and entry == self._but:
                self.hint.setText(tr("Choose another one: this is the actor itself."))
            else:
                self.hint.setText(tr("There is no actor of that name.") if self.name and not entry else "")
            ready = entry not in (None, self._but) or (self._optional and not self.name)
        else:
            there = tr("There is an actor of that name already. This makes another one.")
            self.hint.setText(there if self.entry else "")
            ready = bool(self.name)
        self.accept_button.setEnabled(ready)
