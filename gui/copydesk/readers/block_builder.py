"""Puts the blocks of a document together while it is walked: paragraphs, tables, text boxes and notes."""

from dataclasses import dataclass, field

from copydesk.readers.blocks import Block, Kind, row_of

_DEEPEST = 100


@dataclass(slots=True)
class Paragraph:
    """One that is being read; ``parts`` are its texts so far."""

    parts: list[str] = field(default_factory=list[str])
    style: str = ""
    kind: Kind = Kind.PARAGRAPH
    runs_on: bool = False
    """Its end is deleted or hidden: the next paragraph belongs to it."""
    boxes: list[Block] = field(default_factory=list[Block])
    """What stands in text boxes that are anchored here."""


@dataclass(slots=True)
class _Container:
    """The body, a cell, a text box or a note."""

    blocks: list[Block] = field(default_factory=list[Block])
    open_end: Paragraph | None = None

    def add(self, paragraph: Paragraph) -> None:
        """A paragraph comes to its end; its text boxes follow it."""
        text = "".join(paragraph.parts).strip("\n")
        self.blocks.append(Block(text, paragraph.style, paragraph.kind))
        self.blocks.extend(paragraph.boxes)

    def closed(self) -> list[Block]:
        """All blocks, when nothing more comes."""
        if self.open_end:
            self.add(self.open_end)
            self.open_end = None
        return self.blocks


@dataclass(slots=True)
class _Row:
    cells: list[list[Block]] = field(default_factory=list[list[Block]])
    deleted: bool = False


class BlockBuilder:
    """Is told what begins and ends; whatever is misplaced does no harm.

    ``notes`` has the blocks of foot- and endnotes by a key of the format's, ``cited`` the keys of those that
    are referred to, in the order of their numbers.
    """

    def __init__(self) -> None:
        self.notes: dict[tuple[str, str], list[Block]] = {}
        self.cited: list[tuple[str, str]] = []
        self._containers = [_Container()]
        self._paragraphs: list[Paragraph] = []
        self._rows: list[_Row] = []

    def blocks(self) -> list[Block]:
        """The body's blocks, at its end; below them the notes that it refers to, each with its number."""
        numbered = [_note(number, self.notes.get(key, [])) for number, key in enumerate(self.cited, 1)]
        return [*self._containers[0].closed(), *numbered]

    @property
    def paragraph(self) -> Paragraph | None:
        """The innermost that is open."""
        return self._paragraphs[-1] if self._paragraphs else None

    def add(self, text: str) -> None:
        """Text goes to the innermost open paragraph, if any is open."""
        if self._paragraphs:
            self._paragraphs[-1].parts.append(text)

    def begin_paragraph(self) -> Paragraph:
        """A new one, or the one before that has no end of its own."""
        container = self._containers[-1]
        paragraph = container.open_end or Paragraph()
        container.open_end = None
        self._paragraphs.append(paragraph)
        return paragraph

    def end_paragraph(self) -> None:
        """The innermost is complete."""
        paragraph = self._paragraphs.pop()
        if paragraph.runs_on:
            paragraph.runs_on = False
            self._containers[-1].open_end = paragraph
        else:
            self._containers[-1].add(paragraph)

    def begin_container(self) -> None:
        """A cell, text box or note begins; ValueError where they nest deeper than any document's."""
        if len(self._containers) > _DEEPEST:
            raise ValueError("tables within tables without end")
        self._containers.append(_Container())

    def end_box(self) -> None:
        """The text box that began last follows the paragraph it is anchored in."""
        blocks = self._containers.pop().closed()
        if self._paragraphs:
            self._paragraphs[-1].boxes.extend(blocks)
        else:
            self._containers[-1].blocks.extend(blocks)

    def end_cell(self) -> None:
        """The cell that began last belongs to the row."""
        blocks = self._containers.pop().closed()
        if self._rows:
            self._rows[-1].cells.append(blocks)
        else:
            self._containers[-1].blocks.extend(blocks)

    def end_note(self, key: tuple[str, str]) -> None:
        """The note that began last is complete."""
        self.notes[key] = self._containers.pop().closed()

    def cite(self, key: tuple[str, str]) -> None:
        """The note's number stands here; it is that of its place among all."""
        if self._paragraphs:
            self.cited.append(key)
            self.add(f"[{len(self.cited)}]")

    def begin_row(self) -> None:
        """A table's row begins."""
        self._rows.append(_Row())

    def delete_row(self) -> None:
        """The row that is open is no more part of the document."""
        if self._rows:
            self._rows[-1].deleted = True

    def end_row(self) -> None:
        """The row that began last is complete."""
        row = self._rows.pop()
        if not row.deleted:
            self._containers[-1].blocks.extend(row_of(row.cells))


def _note(number: int, blocks: list[Block]) -> Block:
    return Block(f"[{number}] " + " ".join(" ".join(block.text.split()) for block in blocks), kind=Kind.ITEM)
