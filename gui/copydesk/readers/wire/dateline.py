"""Datelines: the place, day and agency that a story's first paragraph opens with.

Their forms are those the agencies send: ``LORVAN, Sept 6 (Reuters) - ``, ``МОСКВА, 6 сентября. /ТАСС/.``,
``(ANSA) - ROMA, 6 SET - ``, ``МОСКВА, 6 сен — РИА Новости.``, ``Москва. 6 сентября. INTERFAX.RU - ``.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from copydesk.readers.months import month_number
from copydesk.readers.wire.agencies import known_agency, leading_agency
from copydesk.readers.wire.places import is_place, place_name

LOOKED_AT = 200
"""Code points of a line in which a dateline has to end."""


@dataclass(frozen=True, slots=True)
class Dateline:
    """``end`` is where the text begins that follows; ``year`` is None where, as usual, none is written.

    ``certain`` is False where a bare place and a dash, or a name in brackets that is no known agency's,
    are all there is. ``writer`` is who RIA names beside itself.
    """

    end: int
    place: str | None = None
    agency: str | None = None
    month: int | None = None
    day: int | None = None
    year: int | None = None
    certain: bool = True
    writer: str | None = None

    def published(self, year: int | None = None) -> str | None:
        """The day in ISO 8601, if the year is written or given."""
        year = self.year or year
        if year is None or self.month is None or self.day is None:
            return None
        try:
            return date(year, self.month, self.day).isoformat()
        except ValueError:  # such as the 30th of February
            return None


_WORD = r"[^\W\d_]{3,12}"
_YEAR = re.compile(r"\d{4}")
_DAY = re.compile(
    rf"(?:^|(?<=[\s,.،]))(?:(?P<day>\d{{1,2}})(?:\.|st|nd|rd|th|er)?\s*(?:de\s+)?(?P<month>{_WORD})\.?"
    rf"|(?P<month_first>{_WORD})\.?\s*(?P<day_last>\d{{1,2}})(?:st|nd|rd|th)?)"
    r"(?:\s*,?\s*(?:de\s+)?(?P<year>\d{4})(?:\s*(?:года|г\.))?)?"
    r"(?:,?\s+\d{1,2}:\d{2})?[\s.,،]*$"
)
_FIGURES = re.compile(r"[\s,.،](?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4})[\s.,،]*$")
# БЕЛТА and others put the day first: "6 сентября, Минск".
_DAY_FIRST = re.compile(rf"(?P<day>\d{{1,2}})\s+(?P<month>{_WORD})\.?\s*,\s*(?P<place>\S.*)$")

_STATE = re.compile(r",\s*[A-Z][a-z]{1,5}\.$")

_IN_BRACKETS = re.compile(
    r"\((?P<agency>[^()\n]{1,60})\)(?P<after>\s*[-–—]+(?=\s|$)|\.\s*[-–—]+|\s*[-–—]{2,}|:|\s)"
)
_IN_STROKES = re.compile(r"/(?P<agency>[^/\s][^/\n]{1,40})/(?:\s*[-–—]+|[.,:])?(?:\s|$)")
_CORRESPONDENT = re.compile(r"^\s*(?:спец)?корр?\.?\s+", re.IGNORECASE)
_AFTER_DASH = re.compile(r"\s[-–—]+\s(?P<agency>[^\s.,][^.,\n]{1,30})[.,](?:\s|$)")
_WORD_AFTER_DASH = re.compile(r"\s[-–—]+\s(?P<agency>[^\s.,]{2,20})\s")
# "РИА Новости, Иван Петров.": a given name and a surname.
_WRITER = re.compile(r"(?<=, )(?P<name>[^\W\d_]+ [^\W\d_]+(?:-[^\W\d_]+)?)\.(?:\s|$)")
_AFTER_STOP = re.compile(r"[.,]\s(?P<agency>[^\s\d(][^\s,(]*(?:\s[^\s,(]+)?)(?:\s[-–—]+|\.|,)(?:\s|$)")
_AGENCY_FIRST = re.compile(r"\((?P<agency>[^()\n]{2,40})\)\s*[-–—]+\s+(?P<before>[^\n]{2,80}?)\s[-–—]+\s")
_CHINESE = re.compile(
    r"(?P<agency>新华社|新華社|中新社)(?P<place>[一-鿿]{2,8}?)(?P<month>\d{1,2})月(?P<day>\d{1,2})日\s*(?:电|電)\s*"
)
_DASH = re.compile(r"\s*(?:[–—]+|--+|\s-(?=\s))\s*")

# Words in capitals before a dash that are no places.
_NO_PLACES = frozenset(
    {
        *("ANALYSIS", "ALERT", "BREAKING", "CORRECTION", "EDITORIAL", "EXCLUSIVE", "EXPLAINER", "FACTBOX"),
        *(
            "FEATURE",
            "INTERVIEW",
            "LIVE",
            "NOTE",
            "OPINION",
            "PHOTO",
            "QUOTES",
            "REVIEW",
            "TIMELINE",
            "UPDATE",
        ),
        *("URGENT", "VIDEO", "WARNING", "WATCH"),
    }
)


def dateline_of(line: str, *, in_story: bool = False) -> Dateline | None:
    """The dateline that the line opens with; None where it opens with none.

    ``in_story`` says that the lines before have shown it to be a news story: then any name in brackets
    may be the agency's.
    """
    line = line[:LOOKED_AT]
    start = len(line) - len(line.lstrip())
    line = line[start:]
    for form in _FORMS:
        found = form(line, in_story)
        if found is not None:
            return replace(found, end=found.end + start)
    return None


def _in_brackets(line: str, in_story: bool) -> Dateline | None:
    found = _IN_BRACKETS.search(line)
    if found is None:
        return None
    known = known_agency(found["agency"])
    before = line[: found.start()].rstrip(" -–—")
    opening = _opening(before)
    dashed = bool(found["after"].strip())
    if opening is None or not (known or (dashed and _looks_like_a_name(found["agency"]))):
        return None
    dated = opening.day is not None
    town = opening.place or ""
    if not (
        dated
        or in_story
        or before.partition(",")[0].isupper()
        or (known and dashed and _is_short(town, line, found.end()))
    ):
        return None
    if not dashed and not dated:
        return None
    certain = bool(known) or dated or in_story
    agency = known or " ".join(found["agency"].split())
    return _with(opening, found.end(), agency, certain=certain)


def _is_short(place: str, line: str, end: int) -> bool:
    """Whether it is a town and then a sentence, not the heading "Data Protection Act (DPA) - Notes"."""
    return len(place.split()) <= 3 and len(line) - end >= 20


def _looks_like_a_name(agency: str) -> bool:
    words = agency.split()
    return 0 < len(words) <= 4 and not words[0][0].islower() and not any(map(str.isdigit, agency))


def _in_strokes(line: str, _in_story: bool) -> Dateline | None:
    found = _IN_STROKES.search(line)
    if found is None:
        return None
    opening = _opening(line[: found.start()])
    written = _CORRESPONDENT.sub("", found["agency"])
    known = known_agency(written) or leading_agency(written)
    if opening is None or not (known or (opening.day and _looks_like_a_name(written))):
        return None
    return _with(opening, found.end(), known or " ".join(written.split()))


def _before_a_name(line: str, _in_story: bool) -> Dateline | None:
    """``МОСКВА, 6 сен — РИА Новости.`` and ``Москва. 6 сентября. INTERFAX.RU - ``."""
    for form in (_AFTER_DASH, _AFTER_STOP, _WORD_AFTER_DASH):
        for found in form.finditer(line):
            agency = known_agency(found["agency"])
            opening = _opening(line[: found.start()]) if agency else None
            if opening is not None and opening.day:
                writer = _WRITER.match(line, found.end())
                dateline = _with(opening, writer.end() if writer else found.end(), agency)
                return replace(dateline, writer=writer["name"]) if writer else dateline
    return None


def _agency_first(line: str, _in_story: bool) -> Dateline | None:
    found = _AGENCY_FIRST.match(line)
    agency = known_agency(found["agency"]) if found else None
    opening = _opening(found["before"]) if found and agency else None
    return _with(opening, found.end(), agency) if found and opening and opening.day else None


def _chinese(line: str, _in_story: bool) -> Dateline | None:
    found = _CHINESE.match(line)
    if found is None:
        return None
    return Dateline(
        found.end(), found["place"], known_agency(found["agency"]), int(found["month"]), int(found["day"])
    )


def _without_agency(line: str, in_story: bool) -> Dateline | None:
    """``LORVAN, Sept. 6 — `` of newspapers, or only ``LORVAN — ``."""
    found = _DASH.search(line)
    opening = _opening(line[: found.start()]) if found else None
    if found is None or opening is None or not opening.place:
        return None
    town = opening.place
    if opening.day:
        return _with(opening, found.end(), None)
    before = line[: found.start()]
    if not before.partition(",")[0].isupper() or len(town.split()) > 3 or found.end() + 20 > len(line):
        return None
    if any(word in _NO_PLACES for word in before.split()) or not (in_story or "-" not in found[0]):
        return None
    return _with(opening, found.end(), None, certain=False)


def place_and_day(line: str) -> Dateline | None:
    """What a line tells that is a place and a day with its year: ``LORVAN, September 6, 2031``."""
    found = _opening(line) if len(line) <= LOOKED_AT and _YEAR.search(line) else None
    return found if found and found.place and found.year else None


def _opening(before: str) -> Dateline | None:
    """Place and day of what stands before the agency; None where it is neither."""
    before = before.strip()
    if not before:
        return Dateline(0)
    month = day = year = None
    place = before
    if (found := _DAY.search(before)) and (month := month_number(found["month"] or found["month_first"])):
        day = int(found["day"] or found["day_last"])
        year = int(found["year"]) if found["year"] else None
        place = before[: found.start()]
    elif found := _FIGURES.search(before):
        day, month, year = int(found["day"]), int(found["month"]), int(found["year"])
        place = before[: found.start()]
    elif (found := _DAY_FIRST.match(before)) and (month := month_number(found["month"])):
        day, place = int(found["day"]), found["place"]
    place = _without_stop(place)
    if (place and not is_place(place)) or (day is not None and not 1 <= day <= 31):
        return None
    return Dateline(0, place_name(place) if place else None, None, month, day, year)


def _without_stop(place: str) -> str:
    """The place without the mark that ends it; the full stop of ``KANSAS CITY, Mo.`` is the state's."""
    place = place.rstrip(" ,،")
    return place if _STATE.search(place) else place.rstrip(" ,،.")


def _with(opening: Dateline, end: int, agency: str | None, *, certain: bool = True) -> Dateline:
    return Dateline(end, opening.place, agency, opening.month, opening.day, opening.year, certain)


_FORMS: tuple[Callable[[str, bool], Dateline | None], ...] = (
    _agency_first,
    _in_brackets,
    _in_strokes,
    _before_a_name,
    _chinese,
    _without_agency,
)
