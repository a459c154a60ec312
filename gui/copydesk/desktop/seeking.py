"""Keys that go from one untagged name or quoted string to the next, so that the hands stay on the keys."""

from bisect import bisect_left
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Signal

from copydesk.desktop.article.view import ArticleView
from copydesk.desktop.desk import Desk
from copydesk.desktop.language import tr
from copydesk.domain.annotation import Kind
from copydesk.domain.names import names_in
from copydesk.domain.quotes import quoted_stretches
from copydesk.domain.span import Span

Found = Callable[[str, int, int], Iterator[Span]]
"""What there is in a line of text, in order."""
_OPENS = frozenset('\n.!?:;"“„«»—–')
_PIECE, _AROUND = 4_000, 300
"""Code points of a long line that are looked through at a time, and of those around them."""


class SeekingController(QObject):
    """Widens and narrows the selection, and selects what may be tagged next. ``hinted`` tells its end."""

    hinted = Signal(str)

    def __init__(self, desk: Desk, view: ArticleView):
        super().__init__(view)
        self._desk = desk
        self._view = view

    def widen(self) -> None:
        """Select the word, name or quoted string, clause, sentence, paragraph: each time the next."""
        self._view.widen()

    def narrow(self) -> None:
        """Take the last widening back."""
        self._view.narrow()

    def next_name(self, step: int) -> None:
        """Select the next name (or with -1 the one before) that is in no mention yet."""
        self._seek(
            step,
            Kind.MENTION,
            self._names,
            tr("No other untagged name with a capital letter in this article."),
        )

    def next_quoted(self, step: int) -> None:
        """Select the next quoted string (or with -1 the one before) that is in no quotation yet."""
        self._seek(step, Kind.QUOTATION, _quoted, tr("No other untagged quotation marks in this article."))

    def _names(self, text: str, start: int, end: int) -> Iterator[Span]:
        session = self._desk.session
        if session is None:
            return
        runs = names_in(text, start, end)
        for name in (each for run in runs for each in session.codebook.names_meant(text, run)):
            words = name.of(text)
            known = session.codebook.find_actor(words) is not None
            if known or " " in words or words.isupper() or not _begins(text, name.start):
                yield name

    def _seek(self, step: int, kind: Kind, found: Found, otherwise: str) -> None:
        article, selection = self._desk.article, self._view.selection()
        if article is None:
            return
        here = self._view.caret() if selection is None else (selection.end if step > 0 else selection.start)
        tagged = self._tagged(kind)
        for start, end, low, high in _lines(article.text, here, step):
            spans = [
                span
                for span in found(article.text, start, end)
                if low <= span.start < high and not _covered(span, tagged)
            ]
            for span in spans if step > 0 else reversed(spans):
                if span != selection:
                    self.hinted.emit("")
                    self._view.select(span)
                    self._view.reveal(span)
                    return
        self.hinted.emit(otherwise)

    def _tagged(self, kind: Kind) -> list[Span]:
        spans = (
            span
            for annotation in self._desk.annotations.values()
            if annotation.kind is kind
            for span in annotation.main_spans
        )
        return sorted(spans)


def _lines(text: str, here: int, step: int) -> Iterator[tuple[int, int, int, int]]:
    """Stretches of the text from a place on, forwards or backwards, and round to it again.

    Each comes with the bounds in which what counts begins: a name may have begun before the place.
    """
    size = len(text)
    for low, high in ((here, size), (0, size)) if step > 0 else ((0, here), (0, size)):
        stretches = _stretches(text, low, high)
        yield from stretches if step > 0 else reversed(list(stretches))


def _stretches(text: str, low: int, high: int) -> Iterator[tuple[int, int, int, int]]:
    """Lines, and of a long line pieces, each with some of what stands before and behind it."""
    start = low
    while start < high:
        stop = text.find("\n", start, start + _PIECE)
        stop = min(start + _PIECE, high) if stop < 0 else min(stop + 1, high)
        yield max(0, start - _AROUND), min(len(text), stop + _AROUND), start, stop
        start = stop


def _quoted(text: str, start: int, end: int) -> Iterator[Span]:
    """The outermost quoted strings that begin in a stretch, those that hold something said."""
    last = start
    if start < end:
        for span in sorted(
            quoted_stretches(text, Span(start, end)), key=lambda each: (each.start, -each.end)
        ):
            if span.start >= last and span.start < end and _is_said(span.of(text)):
                yield span
                last = span.end


def _is_said(words: str) -> bool:
    """Whether it is more than a word in quote marks: several words, or one with a mark at its end."""
    inner = words[1:-1].strip()
    return len(inner.split()) > 2 or inner.endswith((",", ".", "!", "?", "…"))


def _begins(text: str, offset: int) -> bool:
    """Whether a sentence or quoted string begins at the offset: there any word has a capital."""
    before = text[max(0, offset - 4) : offset].rstrip(" \u00a0(")
    return not before or before[-1] in _OPENS


def _covered(span: Span, tagged: list[Span]) -> bool:
    at = bisect_left(tagged, Span(span.start, span.start + 1))
    return any(one.overlaps(span) for one in tagged[max(0, at - 8) : at + 8])
