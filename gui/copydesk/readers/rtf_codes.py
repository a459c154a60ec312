"""The words of RTF that stand for characters, encodings and what is not text (RTF 1.9.1, appendix C)."""

import codecs
from functools import cache

WESTERN = "cp1252"

CHARACTERS: dict[bytes, str] = {
    b"line": "\n",
    b"tab": "\t",
    b"nestcell": "\t",
    b"nestrow": "\n",
    b"page": "\n",
    b"column": "\n",
    b"emdash": "\u2014",
    b"endash": "\u2013",
    b"emspace": "\u2003",
    b"enspace": "\u2002",
    b"qmspace": "\u2005",
    b"bullet": "\u2022",
    b"lquote": "\u2018",
    b"rquote": "\u2019",
    b"ldblquote": "\u201c",
    b"rdblquote": "\u201d",
    b"zwj": "\u200d",
    b"zwnj": "\u200c",
    b"zwbo": "\u200b",
    b"ltrmark": "\u200e",
    b"rtlmark": "\u200f",
}

SYMBOLS: dict[bytes, str] = {
    **{mark: mark.decode() for mark in (b"\\", b"{", b"}")},
    b"~": "\N{NO-BREAK SPACE}",
    b"-": "\N{SOFT HYPHEN}",
    b"_": "\N{NON-BREAKING HYPHEN}",
}

# Groups that are no text of the document though they are not marked as such by \*.
NO_TEXT = frozenset(
    {
        *(b"colortbl", b"filetbl", b"listtable", b"listoverridetable", b"revtbl", b"rsidtbl", b"generator"),
        *(b"header", b"headerl", b"headerr", b"headerf", b"footer", b"footerl", b"footerr", b"footerf"),
        *(b"pict", b"nonshppict", b"objdata", b"objclass", b"objname", b"shprslt", b"sp", b"fldinst"),
        *(b"annotation", b"atnid", b"atnauthor", b"atntime", b"atndate", b"atnref", b"atnparent", b"atnicn"),
        *(b"xe", b"tc", b"tcn", b"rxe", b"txe", b"nonesttables", b"nesttableprops", b"upr", b"themedata"),
        *(
            b"ftnsep",
            b"ftnsepc",
            b"ftncn",
            b"aftnsep",
            b"aftnsepc",
            b"aftncn",
            b"fontemb",
            b"falt",
            b"panose",
        ),
        *(b"bkmkstart", b"bkmkend", b"latentstyles", b"datastore", b"xmlnstbl", b"mmathPr", b"pgptbl"),
        *(b"background", b"userprops", b"formfield", b"datafield", b"docvar", b"template"),
        *(b"subject", b"operator", b"manager", b"company", b"category", b"keywords", b"comment", b"doccomm"),
        *(b"hlinkbase", b"revtim", b"printim", b"buptim"),
    }
)

# What \* may stand before and is text all the same.
SHOWN_THOUGH_STARRED = frozenset({b"shpinst", b"shptxt", b"ud", b"do", b"dptxbxtext", b"footnote", b"moveto"})

_CHARSETS = {  # RTF 1.9.1, "Font Table": \fcharset
    **{0: 1252, 128: 932, 129: 949, 130: 1361, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258},
    **{177: 1255, 178: 1256, 186: 1257, 204: 1251, 222: 874, 238: 1250, 254: 437, 255: 850},
    **{77: 10000, 78: 932, 79: 949, 80: 936, 81: 950, 85: 10006, 86: 1255, 87: 1256, 89: 10007},
}
_OF_MACINTOSH = {
    **{
        10000: "mac_roman",
        10006: "mac_greek",
        10007: "mac_cyrillic",
        10029: "mac_latin2",
        10081: "mac_turkish",
    },
}

SYMBOL_CHARSET = 2


def charset_encoding(charset: int) -> str | None:
    """The encoding of fonts with this character set; None where it is the document's."""
    page = _CHARSETS.get(charset)
    return page_encoding(page) if page else None


@cache
def page_encoding(page: int) -> str:
    """The encoding that a number of Windows's code pages means; that of Western Europe for unknown ones."""
    if page in _OF_MACINTOSH:
        return _OF_MACINTOSH[page]
    try:
        return codecs.lookup(f"cp{page}").name
    except LookupError:
        return WESTERN
