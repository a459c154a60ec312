"""Several fields asked at once: what each finds in a text, made one.

Fields that learnt from different articles err at different places: what they say on average is better
than what each says.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from copydesk.domain.progress import Progress, no_progress
from copydesk.suggest.learning.crf import Crf, items_of
from copydesk.suggest.learning.example import Prepared
from copydesk.suggest.learning.features import EVERYTHING, Telling
from copydesk.suggest.learning.labels import CONTENT, NOTHING, Stretch, stretches
from copydesk.suggest.learning.ruled import Core, core
from copydesk.suggest.learning.tokens import Tokens

_UNLIKELY = 0.06
"""Where content is less likely to begin, none is looked for."""


class Probable(NamedTuple):
    """How likely content with this core is, from 0 to 1, and its likeliest stretch of tokens with edges."""

    likely: float
    stretch: tuple[int, int]


@dataclass(slots=True)
class Found:
    """What fields find in a text: contents that are not unlikely, and cues and speakers in text order."""

    contents: dict[Core, Probable] = field(default_factory=dict[Core, Probable])
    parts: list[Stretch] = field(default_factory=list[Stretch])


def found(
    fields: Sequence[Crf],
    prepared: Prepared,
    progress: Progress = no_progress,
    telling: Telling = EVERYTHING,
) -> Found:
    """What the fields find on average. Contents overlap: each is as likely as that it is the right one.

    ``telling`` tells all that they know of.
    """
    result = Found()
    tokens = prepared.tokens
    for first, last in tokens.pieces:
        progress(tokens.starts[first], len(prepared.text))
        items = items_of(prepared, first, last, telling)
        labels = [one.labels(items) for one in fields]
        votes = Counter(
            each
            for some in labels
            if some.count(NOTHING) < len(some)
            for each in stretches(some, first)
            if each.part != CONTENT
        )
        if votes:
            result.parts += _elected(votes)
        if likely := _likely(fields, last - first):
            _add(result.contents, likely, tokens, first)
    return result


def _likely(fields: Sequence[Crf], length: int) -> dict[tuple[int, int], float]:
    """How likely each stretch of a piece is content, by the mean of all fields that have just read it."""
    begins = [one.begins(length) for one in fields]
    least = _UNLIKELY * len(fields)
    starts = [at for at, some in enumerate(map(sum, zip(*begins, strict=True))) if some >= least]
    likely: dict[tuple[int, int], float] = {}
    for one, some in zip(fields, begins, strict=True):
        for first, last, share in one.contents(some, starts):
            likely[first, last] = likely.get((first, last), 0.0) + share / len(fields)
    return likely


def _elected(votes: Counter[Stretch]) -> list[Stretch]:
    """Of stretches that overlap, what most fields find, or else the first; in text order."""
    chosen: list[Stretch] = []
    for one in sorted(votes, key=lambda each: (-votes[each], each.first, each.last)):
        if not any(one.first < other.last and other.first < one.last for other in chosen):
            chosen.append(one)
    return sorted(chosen, key=lambda each: each.first)


def _add(
    contents: dict[Core, Probable], likely: Mapping[tuple[int, int], float], tokens: Tokens, offset: int
) -> None:
    """Sum up what differs by the marks at its edges only; the likeliest of these has the edges."""
    for (begin, end), share in sorted(likely.items(), key=lambda each: (-each[1], each[0])):
        stretch = (offset + begin, offset + end)
        if (place := core(tokens, *stretch)) is not None:
            known = contents.get(place)
            contents[place] = (
                Probable(known.likely + share, known.stretch) if known else Probable(share, stretch)
            )
