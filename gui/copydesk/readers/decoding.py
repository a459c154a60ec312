"""Bytes become characters, or are refused: a text is fixed for ever, so no guess is made lightly."""

import codecs
from collections import Counter
from dataclasses import dataclass

from copydesk.errors import ReadError, Sentence
from copydesk.readers.older_encodings import older_encoding

# The marks of UTF-32 come first: that of little-endian UTF-32 begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_MOST_CONTROLS = 0.1
_HEAD = 64 * 2**10
_CONTROLS = bytes([*range(0x09), *range(0x0E, 0x20), 0x7F])


@dataclass(frozen=True, slots=True)
class Decoded:
    """The characters of a document, the encoding that was taken, and what to tell where that was a guess.

    ``encoding`` is Python's name for it.
    """

    text: str
    encoding: str
    remark: Sentence | None = None

    @property
    def remarks(self) -> tuple[Sentence, ...]:
        """What the article has to carry along."""
        return (self.remark,) if self.remark else ()


def decoded(raw: bytes, name: str) -> str:
    """The characters of a text file, as :func:`decoding` finds them."""
    return decoding(raw, name).text


def decoding(raw: bytes, name: str) -> Decoded:
    """Characters and encoding of a text file: its byte order mark's, else UTF-8, else a clear older one.

    The mark itself is no part of the text. ``name`` is the file's, for the sentence of the
    ReadError that is raised where the encoding stays unclear or the file is not text.
    """
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return _sound(_strictly(raw[len(mark) :], encoding), encoding, name)
    text = _strictly(raw, "utf-8")
    if text is not None:
        return _sound(text, "utf-8", name)
    _refuse_what_is_no_text(raw, name)
    encoding = older_encoding(raw) or ""
    taken = _sound(_strictly(raw, encoding) if encoding else None, encoding, name)
    shown = _shown(encoding)
    remark = Sentence(
        "{name} was read as {encoding}. Check that its letters look right.", name=name, encoding=shown
    )
    return Decoded(taken.text, encoding, remark)


def _sound(text: str | None, encoding: str, name: str) -> Decoded:
    if text is None:
        raise ReadError(
            "{name} is in an unknown encoding. Save it as UTF-8 and import it again.",
            name=name,
        )
    raw = text.encode("utf-8", "surrogatepass")
    controls = len(raw) - len(raw.translate(None, _CONTROLS))
    if controls > 8 and controls > _MOST_CONTROLS * len(text):  # a stray one is let through
        raise _no_text(raw, name)
    return Decoded(text, encoding)


def _refuse_what_is_no_text(raw: bytes, name: str) -> None:
    if b"\0" in raw:
        raise _no_text(raw, name)
    if damaged := damaged_places(raw):
        raise ReadError(
            "{name} is UTF-8 with {count} damaged characters. Save it as UTF-8 again where it came from.",
            name=name,
            count=damaged,
        )


def _has_high_bytes_of_one_script(head: bytes) -> bool:
    """Whether every other byte is nearly always the same, as in UTF-16 the first halves of letters are."""
    (_, first), (_, second) = (Counter(head[parity::2]).most_common(1)[0] for parity in (0, 1))
    return max(first, second) * 2 > 0.7 * len(head) > 1.4 * 2 * min(first, second)


def _no_text(raw: bytes, name: str) -> ReadError:
    if _has_high_bytes_of_one_script(raw[:_HEAD]):
        return ReadError(
            "{name} seems to be UTF-16 without the mark that says so. Save it as UTF-8 and import it again.",
            name=name,
        )
    return ReadError(
        "{name} is not text but binary data. Save its text as UTF-8, or import the document it came from.",
        name=name,
    )


def _shown(encoding: str) -> str:
    """An encoding as people know it."""
    return encoding.replace("cp125", "Windows-125").replace("_", "-").upper().replace("WINDOWS", "Windows")


def _strictly(raw: bytes, encoding: str) -> str | None:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError:
        return None


def damaged_places(raw: bytes) -> int:
    """Places that are no UTF-8, if most of what is not ASCII is: then nothing else is meant. 0 if not."""
    text = raw.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    beyond = len(text) - len(text.encode("ascii", "ignore"))
    return broken if 2 * broken < beyond else 0
