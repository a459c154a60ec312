"""The text that the offsets of a brat file count in, and the words that stand at them.

brat counts code points of the text as it is. Programs in Java and JavaScript count UTF-16 units, those that
open files as text see one character where a line ends in two, and some drop the byte order mark: the words
beside the offsets tell which text was meant.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import chain

from copydesk.domain.found import Place, Places
from copydesk.exchange.brat_parse import TextBound

_MOST_LOOKED_AT = 500
Slice = Callable[[int, int], str]


def decoded(raw: bytes) -> str | None:
    """The text of a file: UTF-8, as brat has it, or UTF-16 with a byte order mark; None for others."""
    encoding = "utf-16" if raw[:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-8"
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError:
        return None


class MeantText:
    """The text that was meant, and how it is cut: the one that most of the words stand in."""

    def __init__(self, raw: str, spans: Sequence[TextBound]) -> None:
        self.text = raw
        self._slice: Slice = _by_code_points(raw)
        best = self._fitting(self._slice, spans)
        for text, cut in _others(raw):
            if best >= min(len(spans), _MOST_LOOKED_AT):
                break
            fits = self._fitting(cut, spans)
            if fits > best:
                self.text, self._slice, best = text, cut, fits

    def _fitting(self, cut: Slice, spans: Sequence[TextBound]) -> int:
        looked_at = spans[:: max(1, len(spans) // _MOST_LOOKED_AT)][:_MOST_LOOKED_AT]
        return sum(
            _say_the_same(" ".join([cut(*pair) for pair in span.fragments]), span.words) for span in looked_at
        )

    def places(self, span: TextBound) -> Places:
        """The fragments with their words, to be verified.

        brat writes blanks for line ends: words that differ in white space only are those of the text.
        Where the words cannot be told apart, the first fragment has all of them.
        """
        standing = [self._slice(*pair) for pair in span.fragments]
        if _say_the_same(" ".join(standing), span.words):
            words = standing
        elif len(standing) > 1 and len(span.words) == sum(map(len, standing)) + len(standing) - 1:
            words = list(_cut(span.words, map(len, standing)))
        else:
            words = [span.words, *[""] * (len(standing) - 1)]
        return tuple(
            [Place(start, end, quote) for (start, end), quote in zip(span.fragments, words, strict=True)]
        )


_BLANK = re.compile(r"\s")
"""What str.isspace takes for white space; the expression finds it many times faster."""


def _others(raw: str) -> Iterable[tuple[str, Slice]]:
    """Texts that were possibly meant, with how they would be cut."""
    texts = dict.fromkeys(
        chain.from_iterable((text, text.replace("\r\n", "\n")) for text in (raw, raw.removeprefix("\ufeff")))
    )
    for text in texts:
        if text != raw:
            yield text, _by_code_points(text)
        if not text.isascii() and max(text) > "\uffff":
            yield text, _by_utf16(text)


def _by_code_points(text: str) -> Slice:
    return lambda start, end: text[start:end]


def _by_utf16(text: str) -> Slice:
    units = text.encode("utf-16-le", "surrogatepass")
    return lambda start, end: units[2 * start : 2 * end].decode("utf-16-le", "replace")


def _say_the_same(standing: str, words: str) -> bool:
    """Whether they differ in what white space there is at most."""
    return standing == words or _BLANK.sub(" ", standing) == _BLANK.sub(" ", words)


def _cut(words: str, lengths: Iterable[int]) -> Iterable[str]:
    start = 0
    for length in lengths:
        yield words[start : start + length]
        start += length + 1
