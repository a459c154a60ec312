"""From parts that a model found to quotations: which cue and speaker belong to which content.

Each content goes with the nearest cue of its sentence, or else of its paragraph; contents with one cue are
one quotation, and so are those that are one for the rules. What these know better, who speaks beside quote
marks, is taken from them.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from operator import attrgetter

from copydesk.domain.annotation import Kind, QuotationType
from copydesk.domain.suggestion import Suggestion
from copydesk.suggest.learning.example import Prepared
from copydesk.suggest.learning.labels import CONTENT, CUE, SPEAKER, Stretch
from copydesk.suggest.learning.ruled import core, mostly, ruled

_FIRST = attrgetter("first")
_OTHER_SENTENCE = 30
"""Tokens that a sentence's end counts for when the nearest part is looked for."""
_FARTHEST = 70
_OPENING = frozenset("\"“„«»‘'「『‹")


@dataclass(slots=True)
class Draft:
    """A quotation as its parts come together, in tokens."""

    contents: list[Stretch]
    cue: Stretch | None = None
    speakers: list[Stretch] = field(default_factory=list[Stretch])
    rule: Suggestion | None = None
    """What the rules propose for the same words, up to marks at their edges."""


def drafts(prepared: Prepared, parts: Sequence[Stretch]) -> list[Draft]:
    """The quotations that the parts make, in text order."""
    near = _Near(prepared)
    rules = ruled(prepared)
    by_part: defaultdict[str, list[Stretch]] = defaultdict(list)
    for one in parts:
        by_part[one.part].append(one)
    made: dict[int | Stretch, Draft] = {}
    for content in by_part[CONTENT]:
        place = core(prepared.tokens, content.first, content.last)
        rule = rules.get(place) if place else None
        farthest = _FARTHEST if _in_marks(prepared, content) else _OTHER_SENTENCE - 1
        cue = near.nearest(content, by_part[CUE], farthest)
        one = id(rule.suggestion) if rule else cue or content
        if one not in made:
            made[one] = Draft([], cue, rule=rule.suggestion if rule else None)
            made[one].speakers = near.all_near(cue or content, by_part[SPEAKER])
        made[one].contents.append(content)
    return list(made.values())


class _Near:
    """Which parts of a text are near one another."""

    def __init__(self, prepared: Prepared) -> None:
        tokens = prepared.tokens
        self._sentence, self._piece = _numbers(tokens.sentences), _numbers(tokens.pieces)

    def nearest(self, one: Stretch, others: Sequence[Stretch], most: int) -> Stretch | None:
        """The nearest of the others in the paragraph; of two equally near ones the later."""
        return next(iter(self.all_near(one, others, most)), None)

    def all_near(self, one: Stretch, others: Sequence[Stretch], most: int = _FARTHEST) -> list[Stretch]:
        """All that are near enough, the nearest first."""
        at = bisect_right(others, one.first, key=_FIRST)
        piece = self._piece[one.first]
        costs = [
            (cost, -number, other)
            for number, other in enumerate(others[max(0, at - 6) : at + 6])
            if self._piece[other.first] == piece and (cost := self._cost(one, other)) <= most
        ]
        return [other for _, _, other in sorted(costs)]

    def _cost(self, one: Stretch, other: Stretch) -> int:
        before, after = (one, other) if one.first < other.first else (other, one)
        between = self._sentence[after.first] - self._sentence[before.last - 1]
        return max(after.first - before.last, 0) + _OTHER_SENTENCE * between


def _numbers(some: Sequence[tuple[int, int]]) -> list[int]:
    """For each token the number of the stretch that it is in."""
    return [number for number, (first, last) in enumerate(some) for _ in range(last - first)]


def _in_marks(prepared: Prepared, content: Stretch) -> bool:
    return prepared.tokens.words[content.first][0] in _OPENING


def suggestions(prepared: Prepared, found: Iterable[Draft]) -> list[Suggestion]:
    """The quotations that the drafts are, in their order."""
    return [_suggestion(prepared, draft) for draft in found]


def _suggestion(prepared: Prepared, draft: Draft) -> Suggestion:
    tokens = prepared.tokens
    content = tuple(tokens.span(each.first, each.last) for each in draft.contents)
    cue = (tokens.span(draft.cue.first, draft.cue.last),) if draft.cue else ()
    speaker = tuple(tokens.span(each.first, each.last) for each in draft.speakers[:1])
    rule = draft.rule or mostly(prepared, content[0])
    if rule is not None:
        cue, speaker = cue or rule.cue, rule.speaker_spans or speaker
    return Suggestion(
        kind=Kind.QUOTATION,
        spans=content,
        cue=cue,
        speaker_spans=speaker,
        type=draft.rule.type if draft.rule else type_of(prepared, draft.contents),
        score=round(min(each.sure for each in draft.contents), 3),
    )


def type_of(prepared: Prepared, contents: Sequence[Stretch]) -> QuotationType:
    """Direct where all of it stands in quote marks, indirect where nothing does."""
    marked = prepared.hints.marked
    inside = [mark != "" for each in contents for mark in marked[each.first : each.last]]
    if not any(inside):
        return QuotationType.INDIRECT
    whole = all(marked[each.first] == "q(" for each in contents) and sum(inside) >= 0.8 * len(inside)
    return QuotationType.DIRECT if whole else QuotationType.MIXED
