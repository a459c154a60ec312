"""What is painted of annotations, found fast by where it stands. Values only: no painting here."""

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from copydesk.desktop.article.lanes import assigned, lowest_free
from copydesk.domain.annotation import Kind, Part
from copydesk.domain.dataset import AnyAnnotation
from copydesk.domain.span import Span

_BAR_REACH = 60
"""Code points: quotations this near may share a line, so their bars take different lanes."""


class Highlight(NamedTuple):  # a tuple, because ten thousand are made when an article opens
    """One span of one annotation as it is painted; ``number`` is its place among the part's spans."""

    annotation: int
    kind: Kind
    part: Part
    number: int
    start: int
    end: int
    lane: int

    @property
    def key(self) -> tuple[int, Part, int]:
        """Which span this is, whatever it covers."""
        return self.annotation, self.part, self.number


class HighlightIndex:
    """All highlights of an article, by display block.

    ``block_of`` gives the display block of a code point. Adding or removing an annotation costs what
    its own spans cost; nothing else moves.
    """

    def __init__(self, block_of: Callable[[int], int]) -> None:
        self._block_of = block_of
        self._blocks: defaultdict[int, dict[tuple[int, Part, int], Highlight]] = defaultdict(dict)
        self._annotations: dict[int, AnyAnnotation] = {}
        self._lanes: dict[int, int] = {}
        self._order: list[tuple[int, int, int]] = []
        self._whole: dict[int, AnyAnnotation] = {}

    def __contains__(self, annotation_id: int) -> bool:
        return annotation_id in self._annotations

    def __len__(self) -> int:
        return len(self._annotations)

    def get(self, annotation_id: int) -> AnyAnnotation | None:
        """The annotation of that id, if it is shown."""
        return self._annotations.get(annotation_id)

    def annotations(self) -> Iterable[AnyAnnotation]:
        """All annotations that are shown."""
        return self._annotations.values()

    def whole_article(self) -> list[AnyAnnotation]:
        """Passages about the whole article: they have no place in the text."""
        return list(self._whole.values())

    def load(self, annotations: Iterable[AnyAnnotation]) -> None:
        """Show these and nothing else, in as few lanes as can be."""
        self._blocks.clear()
        self._lanes.clear()
        self._annotations = {annotation.id: annotation for annotation in annotations}
        places = {one.id: _place(one) for one in self._annotations.values()}
        self._order = sorted(places.values())
        self._whole = {one: self._annotations[one] for one, place in places.items() if place[0] < 0}
        for kind in Kind:
            placed = [a.id for a in self._annotations.values() if a.kind is kind and a.id not in self._whole]
            lanes = assigned([_reach(kind, places[one]) for one in placed])
            self._lanes.update(zip(placed, lanes, strict=True))
        for annotation in self._annotations.values():
            self._paint(annotation)

    def put(self, annotation: AnyAnnotation) -> None:
        """Show an annotation, or show it as it is now; it keeps its lane where that is still free."""
        lane = self._lanes.get(annotation.id)
        self.remove(annotation.id)
        self._annotations[annotation.id] = annotation
        place = _place(annotation)
        insort(self._order, place)
        if place[0] < 0:
            self._whole[annotation.id] = annotation
            return
        taken = self._lanes_taken(annotation.kind, *_reach(annotation.kind, place))
        self._lanes[annotation.id] = lane if lane is not None and lane not in taken else lowest_free(taken)
        self._paint(annotation)

    def remove(self, annotation_id: int) -> None:
        """Show the annotation no more; one that is not shown is no error."""
        annotation = self._annotations.pop(annotation_id, None)
        if annotation is None:
            return
        del self._order[bisect_left(self._order, _place(annotation))]
        self._whole.pop(annotation_id, None)
        for highlight in _highlights(annotation, self._lanes.pop(annotation_id, 0)):
            for block in self._blocks_of(highlight.start, highlight.end):
                self._blocks[block].pop(highlight.key, None)

    def of(self, annotation_id: int) -> list[Highlight]:
        """The highlights of one annotation."""
        annotation = self._annotations.get(annotation_id)
        return list(_highlights(annotation, self._lanes.get(annotation_id, 0))) if annotation else []

    def between(self, start: int, end: int) -> list[Highlight]:
        """The highlights that share a code point with ``[start, end)``, widest first."""
        found: dict[tuple[int, Part, int], Highlight] = {}
        for block in self._blocks_of(start, max(end, start + 1)):
            for key, highlight in self._blocks.get(block, {}).items():
                if highlight.start < end and start < highlight.end:
                    found[key] = highlight
        return sorted(found.values(), key=lambda one: (one.start, -one.end, one.annotation))

    def at(self, offset: int) -> list[int]:
        """The annotations that cover a code point, the one with the shortest span there first."""
        shortest: dict[int, int] = {}
        for highlight in self.between(offset, offset + 1):
            length = highlight.end - highlight.start
            shortest[highlight.annotation] = min(length, shortest.get(highlight.annotation, length))
        return sorted(shortest, key=lambda one: (shortest[one], -one))

    def neighbour(self, annotation_id: int | None, offset: int, step: int) -> int | None:
        """The annotation ``step`` (1 or -1) on in text order, going round at the ends.

        Counted from an annotation, or with None from a code point. Those about the whole article come
        first. None where there are no annotations.
        """
        if not self._order:
            return None
        annotation = self._annotations.get(annotation_id) if annotation_id is not None else None
        if annotation is not None:
            at = bisect_left(self._order, _place(annotation)) + step
        else:
            at = bisect_left(self._order, (offset,)) - (step < 0)
        return self._order[at % len(self._order)][2]

    def _paint(self, annotation: AnyAnnotation) -> None:
        for highlight in _highlights(annotation, self._lanes.get(annotation.id, 0)):
            for block in self._blocks_of(highlight.start, highlight.end):
                self._blocks[block][highlight.key] = highlight

    def _blocks_of(self, start: int, end: int) -> range:
        return range(self._block_of(start), self._block_of(max(start, end - 1)) + 1)

    def _lanes_taken(self, kind: Kind, start: int, end: int) -> set[int]:
        taken: set[int] = set()
        for highlight in self.between(max(0, start - _BAR_REACH), end + _BAR_REACH):
            if highlight.kind is kind:
                low, high = _reach(kind, _place(self._annotations[highlight.annotation]))
                if low < end and start < high:
                    taken.add(highlight.lane)
        return taken


def _place(annotation: AnyAnnotation) -> tuple[int, int, int]:
    """Where the annotation stands in text order: its start, its end negated, its id."""
    around = annotation.bounds
    return (-1, 0, annotation.id) if around is None else (around.start, -around.end, annotation.id)


def _reach(kind: Kind, place: tuple[int, int, int]) -> tuple[int, int]:
    """The stretch in which an annotation that stands there wants a lane of its own."""
    start, end = place[0], -place[1]
    if kind is Kind.QUOTATION:
        return start - _BAR_REACH // 2, end + _BAR_REACH // 2
    return start, end


def _highlights(annotation: AnyAnnotation, lane: int) -> Iterator[Highlight]:
    annotation_id, kind = annotation.id, annotation.kind
    for part, spans in annotation.parts.items():
        for number, span in enumerate(spans):
            yield Highlight(annotation_id, kind, part, number, span.start, span.end, lane)


def moved(highlight: Highlight, edge: str, offset: int) -> Span:
    """The highlight's span with its start or end at another code point; it keeps one code point at least."""
    if edge == "start":
        return Span(min(offset, highlight.end - 1), highlight.end)
    return Span(highlight.start, max(offset, highlight.start + 1))
