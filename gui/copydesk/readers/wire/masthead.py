"""The lines that a newspaper heads a cutting with: its name, the day, the page."""

import re
from collections.abc import Callable

from copydesk.readers.wire.lines import Stamp, stamp_of
from copydesk.readers.wire.places import is_place

_NAMES = (
    "advertiser argus bulletin chronicle courier dispatch examiner express gazette globe guardian herald",
    "independent inquirer journal mail mirror monitor news observer post press record review sentinel",
    "standard telegraph times tribune weekly daily echo bild bote spiegel anzeiger blatt nachrichten",
    "courrier dépêche écho figaro monde quotidien presse corriere gazzetta giornale messaggero",
    "diario periódico heraldo correo gaceta jornal diário",
    "газета ведомости известия правда вестник новости курьер независимая",
)
_PAPERS = frozenset(name for names in _NAMES for name in names.split())
_ENDINGS = ("zeitung", "blatt", "anzeiger", "nachrichten", "kurier", "post", "presse", "rundschau")
_MOST_WORDS = 6
_LONGEST = 50
_TOWNS = frozenset({"The Hague"})
_PAGE = re.compile(
    r"(?:^|[\s,;|–—-]+)\(?(?:pages?|pp?\.|seiten?|S\.|págs?\.|páginas?|стр\.|с\.)\s*[A-Z]{0,2}\d{1,4}"
    r"(?:\s*[-–]\s*[A-Z]{0,2}\d{1,4})?\)?\s*$",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\d{4}")
_BETWEEN = re.compile(r"\s*[,|–—·(]\s*|\s+-\s+|\s+(?=\d)")


def without_page(line: str) -> str:
    """The line without the page that it ends in: ``Business, p. 4`` is Business, ``Page 4`` nothing."""
    return _PAGE.sub("", line).strip()


def is_paper(written: str) -> bool:
    """Whether it is written as a newspaper's name, with a word in it that newspapers are called by."""
    words = written.split()
    if not 2 <= len(words) <= _MOST_WORDS and not written.casefold().endswith(_ENDINGS):
        return False
    if not is_place(written):
        return False
    ends = {words[0].casefold(), words[-1].casefold(), *(words[1:2] if len(words) > 2 else [])}
    return any(word.casefold() in _PAPERS or word.casefold().endswith(_ENDINGS) for word in ends)


def is_titled_as_paper(written: str) -> bool:
    """The same of a name that a date stands beside: then an article before it is enough."""
    return is_paper(written) or (
        written.startswith("The ")
        and written not in _TOWNS
        and is_place(written)
        and len(written) < _LONGEST
        and written.rsplit(maxsplit=1)[-1][0].isupper()
    )


def name_and_stamp(line: str, is_name: Callable[[str], object]) -> tuple[str, Stamp] | None:
    """A name and the day that follows it, with a page or without: ``The Lorvan Courier, March 15, 2031``."""
    line = without_page(line) if _YEAR.search(line) else ""
    for between in _BETWEEN.finditer(line):
        name = line[: between.start()].strip()
        if between[0].isspace() and not is_paper(name):  # a headline may end in a day
            continue
        stamp = stamp_of(line[between.end() :].rstrip(" )")) if name and is_name(name) else None
        if stamp:
            return name, stamp
    return None
