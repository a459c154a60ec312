"""Bylines: who wrote the story, by the words that stand before their names."""

import re
from dataclasses import dataclass

from copydesk.readers.wire.agencies import known_agency


@dataclass(frozen=True, slots=True)
class Byline:
    """The writers as they are written, without their posts; and the agency beside them or instead."""

    writers: str | None
    agency: str | None = None


_LONGEST = 160
_LABELLED = re.compile(
    r"(?:Author|Authors|Written by|Words by|Byline|Autor|Autorin|Autoren|Text|Auteur|Auteurs|Autore|Autora"
    r"|Автор|Авторы|Текст|Автори|بقلم|كتب|كتبت|الكاتب|作者)\s*[:：]\s*(?P<rest>\S.*)",
    re.IGNORECASE,
)
_OPENED = re.compile(
    r"(?:(?:Story |Words |Written |Reported )?[Bb]y|BY|Von|VON|[Pp]ar|PAR"
    r"|[Pp]or|POR|[Dd]i|DI|Door|بقلم|كتب|كتبت)\s+(?P<rest>\S.*)"
)
_REPORTED = re.compile(r"\(?(?:Additional )?[Rr]eporting by (?P<rest>[^;)]{3,120})")

_AND = re.compile(r"\s+(?:and|AND|und|UND|et|ET|y|e|и|та|und|with|&)\s+|\s*[,;]\s*|\s+و\s*")
# What follows the names: where and for whom.
_END = re.compile(
    r"\s+(?:in|IN|for|FOR|at|à|aus|für|en|из|для)\s+(?=[^\W\d_])|\s+[-–—|•·/]\s+|\s*\(|\s*[|•]|\s+\S{1,60}@"
)
_WRITERS_OF = re.compile(
    r"(?P<agency>[\w.' -]{2,40}?)\s+(?:staff\s+)?(?:writers?|correspondents?|reporters?)\s+", re.IGNORECASE
)
_NAME_WORD = re.compile(r"[^\W\d_][\w.'’\-]*")
_PARTICLES = frozenset(
    {
        *(
            "de",
            "van",
            "von",
            "der",
            "den",
            "bin",
            "ibn",
            "al",
            "el",
            "la",
            "le",
            "da",
            "dos",
            "du",
            "di",
            "ter",
        ),
        *("zu", "af"),
    }
)
_NO_NAME_WORDS = (
    "the a an its our staff correspondent correspondents editor reporter reporters writer writers",
    "bureau chief news times post herald agency press service redaktion korrespondent korrespondentin",
    "political foreign business diplomatic economics senior special rédaction correspondant reuters",
    "monday tuesday wednesday thursday friday saturday sunday next now then all any redakteur",
)
_NO_NAMES = frozenset(word for words in _NO_NAME_WORDS for word in words.split())
_MOST_WORDS = 5


def byline_of(line: str) -> Byline | None:
    """The byline that the line is; None where it is none."""
    line = line.strip().strip("()").strip()
    if not 5 <= len(line) <= _LONGEST:
        return None
    labelled = _LABELLED.fullmatch(line)
    found = labelled or _OPENED.fullmatch(line)
    return _read(found["rest"], labelled=labelled is not None) if found else None


def reported_by(line: str) -> str | None:
    """The names in ``(Reporting by Jane Doe in Lorvan; Editing by John Roe)``."""
    found = _REPORTED.match(line)
    names = _read(found["rest"], labelled=True) if found else None
    return names.writers if names else None


def _read(rest: str, *, labelled: bool) -> Byline | None:
    agency = known_agency(rest)
    if agency:
        return Byline(None, agency)
    if found := _WRITERS_OF.match(rest):
        agency = known_agency(found["agency"])
        rest = rest[found.end() :] if agency else rest
    end = found.start() if (found := _END.search(rest)) else len(rest)
    beside = agency or _agency_beside(rest[end:])
    names_end = 0
    position = 0
    for part in _parts(rest[:end]):
        position = rest.index(part, position)
        if not _is_name(part, labelled=labelled):
            beside = beside or known_agency(rest[position:end]) or known_agency(part)
            break
        position += len(part)
        names_end = position
    if not names_end:
        return Byline(None, beside) if beside else None
    return Byline(" ".join(rest[:names_end].split()), beside)


def _parts(names: str) -> list[str]:
    return [part for part in _AND.split(names) if part]


def _agency_beside(rest: str) -> str | None:
    words = re.split(r"[()|•·/–—-]+", rest)
    known = (known_agency(re.sub(r"^\s*(?:avec|with|mit|для)\s+", "", word)) for word in words)
    return next((agency for agency in known if agency), None)


def _is_name(part: str, *, labelled: bool) -> bool:
    words = part.split()
    if not (1 if labelled else 2) <= len(words) <= _MOST_WORDS or words[-1].endswith(("?", "!", ":")):
        return False
    if any(_NAME_WORD.fullmatch(word) is None for word in words):
        return False
    plain = [word.casefold().strip(".") for word in words]
    if any(word in _NO_NAMES for word in plain):
        return False
    return all(not word[0].islower() or word.split("-")[0] in _PARTICLES for word in words)
