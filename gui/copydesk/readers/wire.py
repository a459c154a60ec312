"""The head of a wire story: a date line, the headline, and a body that may open with a dateline."""

import re
from dataclasses import dataclass
from datetime import datetime

_MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july"),
    *("august", "september", "october", "november", "december"),
)

_DATE_LINE = re.compile(
    r"\s*(?P<day>\d{1,2})\s+(?P<month>[A-Za-z]{3,9})\.?,?\s+(?P<year>\d{4})"
    r"(?:,?\s+(?P<hour>\d{1,2})\s*:\s*(?P<minute>\d{2})(?:\s*:\s*(?P<second>\d{2}))?)?\s*"
)

# MOSCOW. Sept 6 (Interfax) - ...; the day or the full stop may be missing, as other agencies do.
_DATELINE = re.compile(
    r"\s*(?P<place>[^\W\d_][^\d\n()]{0,59}?)\s*[.,]?"
    r"(?:\s+(?P<month>[A-Za-z]{3,9})\.?\s+\d{1,2}(?:\s*,\s*\d{4})?[.,]?)?"
    r"\s+\((?P<agency>[^()\n]{1,60})\)\s*[-–—]+(?:\s|$)"
)

_SMALL_WORDS = frozenset(
    {
        *("al", "am", "an", "and", "da", "das", "de", "del", "der", "des", "di", "do", "du", "el", "en"),
        *("la", "las", "le", "les", "los", "of", "on", "sur", "the", "under", "upon"),
    }
)
_ACRONYMS = frozenset({"DC", "EU", "NATO", "UAE", "UK", "UN", "US", "USA"})


@dataclass(frozen=True, slots=True)
class WireHead:
    """What the first lines of a wire story tell; ``published`` is ISO 8601 without a zone."""

    headline: str
    published: str
    place: str | None = None
    agency: str | None = None


def wire_head(text: str) -> WireHead | None:
    """Read the head of a story in the wire form; None where the text does not begin with a date line.

    The date line and the headline are the first two lines that have something in them, the body
    begins at the third.
    """
    lines = [line for line in _first_lines(text) if line.strip()]
    published = _published(lines[0]) if len(lines) >= 2 else None
    if published is None:
        return None
    place, agency = _dateline(lines[2]) if len(lines) > 2 else (None, None)
    return WireHead(lines[1].strip(), published, place, agency)


def _first_lines(text: str) -> list[str]:
    """Enough lines for the head, without splitting all of a long text."""
    return text.lstrip().split("\n", 40)[:40]


def _published(line: str) -> str | None:
    match = _DATE_LINE.fullmatch(line)
    month = _month(match["month"]) if match else None
    if match is None or month is None:
        return None
    hour, minute, second = (int(match[unit] or 0) for unit in ("hour", "minute", "second"))
    try:
        moment = datetime(int(match["year"]), month, int(match["day"]), hour, minute, second)
    except ValueError:  # the 31st of February is no date, so the line is no date line
        return None
    return moment.isoformat() if match["hour"] else moment.date().isoformat()


def _month(word: str) -> int | None:
    """1 to 12 for an English month's name or an abbreviation of at least three letters."""
    known = [number for number, name in enumerate(_MONTHS, 1) if name.startswith(word.lower())]
    return known[0] if len(known) == 1 else None


def _dateline(line: str) -> tuple[str | None, str | None]:
    """Place and agency of a body's first line."""
    match = _DATELINE.match(line[:200])
    if match is None or (match["month"] and _month(match["month"]) is None):
        return None, None
    words = re.findall(r"[^\W\d_]+", match["place"])
    if not all(word[0].isupper() or word in _SMALL_WORDS for word in words):
        return None, None
    return place_name(match["place"]), " ".join(match["agency"].split())


def place_name(place: str) -> str:
    """A place as it is written in running text: NEW YORK becomes New York, other spellings stay."""
    place = " ".join(place.split())
    if re.search(r"\.[^\W\d_]$", place):  # the full stop after D.C ends the place as well
        place += "."
    if not place.isupper():
        return place
    words = re.split(r"([^\w'’]+)", place)
    return "".join(_place_word(word, first=number == 0) for number, word in enumerate(words))


def _place_word(word: str, *, first: bool) -> str:
    if word in _ACRONYMS:
        return word
    if word.lower() in _SMALL_WORDS and not first:
        return word.lower()
    head, mark, rest = word.partition("'" if "'" in word else "’")
    # N'DJAMENA is N'Djamena, but XI'AN is Xi'an: a lone letter before the mark is an article.
    tail = rest.capitalize() if len(head) == 1 else rest.lower()
    return head.capitalize() + mark + tail
