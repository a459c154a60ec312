"""Tags of tokens in the ways that CoNLL files have them: IOB1, IOB2 and BIOES.

IOB1 is Ramshaw & Marcus 1995 (https://aclanthology.org/W95-0107), used by CoNLL-2003; IOB2 is Tjong Kim
Sang & Veenstra 1999 (https://aclanthology.org/E99-1023), used by CoNLL-2002; BIOES is IOB2 with marks for
the last token (E) and for an only one (S). All three are flat: a token is in one stretch at most.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

OUTSIDE = "O"


class Scheme(StrEnum):
    """How a stretch's first, further and last tokens are marked."""

    IOB1 = "iob1"
    IOB2 = "iob2"
    BIOES = "bioes"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Tokens from number ``first`` up to but not with ``end`` that have a label."""

    first: int
    end: int
    label: str


def longest_apart(stretches: Iterable[Stretch], size: int) -> tuple[list[int], list[int]]:
    """Which of the stretches stay so that no token is in two, and which go, by place.

    The longer one (in tokens) stays; of equally long ones that which begins first, of those the one that
    comes first. ``size`` is the number of tokens.
    """
    taken = bytearray(size)
    stay: list[int] = []
    go: list[int] = []
    ordered = sorted(enumerate(stretches), key=lambda item: (item[1].first - item[1].end, item[1].first))
    for place, one in ordered:
        if taken.find(1, one.first, one.end) < 0:
            taken[one.first : one.end] = b"\1" * (one.end - one.first)
            stay.append(place)
        else:
            go.append(place)
    return sorted(stay), sorted(go)


def tags(size: int, stretches: Iterable[Stretch], scheme: Scheme) -> list[str]:
    """A tag for each of so many tokens; the stretches lie apart."""
    found = [OUTSIDE] * size
    for one in sorted(stretches, key=lambda each: each.first):
        inside = f"I-{one.label}"
        found[one.first : one.end] = [inside] * (one.end - one.first)
        last = one.end - 1
        if scheme is Scheme.IOB1:
            if one.first and found[one.first - 1][2:] == one.label:
                found[one.first] = f"B-{one.label}"
        elif scheme is Scheme.BIOES and one.first == last:
            found[last] = f"S-{one.label}"
        else:
            found[one.first] = f"B-{one.label}"
            if scheme is Scheme.BIOES:
                found[last] = f"E-{one.label}"
    return found


def cut(stretch: Stretch, starts: Sequence[int]) -> list[tuple[int, Stretch]]:
    """The stretch in pieces, one a sentence: the sentence's number, and the piece counted from its start.

    ``starts`` are the numbers of the sentences' first tokens.
    """
    pieces: list[tuple[int, Stretch]] = []
    first = stretch.first
    while first < stretch.end:
        number = bisect_right(starts, first) - 1
        start = starts[number]
        end = min(stretch.end, starts[number + 1]) if number + 1 < len(starts) else stretch.end
        pieces.append((number, Stretch(first - start, end - start, stretch.label)))
        first = end
    return pieces
