"""The right margin: which labels stand beside a line, and what folds into its "+n"."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from copydesk.desktop.article.geometry import Line
from copydesk.desktop.article.highlights import Highlight
from copydesk.domain.annotation import Kind
from copydesk.domain.dataset import AnyAnnotation

GAP, BARS_GAP = 16.0, 28.0
"""Pixels from the column to the labels; where text is right-to-left its bars stand between."""
MORE_WIDTH = 36.0
_STACKED = 2
"""Labels that stand below one another beside a line, at half its height each."""
WHOLE_ARTICLE = "¶"
"""Stands before the label of a passage about the whole article."""


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

    def at(self, point: QPointF) -> list[int]:
        """The annotations that the note tells of at a point."""
        if self.folded and self.more_rect.contains(point):
            return list(self.folded)
        return [label.annotation for label in self.labels if label.rect.contains(point)][:1]


@dataclass(frozen=True, slots=True)
class Margin:
    """Where labels may stand, in the document's pixels, and how annotations are called."""

    left: float
    width: float
    named: Callable[[int], str]

    def beside(self, line: Line, highlights: Sequence[Highlight]) -> Note | None:
        """The note of a line, given the highlights in it; None where there is nothing to say."""
        begun = dict.fromkeys(
            one.annotation
            for one in highlights
            if one.kind is Kind.PASSAGE and one.number == 0 and line.start <= one.start < line.end
        )
        hidden = dict.fromkeys(one.annotation for one in highlights if one.lane is None)
        height = (line.bottom - line.rect.top()) / _STACKED
        lone = QRectF(self.left, line.rect.center().y() - height / 2, self.width, height)
        return self._note(list(begun), hidden, lone, _STACKED)

    def above(self, whole: Sequence[AnyAnnotation], room: float, height: float) -> Note | None:
        """The note above the first line, about passages on the whole article; None where there are none."""
        slots = max(1, int(room / height))
        top = QRectF(self.left, max(0.0, (room - height * min(slots, len(whole))) / 2), self.width, height)
        return self._note([annotation.id for annotation in whole], (), top, slots, f"{WHOLE_ARTICLE} ")

    def _note(
        self, wished: Sequence[int], hidden: Iterable[int], first: QRectF, slots: int, before: str = ""
    ) -> Note | None:
        shown = wished[:slots]
        folded = tuple(dict.fromkeys([*wished[slots:], *(one for one in hidden if one not in shown)]))
        if not shown and not folded:
            return None
        if len(shown) > 1 and not before:  # stacked beside a line: the two share its height and leading
            first = first.translated(0, -first.height() * 0.35)
        rects = [first.translated(0, n * first.height()) for n in range(max(1, len(shown)))]
        if folded:
            rects[-1] = rects[-1].adjusted(0, 0, -MORE_WIDTH, 0)
        labels = tuple(
            Label(one, f"{before}{self.named(one)}", rect) for one, rect in zip(shown, rects, strict=False)
        )
        last = rects[-1]
        more = QRectF(self.left + self.width - MORE_WIDTH, last.top(), MORE_WIDTH, last.height())
        return Note(labels, folded, more)
