"""Dates as people read them, in the interface's language. Stored ones are ISO 8601."""

from datetime import datetime

from PySide6.QtCore import QDate, QLocale, QTime

from copydesk.desktop.language import tr


def short_date(published: str | None) -> str:
    """Day, month and year; as it stands where it is not a date."""
    moment = _parsed(published)
    if moment is None:
        return published or ""
    pattern = tr("d MMM yyyy", "a date, in Qt's pattern: day, short name of the month, year")
    return QLocale().toString(QDate(moment.year, moment.month, moment.day), pattern)


def long_date(published: str | None) -> str:
    """Day, month, year, and the time of day if one was given."""
    moment = _parsed(published)
    if moment is None:
        return published or ""
    date = short_date(published)
    if not published or "T" not in published:
        return date
    pattern = tr("HH:mm", "a time of day, in Qt's pattern")
    time = QLocale().toString(QTime(moment.hour, moment.minute), pattern)
    return tr("{date} {time}", date=date, time=time)


def moment_told(at: str) -> str:
    """When something was done, given in UTC: date and time of this computer's zone."""
    moment = _parsed(at)
    return long_date(moment.astimezone().isoformat(timespec="minutes")) if moment else at


def _parsed(published: str | None) -> datetime | None:
    if not published:
        return None
    try:
        return datetime.fromisoformat(published)
    except ValueError:
        return None
