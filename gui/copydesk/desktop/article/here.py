"""What is marked where one reads, at the caret or where one has stepped to, and the next of it."""

from collections.abc import Sequence

from copydesk.desktop.article.highlights import HighlightIndex


def marked_at(index: HighlightIndex, offset: int) -> list[int]:
    """The annotations at a code point, innermost first; where there are none, those that end there."""
    return index.at(offset) or (index.at(offset - 1) if offset > 0 else [])


def stepped(here: Sequence[int], selected: int | None, step: int) -> int | None:
    """The annotation ``step`` (1: outwards, -1: inwards) from the selected one, going round.

    Where that is not among those here, the innermost; None where nothing is here.
    """
    if not here:
        return None
    if selected not in here:
        return here[0]
    return here[(here.index(selected) + step) % len(here)]
