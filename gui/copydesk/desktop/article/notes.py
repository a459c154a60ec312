"""Which lines want a note in the margin, remembered as long as nothing in them changes."""

from collections.abc import Iterable, Iterator, Sequence

from copydesk.desktop.article.geometry import Line
from copydesk.desktop.article.highlights import Highlight, HighlightIndex
from copydesk.desktop.article.margin import Margin, Note, Wish

_MOST_KEPT = 4_000
BELOW_LAST = 36.0
"""Pixels below the last line in which labels may stand."""


class Notes:
    """The margin's notes of an article. Their places are found anew each time: those depend on neighbours."""

    def __init__(self, index: HighlightIndex, length: int) -> None:
        self._index = index
        self._length = length
        self._kept: dict[tuple[int, int], Wish | None] = {}

    def forget(self, highlights: Iterable[Highlight] | None = None) -> None:
        """Ask anew what lines wish in which these highlights are; with None all of them."""
        if highlights is None:
            self._kept.clear()
            return
        spans = [(one.start, one.end) for one in highlights]
        if not spans:
            return
        first, last = min(start for start, _ in spans), max(end for _, end in spans)
        for line in [line for line in self._kept if line[0] <= last and first <= line[1]]:
            if any(low <= line[1] and line[0] <= high for low, high in spans):
                del self._kept[line]

    def of(self, lines: Sequence[Line], margin: Margin) -> Iterator[Note]:
        """The notes of lines that follow one another.

        Those of the last lines are sure only where ``margin.reach`` below them is among the lines, too.
        """
        missing = [line for line in lines if (line.start, line.end) not in self._kept]
        if missing:
            if len(self._kept) > _MOST_KEPT:
                self._kept.clear()
                missing = list(lines)
            here = self._index.between(missing[0].start, missing[-1].end + 1)
            for line in missing:
                self._kept[line.start, line.end] = Wish.of(line, here)
        wished = [(line, wish) for line in lines if (wish := self._kept[line.start, line.end]) is not None]
        if wished:
            at_end = lines[-1].end >= self._length
            floor = lines[-1].bottom + BELOW_LAST if at_end else wished[-1][0].bottom + margin.reach
            yield from margin.beside(wished, floor)
