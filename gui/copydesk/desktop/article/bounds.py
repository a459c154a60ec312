"""Where a bound goes: by key to the next character as readers see it, or word; by mouse anywhere between."""

import unicodedata

from copydesk.desktop.article.graphemes import grapheme_end, grapheme_start
from copydesk.domain.span import Span


def next_bound(text: str, offset: int, step: int, by_word: bool) -> int:
    """The offset ``step`` characters or words on (negative: back), kept inside the text.

    A character goes with its combining marks, joiners and modifiers.
    """
    for _ in range(abs(step)):
        offset = _word(text, offset, step > 0) if by_word else _character(text, offset, step > 0)
    return offset


def moved(text: str, span: Span, edge: str, offset: int, room: tuple[int, int]) -> Span:
    """The span with its ``start`` or ``end`` at another offset, as near to that as can be.

    It keeps one character as readers see it, and stays in the ``room`` between its neighbours.
    """
    low, high = room
    if edge == "start":
        return Span(min(max(offset, low), grapheme_start(text, span.end - 1)), span.end)
    return Span(span.start, max(min(offset, high), grapheme_end(text, span.start)))


def _character(text: str, offset: int, forward: bool) -> int:
    if forward:
        return grapheme_end(text, offset)
    return grapheme_start(text, offset - 1) if offset > 0 else 0


def _word(text: str, offset: int, forward: bool) -> int:
    if forward:
        while offset < len(text) and not _in_word(text[offset]):
            offset += 1
        while offset < len(text) and _in_word(text[offset]):
            offset += 1
        return offset
    while offset > 0 and not _in_word(text[offset - 1]):
        offset -= 1
    while offset > 0 and _in_word(text[offset - 1]):
        offset -= 1
    return offset


def _in_word(character: str) -> bool:
    return character.isalnum() or unicodedata.category(character).startswith("M") or character in "'’-"
