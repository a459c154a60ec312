"""Which lane each mark takes, so that overlapping ones are each seen. Others never move.

Marks of a family share lanes: boxes around mentions and speakers, bars beside quotations, dots below
cues, lines below passages. A family has room for so many; what finds all lanes taken waits for one.
"""

from collections.abc import Iterable, Mapping
from enum import IntEnum, auto

from copydesk.desktop.article.lanes import Interval, Lanes, levels, nested
from copydesk.domain.annotation import Kind, Part
from copydesk.domain.dataset import AnyAnnotation
from copydesk.domain.span import Spans, joined

BAR_REACH = 60
"""Code points: quotations this near may share a line, so their bars take different lanes."""


class Mark(IntEnum):  # hashed by the ten thousand when an article opens: IntEnum does that fast
    """How a part of an annotation is painted."""

    BOX = auto()
    DOUBLE_BOX = auto()
    BAR = auto()
    DOTS = auto()
    UNDERLINE = auto()


_MARKS = {
    (Kind.MENTION, Part.TEXT): Mark.BOX,
    (Kind.PASSAGE, Part.TEXT): Mark.UNDERLINE,
    (Kind.QUOTATION, Part.CONTENT): Mark.BAR,
    (Kind.QUOTATION, Part.CUE): Mark.DOTS,
    (Kind.QUOTATION, Part.SPEAKER): Mark.DOUBLE_BOX,
}
_FAMILY = {mark: Mark.BOX if mark is Mark.DOUBLE_BOX else mark for mark in Mark}
"""Whose lanes a mark takes."""
ROOM = {Mark.BOX: 5, Mark.BAR: 3, Mark.DOTS: 2, Mark.UNDERLINE: 4}
"""How many lanes a family has."""
_BREADTH = {mark: 2 if mark is Mark.DOUBLE_BOX else 1 for mark in Mark}
USUAL_LANE = {Mark.BOX: 2, Mark.DOUBLE_BOX: 1}
"""The lane of a box that stands alone: there is room for others within and around it."""

Shape = tuple[int, Kind, Mapping[Part, Spans]]
"""What matters here of an annotation: its id, its kind, its parts."""
Key = tuple[int, Mark]
"""An annotation's id, and which of its marks."""


def shape(annotation: AnyAnnotation) -> Shape:
    """What matters here of an annotation."""
    return annotation.id, annotation.kind, annotation.parts


def mark_of(kind: Kind, part: Part) -> Mark:
    """How a part of such an annotation is painted."""
    return _MARKS[kind, part]


class Placement:
    """The lanes of an article's marks."""

    def __init__(self) -> None:
        self._clear()

    def _clear(self) -> None:
        self._lanes = {family: Lanes(room) for family, room in ROOM.items()}
        self._given: dict[Key, int] = {}
        self._waiting: dict[Key, list[Interval]] = {}
        self._last: dict[Key, int] = {}  # of what is gone: it may be brought back

    def load(self, annotations: Iterable[Shape]) -> None:
        """Give lanes to all marks, in place of what was there: lines from the top, boxes from the inside."""
        self._clear()
        families: dict[Mark, list[tuple[Key, list[Interval]]]] = {family: [] for family in ROOM}
        for annotation in annotations:
            for found in _intervals(annotation):
                families[_FAMILY[found[0][1]]].append(found)
        for family, some in families.items():
            some.sort(key=_in_text_order)
            wished: list[int | None] = [None] * len(some)
            if family is Mark.BOX:
                breadths = [_BREADTH[key[1]] for key, _ in some]
                wished = [*levels([intervals[0] for _, intervals in some], breadths, USUAL_LANE[Mark.BOX])]
            for (key, intervals), lane in zip(some, wished, strict=True):
                self._place(key, intervals, lane)

    def lane(self, annotation_id: int, mark: Mark) -> int | None:
        """The lane of a mark; None where all are taken. A double box takes the next one, too."""
        return self._given.get((annotation_id, mark))

    def put(self, annotation: Shape, before: Shape | None = None) -> set[int]:
        """Give lanes to an annotation's marks, the ones they had last where those are free.

        ``before`` is the annotation as it was, if it is shown. Gives the ids of other annotations that
        had waited for a lane and have one now.
        """
        if before is not None:
            self._leave(before)
        for key, intervals in _intervals(annotation):
            self._place(key, intervals, self._last.get(key))
        return self._let_in(before) if before is not None else set()

    def remove(self, annotation: Shape) -> set[int]:
        """Take an annotation's marks away; gives the ids of those that had waited and have a lane now."""
        self._leave(annotation)
        return self._let_in(annotation)

    def _place(self, key: Key, intervals: list[Interval], first: int | None = None) -> None:
        """Put a mark into the lane that is wished first, if that is free, or else into the best."""
        mark = key[1]
        lanes, breadth = self._lanes[_FAMILY[mark]], _BREADTH[mark]
        lane = lanes.find(intervals, (first,), breadth) if first is not None else None
        if lane is None:
            usual = USUAL_LANE.get(mark)
            wished = range(lanes.room) if usual is None else nested(lanes, intervals, usual, breadth)
            lane = lanes.find(intervals, wished, breadth)
        if lane is None:
            self._waiting[key] = intervals
        else:
            self._given[key] = lane
            lanes.take(lane, intervals, breadth)

    def _leave(self, annotation: Shape) -> None:
        for key, intervals in _intervals(annotation):
            self._waiting.pop(key, None)
            lane = self._given.pop(key, None)
            if lane is not None:
                self._last[key] = lane
                self._lanes[_FAMILY[key[1]]].leave(lane, intervals, _BREADTH[key[1]])

    def _let_in(self, gone: Shape) -> set[int]:
        """Place what waited where the annotation was."""
        freed = [interval for _, intervals in _intervals(gone) for interval in intervals]
        let_in: set[int] = set()
        for key, intervals in list(self._waiting.items()):
            if any(start < high and low < end for start, end in intervals for low, high in freed):
                del self._waiting[key]
                self._place(key, intervals)
                if key in self._given:
                    let_in.add(key[0])
        return let_in


def _intervals(annotation: Shape) -> list[tuple[Key, list[Interval]]]:
    """The marks of an annotation, with the stretches in which each wants a lane of its own."""
    annotation_id, kind, parts = annotation
    found: list[tuple[Key, list[Interval]]] = []
    for part, spans in parts.items():
        mark = _MARKS[kind, part]
        if mark is Mark.BAR:
            stretches = [_along(spans)]
        elif len(spans) == 1:
            stretches = [(spans[0].start, spans[0].end)]
        else:
            stretches = [(span.start, span.end) for span in joined(spans)]
        found.append(((annotation_id, mark), stretches))
    return found


def _in_text_order(one: tuple[Key, list[Interval]]) -> tuple[int, int]:
    start, end = one[1][0]
    return start, -end


def _along(spans: Spans) -> Interval:
    start = min([span.start for span in spans])
    return start - BAR_REACH // 2, max([span.end for span in spans]) + BAR_REACH // 2
