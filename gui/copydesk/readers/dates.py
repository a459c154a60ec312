"""Dates as documents write them become ISO 8601; what could be read two ways is said to be uncertain."""

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime

from copydesk.readers.worded import WrittenDate, worded

_COMPACT = re.compile(r"(?P<year>(?:19|20)\d{2})(?P<month>\d{2})(?P<day>\d{2})")
_UNIX = re.compile(r"\d{10}(?:\.\d+)?|\d{13}")
_RFC = re.compile(r"(?:[A-Za-z]{3},\s*)?\d{1,2}\s+[A-Za-z]{3}\s+\d{4}\s+\d{1,2}:\d{2}(?::\d{2})?\s+\S.*")
_LONGEST = 80


def read_date(written: str, languages: Sequence[str] = ()) -> WrittenDate | None:
    """The date that is written, in figures or in words; None where it is none.

    ``languages`` (ISO 639-1) narrow down the words and, for English, put the month first in 4/5/2031.
    """
    written = " ".join(written.split())
    if not written or len(written) > _LONGEST or not any(character.isdigit() for character in written):
        return None
    known = _iso(written) or _figures(written) or worded(written, languages) or _rfc(written)
    return known or _words(written, languages)


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


def _figures(written: str) -> WrittenDate | None:
    if found := _COMPACT.fullmatch(written):
        try:
            return WrittenDate(date(*(int(found[part]) for part in ("year", "month", "day"))).isoformat())
        except ValueError:  # such as the 30th of February
            return None
    if _UNIX.fullmatch(written):
        seconds = float(written) / (1000 if len(written) == 13 else 1)
        return WrittenDate(datetime.fromtimestamp(seconds, UTC).isoformat())
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
    """Dates in words of a hundred languages, through dateparser, which is slow.

    Only those that name a year: nothing is added from today.
    """
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
