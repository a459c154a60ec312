"""Which of the encodings from before UTF-8 a text is in, told from its bytes and its language."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from copydesk.readers.languages import language_of

if TYPE_CHECKING:
    from charset_normalizer import CharsetMatch

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

_SAMPLE = 64 * 2**10
"""Bytes that an older encoding is told from."""
_BEYOND_ASCII = re.compile(rb"[\x80-\xff]")
_AROUND = 1000
"""Bytes of a line that are looked at before what is beyond ASCII in it."""

# The code page that texts in a language were written in, where readings in several look alike.
_LANGUAGES = {
    "cp1250": {"pl", "cs", "sk", "hu", "sl", "hr", "bs", "ro", "sq"},
    "cp1251": {"ru", "uk", "be", "bg", "mk", "sr"},
    "cp1252": {"en", "fr", "de", "es", "pt", "it", "nl", "da", "sv", "no", "fi", "is", "ca", "gl", "eu"},
    "cp1253": {"el"},
    "cp1254": {"tr"},
    "cp1255": {"he"},
    "cp1256": {"ar", "fa"},
    "cp1257": {"et", "lv", "lt"},
    "cp1258": {"vi"},
}
_HOME = {language: encoding for encoding, languages in _LANGUAGES.items() for language in languages}


def older_encoding(raw: bytes) -> str | None:
    """Python's name of the encoding that a text which is no UTF-8 is in; None where it stays unclear."""
    raw = _sample(raw)
    text = _strictly(raw, "cp1252")
    if text is not None and _TYPOGRAPHY.sub("", text).isascii():
        return "cp1252"
    from charset_normalizer import from_bytes

    readings = sorted(from_bytes(raw, cp_isolation=list(_OLDER)), key=lambda one: (one.chaos, -one.coherence))
    if _is_clear(readings):
        same = readings[0].could_be_from_charset
        return "cp1252" if "cp1252" in same else readings[0].encoding
    return _home_of_language(readings)


def _home_of_language(readings: "Sequence[CharsetMatch]") -> str | None:
    """The encoding that is usual for the language, where all readings that look right are in the same one."""
    near = [one for one in readings if one.chaos <= readings[0].chaos + _CHAOS_APART]
    languages = {language_of(str(one)) for one in near}
    language = languages.pop() if len(languages) == 1 else None
    if language is None or near[0].chaos > 2 * _MOST_CHAOS:
        return None
    home = _HOME.get(language)
    if any(home in one.could_be_from_charset for one in near):
        return home
    return near[0].encoding if len(near) == 1 else None


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


def _sample(raw: bytes) -> bytes:
    """The first lines with anything but ASCII in them: enough to tell the encoding."""
    if len(raw) <= _SAMPLE:
        return raw
    pieces: list[bytes] = []
    size = end = 0
    while size < _SAMPLE and (found := _BEYOND_ASCII.search(raw, end)):
        begin = max(end, raw.rfind(b"\n", end, found.start()) + 1, found.start() - _AROUND)
        end = _line_end(raw, found.end())
        pieces.append(raw[begin:end])
        size += end - begin
    return b"".join(pieces)


def _line_end(raw: bytes, position: int) -> int:
    """Where the line ends, or where a very long one has a space: no character goes on there."""
    end = raw.find(b"\n", position, position + _SAMPLE) + 1
    return end or raw.find(b" ", position + _SAMPLE) + 1 or len(raw)


def _strictly(raw: bytes, encoding: str) -> str | None:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError:
        return None
