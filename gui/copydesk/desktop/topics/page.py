"""The page of a topic: what it means, in fields that are each one change when they are left."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFormLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from copydesk.desktop.articles.check_list import outline_boxes
from copydesk.desktop.desk import Desk
from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.text import dim, plain_label
from copydesk.desktop.topics.boxes import NameLine, TextBox
from copydesk.desktop.topics.examples import ExamplesBox
from copydesk.desktop.topics.swatch import ColourBox
from copydesk.domain.dataset import EntryKind
from copydesk.domain.topic import Topic
from copydesk.session import Session
from copydesk.session.codebook import Entry


class TopicPage(QScrollArea):
    """Shows one topic, and edits it where the project can be changed."""

    def __init__(self, desk: Desk, look: Look):
        super().__init__()
        self.setObjectName("topicPage")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._desk = desk
        self._topic: Topic | None = None
        self._inside = QWidget()
        self.name, self.code, self.keywords = NameLine(), NameLine(), NameLine()
        self.definition, self.inclusion, self.exclusion = TextBox(3), TextBox(2), TextBox(2)
        self.note = TextBox(2)
        self.colour = ColourBox(look)
        self.retired = QCheckBox(tr("&Retired: no longer offered; what is tagged with it stays"))
        outline_boxes(self.retired, look)
        self.examples = ExamplesBox(desk, look)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows: tuple[tuple[str, QWidget, str], ...] = (
            (tr("Name"), self.name, ""),
            (tr("Code"), self.code, tr("A short sign that exports write, such as 2.1")),
            (tr("Colour"), self.colour, ""),
            (tr("Definition"), self.definition, tr("What the topic means, as a second coder must know it")),
            (tr("Includes"), self.inclusion, tr("What else counts as the topic")),
            (tr("Excludes"), self.exclusion, tr("What does not count, and where it belongs instead")),
            (tr("Keywords"), self.keywords, tr("Words that speak for the topic, with commas between them")),
            (tr("Examples"), self.examples, ""),
            (tr("Note"), self.note, ""),
        )
        for label, field, hint in rows:
            self._add_row(form, label, field, hint)
        form.addRow("", self.retired)
        layout = QVBoxLayout(self._inside)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.addLayout(form)
        layout.addStretch(1)
        self.setWidget(self._inside)

    @staticmethod
    def _add_row(form: QFormLayout, label: str, field: QWidget, hint: str) -> None:
        caption = plain_label(label)
        dim(caption)
        caption.setBuddy(field)
        field.setAccessibleName(label)
        if isinstance(field, NameLine | TextBox):
            field.setPlaceholderText(hint)
        form.addRow(caption, field)

    def _connect(self) -> None:
        self.name.written.connect(self._rename)
        self.code.written.connect(self._edit("code"))
        self.definition.written.connect(self._edit("definition"))
        self.inclusion.written.connect(self._set_rule("inclusion"))
        self.exclusion.written.connect(self._set_rule("exclusion"))
        self.keywords.written.connect(self._set_keywords)
        self.note.written.connect(self._set_note)
        self.colour.written.connect(self._edit("colour"))
        self.retired.clicked.connect(self._retire)

    # -- what is shown ------------------------------------------------------------------------------

    @property
    def topic(self) -> Topic | None:
        """The topic that is shown."""
        return self._topic

    def show_topic(self, topic: Topic | None) -> None:
        """Show another topic, or the same after a change; what is typed for the one before is stored."""
        other = self._id != (topic.id if topic else None)
        if other:
            self.commit()
        self._topic = topic
        self._inside.setEnabled(topic is not None)
        if topic is None:
            return
        for field, stored in self._texts(topic):
            field.set_stored(stored)
        self.colour.show_colour(topic.colour)
        self.retired.setChecked(topic.retired)
        self.examples.show_topic(topic)
        self._allow()
        if other:
            self.verticalScrollBar().setValue(0)

    def _texts(self, topic: Topic) -> tuple[tuple[NameLine | TextBox, str], ...]:
        return (
            (self.name, topic.name),
            (self.code, topic.code),
            (self.keywords, ", ".join(topic.keywords)),
            (self.definition, topic.definition),
            (self.inclusion, topic.inclusion),
            (self.exclusion, topic.exclusion),
            (self.note, topic.note),
        )

    def _allow(self) -> None:
        writable = self._desk.writable
        for line in (self.name, self.code, self.keywords):
            line.setReadOnly(not writable)
        for box in (self.definition, self.inclusion, self.exclusion, self.note):
            box.setReadOnly(not writable)
        self.colour.setEnabled(writable)
        self.retired.setEnabled(writable)

    @property
    def _id(self) -> int | None:
        return self._topic.id if self._topic else None

    # -- what is done -------------------------------------------------------------------------------

    def commit(self) -> None:
        """Store what is typed and not stored yet."""
        for field in (
            *(self.name, self.code, self.keywords, self.definition),
            *(self.inclusion, self.exclusion, self.note, self.colour),
        ):
            field.commit()

    def change(self, work: Callable[[Session, int], object]) -> None:
        """Run a use case on the topic that is shown, if it is still there."""
        shown, session = self._id, self._desk.session
        if shown is None or session is None or not session.codebook.has(Entry(EntryKind.TOPIC, shown)):
            return
        self._desk.do(lambda session: work(session, shown))

    def _edit(self, member: str) -> Callable[[str], None]:
        def edit(text: str) -> None:
            values: dict[str, Any] = {member: text}
            self.change(lambda session, shown: session.codebook.edit_topic(shown, **values))

        return edit

    def _set_rule(self, member: str) -> Callable[[str], None]:
        def edit(text: str) -> None:
            values: dict[str, Any] = {member: text}
            self.change(lambda session, shown: session.entries.set_rules(shown, **values))

        return edit

    def _rename(self, name: str) -> None:
        if not name and self._topic is not None:
            self.name.revert(self._topic.name)
            return
        self._edit("name")(name)

    def _set_keywords(self, text: str) -> None:
        words = tuple(word for one in text.split(",") if (word := one.strip()))
        self.change(lambda session, shown: session.entries.set_rules(shown, keywords=words))

    def _set_note(self, text: str) -> None:
        self.change(lambda session, shown: session.codebook.set_note(Entry(EntryKind.TOPIC, shown), text))

    def _retire(self, retired: bool) -> None:
        self.change(lambda session, shown: session.entries.retire(shown, retired=retired))
