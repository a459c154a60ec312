"""Quote marks: where a quotation's words begin and end, and what type of quotation that makes it.

This is the snapping rule for selections, not a search for quotations. Marks covered: straight, curly
(English and German order), guillemets in both directions, corner brackets.
"""

import re
from collections.abc import Iterator

from copydesk.domain.annotation import QuotationType
from copydesk.domain.span import Span, Spans, trimmed

_CLOSERS = {
    '"': '"',
    "'": "'",
    "“": "”",
    "„": "“”",
    "«": "»",
    "»": "«",
    "‘": "’",
    "‚": "‘’",
    "‹": "›",
    "「": "」",
    "『": "』",
}
_MARKS = frozenset(_CLOSERS) | frozenset("".join(_CLOSERS.values()))
_ANY_MARK = re.compile(f"[{''.join(sorted(_MARKS))}]")
_SINGLE = frozenset("‘’‚'")
_REACH = 4_000
"""Code points; in a paragraph that is longer, marks farther away than this are not looked at."""
_LOOSE = frozenset(" \t\u00a0\u202f\u2009,.;:!?…")
"""What may stand between a selection's end and the quote mark that it belongs to."""


def snapped(text: str, span: Span) -> Span | None:
    """The selection with its ends on the quote marks they nearly reach; None for white space only.

    An end moves outwards over its quote mark, and over punctuation between it and the mark. An end
    in the middle of a quoted stretch stays: the user wants just that part.
    """
    found = trimmed(text, span)
    if found is None:
        return None
    for quoted in quoted_stretches(text, found):
        if not quoted.overlaps(found):
            continue
        start, end = found.start, found.end
        if quoted.start < start and _only_marks_and_space(text[quoted.start : start]):
            start = quoted.start
        if end < quoted.end and _only_loose(text[end : quoted.end]):
            end = quoted.end
        found = Span(start, end)
    return found


def quoted_at(text: str, offset: int) -> Span | None:
    """The innermost quoted stretch, marks included, that the offset is in."""
    caret = Span(offset, offset + 1)
    around = [quoted for quoted in quoted_stretches(text, caret) if quoted.start <= offset < quoted.end]
    return min(around, key=len, default=None)


def quotation_type(text: str, content: Spans) -> QuotationType:
    """Direct where every span is quoted from end to end, indirect where no mark is in it, else mixed."""
    if content and all(_fully_quoted(span.of(text)) for span in content):
        return QuotationType.DIRECT
    marks = _MARKS - _SINGLE
    if any(character in marks for span in content for character in span.of(text)):
        return QuotationType.MIXED
    return QuotationType.INDIRECT


def quoted_stretches(text: str, near: Span) -> Iterator[Span]:
    """Quoted stretches, marks included, in the paragraphs that a span touches.

    Within a paragraph straight marks open and close by turns; a stretch that is not closed runs to
    the paragraph's end, as in quotations of several paragraphs.
    """
    start = text.rfind("\n", 0, near.start) + 1
    while start < len(text) and start < near.end:
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        yield from _in_paragraph(text, max(start, near.start - _REACH), min(end, near.end + _REACH))
        start = end + 1


def _in_paragraph(text: str, start: int, end: int) -> Iterator[Span]:
    open_marks: list[tuple[int, str]] = []
    for offset in (found.start() for found in _ANY_MARK.finditer(text, start, end)):
        character = text[offset]
        if _is_apostrophe(text, offset) or (
            character == "'" and not _is_straight_mark(text, offset, open_marks)
        ):
            continue
        closes = next(
            (depth for depth in range(len(open_marks) - 1, -1, -1) if character in open_marks[depth][1]), None
        )
        if closes is not None:
            yield Span(open_marks[closes][0], offset + 1)
            del open_marks[closes:]
        elif character in _CLOSERS:
            open_marks.append((offset, _CLOSERS[character]))
    for opened, closers in open_marks:
        if opened < end and closers != "'":  # an apostrophe at a word's beginning opens nothing
            yield Span(opened, end)


def _is_straight_mark(text: str, offset: int, open_marks: list[tuple[int, str]]) -> bool:
    """Whether a straight single mark opens or closes: at a word's outer side, and no plural's possessive."""
    before, after = text[offset - 1 : offset] if offset else " ", text[offset + 1 : offset + 2] or " "
    if not any(closers == "'" for _, closers in open_marks):
        return not before.isalnum() and before not in ".,!?" and after.isalpha()
    if before in ".,!?…":
        return True
    line_end = text.find("\n", offset)
    rest = text[offset + 1 : len(text) if line_end < 0 else line_end]
    possessive = before == "s" and re.match(r"\s\w", rest) and re.search(r"[\w.,!?…]'(?!\w)", rest)
    return before.isalnum() and not after.isalnum() and not possessive


def _is_apostrophe(text: str, offset: int) -> bool:
    before = text[offset - 1] if offset else " "
    after = text[offset + 1] if offset + 1 < len(text) else " "
    return text[offset] in _SINGLE and before.isalnum() and after.isalnum()


def _only_marks_and_space(between: str) -> bool:
    return all(character in _MARKS or character.isspace() for character in between)


def _only_loose(between: str) -> bool:
    return all(character in _MARKS or character in _LOOSE for character in between)


def _fully_quoted(words: str) -> bool:
    if len(words) < 2 or words[0] not in _CLOSERS:
        return False
    return words[-1] in _CLOSERS[words[0]]
