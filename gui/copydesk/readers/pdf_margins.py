"""What repeats at the head and foot of a PDF's pages: the paper's name, dates, page numbers."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from copydesk.readers.pdf_lines import Page, Piece

_ZONE = 0.12  # of the height between the highest and the lowest text
_OFTEN = 0.4  # of the pages: left and right ones may have different heads
_FIGURES = re.compile(r"\d+|\b[ivxlc]+\b")
_PAGE_NUMBER = re.compile(r"[-–—]?\s*#\s*[-–—]?")
_STEP = 4.0  # points
_NEAR = 2  # pages before and after
_Key = tuple[str, int]


def without_margins(pages: Sequence[Page]) -> tuple[list[Page], int]:
    """The pages without the lines that repeat at their heads and feet, and how many lines those were.

    Lines are the same where they differ in figures only and stand at the same height, on many pages or, such
    as a chapter's name, on some in a row.
    """
    full = [page for page in pages if page.pieces]
    if len(full) < 2:
        return list(pages), 0
    top = max(piece.top for page in full for piece in page.pieces)
    bottom = min(piece.bottom for page in full for piece in page.pieces)
    zone = _ZONE * (top - bottom)

    def key(piece: Piece) -> _Key | None:
        if bottom + zone < piece.middle < top - zone:
            return None
        return _FIGURES.sub("#", piece.text.lower()), round(piece.middle / _STEP)

    keys = [{found for piece in page.pieces if (found := key(piece))} for page in pages]
    seen = Counter(found for on_page in keys for found in on_page)
    often = {
        found
        for found, count in seen.items()
        if count >= (2 if _PAGE_NUMBER.fullmatch(found[0]) else max(2, _OFTEN * len(full)))
    }
    kept: list[Page] = []
    for number, page in enumerate(pages):
        near = set[_Key]().union(
            *keys[max(0, number - _NEAR) : number], *keys[number + 1 : number + 1 + _NEAR]
        )
        repeated = {found for found in keys[number] if found in often or (found in near and "#" in found[0])}
        kept.append(
            replace(page, pieces=_body(page.pieces, lambda piece, known=repeated: key(piece) in known))
        )
    return kept, sum(len(page.pieces) for page in pages) - sum(len(page.pieces) for page in kept)


def _body(pieces: Sequence[Piece], repeats: Callable[[Piece], bool]) -> list[Piece]:
    """What is left when repeating lines are taken away from both ends, up to the first row without one."""
    downwards = sorted(pieces, key=lambda piece: -piece.middle)
    margins = {id(piece) for way in (downwards, downwards[::-1]) for piece in _at_edge(way, repeats)}
    return [piece for piece in pieces if id(piece) not in margins]


def _at_edge(pieces: Sequence[Piece], repeats: Callable[[Piece], bool]) -> Iterator[Piece]:
    row: list[Piece] = []
    for piece in pieces:
        if row and not row[0].is_beside(piece):
            if not any(map(repeats, row)):
                return
            row = []
        row.append(piece)
        if repeats(piece):
            yield piece
