"""Pieces of XML written as text: escaping, characters that XML cannot hold, and ids made of uids."""

import hashlib
import re
from collections.abc import Mapping

from copydesk.domain.text import REPLACEMENT

# All but what Char allows: https://www.w3.org/TR/xml/#charsets
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_SPECIAL = re.compile('[&<>"\x00-\x1f\ud800-\udfff\ufffe\uffff]')
_IN_TEXT = {ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;", ord("\r"): "&#13;"}
# A parser would make blanks of tabs and line ends in a value.
_IN_VALUE = _IN_TEXT | {ord('"'): "&quot;", ord("\n"): "&#10;", ord("\t"): "&#9;"}
_PLAIN_UID = re.compile(r"[0-9A-Za-z][0-9A-Za-z_-]*")


def forbidden(text: str) -> int:
    """How many characters of the text XML 1.0 cannot hold."""
    return 0 if text.isprintable() else sum(1 for _ in _FORBIDDEN.finditer(text))


def held(text: str) -> str:
    """The text as XML can hold it, as long as before: U+FFFD stands for each character that it cannot."""
    return text if text.isprintable() else _FORBIDDEN.sub(REPLACEMENT, text)


def content(text: str) -> str:
    """The text as the content of an element."""
    return held(text).translate(_IN_TEXT) if _SPECIAL.search(text) else text


def value(text: str) -> str:
    """The text as the value of an attribute, between double quotes."""
    return held(text).translate(_IN_VALUE) if _SPECIAL.search(text) else text


def start(name: str, attributes: Mapping[str, str | None] | None = None) -> str:
    """A start tag; attributes without a value are left out."""
    return f"<{name}{_attributes(attributes or {})}>"


def empty(name: str, attributes: Mapping[str, str | None]) -> str:
    """An element without content."""
    return f"<{name}{_attributes(attributes)}/>"


def element(name: str, text: str, attributes: Mapping[str, str | None] | None = None) -> str:
    """An element with text in it."""
    return f"<{name}{_attributes(attributes or {})}>{content(text)}</{name}>"


def _attributes(attributes: Mapping[str, str | None]) -> str:
    return "".join([f' {name}="{value(given)}"' for name, given in attributes.items() if given is not None])


def xml_id(prefix: str, uid: str) -> str:
    """An id for the thing of that uid, which is in it unless it has characters that ids cannot have."""
    if _PLAIN_UID.fullmatch(uid):
        return f"{prefix}.{uid}"
    return f"{prefix}..{hashlib.sha256(uid.encode()).hexdigest()[:32]}"
