"""Canonical text: what an article's characters are, once and for all."""

import hashlib
import re

REPLACEMENT = "\ufffd"

_LINE_ENDS = re.compile("\r\n|[\r\u2028\u2029]")
# NUL ends strings in C, lone surrogates cannot be encoded, Qt takes U+FDD0 and U+FDD1 for block ends, and
# U+FFFE at the start for the sign that the bytes of all characters are swapped.
_UNSTORABLE = re.compile("[\x00\ud800-\udfff\ufdd0\ufdd1\ufffe]")
_MARKS = ("\u2028", "\u2029", "\ufdd0", "\ufdd1", "\ufffe")


def canonical(raw: str) -> str:
    """Make the text that offsets count in: code points of exactly this string, for ever.

    Line ends become ``\\n``, byte order marks at the start are dropped, characters that cannot be
    stored or shown become U+FFFD. Nothing is normalised: every other code point stays as it is.
    """
    text = raw.lstrip("\ufeff")
    if not _may_need_change(text):
        return text
    return _UNSTORABLE.sub(REPLACEMENT, _LINE_ENDS.sub("\n", text))


def _may_need_change(text: str) -> bool:
    """Looked up many times faster than the expressions are, for nearly all texts are as they should be."""
    if "\r" in text or "\x00" in text:
        return True
    if text.isascii():
        return False
    if any(mark in text for mark in _MARKS):
        return True
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:  # a lone surrogate
        return True
    return False


def is_canonical(text: str) -> bool:
    """Whether the text would pass :func:`canonical` unchanged."""
    return canonical(text) == text


def text_hash(text: str) -> str:
    """SHA-256 of the text in UTF-8, in hexadecimal: equal for the same article text only."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()
