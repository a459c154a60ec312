"""The details of a mention and of a passage: which actor or topic, and a note."""

from PySide6.QtWidgets import QComboBox

from copydesk.desktop.desk import Desk
from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.tagging.entry_line import EntryLine
from copydesk.desktop.tagging.form import Form
from copydesk.desktop.terms import actor_kind_name, entry_name
from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import Mention, Passage
from copydesk.domain.dataset import EntryKind


class EntryForm(Form):
    """Has one line for the entry."""

    def __init__(self, desk: Desk, look: Look, kind: EntryKind, label: str):
        super().__init__(desk, look)
        self.entry = EntryLine(desk, look, kind, f"{kind}Line", keeps_empty=True)
        self.entry.entry_chosen.connect(self._retag)
        self.entry.abandoned.connect(self.left)
        self.add_field(label, self.entry)

    def commit(self) -> None:
        """Store what is typed and not stored yet."""
        self.entry.commit()
        super().commit()

    def forget(self) -> None:
        """Forget what was typed for the annotation before."""
        self.entry.reset()

    def _retag(self, entry: int | str | None) -> None:
        if entry is None:  # each mention and passage has one: an emptied line is not an answer
            shown = self._desk.annotations.get(self._id or 0)
            if shown is not None:
                self.entry.set_stored(self._desk.name_of(shown))
            return
        self.change(lambda session, shown: session.tagging.retag(shown, entry))


class MentionForm(EntryForm):
    """Which actor the words name, and what kind of actor that is."""

    def __init__(self, desk: Desk, look: Look):
        super().__init__(desk, look, EntryKind.ACTOR, entry_name(EntryKind.ACTOR))
        self.kind = QComboBox()
        self.kind.setObjectName("actorKind")
        for kind in ActorKind:
            self.kind.addItem(actor_kind_name(kind), kind)
        self.kind.activated.connect(self._set_kind)
        self.add_field(tr("Kind", "of an actor"), self.kind)

    def fill(self, annotation: Mention) -> None:
        """Show the actor and its kind."""
        self.entry.set_stored(self._desk.name_of(annotation))
        if self._desk.session is not None:
            kind = self._desk.session.codebook.actor(annotation.actor).kind
            self.kind.setCurrentIndex(self.kind.findData(kind))

    def _set_kind(self) -> None:
        shown = self._desk.annotations.get(self._id or 0)
        if isinstance(shown, Mention):
            kind = self.kind.currentData()
            self._desk.do(lambda session: session.codebook.set_actor_kind(shown.actor, kind))


class PassageForm(EntryForm):
    """Which topic the words are about."""

    def __init__(self, desk: Desk, look: Look):
        super().__init__(desk, look, EntryKind.TOPIC, entry_name(EntryKind.TOPIC))

    def fill(self, annotation: Passage) -> None:
        """Show the topic."""
        self.entry.set_stored(self._desk.name_of(annotation))
