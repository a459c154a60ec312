"""Paragraphs, tables, notes and text boxes of RTF (RTF 1.9.1), whose marks stand at their ends."""

from collections.abc import Callable
from dataclasses import dataclass

from copydesk.readers.block_builder import BlockBuilder
from copydesk.readers.blocks import Kind


@dataclass(slots=True)
class _Flow:
    """A stream of paragraphs, such as the body or a note: what is open in it, and how paragraphs look."""

    paragraph: bool = False
    cell: bool = False
    row: bool = False
    row_defined: bool = False
    in_table: bool = False
    item: bool = False
    style: int = 0


class RtfFlow:
    """Is told the text and the marks; ``builder`` has the blocks. What has an end begins by itself."""

    def __init__(self) -> None:
        self.builder = BlockBuilder()
        self._flows = [_Flow()]
        self._notes = 0

    @property
    def _flow(self) -> _Flow:
        return self._flows[-1]

    def put(self, text: str) -> None:
        """Text of the paragraph that is open, or begins here."""
        self._open_paragraph()
        self.builder.add(text)

    def end_paragraph(self) -> None:
        """A paragraph's mark: an empty one where none is open."""
        self._open_paragraph()
        self._close_paragraph()

    def plain_paragraph(self) -> None:
        """From here on paragraphs are in no table, of no list and in no style."""
        self._flow.in_table = self._flow.item = False
        self._flow.style = 0

    def style(self, number: int) -> None:
        """The style of the paragraph that is open, and of those that follow."""
        self._flow.style = number

    def item(self) -> None:
        """The paragraph that is open, and those that follow, are items of a list."""
        self._flow.item = True

    def in_table(self) -> None:
        """From here on paragraphs are in a table."""
        self._flow.in_table = True

    def define_row(self) -> None:
        """How a row looks is told; what follows is in it, also where programs forget to say so."""
        self._flow.row_defined = True

    def end_cell(self) -> None:
        """A cell's mark, which is its last paragraph's as well."""
        self._close_paragraph()
        self._open_cell()
        self.builder.end_cell()
        self._flow.cell = False

    def end_row(self) -> None:
        """A row's mark; whatever is open ends with it."""
        self._close_paragraph()
        if self._flow.cell:
            self.builder.end_cell()
        if self._flow.row:
            self.builder.end_row()
        self._flow.cell = self._flow.row = self._flow.row_defined = False

    def begin_note(self) -> Callable[[], None]:
        """A note of the paragraph that is open begins; what is given ends it."""
        self._open_paragraph()
        self._notes += 1
        key = ("note", str(self._notes))
        self.builder.cite(key)
        return self._begin(lambda: self.builder.end_note(key))

    def begin_box(self) -> Callable[[], None]:
        """A text box of the paragraph that is open begins; what is given ends it."""
        self._open_paragraph()
        return self._begin(self.builder.end_box)

    def _begin(self, at_end: Callable[[], None]) -> Callable[[], None]:
        self.builder.begin_container()
        self._flows.append(_Flow())

        def close() -> None:
            self.end_row()
            self._flows.pop()
            at_end()

        return close

    def _open_paragraph(self) -> None:
        if self._flow.paragraph:
            return
        if self._flow.in_table or self._flow.row_defined:
            self._open_cell()
        elif self._flow.row:
            self.end_row()
        self.builder.begin_paragraph()
        self._flow.paragraph = True

    def _close_paragraph(self) -> None:
        if self._flow.paragraph and (paragraph := self.builder.paragraph):
            paragraph.style = str(self._flow.style)
            paragraph.kind = Kind.ITEM if self._flow.item else Kind.PARAGRAPH
            self.builder.end_paragraph()
            self._flow.paragraph = False

    def _open_cell(self) -> None:
        if not self._flow.row:
            self.builder.begin_row()
            self._flow.row = True
        if not self._flow.cell:
            self.builder.begin_container()
            self._flow.cell = True
