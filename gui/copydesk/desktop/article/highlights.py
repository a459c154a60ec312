"""What is painted of annotations, found fast by where it stands. Values only: no painting here."""

import gc
import sys
from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

from copydesk.desktop.article.placement import Mark, Placement, Shape, mark_of, shape
from copydesk.domain.annotation import Kind, Part
from copydesk.domain.dataset import AnyAnnotation
from copydesk.domain.span import Span, Spans

_WIDE = 64
"""Display blocks: what covers more is kept apart, so that adding it stays cheap."""


class Highlight(NamedTuple):  # a tuple, because ten thousand are made when an article opens
    """One span of one annotation as it is painted; ``number`` is its place among the part's spans.

    ``lane`` is None where all lanes are taken: then "+n" in the margin tells of it.
    """

    annotation: int
    kind: Kind
    part: Part
    number: int
    start: int
    end: int
    lane: int | None

    @property
    def key(self) -> "_Key":
        """Which span this is, whatever it covers."""
        return self.annotation, self.part, self.number

    @property
    def span(self) -> Span:
        """What it covers."""
        return Span(self.start, self.end)

    @property
    def mark(self) -> Mark:
        """How it is painted."""
        return mark_of(self.kind, self.part)


_Key = tuple[int, Part, int]
Place = tuple[int, int, int, Kind]
"""Where an annotation stands in text order: its start (-1: the whole article), its end negated; id, kind."""


class HighlightIndex:
    """All highlights of an article, by display block.

    ``block_of`` gives the display block of a code point. Adding or removing an annotation costs what
    its own spans cost; nothing else moves.
    """

    def __init__(self, block_of: Callable[[int], int]) -> None:
        self._block_of = block_of
        self._blocks: defaultdict[int, dict[_Key, Highlight]] = defaultdict(dict)
        self._wide: dict[_Key, Highlight] = {}
        self._annotations: dict[int, AnyAnnotation] = {}
        self._placement = Placement()
        self._order: list[Place] = []
        self._whole: dict[int, AnyAnnotation] = {}
        self._unsettled: list[Shape] = []

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
        """Show these and nothing else; they can be looked for at once, and fast after :meth:`settle`."""
        self._blocks.clear()
        self._wide.clear()
        self._annotations = {annotation.id: annotation for annotation in annotations}
        with _without_collection():
            shapes = [shape(annotation) for annotation in self._annotations.values()]
            self._order = sorted([_place(one) for one in shapes])
            self._whole = {one[0]: self._annotations[one[0]] for one in shapes if not one[2]}
            self._placement.load(shapes)
        self._unsettled = shapes

    def settle(self) -> None:
        """Enter what was loaded under its blocks: there is time for that once the article is seen."""
        with _without_collection():
            for one in self._unsettled:
                self._enter(one)
        self._unsettled = []

    def put(self, annotation: AnyAnnotation) -> set[int]:
        """Show an annotation, or show it as it is now; it keeps its lanes where they are still free.

        Gives the ids of other annotations that are painted only now, as a lane became free.
        """
        self.settle()
        before = self._take_out(annotation.id)
        self._annotations[annotation.id] = annotation
        new = shape(annotation)
        insort(self._order, _place(new))
        if not new[2]:
            self._whole[annotation.id] = annotation
        let_in = self._placement.put(new, before)
        self._enter(new)
        return self._enter_again(let_in)

    def remove(self, annotation_id: int) -> set[int]:
        """Show the annotation no more; one that is not shown is no error.

        Gives the ids of other annotations that are painted only now, as a lane became free.
        """
        self.settle()
        annotation = self._take_out(annotation_id)
        return self._enter_again(self._placement.remove(annotation)) if annotation is not None else set()

    def of(self, annotation_id: int) -> list[Highlight]:
        """The highlights of one annotation."""
        annotation = self._annotations.get(annotation_id)
        return self._highlights(shape(annotation)) if annotation else []

    def room(self, highlight: Highlight) -> tuple[int, int]:
        """Between which code points a span can grow without meeting another of the same part."""
        return room_among(self._annotations[highlight.annotation].parts[highlight.part], highlight)

    def between(self, start: int, end: int) -> list[Highlight]:
        """The highlights that share a code point with ``[start, end)``, in text order, widest first."""
        found: dict[_Key, Highlight] = {}
        for some in self._looked_through(start, end) if self._unsettled else self._near(start, end):
            for key, highlight in some.items():
                if highlight.start < end and start < highlight.end:
                    found[key] = highlight
        return sorted(found.values(), key=lambda one: (one.start, -one.end, one.annotation))

    def _near(self, start: int, end: int) -> Iterator[dict[_Key, Highlight]]:
        """What there is in the blocks around ``[start, end)``."""
        yield self._wide
        for block in self._blocks_of(start, max(end, start + 1)):
            yield self._blocks.get(block, {})

    def _looked_through(self, start: int, end: int) -> Iterator[dict[_Key, Highlight]]:
        """What there is of annotations of which a part may be in ``[start, end)``."""
        for first, negative_last, annotation_id, _ in self._order:
            if first >= end:
                return
            if -negative_last > start:
                yield {one.key: one for one in self.of(annotation_id)}

    def at(self, offset: int) -> list[int]:
        """The annotations that cover a code point, the one with the shortest span there first."""
        shortest: dict[int, int] = {}
        for highlight in self.between(offset, offset + 1):
            length = highlight.end - highlight.start
            shortest[highlight.annotation] = min(length, shortest.get(highlight.annotation, length))
        return sorted(shortest, key=lambda one: (shortest[one], -one))

    def place(self, annotation_id: int) -> Place:
        """Where an annotation that is shown stands."""
        return _place(shape(self._annotations[annotation_id]))

    def places(self) -> Sequence[Place]:
        """Where all annotations stand, in text order."""
        return self._order

    def neighbour(
        self, annotation_id: int | None, offset: int, step: int, passed_over: Collection[int] = ()
    ) -> int | None:
        """The annotation ``step`` (1 or -1) on in text order, going round at the ends.

        Counted from an annotation, or with None from a code point. Those about the whole article come
        first. None where there are no annotations but those to be passed over.
        """
        if not self._order or len(passed_over) >= len(self._order):
            return None
        annotation = self._annotations.get(annotation_id) if annotation_id is not None else None
        if annotation is not None:
            at = bisect_left(self._order, _place(shape(annotation))) + step
        else:
            at = bisect_left(self._order, (offset,)) - (step < 0)
        while (found := self._order[at % len(self._order)][2]) in passed_over:
            at += step
        return found

    def _enter(self, annotation: Shape) -> None:
        for highlight in self._highlights(annotation):
            key = highlight.key
            for some in self._homes(highlight):
                some[key] = highlight

    def _enter_again(self, annotation_ids: set[int]) -> set[int]:
        for annotation_id in annotation_ids:
            self._enter(shape(self._annotations[annotation_id]))
        return annotation_ids

    def _take_out(self, annotation_id: int) -> Shape | None:
        annotation = self._annotations.pop(annotation_id, None)
        if annotation is None:
            return None
        old = shape(annotation)
        for highlight in self._highlights(old):
            for some in self._homes(highlight):
                some.pop(highlight.key, None)
        del self._order[bisect_left(self._order, _place(old))]
        self._whole.pop(annotation_id, None)
        return old

    def _homes(self, highlight: Highlight) -> list[dict[_Key, Highlight]]:
        """Where the highlight is looked for: under each block that it touches."""
        first, last = self._block_of(highlight.start), self._block_of(highlight.end - 1)
        if first == last:
            return [self._blocks[first]]
        if last - first > _WIDE:
            return [self._wide]
        return [self._blocks[block] for block in range(first, last + 1)]

    def _blocks_of(self, start: int, end: int) -> range:
        return range(self._block_of(start), self._block_of(max(start, end - 1)) + 1)

    def _highlights(self, annotation: Shape) -> list[Highlight]:
        annotation_id, kind, parts = annotation
        found: list[Highlight] = []
        for part, spans in parts.items():
            lane = self._placement.lane(annotation_id, mark_of(kind, part))
            for number, span in enumerate(spans):
                found.append(Highlight(annotation_id, kind, part, number, span.start, span.end, lane))
        return found


def _place(annotation: Shape) -> Place:
    annotation_id, kind, parts = annotation
    every = [span for spans in parts.values() for span in spans]
    if not every:
        return -1, 0, annotation_id, kind
    return min([span.start for span in every]), -max([span.end for span in every]), annotation_id, kind


@contextmanager
def _without_collection() -> Iterator[None]:
    """Do without garbage collection for a moment: it would look through all that is made."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def room_among(spans: Spans, highlight: Highlight) -> tuple[int, int]:
    """Between which code points one of the spans of a part, the highlighted one, can grow."""
    others = [span for number, span in enumerate(spans) if number != highlight.number]
    low = max((span.end for span in others if span.end <= highlight.start), default=0)
    high = min((span.start for span in others if span.start >= highlight.end), default=sys.maxsize)
    return low, high
