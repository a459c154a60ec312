"""Dates as documents write them become ISO 8601; what could be read two ways is said to be uncertain."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime

_TIME = r"(?:[T,]?\s*(?:at\s+|um\s+|à\s+)?(?P<hour>\d{1,2})[:h](?P<minute>\d{2})(?::(?P<second>\d{2}))?)?"
_YEAR_FIRST = re.compile(
    rf"(?P<year>\d{{4}})(?P<mark>[-/.])(?P<month>\d{{1,2}})(?P=mark)(?P<day>\d{{1,2}}){_TIME}"
)
_YEAR_LAST = re.compile(
    rf"(?P<one>\d{{1,2}})(?P<mark>[-/.])(?P<two>\d{{1,2}})(?P=mark)(?P<year>\d{{4}}){_TIME}"
)
_COMPACT = re.compile(r"(?P<year>(?:19|20)\d{2})(?P<month>\d{2})(?P<day>\d{2})")
_UNIX = re.compile(r"\d{10}(?:\.\d+)?|\d{13}")
_RFC = re.compile(r"(?:[A-Za-z]{3},\s*)?\d{1,2}\s+[A-Za-z]{3}\s+\d{4}\s+\d{1,2}:\d{2}(?::\d{2})?\s+\S.*")
_LONGEST = 80


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """``iso`` is ISO 8601: a year, month, day or moment, with a zone where one was written.

    ``certain`` is False where day and month could be meant the other way round.
    """

    iso: str
    certain: bool = True


def read_date(written: str, languages: Sequence[str] = ()) -> WrittenDate | None:
    """The date that is written, in figures or in words; None where it is none.

    ``languages`` (ISO 639-1) narrow down the words and, for English, put the month first in 4/5/2031.
    """
    written = " ".join(written.split())
    if not written or len(written) > _LONGEST or not any(character.isdigit() for character in written):
        return None
    return _iso(written) or _figures(written, languages) or _rfc(written) or _words(written, languages)


def _iso(written: str) -> WrittenDate | None:
    if not re.match(r"\d{4}-\d{2}", written):
        return WrittenDate(written) if re.fullmatch(r"(?:19|20)\d{2}", written) else None
    if re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])", written):
        return WrittenDate(written)
    try:
        moment = datetime.fromisoformat(written)
    except ValueError:
        return None
    return WrittenDate(written[:10] if len(written) == 10 else moment.isoformat())


def _figures(written: str, languages: Sequence[str]) -> WrittenDate | None:
    if found := _COMPACT.fullmatch(written):
        return _moment(found, int(found["month"]), int(found["day"]), certain=True)
    if _UNIX.fullmatch(written):
        seconds = float(written) / (1000 if len(written) == 13 else 1)
        return WrittenDate(datetime.fromtimestamp(seconds, UTC).isoformat())
    if found := _YEAR_FIRST.fullmatch(written):
        return _moment(found, int(found["month"]), int(found["day"]), certain=True)
    found = _YEAR_LAST.fullmatch(written)
    if found is None:
        return None
    one, two = int(found["one"]), int(found["two"])
    # With full stops the day comes first everywhere; with strokes Americans put the month there.
    month_first = two > 12 or (one <= 12 and found["mark"] == "/" and tuple(languages) == ("en",))
    certain = found["mark"] == "." or one > 12 or two > 12 or one == two
    return _moment(found, one if month_first else two, two if month_first else one, certain=certain)


def _moment(found: re.Match[str], month: int, day: int, *, certain: bool) -> WrittenDate | None:
    parts = found.groupdict()
    try:
        if parts.get("hour") is None:
            return WrittenDate(date(int(parts["year"]), month, day).isoformat(), certain)
        hour, minute, second = (int(parts[unit] or 0) for unit in ("hour", "minute", "second"))
        moment = datetime(int(parts["year"]), month, day, hour, minute, second)
        return WrittenDate(moment.isoformat(), certain)
    except ValueError:  # such as the 30th of February
        return None


def _rfc(written: str) -> WrittenDate | None:
    """The form of e-mail and RSS (RFC 5322, section 3.3)."""
    if not _RFC.fullmatch(written):
        return None
    try:
        return WrittenDate(parsedate_to_datetime(written).isoformat())
    except ValueError:
        return None


def _words(written: str, languages: Sequence[str]) -> WrittenDate | None:
    """Dates in words, through dateparser; only those that name a year, for nothing is added from today."""
    if not re.search(r"(?<!\d)\d{4}(?!\d)", written) or not re.search(r"[^\W\d_]{3}", written):
        return None
    from dateparser.date import DateDataParser

    parser = DateDataParser(
        languages=list(languages) or None,
        settings={
            "RETURN_TIME_AS_PERIOD": True,
            "REQUIRE_PARTS": ["year", "month"],
            "PARSERS": ["absolute-time"],
        },
    )
    found = parser.get_date_data(written)
    if found.date_obj is None:
        return None
    if found.period == "time":
        return WrittenDate(found.date_obj.isoformat())
    return WrittenDate(found.date_obj.date().isoformat()[: 7 if found.period == "month" else 10])
