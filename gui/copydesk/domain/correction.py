"""What becomes of the annotations of an article whose text is corrected.

A span whose words stay keeps exactly them, wherever they stand now. A span in which something was changed
is carried by its edges, and where nothing of it is left it is lost. Nothing of this happens unseen: what
is changed or lost is told, with the words as they were.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from enum import StrEnum
from functools import cached_property

from copydesk.domain.annotation import Part
from copydesk.domain.dataset import AnyAnnotation
from copydesk.domain.differences import edits
from copydesk.domain.edit import Edits
from copydesk.domain.span import Span, Spans, trimmed

BETWEEN = " … "
"""Stands between the words of spans that are apart."""
_FEWEST = 4
"""Code points of words that are looked for elsewhere: shorter ones may be any."""
_COMPARED = 400
"""Code points: longer spans are sentences, of which something is always left."""
_LEAST_ALIKE = 0.4
"""Of 1: less alike than that, words are not the former ones put right."""


class Fate(StrEnum):
    """What a correction means for an annotation, from harmless to grave."""

    STAYS = "stays"
    """Where it was, word for word."""
    MOVES = "moves"
    """The same words at other offsets."""
    CHANGES = "changes"
    """Its words are others now, or some of them are gone."""
    LOST = "lost"
    """None of the words that it is about are left."""


@dataclass(frozen=True, slots=True)
class Carried:
    """An annotation and its spans in the new text.

    ``before`` and ``after`` are the words of those spans that are not what they were.
    """

    annotation: AnyAnnotation
    parts: Mapping[Part, Spans]
    fate: Fate
    before: str = ""
    after: str = ""


@dataclass(frozen=True)
class Correction:
    """A text, the one that takes its place (both canonical), and what that means for the annotations."""

    old: str
    new: str
    edits: Edits = ()
    carried: tuple[Carried, ...] = field(default=())

    @cached_property
    def moved(self) -> tuple[Carried, ...]:
        """Those that keep their words at other offsets."""
        return self._of(Fate.MOVES)

    @cached_property
    def changed(self) -> tuple[Carried, ...]:
        """Those whose words are others now."""
        return self._of(Fate.CHANGES)

    @cached_property
    def lost(self) -> tuple[Carried, ...]:
        """Those whose words are gone."""
        return self._of(Fate.LOST)

    def _of(self, fate: Fate) -> tuple[Carried, ...]:
        return tuple(each for each in self.carried if each.fate is fate)


def correction(old: str, new: str, annotations: Iterable[AnyAnnotation]) -> Correction:
    """Compare two canonical texts and carry the annotations of the one over to the other."""
    changes = edits(old, new)
    moving = Moving(changes, old, new)
    return Correction(old, new, changes, tuple(_carried(each, moving) for each in annotations))


class Moving:
    """Carries spans of one text over to another."""

    def __init__(self, changes: Edits, old: str, new: str) -> None:
        self._edits = changes
        self._ends = [edit.end for edit in changes]
        self._old, self._new = old, new

    def is_touched(self, span: Span) -> bool:
        """Whether something in the span was changed; what was put in at its very edge is not in it."""
        place = bisect_right(self._ends, span.start)
        return place < len(self._edits) and self._edits[place].start < span.end

    def span(self, span: Span) -> Span | None:
        """Where the span is in the new text; None where nothing of it is left but white space and signs.

        Where other words stand in its place, it is where its own are, if they have one place in each text.
        """
        start, end = self._start(span.start), self._end(span.end)
        if start >= end:
            return None
        if not self.is_touched(span):
            return Span(start, end)
        words, left = span.of(self._old), trimmed(self._new, Span(start, end))
        if left is None or (_has_words(words) and not _has_words(left.of(self._new))):
            return None
        return (self._elsewhere(words) or left) if _is_other(words, left.of(self._new)) else left

    def _elsewhere(self, words: str) -> Span | None:
        """Where words of which there is one place in each text stand now: their paragraph was moved."""
        if len(words) < _FEWEST or self._old.count(words) != 1 or self._new.count(words) != 1:
            return None
        start = self._new.index(words)
        moved = Span(start, start + len(words))
        return None if _inside_word(self._new, moved.start) or _inside_word(self._new, moved.end) else moved

    def spans(self, spans: Iterable[Span]) -> Spans:
        """Where the spans are in the new text, those of which something is left."""
        return tuple(moved for span in spans if (moved := self.span(span)) is not None)

    def is_changed(self, span: Span) -> bool:
        """Whether the span's words are others now, or gone, or have become parts of longer words."""
        moved = self.span(span)
        if moved is None or moved.of(self._new) != span.of(self._old):
            return True
        return any(
            _inside_word(self._new, now) and not _inside_word(self._old, before)
            for before, now in ((span.start, moved.start), (span.end, moved.end))
        )

    def words(self, spans: Iterable[Span]) -> str:
        """The words of spans of the old text."""
        return BETWEEN.join(span.of(self._old) for span in spans)

    def new_words(self, spans: Iterable[Span]) -> str:
        """The words of spans of the new text."""
        return BETWEEN.join(span.of(self._new) for span in spans)

    def _start(self, offset: int) -> int:
        """Where a span that began at the offset begins; inside of what was replaced, behind that."""
        place = bisect_right(self._ends, offset)
        if place < len(self._edits) and self._edits[place].start < offset:
            return self._edits[place].new_end
        return offset + self._shift(place)

    def _end(self, offset: int) -> int:
        """Where a span that ended at the offset ends; inside of what was replaced, in front of that."""
        place = bisect_left(self._ends, offset)
        if place < len(self._edits) and self._edits[place].start < offset:
            edit = self._edits[place]
            return edit.new_end if edit.end == offset else edit.new_start
        return offset + self._shift(place)

    def _shift(self, place: int) -> int:
        """By how much text stands further on behind so many edits."""
        if place == 0:
            return 0
        before = self._edits[place - 1]
        return before.new_end - before.end


def _inside_word(text: str, place: int) -> bool:
    return 0 < place < len(text) and text[place - 1].isalnum() and text[place].isalnum()


def _is_other(before: str, after: str) -> bool:
    """Whether what stands in a place now is something else, and not the same put right."""
    if len(before) > _COMPARED or len(after) > _COMPARED:
        return False
    return SequenceMatcher(None, before, after, autojunk=False).ratio() < _LEAST_ALIKE


def _has_words(text: str) -> bool:
    return any(character.isalnum() for character in text)


def _carried(annotation: AnyAnnotation, moving: Moving) -> Carried:
    before = dict(annotation.parts)
    parts = {part: moved for part, spans in before.items() if (moved := moving.spans(spans))}
    if annotation.main_spans and not moving.spans(annotation.main_spans):
        return Carried(annotation, parts, Fate.LOST, moving.words(annotation.main_spans))
    changed = [span for spans in before.values() for span in spans if moving.is_changed(span)]
    if changed:
        now = moving.new_words(moving.spans(changed))
        return Carried(annotation, parts, Fate.CHANGES, moving.words(changed), now)
    return Carried(annotation, parts, Fate.STAYS if parts == before else Fate.MOVES)
