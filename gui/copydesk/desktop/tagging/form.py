"""What the forms of the three kinds of annotation share."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from copydesk.desktop.desk import Desk
from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.small import Elided, icon_button
from copydesk.desktop.tagging.note import NoteField
from copydesk.desktop.terms import part_name
from copydesk.desktop.text import dim, one_line, plain_label
from copydesk.domain.annotation import Part
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
        self.spans = SpanRows(desk, look)
        self.spans.remove_requested.connect(self._remove_span)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(self.fields)
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
        self.note.set_stored(annotation.note)
        self.spans.show_spans(annotation)

    def fill(self, annotation: Any) -> None:
        """Show the fields that the kind has."""
        raise NotImplementedError

    def forget(self) -> None:
        """Forget what was typed for the annotation before."""

    def commit(self) -> None:
        """Store what is typed and not stored yet."""
        self.note.commit()

    def change(self, work: Callable[[Session, int], object]) -> None:
        """Run a use case on the annotation that is shown, if it is still there."""
        shown = self._id
        if shown is not None and shown in self._desk.annotations:
            self._desk.do(lambda session: work(session, shown))

    def _write_note(self, note: str) -> None:
        self.change(lambda session, shown: session.tagging.set_note(shown, note))

    def _remove_span(self, part: Part, index: int) -> None:
        self.change(lambda session, shown: session.tagging.remove_span(shown, part, index))


class SpanRows(QWidget):
    """The spans of an annotation with their words; each can be taken away where others remain."""

    remove_requested = Signal(object, int)
    SHOWN = 20
    """More spans than this are counted, not listed."""

    def __init__(self, desk: Desk, look: Look):
        super().__init__()
        self._desk = desk
        self._look = look
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(2)

    def show_spans(self, annotation: AnyAnnotation) -> None:
        """List the spans by part."""
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        text = self._desk.article.text if self._desk.article else ""
        every = [
            (part, index, span)
            for part, spans in annotation.parts.items()
            for index, span in enumerate(spans)
        ]
        main = len(annotation.main_spans)
        for part, index, span in every[: self.SHOWN]:
            removable = part in (Part.CUE, Part.SPEAKER) or main > 1
            self._rows.addWidget(self._row(part, index, span.of(text), removable=removable))
        if len(every) > self.SHOWN:
            self._rows.addWidget(
                plain_label(tr("and %Ln more", "spans of an annotation", len(every) - self.SHOWN))
            )

    def _row(self, part: Part, index: int, words: str, *, removable: bool) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        name = plain_label(part_name(part))
        dim(name)
        name.setFixedWidth(self.fontMetrics().horizontalAdvance(tr("Addressee") + " ") + 4)
        said = Elided(words)
        layout.addWidget(name)
        layout.addWidget(said, 1)
        if removable and self._desk.writable:
            button = icon_button(self._look, "close", _removing(part, one_line(words, 40)))
            button.clicked.connect(lambda: self.remove_requested.emit(part, index))
            layout.addWidget(button)
        return row


def _removing(part: Part, words: str) -> str:
    said = {
        Part.TEXT: tr("Remove text: {words}", words=words),
        Part.CONTENT: tr("Remove words: {words}", words=words),
        Part.CUE: tr("Remove cue: {words}", words=words),
        Part.SPEAKER: tr("Remove speaker: {words}", words=words),
    }
    return said[part]
