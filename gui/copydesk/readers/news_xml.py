"""What the news formats of the IPTC have in common: dates without marks, datelines, bylines."""

import re
from collections.abc import Iterable
from datetime import datetime

from copydesk.readers.dates import read_date
from copydesk.readers.wire.bylines import byline_of
from copydesk.readers.wire.dateline import dateline_of
from copydesk.readers.wire.places import place_name
from copydesk.readers.xml_parsing import Element, line_of

_BASIC = re.compile(r"\d{8}T\d{4}(?:\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?")
_MIDNIGHT = "T00:00:00"


def first(element: Element | None, *names: str) -> Element | None:
    """The first element below of the first local name that is there, whatever its namespace."""
    if element is None:
        return None
    return next((found for name in names for found in element.iter(f"{{*}}{name}")), None)


def lines(element: Element | None, *names: str) -> list[str]:
    """The texts of all elements below with these local names that have any, each on one line."""
    found: Iterable[Element] = () if element is None else element.iter(*(f"{{*}}{name}" for name in names))
    return [text for one in found if (text := line_of(one))]


def first_line(element: Element | None, *names: str) -> str:
    """The first of them; empty where there is none."""
    return next((text for name in names for text in lines(element, name)), "")


def moment(written: str | None) -> str | None:
    """A date of ISO 8601, also in the basic form (``20310414T0840+0200``), or another that is written.

    Midnight without a zone means the day: the formats have no other way to say it.
    """
    written = " ".join((written or "").split())
    if not _BASIC.fullmatch(written):
        date = read_date(written)
        return date.iso.removesuffix(_MIDNIGHT) if date else None
    try:
        return datetime.fromisoformat(written).isoformat().removesuffix(_MIDNIGHT)
    except ValueError:  # such as the 30th of February
        return None


def place(dateline: str) -> str | None:
    """The place that a dateline in an element of its own names."""
    if not dateline:
        return None
    found = dateline_of(f"{dateline.rstrip(' -–—')} - ")
    if found and found.place:
        return found.place
    return place_name(re.split(r"[,(]|\.\s|\s[-–—]", dateline, maxsplit=1)[0].strip(" .")) or None


def writers(byline: str) -> str | None:
    """The names in a byline in an element of its own, without the word before them."""
    found = byline_of(byline) if byline else None
    return (found.writers if found else None) or byline or None
