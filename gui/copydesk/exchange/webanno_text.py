"""The text of a WebAnno TSV file: its sentences, and between them what the offsets leave room for.

The same as INCEpTION makes of it: a line feed after each sentence, further blanks where there is more room,
and nothing where there is none. Offsets are UTF-16 units; programs that are not in Java may have counted
code points, which is seen by the words of the tokens.
"""

from collections.abc import Callable, Sequence

from copydesk.domain.dataset import LossCount
from copydesk.errors import UserError
from copydesk.exchange.cas_content import storable
from copydesk.exchange.units import utf16_offsets
from copydesk.exchange.webanno_parse import SentenceLines, unescaped_text

_WIDEST_GAP = 100_000

Length = Callable[[str], int]


class RebuiltText:
    """The text, and how the file's offsets are turned into UTF-16 units of it."""

    def __init__(self, sentences: Sequence[SentenceLines], name: str, losses: LossCount) -> None:
        self.text, wrong = _built(sentences, name, _in_utf16)
        self._points = False
        if wrong and not self.text.isascii() and max(self.text) > "\uffff":
            text, fewer = _built(sentences, name, len)
            if fewer < wrong:
                self.text, wrong, self._points = text, fewer, True
        self._offsets = utf16_offsets(self.text)
        if wrong:
            losses.add("words that do not stand where the file says", name, wrong)

    def offset(self, stated: int) -> int:
        """The file's offset in UTF-16 units."""
        return self._offsets(stated) if self._points else stated

    def from_points(self, offset: int) -> int:
        """An offset in code points in UTF-16 units."""
        return self._offsets(offset)


def _in_utf16(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _built(sentences: Sequence[SentenceLines], name: str, length: Length) -> tuple[str, int]:
    """The text, and how many tokens do not stand where they should."""
    parts: list[str] = []
    at, wrong = 0, 0
    for sentence in sentences:
        begin = sentence.rows[0].start if sentence.rows else at
        if at == begin + 1 and parts and parts[-1].endswith("\n"):
            parts[-1] = parts[-1][:-1]
            at -= 1
        blanks = _gap(begin - at, name)
        text = _of_tokens(sentence, name) if sentence.text is None else storable(sentence.text)
        parts += [blanks, text + "\n"]
        wrong += _wrong(sentence, text, begin if begin >= at else at, length)
        at += len(blanks) + length(text) + 1
    return "".join(parts), wrong


def _gap(width: int, name: str) -> str:
    if width > _WIDEST_GAP:
        raise UserError(
            "{name} has offsets far outside of its text, so it was changed or is damaged. Export it anew.",
            name=name,
        )
    return " " * max(0, width)


def _of_tokens(sentence: SentenceLines, name: str) -> str:
    """A sentence whose text the file does not have: its tokens with blanks between them."""
    text, begin = "", sentence.rows[0].start if sentence.rows else 0
    for row in sentence.rows:
        if row.is_token:
            text += _gap(row.start - begin - _in_utf16(text), name) + storable(row.words)
    return text


def _wrong(sentence: SentenceLines, text: str, begin: int, length: Length) -> int:
    tokens = [row for row in sentence.rows if row.is_token]
    if length is len or text.isascii() or max(text, default="") <= "\uffff":
        return sum(
            text[max(0, row.start - begin) : max(0, row.end - begin)] not in _words(row.words)
            for row in tokens
        )
    units = text.encode("utf-16-le", "surrogatepass")
    return sum(
        units[2 * max(0, row.start - begin) : 2 * max(0, row.end - begin)].decode("utf-16-le", "replace")
        not in _words(row.words)
        for row in tokens
    )


def _words(words: str) -> tuple[str, str]:
    """A token's words: they may be escaped, or not."""
    return storable(words), storable(unescaped_text(words))
