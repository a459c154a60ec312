"""What a text document is made of when its looks are taken away: blocks, and how they become one text."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum, auto


class Kind(Enum):
    """What a block is; items and rows stay together, line below line."""

    PARAGRAPH = auto()
    ITEM = auto()
    ROW = auto()


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, an item of a list, or a row of a table with tabs between its cells.

    ``text`` may have line breaks in it. ``style`` is the name or number its style has in the document.
    """

    text: str
    style: str = ""
    kind: Kind = Kind.PARAGRAPH


# Of the gaps between paragraphs, the share that has to be empty paragraphs for a writer to mean them.
_MEANT = 0.25
_MOST_IN_A_CELL = 3


def lines_of(blocks: Iterable[Block]) -> list[str]:
    """Line for line what is written; an empty paragraph is an empty line."""
    return [line for block in blocks for line in block.text.split("\n")]


def text_of(blocks: Sequence[Block]) -> str:
    """All blocks as one text, with an empty line between paragraphs.

    Where the writer set them apart by empty paragraphs already, the lines stay as they are.
    """
    full = [block for block in blocks if block.text.strip()]
    empty = len(blocks) - len(full)
    if empty > _MEANT * (len(full) - 1):
        return "\n".join(block.text.rstrip() for block in blocks).strip("\n")
    text: list[str] = []
    for block, before in zip(full, [None, *full], strict=False):
        if before is not None:
            together = block.kind is before.kind and block.kind is not Kind.PARAGRAPH
            text.append("\n" if together else "\n\n")
        text.append(block.text.rstrip())
    return "".join(text).strip("\n")


def row_of(cells: Sequence[Sequence[Block]]) -> list[Block]:
    """A table's row from what its cells hold: cells separated by tabs.

    A row in which one cell only is filled, or a cell is long, is layout: its paragraphs stay paragraphs.
    """
    filled = [[block for block in cell if block.text.strip()] for cell in cells]
    most = max((len(cell) for cell in filled), default=0)
    if sum(map(bool, filled)) <= 1 or most > _MOST_IN_A_CELL:
        return [block for cell in filled for block in cell]
    texts = [" ".join(" ".join(block.text.split()) for block in cell) for cell in filled]
    return [Block("\t".join(texts), kind=Kind.ROW)]
