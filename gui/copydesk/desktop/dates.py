"""Dates as people read them. Stored ones are ISO 8601."""

from datetime import datetime


def short_date(published: str | None) -> str:
    """Day, month and year; as it stands where it is not a date."""
    moment = _parsed(published)
    return f"{moment.day} {moment:%b %Y}" if moment else published or ""


def long_date(published: str | None) -> str:
    """Day, month, year, and the time of day if one was given."""
    moment = _parsed(published)
    if moment is None:
        return published or ""
    date = short_date(published)
    return f"{date} {moment:%H:%M}" if published and "T" in published else date


def _parsed(published: str | None) -> datetime | None:
    if not published:
        return None
    try:
        return datetime.fromisoformat(published)
    except ValueError:
        return None
