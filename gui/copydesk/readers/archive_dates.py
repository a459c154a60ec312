"""Dates as news archives print them: in words of many languages, with weekday, time, zone and edition."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache

from copydesk.readers.dates import read_date
from copydesk.readers.months import month_number
from copydesk.readers.zones import in_zone, is_zone

_LONGEST = 200
"""Characters of a line that is looked at; dates stand at the beginning of short lines."""

_DAYS = """
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
lundi mardi mercredi jeudi vendredi samedi dimanche
lunes martes miércoles miercoles jueves viernes sábado sabado domingo
lunedì lunedi martedì martedi mercoledì mercoledi giovedì giovedi venerdì venerdi sabato domenica
segunda-feira terça-feira quarta-feira quinta-feira sexta-feira
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
понедельник вторник среда четверг пятница суббота воскресенье
الاثنين الإثنين الثلاثاء الأربعاء الاربعاء الخميس الجمعة السبت الأحد الاحد
"""
_WEEKDAYS = frozenset(_DAYS.split())

_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|[.ºª])?"
_YEAR = r"(?P<year>\d{4})(?!\d)"
_MONTH = r"(?P<month>[^\W\d_]{3,12})\.?"
_FORMS = (
    re.compile(rf"{_MONTH}\s+{_DAY},?\s+{_YEAR}"),
    re.compile(rf"{_DAY}\s*(?:de\s+)?{_MONTH},?\s+(?:de\s+|del\s+)?{_YEAR}(?:\s*(?:года|г\.|р\.))?"),
    re.compile(
        r"(?P<year>\d{4})\s*(?:[-/.]|[年년])\s*(?P<number>\d{1,2})\s*(?:[-/.]|[月월])\s*(?P<day>\d{1,2})(?!\d)\s*[日일]?"
    ),
    re.compile(rf"{_MONTH},?\s+(?:de\s+)?{_YEAR}"),
)
_WORD = re.compile(r"[\s,;]*([^\W\d_]+(?:-feira)?)\.?[\s,]*")
_TIME = re.compile(
    r"(?:[\s,T–-]|\b(?:at|um|à|om|alle|в)\b)*(?P<hour>\d{1,2})[:h.](?P<minute>\d{2})(?!\d)(?::(?P<second>\d{2}))?"
    r"(?:\.\d+)?\s*(?P<half>[ap]\.?m\.?(?![^\W\d_]))?"
    r"\s*(?:(?P<zone>[A-Z]{1,4})(?![^\W\d_]))?\s*(?P<shift>[+-]\d{1,2}(?::?\d{2})?(?!\d))?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class PrintedDate:
    """``iso`` is ISO 8601, with a zone where one was printed; ``rest`` is what follows it in the line."""

    iso: str
    rest: str


def printed_date(line: str) -> PrintedDate | None:
    """The date that a line begins with, a weekday before it or not; None where there is none."""
    return _printed(" ".join(line[:_LONGEST].split()))


def published(written: str) -> str | None:
    """When a field says that the article was published: as archives print dates, or in any other form."""
    printed = printed_date(written)
    if printed:
        return printed.iso
    return _otherwise(" ".join(written[:_LONGEST].split()))


@lru_cache(2048)
def _otherwise(written: str) -> str | None:
    """Dates in figures, and in words of languages whose months are not known here."""
    in_words = re.search(r"[^\W\d_]{3}", written)
    if in_words and not any(form.search(written) for form in _FORMS):
        return None
    found = read_date(written)
    return found.iso if found else None


@lru_cache(2048)
def _printed(line: str) -> PrintedDate | None:
    begin = _after_weekday(line, 0)
    for form in _FORMS:
        found = form.match(line, begin)
        day = _day(found) if found else None
        if found and day:
            return _with_time(line, found.end(), day)
    return None


def _after_weekday(line: str, begin: int) -> int:
    word = _WORD.match(line, begin)
    return word.end() if word and word[1].casefold() in _WEEKDAYS else begin


def _day(found: re.Match[str]) -> str | None:
    """The day or the month in ISO 8601; None where the word is no month or the day is none."""
    parts = found.groupdict()
    month = int(parts["number"]) if parts.get("number") else month_number(parts["month"] or "")
    if month is None:
        return None
    try:
        whole = date(int(parts["year"]), month, int(parts.get("day") or 1)).isoformat()
    except ValueError:  # the 31st of February
        return None
    return whole if parts.get("day") else whole[:7]


def _with_time(line: str, end: int, day: str) -> PrintedDate:
    end = _after_weekday(line, end)
    time = _TIME.match(line, end)
    moment = _moment(day, time) if time and len(day) == 10 else None
    if time is None or moment is None:
        return PrintedDate(day, line[end:].strip(" ,;"))
    end = time.end() if _zone(time) or not time["zone"] else time.start("zone")
    return PrintedDate(moment, line[end:].strip(" ,;"))


def _moment(day: str, time: re.Match[str]) -> str | None:
    hour = int(time["hour"])
    half = (time["half"] or "").casefold()[:1]
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    try:
        moment = datetime.fromisoformat(day).replace(
            hour=hour, minute=int(time["minute"]), second=int(time["second"] or 0)
        )
    except ValueError:  # 25:00 is no time of day
        return None
    return in_zone(moment, _zone(time)).isoformat()


def _zone(time: re.Match[str]) -> str:
    """The zone behind a time; empty where the word there is none, such as the beginning of "Late Edition"."""
    name = time["zone"] or ""
    return f"{name}{time['shift'] or ''}" if not name or is_zone(name) else ""
