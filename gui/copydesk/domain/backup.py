"""Backups of a project: why each was made, what it holds, how it differs, and which of many are kept."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path

HOURLY = 24
"""For so many hours of work, by default, one backup each is kept."""
_FRESH = timedelta(hours=1)
_DAYS = 14
_WEEKS = 12


class Reason(StrEnum):
    """When a backup was made."""

    OPENED = "opened"
    HOURLY = "hourly"
    BY_HAND = "by hand"
    BEFORE_RESTORE = "before restore"
    BEFORE_MIGRATION = "before migration"
    BEFORE_REPAIR = "before repair"

    @property
    def special(self) -> bool:
        """Whether it was made before something that may be regretted: work does not push these out."""
        return self in (Reason.BEFORE_RESTORE, Reason.BEFORE_MIGRATION, Reason.BEFORE_REPAIR)


class Part(StrEnum):
    """What is counted and compared."""

    ARTICLES = "articles"
    ANNOTATIONS = "annotations"
    ACTORS = "actors"
    TOPICS = "topics"


@dataclass(frozen=True, slots=True)
class Contents:
    """How much a project or a backup of it holds."""

    uid: str
    title: str
    articles: int
    annotations: int
    actors: int
    topics: int


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup: its file, when (in UTC) and why it was made, its size in bytes, and what it holds."""

    path: Path
    made: datetime
    reason: Reason
    size: int
    contents: Contents


@dataclass(frozen=True, slots=True)
class Difference:
    """How one part of the backup differs from the project as it is: names, first those of articles' titles.

    ``lost`` are only in the project and would go, ``back`` only in the backup and would come back;
    ``changed`` counts those in both that are not the same.
    """

    part: Part
    lost: tuple[str, ...]
    back: tuple[str, ...]
    changed: int


@dataclass(frozen=True, slots=True)
class Comparison:
    """What restoring a backup would change, part by part."""

    differences: tuple[Difference, ...]

    @property
    def same(self) -> bool:
        """Whether nothing that is compared would change."""
        return not any(each.lost or each.back or each.changed for each in self.differences)


Item = tuple[str, str]
"""What something is called, and what changes when it does."""


def compared(present: dict[Part, dict[str, Item]], backup: dict[Part, dict[str, Item]]) -> Comparison:
    """Compare two inventories: by part, what there is by its identity."""
    found: list[Difference] = []
    for part in Part:
        now, then = present[part], backup[part]
        lost = tuple(now[uid][0] for uid in now if uid not in then)
        back = tuple(then[uid][0] for uid in then if uid not in now)
        changed = sum(1 for uid in now.keys() & then.keys() if now[uid] != then[uid])
        found.append(Difference(part, lost, back, changed))
    return Comparison(tuple(found))


def kept(times: Iterable[datetime], now: datetime, hourly: int = HOURLY) -> frozenset[datetime]:
    """Which of the backups made at these times (all in UTC) stay; the rest may go.

    All of the last hour; the last one of each of the ``hourly`` latest hours that have any, of each of the
    last 14 days and of each of the last 12 weeks. What seems to be made later than now stays: then a clock
    is wrong, and that is no reason to lose anything.
    """
    past = sorted(time for time in times)
    stay = {time for time in past if time > now - _FRESH}
    past = [time for time in past if time <= now]
    stay.update(past[-1:])
    by_hour = {time.replace(minute=0, second=0, microsecond=0): time for time in past}
    stay.update(by_hour[hour] for hour in sorted(by_hour)[-max(1, hourly) :])
    today = now.astimezone(UTC).date()
    monday = today - timedelta(days=today.weekday())
    by_day = {time.date(): time for time in past}
    stay.update(time for day, time in by_day.items() if (today - day).days < _DAYS)
    by_week = {day - timedelta(days=day.weekday()): time for day, time in sorted(by_day.items())}
    stay.update(time for week, time in by_week.items() if (monday - week).days < 7 * _WEEKS)
    return frozenset(stay)
