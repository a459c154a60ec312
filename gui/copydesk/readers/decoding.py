"""Bytes become characters, or are refused: a text is fixed for ever, so no guess is made lightly."""

import codecs
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from copydesk.errors import ReadError

if TYPE_CHECKING:
    from charset_normalizer import CharsetMatch

# The marks of UTF-32 come first: that of little-endian UTF-32 begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

# Encodings that text archives are in; rare ones would only make the common ones look uncertain.
_OLDER = (
    *("cp1250", "cp1251", "cp1252", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258", "cp874"),
    *("koi8_r", "iso8859_2", "iso8859_5", "iso8859_7", "cp866", "cp850", "mac_roman"),
    *("cp932", "euc_jp", "gb18030", "big5", "cp949"),
)
_MULTIBYTE = frozenset({"cp932", "euc_jp", "gb18030", "big5", "cp949"})

# In charset-normalizer's measures: chaos is the share of odd characters, coherence how much the
# letters are those of a language; the runner-up has to be this far behind.
_MOST_CHAOS = 0.05
_LEAST_COHERENCE = 0.3
_CHAOS_APART = 0.05
_COHERENCE_APART = 0.15

# Typographic marks where English puts them. They are the same bytes in all encodings of Windows,
# and letters within words in those of other systems.
_TYPOGRAPHY = re.compile(
    r"(?<!\w)[“‘]|(?<=\S)[”’](?!\w)|(?<=\w)’(?=(?:s|t|d|m|re|ve|ll)\b)|(?<!\w)[–—](?!\w)|…"
)

_MOST_CONTROLS = 0.1
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f]")


def decoded(raw: bytes, name: str) -> str:
    """The characters of a text file: what its byte order mark says, else UTF-8, else a clear older encoding.

    The mark itself is no part of the result. ``name`` is the file's, for the sentence of the
    ReadError that is raised where the encoding stays unclear or the file is not text.
    """
    text = _marked(raw) if raw.startswith(tuple(mark for mark, _ in _MARKS)) else _unmarked(raw)
    if text is None or _is_binary(text):
        raise ReadError(
            "{name} is in an unknown encoding. Save it as UTF-8 and import it again.",
            name=name,
        )
    return text


def _marked(raw: bytes) -> str | None:
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return _strictly(raw[len(mark) :], encoding)
    return None


def _unmarked(raw: bytes) -> str | None:
    text = _strictly(raw, "utf-8")
    if text is not None or b"\0" in raw or _is_broken_utf8(raw):
        return text
    encoding = _older_encoding(raw)
    return _strictly(raw, encoding) if encoding else None


def _strictly(raw: bytes, encoding: str) -> str | None:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError:
        return None


def _is_broken_utf8(raw: bytes) -> bool:
    """Whether most of what is not ASCII is UTF-8: then a few bytes are damaged, and nothing else is meant."""
    beyond = [character for character in raw.decode("utf-8", "replace") if character > "\x7f"]
    return 2 * beyond.count("\ufffd") < len(beyond)


def _is_binary(text: str) -> bool:
    """Whether control characters are so many that it is no text; a stray one is let through."""
    controls = len(_CONTROL.findall(text))
    return controls > 8 and controls > _MOST_CONTROLS * len(text)


def _older_encoding(raw: bytes) -> str | None:
    text = _strictly(raw, "cp1252")
    if text is not None and _TYPOGRAPHY.sub("", text).isascii():
        return "cp1252"
    from charset_normalizer import from_bytes

    readings = sorted(from_bytes(raw, cp_isolation=list(_OLDER)), key=lambda one: (one.chaos, -one.coherence))
    return readings[0].encoding if _is_clear(readings) else None


def _is_clear(readings: "Sequence[CharsetMatch]") -> bool:
    """Whether the first reading looks right and no other, being another text, looks nearly as right."""
    if not readings:
        return False
    best = readings[0]
    # Coherence is not measured for Chinese, Japanese and Korean; there the byte pairs tell.
    likely = best.coherence >= _LEAST_COHERENCE or best.encoding in _MULTIBYTE
    return likely and best.chaos <= _MOST_CHAOS and all(_is_behind(best, other) for other in readings[1:])


def _is_behind(best: "CharsetMatch", other: "CharsetMatch") -> bool:
    if other.chaos - best.chaos >= _CHAOS_APART:
        return True
    return best.coherence - other.coherence >= _COHERENCE_APART
