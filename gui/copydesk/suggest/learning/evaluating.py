"""How well suggestions find what a coder marked: counts that add up, by kind and part.

Content is compared by its fragments, without quote marks, spaces and punctuation at their edges. An exact
pair has the same edges, an overlapping one shares at least half of what both cover; each is paired once.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from copydesk.domain.annotation import QuotationType
from copydesk.domain.span import Span
from copydesk.domain.suggestion import Suggestion
from copydesk.suggest.learning.example import Example, Marked

HALF = 0.5
EDGES = "\"“”„«»„‟‚‘’' \t\n\u00a0,.;:!?…-–—"


@dataclass(frozen=True, slots=True)
class Counts:
    """So many of those proposed are right, so many of those that are there are found."""

    right: int = 0
    proposed: int = 0
    found: int = 0
    there: int = 0

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(
            self.right + other.right,
            self.proposed + other.proposed,
            self.found + other.found,
            self.there + other.there,
        )

    @property
    def precision(self) -> float | None:
        """Share of the proposed that is right, from 0 to 1; None where nothing is proposed."""
        return self.right / self.proposed if self.proposed else None

    @property
    def recall(self) -> float | None:
        """Share of what is there that is found, from 0 to 1; None where nothing is there."""
        return self.found / self.there if self.there else None

    @property
    def f1(self) -> float | None:
        """The harmonic mean of both, from 0 to 1; None where one tells nothing, and the other is not 0."""
        shares = (self.precision, self.recall)
        if 0 in shares:
            return 0.0
        one, other = shares
        return None if one is None or other is None else 2 * one * other / (one + other)


@dataclass(frozen=True, slots=True)
class Scores:
    """Counts by what is compared: ``content``, ``direct`` and ``indirect`` content, ``cue`` and ``speaker``.

    Of content by type those proposed as of the type are right, and those marked as of the type are found,
    whatever type the other of the pair has: to mistake the type is no mistake of place.
    ``attributed`` are speakers of overlapping content: how many of the coder's are touched.
    """

    exact: Mapping[str, Counts] = field(default_factory=dict[str, Counts])
    overlap: Mapping[str, Counts] = field(default_factory=dict[str, Counts])
    attributed: Counts = Counts()

    def __add__(self, other: "Scores") -> "Scores":
        return Scores(
            _added(self.exact, other.exact),
            _added(self.overlap, other.overlap),
            self.attributed + other.attributed,
        )

    @property
    def f1(self) -> float:
        """That of exactly placed content, from 0 to 1; 0 where it tells nothing."""
        return _content(self.exact)

    @property
    def worth(self) -> float:
        """By which engines are compared: the mean F1 of exactly placed and overlapping content, from 0 to 1.

        What overlaps is put right with a key or two, and few articles tell more surely by both than by one.
        """
        return (_content(self.exact) + _content(self.overlap)) / 2

    def as_json(self) -> dict[str, Any]:
        """Everything as plain values, shares from 0 to 1."""
        exact, overlap = (
            {part: told(one) for part, one in some.items()} for some in (self.exact, self.overlap)
        )
        return {"exact": exact, "overlap": overlap, "speaker where content is found": told(self.attributed)}


def _content(some: Mapping[str, Counts]) -> float:
    """The F1 of content of all types."""
    return some["content"].f1 or 0.0 if "content" in some else 0.0


def _added(some: Mapping[str, Counts], others: Mapping[str, Counts]) -> dict[str, Counts]:
    parts = dict.fromkeys((*some, *others))
    return {part: some.get(part, Counts()) + others.get(part, Counts()) for part in parts}


def told(one: Counts) -> dict[str, Any]:
    """Shares from 0 to 1 (None for one of nothing), and how many there are, as plain values."""
    shares = {"precision": one.precision, "recall": one.recall, "f1": one.f1}
    rounded = {name: None if share is None else round(share, 4) for name, share in shares.items()}
    return {"marked": one.there, "proposed": one.proposed, **rounded}


@dataclass(frozen=True, slots=True)
class _Fragment:
    span: Span
    type: QuotationType
    speaker: tuple[Span, ...]


def scored(example: Example, proposed: Iterable[Suggestion]) -> Scores:
    """What is proposed for an article against what the coder marked in it."""
    guess = [
        Marked(one.spans, one.cue, one.speaker_spans, one.type or QuotationType.DIRECT) for one in proposed
    ]
    text = example.text
    gold_fragments, guess_fragments = _fragments(text, example.quotations), _fragments(text, guess)
    half = paired([one.span for one in gold_fragments], [one.span for one in guess_fragments], HALF)
    exact: dict[str, Counts] = {}
    overlap: dict[str, Counts] = {}
    for least, counts in ((1.0, exact), (HALF, overlap)):
        pairs = paired([one.span for one in gold_fragments], [one.span for one in guess_fragments], least)
        for name, types in _TYPES.items():
            counts[name] = _counted(gold_fragments, guess_fragments, pairs, types)
        for name, gold_spans, guess_spans in (
            ("cue", _spans(one.cue for one in example.quotations), _spans(one.cue for one in guess)),
            (
                "speaker",
                _spans(one.speaker for one in example.quotations),
                _spans(one.speaker for one in guess),
            ),
        ):
            right = len(paired(gold_spans, guess_spans, least))
            counts[name] = Counts(right, len(guess_spans), right, len(gold_spans))
    spoken = [(a, b) for a, b in half if gold_fragments[a].speaker]
    touched = sum(
        any(one.overlaps(other) for one in gold_fragments[a].speaker for other in guess_fragments[b].speaker)
        for a, b in spoken
    )
    return Scores(exact, overlap, Counts(touched, len(spoken), touched, len(spoken)))


_TYPES = {
    "content": frozenset(QuotationType),
    "direct": frozenset((QuotationType.DIRECT,)),
    "indirect": frozenset((QuotationType.INDIRECT, QuotationType.MIXED)),
}


def _counted(
    gold: Sequence[_Fragment],
    guess: Sequence[_Fragment],
    pairs: Sequence[tuple[int, int]],
    types: frozenset[QuotationType],
) -> Counts:
    return Counts(
        sum(guess[b].type in types for _, b in pairs),
        sum(one.type in types for one in guess),
        sum(gold[a].type in types for a, _ in pairs),
        sum(one.type in types for one in gold),
    )


def _fragments(text: str, quotations: Iterable[Marked]) -> list[_Fragment]:
    return [
        _Fragment(span, one.type, one.speaker)
        for one in quotations
        for whole in one.content
        if (span := bare(text, whole)) is not None
    ]


def _spans(parts: Iterable[Iterable[Span]]) -> list[Span]:
    return sorted({span for spans in parts for span in spans})


def bare(text: str, span: Span) -> Span | None:
    """The span without quote marks, spaces and punctuation at its edges; None where nothing is left."""
    words = span.of(text)
    start = span.end - len(words.lstrip(EDGES))
    end = span.start + len(words.rstrip(EDGES))
    return Span(start, end) if start < end else None


def paired(gold: Sequence[Span], guess: Sequence[Span], least: float) -> list[tuple[int, int]]:
    """Places in both lists that belong together, best overlap first, each once, none below the least."""
    close = sorted(
        (
            (-share, here, there)
            for here, one in enumerate(gold)
            for there, other in enumerate(guess)
            if one.overlaps(other) and (share := shared(one, other)) >= least
        )
    )
    taken_gold, taken_guess = set[int](), set[int]()
    result: list[tuple[int, int]] = []
    for _, here, there in close:
        if here not in taken_gold and there not in taken_guess:
            taken_gold.add(here)
            taken_guess.add(there)
            result.append((here, there))
    return result


def shared(one: Span, other: Span) -> float:
    """Intersection over union, from 0 to 1."""
    both = min(one.end, other.end) - max(one.start, other.start)
    return max(0, both) / (max(one.end, other.end) - min(one.start, other.start))
