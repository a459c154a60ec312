"""HTML from anywhere becomes characters, then elements: nothing is fetched, size and depth are bounded."""

import re
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from copydesk.errors import ReadError, Sentence
from copydesk.readers.decoding import decoding
from copydesk.readers.document import Document
from copydesk.readers.xml_parsing import Element

MOST_BYTES = 96 * 2**20
"""Bytes of a page with the pictures that are written into it."""
MOST_CHARACTERS = 32 * 2**20
"""Characters of HTML that are parsed at once, pictures that are written into it not counted."""
MOST_TAGS = 1_000_000
"""Tags in it; an element takes some 200 bytes as it stands in memory."""

_PRESCAN = 4096
_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_META = re.compile(rb"""<meta[^>]{0,500}?charset\s*=\s*["']?\s*([\w.:-]{1,40})""", re.IGNORECASE)
_DECLARATION = re.compile(rb"""<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})""")

# What browsers take the labels for (Encoding Standard, section 4.2), where Python takes less.
_LABELS = {
    **dict.fromkeys(("ascii", "us-ascii", "iso-8859-1", "iso8859-1", "latin1", "latin-1", "l1"), "cp1252"),
    **dict.fromkeys(("iso-8859-9", "latin5"), "cp1254"),
    **dict.fromkeys(("gb2312", "gbk", "x-gbk"), "gb18030"),
    **dict.fromkeys(("shift_jis", "shift-jis", "sjis", "x-sjis"), "cp932"),
    **dict.fromkeys(("euc-kr", "ks_c_5601-1987", "ksc5601"), "cp949"),
    **dict.fromkeys(("tis-620", "iso-8859-11"), "cp874"),
    **dict.fromkeys(("x-mac-cyrillic",), "mac_cyrillic"),
    "big5": "big5hkscs",
}
# Python's own, which no page is in; some take a time that grows with the square of the length.
_NO_CHARSETS = frozenset(
    {"idna", "punycode", "undefined", "unicode_escape", "raw_unicode_escape", "utf_7", "mbcs", "oem"}
)
_SEVEN_BIT = frozenset({"iso-2022-jp", "iso-2022-kr", "hz-gb-2312"})
_MOST_DAMAGE = 0.001

# No text has them, and lxml takes none of them back.
_CONTROLS = (*range(9), 11, 12, *range(14, 32), 127)
_NO_CONTROLS = bytes(32 if byte in _CONTROLS else byte for byte in range(256))
_NO_CHARACTERS = re.compile(b"\xef\xbf[\xbe\xbf]")
_PICTURE = re.compile(r"data:[\w/+.-]{1,60};base64,[A-Za-z0-9+/=%\s]+")
# libxml2 compares each attribute with all before it.
_ATTRIBUTE_FLOOD = re.compile(
    r"(<[A-Za-z][^\s<>/\"'=]*+)(?:[\s/]*+[^\s\"'=<>/]++(?:\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s\"'<>]*+))?+){2000,}+"
)


@dataclass(frozen=True, slots=True)
class Markup:
    """HTML as characters; ``remarks`` say where they may not be the right ones."""

    text: str
    remarks: tuple[Sentence, ...] = ()


@dataclass(frozen=True, slots=True)
class Tree:
    """HTML as elements. ``whole`` is False where it was nested too deep and what follows was left out."""

    root: Element
    whole: bool = True


def page_bytes(document: Document) -> bytes:
    """All bytes of a page; ReadError where they are more than a page has, pictures and all."""
    if document.size > MOST_BYTES:
        raise _too_large(document.name, document.size)
    return document.content()


def markup_of(raw: bytes, name: str, charset: str = "") -> Markup:
    """The characters of a page: as its byte order mark says, else UTF-8, else as ``charset`` or it declares.

    A stray byte that the declared charset does not know becomes U+FFFD and a remark. ReadError where
    nothing usable is declared and the encoding stays unclear.
    """
    charset = (charset or _declared(raw)).lower()
    own = raw.startswith(_MARKS) or (charset not in _SEVEN_BIT and _is_utf8(raw))
    text = None if own else decoded_as(raw, charset)
    if text is None:
        found = decoding(raw, name)
        return Markup(found.text, found.remarks)
    damaged = text.count("\ufffd")
    if not damaged:
        return Markup(text)
    remark = Sentence(
        "{name} has {count} bytes that are no characters in its encoding {charset}; \ufffd stands for them.",
        name=name,
        count=damaged,
        charset=charset,
    )
    return Markup(text, (remark,))


def decoded_as(raw: bytes, charset: str) -> str | None:
    """The characters in a charset as web pages and e-mails name it, stray bytes as U+FFFD.

    None where there is no such charset or more than a byte in a thousand is stray.
    """
    encoding = _LABELS.get(charset.lower(), charset.lower())
    if not encoding or encoding.replace("-", "_") in _NO_CHARSETS:
        return None
    try:
        text = raw.decode(encoding, "replace")
    except (LookupError, ValueError):  # no charset, or no name at all
        return None
    return text if text.count("\ufffd") <= max(1, _MOST_DAMAGE * len(text)) else None


def tree_of(markup: str, name: str) -> Tree | None:
    """The elements of a page or of a part of one, ``html`` at the root; None where there is nothing.

    Comments are left out, and so are pictures that are written into it. ReadError, naming ``name``,
    where it is too large.
    """
    markup = _ATTRIBUTE_FLOOD.sub(r"\1", _PICTURE.sub("data:", markup))
    if len(markup) > MOST_CHARACTERS or markup.count("<") > MOST_TAGS:
        raise _too_large(name, len(markup))
    raw = _NO_CHARACTERS.sub(b" ", markup.encode("utf-8", "replace").translate(_NO_CONTROLS))
    etree: Any = import_module("lxml.etree")
    html: Any = import_module("lxml.html")
    parser = html.HTMLParser(
        encoding="utf-8",
        remove_comments=True,
        remove_pis=True,
        no_network=True,
        huge_tree=True,
        default_doctype=False,
        collect_ids=False,
    )
    try:
        root = etree.fromstring(raw, parser)
    except etree.ParserError:
        return None
    if root is None:
        return None
    last = parser.error_log.last_error
    for void in list(root.iter("embed")):  # libxml2 takes what follows it for what is in it
        void.drop_tag()
    return Tree(root, whole=last is None or last.level < etree.ErrorLevels.FATAL)


def _too_large(name: str, size: int) -> ReadError:
    return ReadError(
        "{name} is too large to be one web page ({size} MB). Split it, or export it again in parts.",
        name=name,
        size=size // 10**6,
    )


def _declared(raw: bytes) -> str:
    """The charset that the document names for itself in its first bytes; empty where it does not."""
    head = raw[:_PRESCAN]
    found = _META.search(head) or _DECLARATION.search(head)
    return found[1].decode("ascii", "replace") if found else ""


def _is_utf8(raw: bytes) -> bool:
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
