"""Pieces of a page's text become blocks: lines one below the other that belong together."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from copydesk.readers.pdf_lines import Piece

_WIDEST_GAP = 1.2  # of the size: between lines of one block; double spacing has about one
_LEAST_COMMON = 0.1  # of the narrower piece's width: to be above or below another
_SIZES_APART = 1.25
_MOST_NEAR = 100  # pieces looked at for each; only text upon text has more


@dataclass(frozen=True, slots=True)
class TextBlock:
    """Lines of about one size, each below the last with nothing beside it that is near both."""

    pieces: tuple[Piece, ...]
    left: float
    bottom: float
    right: float
    top: float


def blocks_of(pieces: Sequence[Piece]) -> list[TextBlock]:
    """All pieces in blocks, those higher up on the page first."""
    ordered = sorted(pieces, key=lambda piece: (-piece.top, piece.left))
    above = _links(ordered)
    below: dict[int, list[int]] = {}
    for number, uppers in enumerate(above):
        for upper in uppers:
            below.setdefault(upper, []).append(number)
    chains: list[list[int]] = []
    chain_of: dict[int, int] = {}
    for number, uppers in enumerate(above):
        upper = uppers[0] if len(uppers) == 1 else -1
        if upper >= 0 and len(below[upper]) == 1 and is_alike(ordered[upper], ordered[number]):
            chain_of[number] = chain_of[upper]
            chains[chain_of[upper]].append(number)
        else:
            chain_of[number] = len(chains)
            chains.append([number])
    return [block_of([ordered[number] for number in chain]) for chain in chains]


def block_of(pieces: Sequence[Piece]) -> TextBlock:
    """The block that has these pieces in it."""
    return TextBlock(
        tuple(pieces),
        min(piece.left for piece in pieces),
        min(piece.bottom for piece in pieces),
        max(piece.right for piece in pieces),
        max(piece.top for piece in pieces),
    )


def _links(ordered: Sequence[Piece]) -> list[list[int]]:
    """For each piece those right above it, two at most: near, over it, and not over one that is too."""
    by_bottom = sorted(range(len(ordered)), key=lambda number: ordered[number].bottom)
    bottoms = [ordered[number].bottom for number in by_bottom]
    links: list[list[int]] = []
    for piece in ordered:
        low = bisect_left(bottoms, piece.middle)
        high = min(bisect_right(bottoms, piece.top + _WIDEST_GAP * piece.size), low + _MOST_NEAR)
        near = [
            number
            for number in by_bottom[low:high]
            if ordered[number].middle > piece.top and _is_over(ordered[number], piece)
        ]
        lowest = [
            number
            for place, number in enumerate(near)
            if not any(_is_over(ordered[number], ordered[lower]) for lower in near[:place])
        ]
        links.append(lowest[:2])
    return links


def _is_over(upper: Piece, lower: Piece) -> bool:
    """Whether the two share some of their width and the upper one is not on the lower one's line."""
    common = min(upper.right, lower.right) - max(upper.left, lower.left)
    narrower = min(upper.right - upper.left, lower.right - lower.left)
    return common > _LEAST_COMMON * narrower and upper.middle > lower.top


def is_alike(one: Piece, other: Piece) -> bool:
    """Whether the two are set in about one size."""
    return max(one.size, other.size) <= _SIZES_APART * min(one.size, other.size)
