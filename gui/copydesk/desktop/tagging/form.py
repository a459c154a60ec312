"""What the forms of the three kinds of annotation share."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from copydesk.desktop.desk import Desk
from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.small import Elided, icon_button
from copydesk.desktop.tagging.attribute_fields import AttributeFields
from copydesk.desktop.tagging.note import NoteField
from copydesk.desktop.terms import part_name
from copydesk.desktop.text import dim, one_line, plain_label, plain_tip
from copydesk.domain.annotation import Part
from copydesk.domain.attribute import AttributeTarget
from copydesk.domain.dataset import AnyAnnotation
from copydesk.session import Session


class Form(QWidget):
    """Edits one annotation, each field as a change of its own."""

    left = Signal()
    """Esc was pressed: back to the text."""

    def __init__(self, desk: Desk, look: Look):
        super().__init__()
        self._desk = desk
        self._look = look
        self._id: int | None = None
        self.note = NoteField()
        self.note.note_written.connect(self._write_note)
        self.fields = QFormLayout()
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.fields.setHorizontalSpacing(8)
        self.fields.setVerticalSpacing(6)
        self.fields.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self.fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.attributes = AttributeFields(look)
        self.attributes.edited.connect(self._set_attribute)
        self.attributes.left.connect(self.left)
        desk.closing.connect(self.attributes.forget)
        self.spans = SpanRows(desk, look)
        self.spans.remove_requested.connect(self._remove_span)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(self.fields)
        layout.addWidget(self.attributes)
        layout.addWidget(self.note)
        layout.addWidget(self.spans)
        layout.addStretch(1)

    def add_field(self, label: str, field: QWidget) -> None:
        """A labelled row."""
        name = plain_label(label)
        dim(name)
        name.setBuddy(field)
        if not field.accessibleName():
            field.setAccessibleName(label)
        self.fields.addRow(name, field)

    def show_annotation(self, annotation: Any) -> None:
        """Show another annotation, or the same after a change."""
        if annotation.id != self._id:
            self.commit()
            self._id = None
            self.forget()
        self._id = annotation.id
        self.fill(annotation)
        self._show_attributes(annotation)
        self.note.set_stored(annotation.note)
        self.spans.show_spans(annotation)

    def fill(self, annotation: Any) -> None:
        """Show the fields that the kind has."""
        raise NotImplementedError

    def forget(self) -> None:
        """Forget what was typed for the annotation before."""

    def commit(self) -> None:
        """Store what is typed and not stored yet."""
        self.attributes.commit()
        self.note.commit()

    def change(self, work: Callable[[Session, int], object]) -> None:
        """Run a use case on the annotation that is shown, if it is still there."""
        shown = self._id
        if shown is not None and shown in self._desk.annotations:
            self._desk.do(lambda session: work(session, shown))

    def _show_attributes(self, annotation: AnyAnnotation) -> None:
        session, target = self._desk.session, AttributeTarget(annotation.kind)
        definitions = session.attributes.of(target) if session else ()
        self.attributes.show_values(annotation.id, definitions, annotation.attributes)

    def _set_attribute(self, definition_id: int, value: object) -> None:
        shown = self._desk.annotations.get(self._id or 0)
        if shown is not None:
            target, ids = AttributeTarget(shown.kind), [shown.id]
            self._desk.do(lambda session: session.attributes.set_value(target, ids, definition_id, value))

    def _write_note(self, note: str) -> None:
        self.change(lambda session, shown: session.tagging.set_note(shown, note))

    def _remove_span(self, part: Part, index: int) -> None:
        self.change(lambda session, shown: session.tagging.remove_span(shown, part, index))


class SpanRow(QWidget):
    """One span: what it is to the annotation, its words, and a button to take it away."""

    remove_requested = Signal(object, int)

    def __init__(self, look: Look):
        super().__init__()
        self._place: tuple[Part, int] | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self._name = plain_label()
        dim(self._name)
        self._name.setFixedWidth(self.fontMetrics().horizontalAdvance(tr("Addressee") + " ") + 4)
        self._said = Elided()
        self._remove = icon_button(look, "close", "")
        self._remove.clicked.connect(self._ask)
        layout.addWidget(self._name)
        layout.addWidget(self._said, 1)
        layout.addWidget(self._remove)

    def show_span(self, part: Part, index: int, words: str, *, removable: bool) -> None:
        """Show another span."""
        self._place = (part, index)
        self._name.setText(part_name(part))
        self._said.set_text(words)
        self._remove.setVisible(removable)
        if removable:
            tip = _removing(part, one_line(words, 40))
            self._remove.setToolTip(plain_tip(tip))
            self._remove.setAccessibleName(tip)

    def _ask(self) -> None:
        if self._place is not None:
            self.remove_requested.emit(*self._place)


class SpanRows(QWidget):
    """The spans of an annotation with their words; each can be taken away where others remain.

    Rows are used again for the next annotation: to make widgets takes longer than a tag may.
    """

    remove_requested = Signal(object, int)
    SHOWN = 20
    """More spans than this are counted, not listed."""

    def __init__(self, desk: Desk, look: Look):
        super().__init__()
        self._desk = desk
        self._look = look
        self._rows: list[SpanRow] = []
        self._more = plain_label()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        self._layout.addWidget(self._more)

    def show_spans(self, annotation: AnyAnnotation) -> None:
        """List the spans by part."""
        text = self._desk.article.text if self._desk.article else ""
        every = [
            (part, index, span)
            for part, spans in annotation.parts.items()
            for index, span in enumerate(spans)
        ]
        main = len(annotation.main_spans)
        for place, (part, index, span) in enumerate(every[: self.SHOWN]):
            removable = self._desk.writable and (part in (Part.CUE, Part.SPEAKER) or main > 1)
            row = self._row(place)
            row.show_span(part, index, span.of(text), removable=removable)
            row.show()
        for row in self._rows[len(every) :]:
            row.hide()
        more = len(every) - self.SHOWN
        self._more.setVisible(more > 0)
        if more > 0:
            self._more.setText(tr("and %Ln more", "spans of an annotation", more))

    def _row(self, place: int) -> SpanRow:
        if place == len(self._rows):
            row = SpanRow(self._look)
            row.remove_requested.connect(self.remove_requested)
            self._layout.insertWidget(place, row)
            self._rows.append(row)
        return self._rows[place]


def _removing(part: Part, words: str) -> str:
    said = {
        Part.TEXT: tr("Remove text: {words}", words=words),
        Part.CONTENT: tr("Remove words: {words}", words=words),
        Part.CUE: tr("Remove cue: {words}", words=words),
        Part.SPEAKER: tr("Remove speaker: {words}", words=words),
    }
    return said[part]
