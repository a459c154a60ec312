"""The attributes of the project: looked at, made, edited and deleted, beside the window."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from copydesk.desktop.action_set import Actions
from copydesk.desktop.attributes.form import AttributeForm
from copydesk.desktop.attributes.keys import bound_action
from copydesk.desktop.attributes.tree import AttributeTree
from copydesk.desktop.desk import Desk
from copydesk.desktop.dialog_buttons import dialog_buttons
from copydesk.desktop.empty import EmptyState
from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.text import breakable, dim, one_line, plain_label
from copydesk.domain.attribute import AttributeDefinition, AttributeTarget, AttributeType

_SIZE = QSize(700, 440)


class AttributesDialog(QDialog):
    """Follows the project: what is undone in the window is seen here."""

    def __init__(self, desk: Desk, look: Look, actions: Actions, parent: QWidget):
        super().__init__(parent)
        self.setObjectName("attributesDialog")
        self.setWindowTitle(tr("Attributes"))
        self.resize(_SIZE)
        self._desk = desk
        self._look = look
        self._actions = actions
        self.tree = AttributeTree(look)
        self.empty = EmptyState(
            look,
            "edit",
            tr("No attributes yet"),
            tr(
                "An attribute is a question that is answered for each actor, article, mention, passage or "
                "quotation: the frame of a quotation, the founding year of an actor. It is then a field in "
                "the details, and a column in what is exported."
            ),
            tr("&New attribute…"),
        )
        self.pages = QStackedWidget()
        self.pages.addWidget(self.empty)
        self.pages.addWidget(self.tree)
        self.told = plain_label(wrap=True)
        dim(self.told)
        self.new = QPushButton(tr("&New…"))
        self.edit = QPushButton(tr("&Edit…"))
        self.delete = QPushButton(tr("&Delete"))
        self.new.setToolTip(tr("Define another attribute (Insert)"))
        self.edit.setToolTip(tr("Rename the attribute, or change what it holds (Enter)"))
        self.delete.setToolTip(tr("Delete the attribute with its values; undo brings them back (Del)"))
        self._lay_out()
        self._connect()
        self.load()

    def _lay_out(self) -> None:
        self.buttons = dialog_buttons(QDialogButtonBox.StandardButton.Close)
        for button in (self.new, self.edit, self.delete):
            self.buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
            button.setAutoDefault(False)
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.told)
        layout.addWidget(self.buttons)

    def _connect(self) -> None:
        for signal in (self.new.clicked, self.empty.pressed):
            signal.connect(self._define)
        for signal in (self.edit.clicked, self.tree.opened):
            signal.connect(self._edit)
        for signal in (self.delete.clicked, self.tree.delete_requested):
            signal.connect(self._delete)
        self.tree.currentItemChanged.connect(self._tell)
        QShortcut(QKeySequence("Ins"), self, self._define)
        for key, action in ((QKeySequence.StandardKey.Undo, "undo"), (QKeySequence.StandardKey.Redo, "redo")):
            QShortcut(QKeySequence(key), self, self._actions[action].trigger)
        self._desk.saved.connect(self.load)
        self.finished.connect(self.deleteLater)

    def load(self) -> None:
        """Read the attributes anew."""
        self._show(None)

    def _show(self, wanted: int | None) -> None:
        session = self._desk.session
        if session is None:
            return
        definitions = session.attributes.all()
        self.tree.show_all(definitions, wanted)
        self.pages.setCurrentWidget(self.tree if definitions else self.empty)
        self.new.setVisible(bool(definitions))
        for button in (self.new, self.empty.button):
            button.setEnabled(self._desk.writable)
        self._tell()

    def _current(self) -> AttributeDefinition | None:
        session, wanted = self._desk.session, self.tree.current()
        definitions = session.attributes.all() if session else []
        return next((one for one in definitions if one.id == wanted), None)

    def _tell(self) -> None:
        """Say how many values hang on the current attribute, and which of its keys do something else."""
        one, session = self._current(), self._desk.session
        for button in (self.edit, self.delete):
            button.setVisible(bool(self.tree.topLevelItemCount()))
            button.setEnabled(one is not None and self._desk.writable)
        if one is None or session is None:
            self.told.setText("")
            return
        uses = session.attributes.uses(one.id)
        sentences = [
            tr(
                "%Ln value(s) are stored; deleting the attribute takes them away, undo brings them back.",
                "",
                uses,
            )
            if uses
            else tr("No value is stored yet.")
        ]
        for choice, key in one.keys.items():
            if one.type is AttributeType.CHOICE and (name := bound_action(self._actions, key)):
                sentences.append(
                    tr(
                        "{key} is the key of “{action}” and will not set {choice}.",
                        key=key,
                        action=name,
                        choice=one_line(choice, 40),
                    )
                )
        self.told.setText(breakable("\n".join(sentences)))

    # -- what is done about it ----------------------------------------------------------------------

    def _define(self) -> None:
        if self._desk.writable:
            one = self._current()
            target = one.target if one else AttributeTarget.QUOTATION
            before = self._ids()
            form = AttributeForm(self._desk, self._look, self._actions, self, target=target)
            form.accepted.connect(lambda: self._show(max(self._ids() - before, default=None)))
            form.open()
            form.name.setFocus()

    def _edit(self) -> None:
        one = self._current()
        if one is not None and self._desk.writable:
            form = AttributeForm(self._desk, self._look, self._actions, self, edited=one)
            form.open()
            form.name.setFocus()

    def _delete(self) -> None:
        one = self._current()
        if one is not None and self._desk.writable:
            self._desk.do(lambda session: session.attributes.delete(one.id))

    def _ids(self) -> set[int]:
        session = self._desk.session
        return {one.id for one in session.attributes.all()} if session else set()
