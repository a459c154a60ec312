"""The last lines of a story: credits, copyright, who reported, and the moment in an agency's code."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime

from copydesk.readers.months import month_number
from copydesk.readers.wire.agencies import certain_agency, known_agency, leading_agency
from copydesk.readers.wire.bylines import reported_by

_TAIL = 1500
_LINES = 8


@dataclass(frozen=True, slots=True)
class Credits:
    """What the end says; ``year`` is that of the copyright.

    ``likely_agency`` is the known one that claims the copyright, or whose way of signing it is.
    """

    agency: str | None = None
    likely_agency: str | None = None
    byline: str | None = None
    published: str | None = None
    year: int | None = None


_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|copyright|авторские права)[\s©:]*(?:(?:\(c\)|copyright)\s*)?"
    r"(?P<year>(?:19|20)\d{2})?,?\s*(?:by\s+)?(?P<holder>[^\n]{0,60})",
    re.IGNORECASE,
)
_CLAIMS = ("©", "(c)", "copyright", "авторские права")
"""What such a line has in it: looking for these takes a tenth of the time, and most lines have none."""
_REUTERS = re.compile(r"\(?Reporting by [^;\n]{3,120}; ?(?:Additional|Writing|Editing)")
_YEAR = re.compile(r"\b(?:19|20)\d{2}\b")
# dpa signs with the desk's and the writers' letters: "dpa abc xy z".
_DPA = re.compile(r"(?:#\s*)?(?P<agency>dpa(?:/\w{2,4})?)(?:\s+[a-z]{1,4}){1,6}(?:\s+[a-z]\d)?")
_DPA_NUMBER = re.compile(r"dpa(?:-\w+)?:(?P<year>\d{2})(?P<month>\d{2})(?P<day>\d{2})-\d+-\d+")
# Day, hour and minute, then month and year: "061405 GMT Sep 31".
_CODE = re.compile(
    r"(?P<day>\d{2})(?P<hour>\d{2})(?P<minute>\d{2})\s*(?P<zone>GMT|UTC|Z)?\s+(?P<month>[^\W\d_]{3,9})\.?\s+(?P<year>\d{2}|\d{4})"
)
_AT_END = re.compile(
    r"(?:[(/](?P<marked>[^()/\n]{2,30}(?:/[^()/\n]{2,30})?)[)/]|\s[–—]\s?(?P<dashed>[^\s–—][^–—\n]{1,28}))[.\s]*$"
)


def credits_of(text: str) -> Credits:
    """What the end of a canonical text says about it."""
    lines = [line.strip() for line in text[-_TAIL:].rstrip().split("\n")[-4 * _LINES :] if line.strip()]
    # Of a text without an end of its own, the lines are its beginning: those are the head's.
    lines = lines[-_LINES:] if len(text) > _TAIL or len(lines) > _LINES else lines[1:]
    agency = likely = byline = published = year = None
    for line in lines:
        if found := _copyright(line):
            stated = found["year"] or _YEAR.search(found["holder"])
            year = int(stated if isinstance(stated, str) else stated[0]) if stated else year
            likely = leading_agency(found["holder"]) or likely
        agency = _signed(line) or agency
        byline = byline or reported_by(line)
        likely = likely or ("Reuters" if _REUTERS.match(line) else None)
        published = _moment(line) or published
    return Credits(agency, likely, byline, published, year)


def _copyright(line: str) -> re.Match[str] | None:
    small = line.lower()
    return _COPYRIGHT.search(line) if any(claim in small for claim in _CLAIMS) else None


def _signed(line: str) -> str | None:
    """The agency whose credit the line is, or ends in."""
    if found := _DPA.fullmatch(line):
        return known_agency(found["agency"])
    if len(line) <= 40 and (name := certain_agency(line.strip("()[]/–—- .#*"))):
        return name
    found = _AT_END.search(line[-60:])
    return certain_agency(found["marked"] or found["dashed"]) if found else None


def _moment(line: str) -> str | None:
    if found := _DPA_NUMBER.search(line):
        return _iso(int(found["year"]), int(found["month"]), int(found["day"]), None, None)
    found = _CODE.search(line) if len(line) <= 80 else None
    month = month_number(found["month"]) if found else None
    if found is None or month is None:
        return None
    clock = (int(found["hour"]), int(found["minute"]))
    return _iso(int(found["year"]), month, int(found["day"]), clock, found["zone"])


def _iso(year: int, month: int, day: int, clock: tuple[int, int] | None, zone: str | None) -> str | None:
    year += 0 if year > 99 else 1900 if year >= 70 else 2000
    try:
        moment = datetime(year, month, day, *(clock or (0, 0)), tzinfo=UTC if zone else None)
    except ValueError:  # figures that are no date
        return None
    return moment.isoformat() if clock else moment.date().isoformat()
