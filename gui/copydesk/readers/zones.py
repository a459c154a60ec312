"""Time zones by the letters that articles give them in."""

import re
from datetime import datetime, timedelta, timezone, tzinfo

_HOURS = {
    **dict.fromkeys(("gmt", "utc", "ut", "z", "wet", "غرينتش"), 0.0),
    **dict.fromkeys(("cet", "mez", "west", "wat"), 1.0),
    **dict.fromkeys(("cest", "mesz", "eet", "sast", "cat"), 2.0),
    **dict.fromkeys(("eest", "trt", "eat"), 3.0),
    **{"pkt": 5.0, "wib": 7.0, "hkt": 8.0, "sgt": 8.0, "jst": 9.0, "kst": 9.0, "aest": 10.0, "aedt": 11.0},
    **{"nzst": 12.0, "nzdt": 13.0, "brt": -3.0, "edt": -4.0, "est": -5.0, "cdt": -5.0},
    **{"mdt": -6.0, "mst": -7.0, "pdt": -7.0, "pst": -8.0},
}
# Letters that mean summer time in summer, or whose clocks were changed by law.
_PLACES = {
    "bst": "Europe/London",
    "et": "America/New_York",
    "ct": "America/Chicago",
    "mt": "America/Denver",
    "pt": "America/Los_Angeles",
    "msk": "Europe/Moscow",
    "мск": "Europe/Moscow",
}
_OFFSET = re.compile(r"(?:gmt|utc)?\s*([+\-−])(\d{1,2})(?::?(\d{2}))?", re.IGNORECASE)


def is_zone(word: str) -> bool:
    """Whether the letters name a time zone. Those of several zones (IST, CST) name none."""
    return word.casefold() in _HOURS or word.casefold() in _PLACES


def in_zone(moment: datetime, zone: str) -> datetime:
    """The moment with its zone's distance from UTC: ``GMT``, ``MSK``, ``ET``, ``+03:00``, ``UTC+2``.

    Without one where the letters name no zone, or this system does not know the place's clocks.
    """
    return moment.replace(tzinfo=_zone(moment, zone.strip().casefold()))


def _zone(moment: datetime, zone: str) -> tzinfo | None:
    if zone in _HOURS:
        return timezone(timedelta(hours=_HOURS[zone]))
    if zone in _PLACES:
        return _at(moment, _PLACES[zone])
    found = _OFFSET.fullmatch(zone)
    if found is None:
        return None
    minutes = int(found[2]) * 60 + int(found[3] or 0)
    return (
        timezone(timedelta(minutes=minutes if found[1] == "+" else -minutes)) if minutes < 24 * 60 else None
    )


def _at(moment: datetime, place: str) -> tzinfo | None:
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        distance = moment.replace(tzinfo=ZoneInfo(place)).utcoffset()
    except ZoneInfoNotFoundError:
        return None
    return None if distance is None else timezone(distance)
