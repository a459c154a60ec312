"""The details of a quotation: who speaks, how, to whom, about what, and with which stance."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from copydesk.desktop.desk import Desk
from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.small import Elided, icon_button
from copydesk.desktop.tagging.entry_line import EntryLine
from copydesk.desktop.tagging.form import Form
from copydesk.desktop.terms import part_name, quotation_type_name, stance_name
from copydesk.desktop.text import one_line
from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import Part, Quotation, QuotationTopic, QuotationType, Stance
from copydesk.domain.dataset import EntryKind
from copydesk.domain.span import Span


class WithinChoice(QComboBox):
    """The other quotations of the article, listed only when somebody looks."""

    def __init__(self, desk: Desk):
        super().__init__()
        self._desk = desk
        self._quotation: Quotation | None = None
        self.setObjectName("withinChoice")
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_quotation(self, quotation: Quotation) -> None:
        """Show in which one the quotation is nested."""
        self._quotation = quotation
        self._list([quotation.within] if quotation.within is not None else [])

    def showPopup(self) -> None:
        """Qt's: the list is opened."""
        self._list_all()
        super().showPopup()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt's: the arrow keys will go through the list."""
        super().focusInEvent(event)
        if self.count() <= 2:
            self._list_all()

    def _list_all(self) -> None:
        shown = self._quotation.id if self._quotation else None
        others = [
            each
            for each in self._desk.annotations.values()
            if isinstance(each, Quotation) and each.id != shown
        ]
        others.sort(key=lambda each: each.content)
        self._list([each.id for each in others])

    def _list(self, ids: list[int]) -> None:
        self.clear()
        self.addItem(tr("Not nested"), None)
        for quotation_id in ids:
            quotation = self._desk.annotations.get(quotation_id)
            if quotation is not None:
                line = self._desk.line_of(quotation.main_spans[0].start)
                words = one_line(self._desk.words_of(quotation), 60)
                self.addItem(tr("Ln {line}: {words}", "line number", line=line, words=words), quotation_id)
        within = self._quotation.within if self._quotation else None
        self.setCurrentIndex(max(self.findData(within), 0))


class TopicRows(QWidget):
    """What the quotation is about: each topic with the speaker's stance."""

    stance_chosen = Signal(int, object)
    removed = Signal(int)

    def __init__(self, desk: Desk, look: Look):
        super().__init__()
        self._desk = desk
        self._look = look
        self._shown: tuple[object, ...] = ()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(4)

    def show_topics(self, topics: tuple[QuotationTopic, ...]) -> None:
        """List the topics; those rows stay as they are if nothing about them has changed."""
        named = tuple((topic, self._desk.topic_name(topic.topic)) for topic in topics)
        if named == self._shown:
            return
        self._shown = named
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for topic, name in named:
            self._rows.addWidget(self._row(topic, name))

    def _row(self, topic: QuotationTopic, name: str) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        stance = QComboBox()
        stance.setObjectName("stanceChoice")
        stance.setAccessibleName(tr("Stance on {name}", name=name))
        stance.addItem(tr("No stance"), None)
        for value in Stance:
            stance.addItem(stance_name(value), value)
        stance.setCurrentIndex(max(stance.findData(topic.stance), 0))
        stance.activated.connect(lambda: self.stance_chosen.emit(topic.topic, stance.currentData()))
        remove = icon_button(self._look, "close", tr("Remove topic: {name}", name=one_line(name, 40)))
        remove.clicked.connect(lambda: self.removed.emit(topic.topic))
        layout.addWidget(Elided(name), 1)
        layout.addWidget(stance)
        layout.addWidget(remove)
        return row


class QuotationForm(Form):
    """All that is said of a quotation besides where its words are."""

    speaker_wanted = Signal()
    cue_wanted = Signal()

    def __init__(self, desk: Desk, look: Look):
        super().__init__(desk, look)
        self.speaker_words: Span | None = None
        """Words that will name the speaker, once somebody has been chosen."""
        self.speaker_is_new: tuple[str, ActorKind | None] | None = None
        """The name that was offered for somebody new, and what kind of actor that seems to be."""
        self.speaker = EntryLine(desk, look, EntryKind.ACTOR, "speakerLine")
        self.addressee = EntryLine(desk, look, EntryKind.ACTOR, "addresseeLine")
        self.new_topic = EntryLine(desk, look, EntryKind.TOPIC, "quotationTopicLine", keeps_empty=False)
        self.new_topic.setPlaceholderText(tr("Add a topic"))
        self.new_topic.setAccessibleName(tr("Add a topic to the quotation"))
        self.cue = Elided()
        self.type = QComboBox()
        self.type.setObjectName("quotationType")
        for value in QuotationType:
            self.type.addItem(quotation_type_name(value), value)
        self.within = WithinChoice(desk)
        self.topics = TopicRows(desk, look)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        speaker = icon_button(self._look, "speaker", tr("Take the selected text as the speaker (S)"))
        speaker.clicked.connect(self.speaker_wanted)
        cue = icon_button(self._look, "cue", tr("Take the selected text as the cue (C)"))
        cue.clicked.connect(self.cue_wanted)
        self.speaker.setAccessibleName(part_name(Part.SPEAKER))
        self.add_field(part_name(Part.SPEAKER), _beside(self.speaker, speaker))
        self.add_field(part_name(Part.CUE), _beside(self.cue, cue))
        self.add_field(tr("Type", "of a quotation"), self.type)
        self.add_field(tr("Addressee"), self.addressee)
        topics = QWidget()
        column = QVBoxLayout(topics)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.topics)
        column.addWidget(self.new_topic)
        self.add_field(tr("Topics"), topics)
        self.add_field(tr("Within", "the quotation that this one is nested in"), self.within)

    def _connect(self) -> None:
        self.speaker.entry_chosen.connect(self._set_speaker)
        self.speaker.withdrawn.connect(self._forget_words)
        self.addressee.entry_chosen.connect(
            lambda entry: self.change(lambda session, shown: session.tagging.set_addressee(shown, entry))
        )
        self.new_topic.entry_chosen.connect(self._add_topic)
        self.type.activated.connect(
            lambda: self.change(
                lambda session, shown: session.tagging.set_type(shown, self.type.currentData())
            )
        )
        self.within.activated.connect(
            lambda: self.change(
                lambda session, shown: session.tagging.set_within(shown, self.within.currentData())
            )
        )
        self.topics.stance_chosen.connect(self._set_stance)
        self.topics.removed.connect(
            lambda topic: self.change(lambda session, shown: session.tagging.remove_topic(shown, topic))
        )
        for line in (self.speaker, self.addressee, self.new_topic):
            line.abandoned.connect(self.left)

    def fill(self, annotation: Quotation) -> None:
        """Show the quotation's fields."""
        self.speaker.set_stored(self._desk.actor_name(annotation.speaker))
        self.addressee.set_stored(self._desk.actor_name(annotation.addressee))
        text = self._desk.article.text if self._desk.article else ""
        self.cue.set_text(
            " … ".join(span.of(text) for span in annotation.cue) or tr("None yet", "cue of a quotation")
        )
        self.type.setCurrentIndex(self.type.findData(annotation.type))
        self.topics.show_topics(annotation.topics)
        self.within.show_quotation(annotation)

    def commit(self) -> None:
        """Store what is typed and not stored yet."""
        for line in (self.speaker, self.addressee, self.new_topic):
            line.commit()
        super().commit()

    def forget(self) -> None:
        """Forget what was typed for the annotation before."""
        for line in (self.speaker, self.addressee, self.new_topic):
            line.reset()

    def _set_speaker(self, entry: int | str | None) -> None:
        words, self.speaker_words = self.speaker_words, None
        spans = (words,) if words is not None and entry is not None else None
        name, told = self.speaker_is_new or ("", None)
        kind = told if entry == name else None
        self.change(lambda session, shown: session.tagging.set_speaker(shown, entry, kind=kind, spans=spans))

    def _forget_words(self) -> None:
        self.speaker_words = None
        self.speaker_is_new = None

    def _add_topic(self, entry: int | str | None) -> None:
        if entry is not None:
            self.change(lambda session, shown: session.tagging.set_topic(shown, entry))

    def _set_stance(self, topic: int, stance: Stance | None) -> None:
        self.change(lambda session, shown: session.tagging.set_topic(shown, topic, stance))


def _beside(field: QWidget, button: QWidget) -> QWidget:
    row = QWidget()
    row.setFocusProxy(field)
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(4)
    layout.addWidget(field, 1)
    layout.addWidget(button)
    return row
