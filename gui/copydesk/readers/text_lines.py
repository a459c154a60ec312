"""Lines of a large text file, decoded as they are read, with memory for one cell only."""

import codecs
import csv
import io
from collections import deque
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from copydesk.errors import Sentence
from copydesk.readers.decoding import damaged_places, decoding
from copydesk.readers.document import Document

_BLOCK = 2**20
_SAMPLE = 2**16
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


@dataclass(frozen=True, slots=True)
class Encoding:
    """``name`` is Python's; ``damaged`` says that a few bytes are amiss, ``remarks`` what has to be told."""

    name: str
    damaged: bool = False
    remarks: tuple[Sentence, ...] = ()


def encoding(document: Document) -> Encoding:
    """What the bytes are in, all of which are looked at; ReadError where that stays unclear."""
    marked = next((name for mark, name in _MARKS if document.head.startswith(mark)), "utf-8")
    if marked not in {"utf-8", "utf-8-sig"}:
        return Encoding(marked)
    fault = _fault(document)
    if fault is None:
        # What is cut at the end of the head is no fault.
        decoding(document.head.decode("utf-8", "ignore").encode(), document.name)
        return Encoding(marked)
    sample = _beyond_ascii(document.head) + fault
    if damaged_places(sample):
        return Encoding(marked, damaged=True)
    found = decoding(sample, document.name)
    return Encoding(found.encoding, remarks=found.remarks)


class LineTooLong(csv.Error):
    """A line is longer than any cell."""


class Lines(Iterator[str]):
    """The lines of a document with their ends; ``taken`` are those since :meth:`forget`.

    A line longer than ``longest`` characters is given up with LineTooLong.
    """

    def __init__(self, file: io.TextIOBase, longest: int) -> None:
        self.taken: list[str] = []
        self._file = file
        self._longest = longest
        self._again: deque[str] = deque()

    def __next__(self) -> str:
        line = self._again.popleft() if self._again else self._file.readline(self._longest)
        if not line:
            raise StopIteration
        self.taken.append(line)
        if len(line) == self._longest and not line.endswith(("\n", "\r")):
            self._skip()
            raise LineTooLong
        return line

    def ahead(self, most: int, characters: int) -> list[str]:
        """The next lines, up to ``most`` and some more than ``characters``; they are still to come."""
        seen: list[str] = []
        for line in self:
            seen.append(line)
            characters -= len(line)
            if len(seen) >= most or characters < 0:
                break
        self._again.extendleft(reversed(seen))
        self.taken.clear()
        return seen

    def forget(self) -> None:
        """What was taken has been used."""
        self.taken.clear()

    def back_up(self) -> int:
        """Give all but the first of the lines taken once more; how many these are."""
        again = self.taken[1:]
        self._again.extendleft(reversed(again))
        self.taken.clear()
        return len(again)

    def _skip(self) -> None:
        while (line := self._file.readline(self._longest)) and not line.endswith(("\n", "\r")):
            continue


@contextmanager
def opened_lines(document: Document, found: Encoding, longest: int) -> Generator[Lines]:
    """The document's lines; bytes that are amiss are lone surrogates in them."""
    unit = found.name.startswith(("utf-16", "utf-32"))
    with (
        document.refusing(),
        document.open() as raw,
        io.TextIOWrapper(
            raw, encoding=found.name, errors="replace" if unit else "surrogateescape", newline=""
        ) as file,
    ):
        yield Lines(file, longest)


def _fault(document: Document) -> bytes | None:
    """The lines beyond ASCII about the first bytes that are no UTF-8; None where all are."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    with document.refusing(), document.open() as file:
        while True:
            block = file.read(_BLOCK)
            try:
                decoder.decode(block, final=not block)
            except UnicodeDecodeError:
                return _beyond_ascii(block) or b"\xff"
            if not block:
                return None


def _beyond_ascii(block: bytes) -> bytes:
    lines = [line for line in block.splitlines(keepends=True) if not line.isascii()]
    return b"".join(lines)[:_SAMPLE]
