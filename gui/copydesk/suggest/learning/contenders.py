"""All that the rules or the fields take for content, and what tells for or against each: numbers, and words.

Numbers say how sure each side is. Words say where a contender stands: behind and before which words, near
which cue, so that it can be learnt which of them a coder marks.
"""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter

from copydesk.domain.annotation import QuotationType
from copydesk.suggest.learning.attitudes import attitude_of
from copydesk.suggest.learning.example import Prepared
from copydesk.suggest.learning.fields import Found
from copydesk.suggest.learning.labels import CUE, Stretch
from copydesk.suggest.learning.ruled import Core, Ruled, ruled

Row = Sequence[float]
"""The numbers that tell of one contender."""
_LEAST, _MOST = 0.003, 0.997
_UNLIKELY = 0.05
"""What fields find less likely, and no rule proposes, is none."""
_SURE = 0.7
"""How sure rules are of what they propose without quote marks, for the most part."""
_FAR = 6
"""Tokens; a cue that is farther is as good as any other that is."""
_EDGE = "#"
_FIRST = attrgetter("first")


@dataclass(frozen=True, slots=True)
class Contender:
    """Tokens that may be content: their core, their stretch with edges, and what tells of them."""

    core: Core
    stretch: tuple[int, int]
    row: Row
    words: tuple[str, ...] = ()


def contenders(prepared: Prepared, found: Found) -> list[Contender]:
    """All that the rules or the fields take for content, in text order."""
    rules = ruled(prepared)
    starts, ends = sorted(first for first, _ in rules), sorted(last for _, last in rules)
    cues = [one for one in found.parts if one.part == CUE]
    made: list[Contender] = []
    seen = {place for place, one in found.contents.items() if one.likely >= _UNLIKELY}
    for place in sorted({*rules, *seen}):
        first, last = place
        touched = bisect_left(starts, last) > bisect_right(ends, first)
        likely = found.contents[place].likely if place in found.contents else 0.0
        rule = rules.get(place)
        row = _row(prepared, place, likely, rule, rival=touched and rule is None)
        stretch = prepared.tokens.within(rule.span) if rule else found.contents[place].stretch
        made.append(Contender(place, stretch, row, tuple(_words(prepared, place, rule, cues))))
    return made


def _row(prepared: Prepared, place: Core, likely: float, rule: Ruled | None, *, rival: bool) -> Row:
    """What both sides say; ``rival`` where the rules propose something else there."""
    first, last = place
    _, end = _sentence(prepared, last - 1)
    likely = min(max(likely, _LEAST), _MOST)
    direct = rule is not None and rule.suggestion.type is QuotationType.DIRECT
    return (
        1.0,
        math.log(likely / (1.0 - likely)),
        float(direct),
        float(rule is not None and not direct),
        float(rival),
        float(prepared.hints.marked[first] != ""),
        math.log(last - first) / 3,
        float(last >= end - 2),
        rule.suggestion.score - _SURE if rule is not None and not direct else 0.0,
    )


def _sentence(prepared: Prepared, token: int) -> tuple[int, int]:
    """The sentence that a token is in."""
    sentences = prepared.tokens.sentences
    return sentences[bisect_left(sentences, (token + 1,)) - 1]


def _words(prepared: Prepared, place: Core, rule: Ruled | None, cues: Sequence[Stretch]) -> Iterator[str]:
    """Where a contender stands, as short strings."""
    first, last = place
    small = [_EDGE, _EDGE, *prepared.hints.small[max(first - 2, 0) : first]][-2:]
    small += (prepared.hints.small[first], prepared.hints.small[last - 1])
    behind = [*prepared.hints.small[last : last + 1], _EDGE][0]
    grammar = prepared.hints.grammar
    before = "".join([_EDGE, _EDGE, *grammar[max(first - 2, 0) : first]][-2:])
    marked = prepared.hints.marked
    yield "p=" + small[1]
    yield f"p2={small[0]} {small[1]}"
    yield "0=" + small[2]
    yield "l=" + small[3]
    yield "n=" + behind
    yield f"gp={before}|{grammar[first]}"
    yield f"ge={grammar[last - 1]}|{''.join(grammar[last : last + 2])}"
    yield f"m={marked[first]}|{marked[last - 1]}"
    yield f"c={prepared.hints.small[first:last].count(',')}"
    yield f"r={rule.suggestion.type if rule else ''}"
    yield "pa=" + attitude_of(small[1])
    yield "p2a=" + attitude_of(small[0])
    sentence = _sentence(prepared, first)
    yield from _attitude(prepared, max(sentence[0], first - _FAR), first)
    if sentence[0] == first:
        yield "begins"
    yield from _cue(prepared, place, sentence, cues)


def _attitude(prepared: Prepared, low: int, first: int) -> Iterator[str]:
    """The last word of attitude before a contender, if it is near."""
    for at in range(first - 1, low - 1, -1):
        if told := attitude_of(prepared.hints.small[at]):
            yield "a=" + told
            yield f"a={told}|{first - at}"
            return


def _cue(
    prepared: Prepared, place: Core, sentence: tuple[int, int], cues: Sequence[Stretch]
) -> Iterator[str]:
    """The nearest cue that fields find in the sentence, or close behind."""
    first, last = place
    at = bisect_right(cues, first, key=_FIRST)
    near = [
        (min(abs(one.first - last), abs(first - one.last)), one)
        for one in cues[max(at - 2, 0) : at + 2]
        if sentence[0] <= one.first and (one.first < sentence[1] or one.first - last < _FAR)
    ]
    if not near:
        yield "q=-"
        return
    far, cue = min(near, key=lambda each: each[0])
    words = prepared.hints.small[cue.first : cue.last]
    yield "q=" + " ".join(words)
    yield "ql=" + words[-1]
    yield "qa=" + attitude_of(words[-1])
    yield f"qd={min(far, _FAR)}{'b' if cue.last <= first else 'a'}"
