"""Tokens as Prodigy shows them: they cover all of the text, and every span begins and ends at one.

They are those of :mod:`copydesk.exchange.tokens`, cut where a span begins or ends inside. One blank after a
token is told by its ``ws``; all other white space is tokens too, a run each, as in spaCy.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from json.encoder import encode_basestring

from copydesk.domain.span import Span
from copydesk.exchange.regions import escaped
from copydesk.exchange.tokens import sentences


class Tokens:
    """The tokens of one article, cut for its spans."""

    def __init__(self, text: str, spans: Iterable[Span]) -> None:
        self._text = text
        spans = list(spans)
        self._blanks_apart = {span.start for span in spans} | {span.end - 1 for span in spans}
        self._cuts = sorted({place for span in spans for place in (span.start, span.end)})
        self._tokens: list[tuple[int, int, bool]] = []
        place = 0
        for sentence in sentences(text):
            for token in sentence.tokens:
                if place < token.start:
                    self._add(place, token.start)
                place = self._add(token.start, token.end)
        if place < len(text):
            self._add(place, len(text))
        self._starts = [start for start, _, _ in self._tokens]

    def _add(self, start: int, end: int) -> int:
        """Add a token, or several where a span begins or ends inside; gives where the next one begins."""
        cuts = self._cuts
        low = bisect_right(cuts, start)
        while low < len(cuts) and cuts[low] < end:
            self._tokens.append((start, cuts[low], False))
            start = cuts[low]
            low += 1
        # A blank with which a span begins or ends is a token of its own.
        blank = self._text[end : end + 1] == " " and end not in self._blanks_apart
        self._tokens.append((start, end, blank))
        return end + blank

    def covered(self, span: Span) -> tuple[int, int]:
        """The first and the last token of a span."""
        return bisect_left(self._starts, span.start), bisect_left(self._starts, span.end) - 1

    def encoded(self) -> str:
        """The tokens in JSON on one line."""
        text = self._text
        told = ",".join(
            f'{{"text":{encode_basestring(text[start:end])},"start":{start},"end":{end},"id":{number},'
            f'"ws":{"true" if blank else "false"}}}'
            for number, (start, end, blank) in enumerate(self._tokens)
        )
        return f"[{escaped(told)}]"
