"""Dates and times word by word: all that is written has to be understood, and nothing is added."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from copydesk.readers.months import month_number
from copydesk.readers.zones import in_zone, is_zone


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """``iso`` is ISO 8601: a year, month, day or moment, with a zone where one was written.

    ``certain`` is False where day and month could be meant the other way round.
    """

    iso: str
    certain: bool = True


_TOKEN = re.compile(
    r"(?P<first>\d{4})(?P<m1>[-/.])(?P<month1>\d{1,2})(?P=m1)(?P<day1>\d{1,2})(?!\d)"
    r"|(?P<one>\d{1,2})(?P<m2>[-/.])(?P<two>\d{1,2})(?P=m2)(?P<last>\d{4})(?!\d)"
    r"|(?P<year3>\d{4})年(?P<month3>\d{1,2})月(?P<day3>\d{1,2})日"
    r"|T?(?P<hour>\d{1,2})(?:\s?[:h]\s?(?P<minute>\d{2})(?:\s?:\s?(?P<second>\d{2})(?:\.\d+)?)?"
    r"|\.(?P<dotted>\d{2})(?=\s*(?:Uhr|ч\b|GMT|UTC|BST|CES?T|MES?Z))|(?=\s*(?:[ap]\.?m\b|Uhr\b|h\b)))(?!\d)"
    r"|(?P<offset>(?:\b(?:GMT|UTC)\s?)?[+\-−](?:\d{1,2}:\d{2}|\d{4}|\d{1,2})(?!\d)(?!\s*\w))"
    r"|(?P<number>\d{1,4})(?!\d)(?:st\b|nd\b|rd\b|th\b|er\b|[ºª°.])?"
    r"|(?P<word>[^\W\d_]+(?:\.[^\W\d_]+)*\.?)"
    r"|[\s,،;|/•·–—()\[\]-]+",
    re.IGNORECASE,
)
_LONGEST = 120

_WEEKDAY_NAMES = (
    "monday tuesday wednesday thursday friday saturday sunday",
    "mon tue tues wed weds thu thur thurs fri sat sun",
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so",
    "lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim",
    "lunes martes miércoles jueves viernes sábado domingo",
    "segunda-feira terça-feira quarta-feira quinta-feira",
    "lunedì martedì mercoledì giovedì venerdì sabato domenica sexta-feira",
    "понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье",
    "понеділок вівторок середа четвер субота неділя",
    "الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
)
_WEEKDAYS = frozenset(name for names in _WEEKDAY_NAMES for name in names.split())
_FILLER_WORDS = (
    "at on of the um uhr à le de del el il den am a las às ora ore h kl local time",
    "в г года год року час ч في الساعة م بتوقيت",
)
_FILLERS = frozenset(word for words in _FILLER_WORDS for word in words.split())


@dataclass(slots=True)
class _Parts:
    """What the words so far have said."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    time: tuple[int, int, int] | None = None
    zone: str = ""
    certain: bool = True
    numbers: list[str] = field(default_factory=list[str])


def worded(written: str, languages: Sequence[str] = ()) -> WrittenDate | None:
    """The date that is written, in figures or in words; None where anything else is, or no year.

    ``languages`` (ISO 639-1) being English alone puts the month first in 4/5/2031.
    """
    parts = _Parts()
    position = 0
    if len(written) > _LONGEST:
        return None
    while position < len(written):
        token = _TOKEN.match(written, position)
        if token is None or not _understood(token, parts, languages):
            return None
        position = token.end()
    return _date(parts) if _numbers_placed(parts) else None


def _understood(token: re.Match[str], parts: _Parts, languages: Sequence[str]) -> bool:
    if token["first"] or token["last"] or token["year3"]:
        return _take_figures(token, parts, languages)
    if token["hour"]:
        if parts.time is not None:
            return False
        parts.time = (
            int(token["hour"]),
            int(token["minute"] or token["dotted"] or 0),
            int(token["second"] or 0),
        )
    elif token["offset"]:
        return _take_offset(token["offset"], parts)
    elif token["number"]:
        parts.numbers.append(token["number"])
    elif token["word"]:
        return _take_word(token["word"], parts)
    return True


def _take_offset(offset: str, parts: _Parts) -> bool:
    """A distance from UTC, or the time in 06.09.2031-14:05."""
    if parts.time is not None:
        parts.zone = offset
        return True
    clock = re.fullmatch(r"[-–](\d{2}):(\d{2})", offset)
    if clock:
        parts.time = (int(clock[1]), int(clock[2]), 0)
    return clock is not None


def _take_figures(token: re.Match[str], parts: _Parts, languages: Sequence[str]) -> bool:
    if parts.year is not None or parts.month is not None:
        return False
    if token["last"] is None:
        parts.year, parts.month, parts.day = (
            int(token["first"] or token["year3"]),
            int(token["month1"] or token["month3"]),
            int(token["day1"] or token["day3"]),
        )
        return True
    one, two = int(token["one"]), int(token["two"])
    # With full stops the day comes first everywhere; with strokes Americans put the month there.
    month_first = two > 12 or (one <= 12 and token["m2"] == "/" and tuple(languages) == ("en",))
    parts.certain = token["m2"] == "." or one > 12 or two > 12 or one == two
    parts.year, parts.month, parts.day = (
        int(token["last"]),
        one if month_first else two,
        two if month_first else one,
    )
    return True


def _take_word(written: str, parts: _Parts) -> bool:
    bare = written.casefold().replace(".", "")
    if bare in ("am", "pm") and parts.time is not None:
        hour, minute, second = parts.time
        parts.time = (hour % 12 + (12 if bare == "pm" else 0), minute, second)
        return 1 <= hour <= 12
    month = month_number(bare)
    if month is not None and parts.month in (None, month):  # Arabic papers write the month twice
        parts.month = month
        return True
    if is_zone(bare) and not parts.zone and (parts.time is not None or written.isupper()):
        parts.zone = bare
        return True
    return bare in _WEEKDAYS or bare in _FILLERS or (bare == "t" and parts.day is not None)


def _numbers_placed(parts: _Parts) -> bool:
    """Whether the lone numbers are a year of four figures and a day beside a month in words."""
    for number in parts.numbers:
        if len(number) == 4 and parts.year is None:
            parts.year = int(number)
        elif len(number) <= 2 and parts.day is None and parts.month is not None:
            parts.day = int(number)
        else:
            return False
    return parts.year is not None and parts.month is not None


def _date(parts: _Parts) -> WrittenDate | None:
    year, month = parts.year or 0, parts.month or 0
    try:
        if parts.day is None:
            iso = date(year, month, 1).isoformat()[:7]
            return None if parts.time or year < 1000 else WrittenDate(iso, parts.certain)
        if parts.time is None:
            return WrittenDate(date(year, month, parts.day).isoformat(), parts.certain)
        moment = in_zone(datetime(year, month, parts.day, *parts.time), parts.zone)
        return WrittenDate(moment.isoformat(), parts.certain)
    except ValueError:  # such as the 30th of February
        return None
