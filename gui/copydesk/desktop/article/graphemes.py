"""Characters as readers see them: a letter with its marks, a flag, a family of emoji.

The rules for extended grapheme clusters of Unicode Standard Annex 29, section 3.1.1, numbered as there.
QTextBoundaryFinder knows them too, but finds bounds inside surrogate pairs where emoji stand beside
Indic letters. Where the standard library lacks a property, the ranges are written out.
"""

import unicodedata

_JOINER = "\u200d"
# Extend (GB9) beyond the categories Mn and Me: ZWNJ, halfwidth sound marks, skin tones, tags.
_EXTENDING = ("\u200c\u200c", "\uff9e\uff9f", "\U0001f3fb\U0001f3ff", "\U000e0020\U000e007f")
# SpacingMark (GB9a) beyond the category Mc: Thai and Lao AM.
_SPACING = ("\u0e33\u0e33", "\u0eb3\u0eb3")
# Prepend (GB9b): signs that stand before the number or letters that they go with.
_PREPENDED = (
    *("\u0600\u0605", "\u06dd\u06dd", "\u070f\u070f", "\u0890\u0891", "\u08e2\u08e2", "\u0d4e\u0d4e"),
    *("\U000110bd\U000110bd", "\U000110cd\U000110cd", "\U000111c2\U000111c3"),
)
_FLAG_LETTERS = ("\U0001f1e6\U0001f1ff",)
# Devanagari, Bengali, Gujarati, Oriya, Telugu, Malayalam: the scripts of GB9c.
_CONJOINING = ("\u0900\u09ff", "\u0a80\u0b7f", "\u0c00\u0c7f", "\u0d00\u0d7f")
_HANGUL_L = ("\u1100\u115f", "\ua960\ua97c")
_HANGUL_V = ("\u1160\u11a7", "\ud7b0\ud7c6")
_HANGUL_T = ("\u11a8\u11ff", "\ud7cb\ud7fb")
_VIRAMA = 9
"""The canonical combining class of signs that join consonants."""


def is_bound(text: str, offset: int) -> bool:
    """Whether one character ends and another begins at the offset (in code points)."""
    if not 0 < offset < len(text):
        return True
    before, here = text[offset - 1], text[offset]
    if before.isascii() and here.isascii():
        return (before, here) != ("\r", "\n")  # GB3
    if unicodedata.category(before) == "Cc" or unicodedata.category(here) == "Cc":
        return True  # GB4, GB5
    return not (
        _extends(here)
        or _in(before, _PREPENDED)
        or _hangul_joins(before, here)
        or _conjoins(text, offset)
        or (before == _JOINER and _is_symbol(here))  # GB11
        or (_in(here, _FLAG_LETTERS) and _flag_letters_before(text, offset) % 2 == 1)  # GB12, GB13
    )


def grapheme_start(text: str, offset: int) -> int:
    """Where the character begins that the code point is part of."""
    while not is_bound(text, offset):
        offset -= 1
    return offset


def grapheme_end(text: str, offset: int) -> int:
    """Where the character ends that the code point is part of."""
    offset = min(offset + 1, len(text))
    while not is_bound(text, offset):
        offset += 1
    return offset


def _in(character: str, ranges: tuple[str, ...]) -> bool:
    return any(low <= character <= high for low, high in ranges)


def _extends(here: str) -> bool:
    """GB9 and GB9a."""
    extending = unicodedata.category(here) in ("Mn", "Me", "Mc") or here == _JOINER
    return extending or _in(here, _EXTENDING) or _in(here, _SPACING)


def _is_symbol(here: str) -> bool:
    """Extended_Pictographic, near enough: what follows a joiner is a symbol, or nothing is joined."""
    return unicodedata.category(here) in ("So", "Sm", "Sk", "Cn") or here in "\u203c\u2049\u3030\u303d"


def _conjoins(text: str, offset: int) -> bool:
    """GB9c: a consonant after the sign that joins it to the consonant before."""
    here = text[offset]
    if not (_in(here, _CONJOINING) and unicodedata.category(here) == "Lo"):
        return False
    at = offset - 1
    while at > 0 and text[at] == _JOINER:
        at -= 1
    same_script = ord(text[at]) // 0x80 == ord(here) // 0x80
    return same_script and unicodedata.combining(text[at]) == _VIRAMA


def _flag_letters_before(text: str, offset: int) -> int:
    at = offset
    while at > 0 and _in(text[at - 1], _FLAG_LETTERS):
        at -= 1
    return offset - at


def _hangul_joins(before: str, here: str) -> bool:
    """GB6 to GB8."""
    syllable = "\uac00" <= before <= "\ud7a3"
    open_syllable = syllable and (ord(before) - 0xAC00) % 28 == 0
    if _in(here, _HANGUL_T):
        return syllable or _in(before, _HANGUL_V) or _in(before, _HANGUL_T)
    if _in(here, _HANGUL_V):
        return open_syllable or _in(before, _HANGUL_L) or _in(before, _HANGUL_V)
    return _in(before, _HANGUL_L) and (_in(here, _HANGUL_L) or "\uac00" <= here <= "\ud7a3")
