"""The dates of a column, which are all written one way: what one value leaves open the others decide."""

import math
import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from itertools import islice
from statistics import median

from copydesk.readers.cells import is_empty, text_of
from copydesk.readers.dates import WrittenDate, read_date

# 4/5/2031, 04-05-31, and what follows: a time, if anything.
_FIGURES = re.compile(r"(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})(?:,?\s+(\S.*))?")
# 05.04.31: with full stops the day comes first. With single figures it could be the number of a version.
_STOPPED = re.compile(r"(\d{2})(\.)(\d{2})\.(\d{2})(?:,?\s+(\S.*))?")
_TIME = re.compile(
    r"(?P<day>.*\S),?\s+(?:at\s+)?(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:\.\d+)?)?"
    r"(?:\s*(?P<half>[AaPp])\.?[Mm]\.?)?"
)
# As GDELT and old databases write a moment; the basic format of ISO 8601.
_COMPACT = re.compile(r"((?:19|20)\d{6})T?(\d{2})(\d{2})(\d{2})(Z?)")
_EPOCHS = {10: 1, 13: 10**3, 16: 10**6, 19: 10**9}
# Days since 30 December 1899, as spreadsheets count: from 1954 to 2091.
_SERIAL = re.compile(r"[2-6]\d{4}(?:\.\d+)?")
_SERIAL_START = datetime(1899, 12, 30)
# Data frames turn whole numbers into broken ones where a cell of the column is empty.
_WHOLE = re.compile(r"^\s*(\d{4,20})\.0+\s*$")
_YEAR = re.compile(r"(?<!\d)(?:18|19|20)\d{2}(?!\d)")
_LONGEST = 40
_MIDNIGHT = "T00:00:00"
_MOST_VAIN = 50
_SAMPLE = 20


class DateColumn:
    """Reads the values of one column; ``head`` are its first values.

    ``uncertain`` says that day and month of its dates can be meant either way round and that no value
    of the head tells which, or that they tell both; the day is taken to come first then. ``short_years``
    says that years are of two figures, and none of four tells the century.
    """

    def __init__(self, head: Iterable[object]) -> None:
        values = [value for value in head if not is_empty(value)]
        pairs = [pair for value in values if (pair := _day_and_month(value))]
        day_first = any(one > 12 for one, _ in pairs)
        month_first = any(two > 12 for _, two in pairs)
        halves = any(isinstance(value, str) and re.search(r"\d\s*[AP]M\b", value) for value in values)
        self._month_first = (month_first or halves) and not day_first
        self.uncertain = day_first == month_first and any(one != two for one, two in pairs)
        years = [int(year) for value in values for year in _YEAR.findall(text_of(value)[:_LONGEST])]
        self._near = int(median(years)) if years else None
        self.short_years = self._near is None and any(map(_has_short_year, values))
        self._vain = 0
        self._days_only = False
        moments = [found.iso for value in values if (found := self.read(value))]
        self._days_only = bool(moments) and all(len(iso) <= 10 or _MIDNIGHT in iso for iso in moments)

    def read(self, value: object) -> WrittenDate | None:
        """The date in a cell; None where it is none."""
        found = self._read(value)
        if found and self._days_only and _MIDNIGHT in found.iso:
            return WrittenDate(found.iso[:10], found.certain)
        return found

    def _read(self, value: object) -> WrittenDate | None:
        if isinstance(value, date):
            return WrittenDate(value.isoformat())
        written = " ".join(_WHOLE.sub(r"\1", text_of(value)).split())
        return _number(written) or self._figures(written) or self._other(written)

    def _figures(self, written: str) -> WrittenDate | None:
        found = _FIGURES.fullmatch(written) or _STOPPED.fullmatch(written)
        if found is None:
            return None
        one, mark, two, year, rest = found.groups()
        month_first = mark != "." and (int(two) > 12 or (int(one) <= 12 and self._month_first))
        month, day = (one, two) if month_first else (two, one)
        ordered = f"{_full_year(year, self._near)}-{month:0>2}-{day:0>2}"
        moment = _of_words(f"{ordered} {rest}" if rest else ordered)
        told = mark == "." or int(one) > 12 or int(two) > 12 or one == two
        return WrittenDate(moment.iso, told or not self.uncertain) if moment else None

    def _other(self, written: str) -> WrittenDate | None:
        """Dates in words are slow to read, most of all where they are none: that is not tried for ever."""
        if self._vain >= _MOST_VAIN:
            return None
        found = _of_words(written)
        self._vain = 0 if found else self._vain + 1
        return found


def are_dates(cells: Iterable[object], least: float) -> bool:
    """Whether that share of the cells that are not empty, from 0 to 1, are dates; a sample is looked at.

    It is over as soon as too many are none, for that takes longest to find out.
    """
    sample = list(islice((cell for cell in cells if not is_empty(cell)), _SAMPLE))
    column = DateColumn(())
    left = len(sample) - math.ceil(least * len(sample))
    for cell in sample:
        left -= column.read(cell) is None
        if left < 0:
            return False
    return bool(sample)


def _day_and_month(value: object) -> tuple[int, int] | None:
    found = _FIGURES.fullmatch(value.strip()) if isinstance(value, str) else None
    return (int(found[1]), int(found[3])) if found else None


def _has_short_year(value: object) -> bool:
    written = value.strip() if isinstance(value, str) else ""
    found = _FIGURES.fullmatch(written) or _STOPPED.fullmatch(written)
    return found is not None and len(found[4]) == 2


def _full_year(year: str, near: int | None) -> str:
    """Of two figures the year nearest to ``near``, else one from 1969 to 2068, as POSIX reads it."""
    if len(year) == 4:
        return year
    if near is None:
        return f"{20 if int(year) < 69 else 19}{year}"
    return str(min((century + int(year) for century in (1800, 1900, 2000)), key=lambda one: abs(one - near)))


def _number(written: str) -> WrittenDate | None:
    if found := _COMPACT.fullmatch(written):
        day, hour, minute, second, zone = found.groups()
        return read_date(f"{day[:4]}-{day[4:6]}-{day[6:]}T{hour}:{minute}:{second}{zone}")
    whole = written.partition(".")[0]
    if not whole.isdecimal() or not whole.isascii():
        return None
    if len(whole) in _EPOCHS:
        moment = datetime.fromtimestamp(int(whole) // _EPOCHS[len(whole)], UTC)
        return WrittenDate(moment.isoformat())
    if _SERIAL.fullmatch(written):
        moment = _SERIAL_START + timedelta(seconds=round(float(written) * 86400))
        return WrittenDate(moment.isoformat() if "." in written else moment.date().isoformat())
    return None


@lru_cache(maxsize=4096)
def _read(written: str) -> WrittenDate | None:
    return read_date(written)


def _of_words(written: str) -> WrittenDate | None:
    """The date, where it is in words read apart from its time: many articles are of one day."""
    found = _TIME.fullmatch(written)
    moment = _apart(found) if found else None
    return moment or _read(written)


def _apart(found: re.Match[str]) -> WrittenDate | None:
    day = _read(found["day"].rstrip(","))
    if day is None or len(day.iso) != 10:
        return None
    hour, minute, second = (int(found[unit] or 0) for unit in ("hour", "minute", "second"))
    if found["half"]:
        hour = hour % 12 + (12 if found["half"] in "pP" else 0)
    if hour > 23 or minute > 59 or second > 59:
        return None
    return WrittenDate(f"{day.iso}T{hour:02}:{minute:02}:{second:02}", day.certain)
