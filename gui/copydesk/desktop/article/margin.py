"""The margin: which labels stand beside a line and in free room below it, and what folds into its "+n"."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from copydesk.desktop.article.geometry import Line
from copydesk.desktop.article.highlights import Highlight
from copydesk.domain.annotation import Kind
from copydesk.domain.dataset import AnyAnnotation

GAP, BARS_GAP = 16.0, 28.0
"""Pixels from the column to the labels; where text is right-to-left its bars stand between."""
MORE_WIDTH = 36.0
_LEAST_LABEL = 40.0
"""Pixels: where less is left beside a "+n", the label folds, too."""
STACKED = 6
"""Labels that stand below one another at most, beside their line and the free ones that follow."""
_SQUEEZE = 0.15
"""By how much of its height a label may lose for another to fit in: fonts leave more than that free."""
WHOLE_ARTICLE = "¶"
"""Stands before the label of a passage about the whole article."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What the margin should tell of a line: the passages that begin there, and what has no lane there."""

    begun: tuple[int, ...]
    hidden: tuple[int, ...]

    @classmethod
    def of(cls, line: Line, highlights: Iterable[Highlight]) -> "Wish | None":
        """The wish of a line, given the highlights in it; None where there is nothing to say."""
        begun: dict[int, None] = {}
        hidden: dict[int, None] = {}
        for one in highlights:
            if one.lane is None and one.start < line.end and line.start < one.end:
                hidden[one.annotation] = None
            if one.kind is Kind.PASSAGE and one.number == 0 and line.start <= one.start < line.end:
                begun[one.annotation] = None
        return cls(tuple(begun), tuple(hidden)) if begun or hidden else None


@dataclass(frozen=True, slots=True)
class Label:
    """The name of a passage's topic, and where it stands."""

    annotation: int
    text: str
    rect: QRectF


@dataclass(frozen=True, slots=True)
class Note:
    """What stands in the margin beside one line: labels, and what has no label or no lane there."""

    labels: tuple[Label, ...]
    folded: tuple[int, ...]
    more_rect: QRectF

    @property
    def more(self) -> str:
        """The mark that lists what is folded; empty where nothing is."""
        return f"+{len(self.folded)}" if self.folded else ""

    @property
    def top(self) -> float:
        """Where it begins, in the document's pixels."""
        return self.labels[0].rect.top() if self.labels else self.more_rect.top()

    @property
    def bottom(self) -> float:
        """Where it ends."""
        return self.more_rect.bottom()

    def at(self, point: QPointF) -> list[int]:
        """The annotations that the note tells of at a point."""
        if self.folded and self.more_rect.contains(point):
            return list(self.folded)
        return [label.annotation for label in self.labels if label.rect.contains(point)][:1]


@dataclass(frozen=True, slots=True)
class Margin:
    """Where labels may stand, in the document's pixels, how high one is, and how annotations are called."""

    left: float
    width: float
    height: float
    named: Callable[[int], str]

    @property
    def reach(self) -> float:
        """How far below the top of its line's labels a note may go."""
        return STACKED * self.height

    def beside(self, wished: Sequence[tuple[Line, Wish]], floor: float) -> Iterator[Note]:
        """The notes of lines that follow one another; nothing stands below the ``floor``.

        A line's labels go down until the next line's begin, or not far from their own.
        """
        tops = [line.rect.center().y() - self.height / 2 for line, _ in wished]
        for (_, wish), top, below in zip(wished, tops, [*tops[1:], floor], strict=False):
            hidden = [one for one in wish.hidden if one not in wish.begun]
            yield self._note(wish.begun, hidden, top, min(below - top, self.reach))

    def above(self, whole: Sequence[AnyAnnotation], room: float) -> Note | None:
        """The note above the first line, about passages on the whole article; None where there are none."""
        if not whole:
            return None
        slots = max(1, int(room / self.height))
        top = max(0.0, (room - self.height * min(slots, len(whole))) / 2)
        return self._note([each.id for each in whole], (), top, room - top, f"{WHOLE_ARTICLE} ")

    def _note(
        self, wished: Sequence[int], hidden: Iterable[int], top: float, room: float, before: str = ""
    ) -> Note:
        slots = max(1, min(len(wished), int(room / self.height + _SQUEEZE)))
        height = min(self.height, room / slots)
        hidden = list(hidden)
        more_width = min(max(MORE_WIDTH, 1.8 * self.height), self.width / 2)
        crowded = self.width - more_width < _LEAST_LABEL and (hidden or len(wished) > slots)
        shown = wished[: slots - 1] if crowded else wished[:slots]
        folded = tuple(dict.fromkeys([*wished[len(shown) :], *hidden]))
        rects = [QRectF(self.left, top + n * height, self.width, height) for n in range(slots)]
        last = rects[-1]
        if folded:
            rects[-1] = last.adjusted(0, 0, -more_width, 0)
        labels = tuple(
            Label(one, f"{before}{self.named(one)}", rect) for one, rect in zip(shown, rects, strict=False)
        )
        more = QRectF(self.left + self.width - more_width, last.top(), more_width, last.height())
        return Note(labels, folded, more)
