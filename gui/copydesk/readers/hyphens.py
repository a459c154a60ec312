"""Words that were divided at the end of a line become whole."""

import re
from collections.abc import Iterable, Sequence

MARKS = "-\u00ad\u2010\ufffe"
"""What stands at the end of a line for a hyphen; the last is PDFium's."""

_OF_PDFIUM = "\ufffe"
_LONGEST_WORD = 60
_LAST_WORD = re.compile(rf"(\w+)[{MARKS}]$")
_FIRST_WORD = re.compile(r"\w+")
_HYPHENED = re.compile(r"\w+(?:[-\u2010]\w+)+")

# German and its neighbours leave the common part of two words out: Haupt- und Nebensatz.
_AND = frozenset({"und", "oder", "bzw", "sowie", "bis", "and", "or", "to", "en", "of", "och", "og", "eller"})

# English compounds of which the first part hardly ever ends a syllable of another word.
_KEPT = re.compile(
    r"well-[a-z]+|self-(?!ish|less)[a-z]+|half-[a-z]+|semi-(?!nar|nal|colon)[a-z]+"
    r"|non-(?!sense|sens|chalan|etheless|descript|plus|e\b)[a-z]+"
    r"|ex-(?:presiden|ministe|premie|chie|chance|leade|wi[fv]e|husban|soldie|office|polic|mayo|comman|membe|gov)[a-z]*"
    r"|co-(?:opera|ordina|opt|own|autho|exis|edu|edi)[a-z]*"
)


def hyphened_words(lines: Iterable[str]) -> frozenset[str]:
    """Words that are written with a hyphen in the middle of a line, in lower case."""
    return frozenset(
        word.lower().replace("\u2010", "-") for line in lines for word in _HYPHENED.findall(line)
    )


def is_divided(line: str) -> bool:
    """Whether the line ends within a word."""
    return line[-1:] in MARKS and line[-2:-1].isalnum()


def without_hyphens(lines: Sequence[str], hyphened: frozenset[str]) -> str:
    """The lines as one. A hyphen at the end of a line goes where the word goes on in lower case.

    It stays before capitals and figures, behind words in capitals, and in words that are in ``hyphened``, are
    lists of parts, or English compounds such as ``well-known``.
    """
    parts: list[str] = []
    for line in filter(None, map(str.strip, lines)):
        if parts:
            parts[-1], between = _meeting(parts[-1], line, hyphened)
            parts.append(between)
        parts.append(line)
    return "".join(parts).replace(_OF_PDFIUM, "-")


def _meeting(before: str, line: str, hyphened: frozenset[str]) -> tuple[str, str]:
    """The line before as it stays, and what comes between it and the next."""
    divided = _LAST_WORD.search(before, max(0, len(before) - _LONGEST_WORD)) if is_divided(before) else None
    following = _FIRST_WORD.match(line)
    if divided is None or following is None:
        return before, " "
    if following[0].lower() in _AND:
        return f"{before[:-1]}-", " "
    if before.endswith("\u00ad") or not _is_compound(divided[1], following[0], hyphened):
        return before[:-1], ""
    return f"{before[:-1]}-", ""


def _is_compound(first: str, second: str, hyphened: frozenset[str]) -> bool:
    """Whether the hyphen between the parts is the word's own and does not just divide it."""
    if not second[0].islower() or (first.isupper() and len(first) > 1 and first.isalpha()):
        return True
    compound = f"{first}-{second}"
    # German has words that begin with Well: it is meant in lower case only.
    known = None if first == "Well" else _KEPT.fullmatch(compound[0].lower() + compound[1:])
    return known is not None or compound.lower() in hyphened
