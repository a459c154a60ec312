"""Lists' labels and large initials: signs that are drawn by themselves and belong to the text beside them."""

import re
from collections.abc import Sequence
from dataclasses import replace

from copydesk.readers.pdf_lines import Piece

_LABEL = re.compile(r"[•▪■□◦○●‣–—*·-]|\(?\w{1,3}[.)]")
_FARTHEST_LABEL = 4  # of the size: from its item
_LARGE = 1.8  # times the text's size: an initial over two lines at least
_NEAR = 1.5  # of the size: from an initial to its text
_INITIAL = re.compile(r"[\"'“„«‘]?[^\W\d_]")


def with_initials(pieces: Sequence[Piece], *, backwards: bool) -> list[Piece]:
    """The pieces with labels and initials at the beginning of what they belong to.

    ``backwards`` says that the text is written from right to left.
    """
    found = _with_labels(pieces, backwards=backwards)
    initials = [piece for piece in found if _INITIAL.fullmatch(piece.text)]
    for initial in initials:
        found = _with_initial(found, initial, backwards=backwards)
    return found


def _with_labels(pieces: Sequence[Piece], *, backwards: bool) -> list[Piece]:
    labels = [piece for piece in pieces if _LABEL.fullmatch(piece.text)]
    items = [piece for piece in pieces if not _LABEL.fullmatch(piece.text)]
    for label in labels:
        beside = [
            number
            for number, item in enumerate(items)
            if 0 <= _gap(label, item, backwards=backwards) <= _FARTHEST_LABEL * item.size
            and label.is_beside(item)
        ]
        if not beside:
            items.append(label)
            continue
        nearest = min(beside, key=lambda number: _gap(label, items[number], backwards=backwards))
        items[nearest] = _begun(items[nearest], label, f"{label.text} ")
    return items


def _with_initial(pieces: list[Piece], initial: Piece, *, backwards: bool) -> list[Piece]:
    """Its text begins with it, and all lines beside it begin where it does; or all as it was."""
    beside = [
        number
        for number, piece in enumerate(pieces)
        if initial.size > _LARGE * piece.size
        and -piece.size <= _gap(initial, piece, backwards=backwards) <= _NEAR * piece.size
        and initial.bottom - piece.size / 2 < piece.middle < initial.top + piece.size / 2
    ]
    if not beside:
        return pieces
    first = max(beside, key=lambda number: pieces[number].top)
    return [
        _begun(piece, initial, initial.text if number == first else "") if number in beside else piece
        for number, piece in enumerate(pieces)
        if piece is not initial
    ]


def _gap(sign: Piece, piece: Piece, *, backwards: bool) -> float:
    """From a sign to what is behind it in the direction of writing."""
    return sign.left - piece.right if backwards else piece.left - sign.right


def _begun(piece: Piece, sign: Piece, text: str) -> Piece:
    left, right = min(sign.left, piece.left), max(sign.right, piece.right)
    return replace(piece, text=text + piece.text, left=left, right=right)
