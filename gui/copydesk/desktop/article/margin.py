"""The right margin: which label stands beside a line, and what folds into its "+n"."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from copydesk.desktop.article.geometry import Line
from copydesk.desktop.article.highlights import Highlight, HighlightIndex
from copydesk.domain.annotation import Kind, Part
from copydesk.domain.dataset import AnyAnnotation

BOX_LANES, UNDERLINE_LANES, BAR_LANES = 3, 3, 3
"""How many overlapping mentions, passages and quotations a line has room for."""
GAP = 24.0
"""Pixels from the column to the labels: a bar of right-to-left text stands between."""
MORE_WIDTH = 34.0


@dataclass(frozen=True, slots=True)
class Note:
    """What stands in the margin beside one line: a label, and how many annotations more."""

    label: str
    label_of: int | None
    folded: tuple[int, ...]
    label_rect: QRectF
    more_rect: QRectF

    @property
    def more(self) -> str:
        """The mark that lists what is folded; empty where nothing is."""
        return f"+{len(self.folded)}" if self.folded else ""


def hidden(highlight: Highlight) -> bool:
    """Whether the line has no lane left for the highlight, so that only "+n" tells of it."""
    if highlight.part in (Part.CUE, Part.SPEAKER):
        return False
    room = {Kind.MENTION: BOX_LANES, Kind.PASSAGE: UNDERLINE_LANES, Kind.QUOTATION: BAR_LANES}
    return highlight.lane >= room[highlight.kind]


def note_beside(
    line: Line,
    highlights: Sequence[Highlight],
    index: HighlightIndex,
    name_of: Callable[[AnyAnnotation], str],
    *,
    left: float,
    width: float,
) -> Note | None:
    """The margin note of a line, given the highlights in it; None where there is nothing to say."""
    labelled = [
        one.annotation
        for one in highlights
        if one.kind is Kind.PASSAGE and one.number == 0 and line.start <= one.start < line.end
    ]
    if line.start == 0:
        labelled = [annotation.id for annotation in index.whole_article()] + labelled
    folded = dict.fromkeys(one.annotation for one in highlights if hidden(one))
    if not labelled and not folded:
        return None
    shown = labelled[0] if labelled else None
    rest = dict.fromkeys([*labelled[1:], *folded])
    if shown is not None:
        rest.pop(shown, None)
    annotation = index.get(shown) if shown is not None else None
    label = "" if annotation is None else name_of(annotation)
    if annotation is not None and annotation.bounds is None:
        label = f"¶ {label}"
    height = line.rect.height()
    label_width = width - (MORE_WIDTH if rest else 0)
    return Note(
        label,
        shown,
        tuple(rest),
        QRectF(left, line.rect.top(), max(0.0, label_width), height),
        QRectF(left + label_width, line.rect.top(), MORE_WIDTH, height),
    )
