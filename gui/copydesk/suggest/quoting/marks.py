"""Stretches of a whole text that stand in quote marks, found in one pass.

The rule for a selection is in :mod:`copydesk.domain.quotes`; this one walks a text of any length in linear
time and survives odd marks: inches, apostrophes, marks that nobody closed.
"""

import re
from collections.abc import Iterable, Iterator

from copydesk.domain.span import Span
from copydesk.domain.value import value

_CLOSERS = {
    '"': ('"', "”", "“"),
    "''": ("''", '"'),  # two single marks are how typewriters and some wires write a double one
    "``": ("''", '"'),
    "“": ("”", '"'),
    "”": ("”",),  # as in Swedish and Finnish
    "„": ("“", "”", '"'),
    "«": ("»",),
    "»": ("«",),
    "‘": ("’",),
    "'": ("'", "’"),
    "‚": ("‘", "’"),
    "‹": ("›",),
    "「": ("」",),
    "『": ("』",),
}
_SINGLE = frozenset("'‘‚")
_SINGLES = frozenset("'‘’‚")
_WITHOUT_DOUBT = frozenset(("“", "„", "«", "「", "『", "‹", "``"))
"""Marks that open wherever they stand."""
_NESTS = frozenset("«»")
"""Marks that stand inside their own kind."""
_STRAIGHT = frozenset(('"', "''", "“"))
"""Marks that close a stretch and may open one too."""
_EVENTS = re.compile(r"''|``|[\"“”„«»‘’'‚‹›「」『』\n]")
_LONGEST_SINGLE = 600
"""Code points: a single mark that closes farther away than this was an apostrophe."""
_WIDEST_GAP = 40
"""Code points of white space between two paragraphs of one quotation."""
_NOT_BEFORE_OPENING = frozenset(".,!?;…%")


@value()
class Quoted:
    """A stretch in quote marks, marks included; over several paragraphs where each of them opens with one.

    ``mark`` is what opens it. Without ``closed`` it ends where its paragraph does.
    """

    span: Span
    mark: str
    closed: bool = True


def quoted(text: str) -> list[Quoted]:
    """The outermost stretches in quote marks, in text order."""
    return list(_continued(text, _by_line(text)))


def _by_line(text: str) -> Iterator[Quoted]:
    """What each paragraph opens and closes, or opens and leaves open at its end."""
    opened: tuple[int, str] | None = None
    inner = _Inner(text)
    depth = 0
    for event in _EVENTS.finditer(text):
        mark = event[0]
        if opened is None:
            opened, depth = _opening(text, event), 0
        elif mark == "\n":
            yield from _unclosed(text, opened, event.start(), inner)
            opened = None
        elif _is_apostrophe(opened, event):
            yield from inner.taken(event.start())
            opened, depth = _opening(text, event), 0
        elif opened[1] in _SINGLE and inner.takes(event):
            continue
        elif mark in _CLOSERS[opened[1]] and _may_close(text, event, opened[1]):
            if depth == 0:
                yield Quoted(Span(opened[0], event.end()), opened[1])
                opened = None
                inner.forget()
            depth = max(0, depth - 1)
        elif mark == opened[1] and mark in _NESTS:
            depth += 1
        elif (mark == opened[1] or opened[1] in _SINGLE) and (again := _opening(text, event)) is not None:
            yield from inner.taken(event.start())  # the one before was never closed
            opened, depth = again, 0
    if opened is not None:
        yield from _unclosed(text, opened, len(text), inner)


class _Inner:
    """What stands in double marks within single ones, until these turn out to be marks or apostrophes."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._found: list[Quoted] = []
        self._opened: tuple[int, str] | None = None

    def takes(self, event: re.Match[str]) -> bool:
        """Whether a mark belongs to what stands in double ones, which it opens, is in, or closes."""
        if self._opened is None:
            opening = _opening(self._text, event) if event[0] not in _SINGLES else None
            self._opened = opening
            return opening is not None
        start, mark = self._opened
        if event[0] in _CLOSERS[mark] and _may_close(self._text, event, mark):
            self._found.append(Quoted(Span(start, event.end()), mark))
            self._opened = None
        return True

    def taken(self, end: int) -> list[Quoted]:
        """What was found up to an offset, since the single mark was an apostrophe; it is forgotten here."""
        found, opened = self._found, self._opened
        self.forget()
        if opened is not None and end - opened[0] > len(opened[1]):
            found = [*found, Quoted(Span(opened[0], end), opened[1], closed=False)]
        return found

    def forget(self) -> None:
        """The single mark is closed: all that was found is within it."""
        self._found, self._opened = [], None


def _unclosed(text: str, opened: tuple[int, str], end: int, inner: _Inner) -> list[Quoted]:
    start, mark = opened
    found = inner.taken(end)
    if mark in _SINGLE and not _next_opens(text, start, end, mark):
        return found
    return [Quoted(Span(start, end), mark, closed=False)] if end - start > len(mark) else []


def _next_opens(text: str, start: int, end: int, mark: str) -> bool:
    """Whether a paragraph that a single mark opens is followed by another: nobody closes but the last."""
    at = end
    while at < len(text) and at - end < _WIDEST_GAP and text[at].isspace():
        at += 1
    return (start == 0 or text[start - 1] == "\n") and text[at : at + 1] == mark


def _opening(text: str, event: re.Match[str]) -> tuple[int, str] | None:
    """Where and with which mark a stretch opens here; None where this mark opens none."""
    mark, start, end = event[0], event.start(), event.end()
    if mark in _WITHOUT_DOUBT:
        return start, mark
    before, after = text[start - 1 : start] if start else "", text[end : end + 1]
    outside = not before.isalnum() and before not in _NOT_BEFORE_OPENING and bool(after.strip())
    if mark not in _CLOSERS or not outside or (mark in _SINGLE and not after.isalnum()):
        return None
    return start, mark


def _is_apostrophe(opened: tuple[int, str], event: re.Match[str]) -> bool:
    return opened[1] in _SINGLE and event.start() - opened[0] > _LONGEST_SINGLE


def _may_close(text: str, event: re.Match[str], opener: str) -> bool:
    start, end = event.span()
    before, after = text[start - 1], text[end : end + 1]
    if opener not in _SINGLE:
        # Marks without a direction open behind a space and before a word.
        return event[0] not in _STRAIGHT or not before.isspace() or not after.strip()
    possessive = before in "szx" and after == " " and text[end + 1 : end + 2].islower()
    return not after.isalnum() and not before.isspace() and not possessive


def _continued(text: str, found: Iterable[Quoted]) -> Iterator[Quoted]:
    """The stretches with those of several paragraphs joined: each opens, only the last closes."""
    before: Quoted | None = None
    for each in found:
        if before is not None and _goes_on(text, before, each):
            before = Quoted(Span(before.span.start, each.span.end), each.mark, each.closed)
            continue
        if before is not None:
            yield before
        before = each
    if before is not None:
        yield before


def _goes_on(text: str, before: Quoted, after: Quoted) -> bool:
    start, end = before.span.end, after.span.start
    return (
        not before.closed
        and after.mark == before.mark
        and end - start <= _WIDEST_GAP
        and not text[start:end].strip()
    )
