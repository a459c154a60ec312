"""Which backups are kept, and how two inventories differ."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from copydesk.domain.backup import Item, Part, compared, kept

NOW = datetime(2031, 5, 14, 10, 20, tzinfo=UTC)
AGES = st.lists(st.integers(0, 200 * 24 * 60), max_size=120)
"""Minutes before now: up to 200 days."""


def at(*minutes: int) -> list[datetime]:
    return [NOW - timedelta(minutes=each) for each in minutes]


@given(AGES, st.integers(1, 60))
def test_what_stays_is_what_was_there_with_the_newest_and_not_too_many(ages: list[int], hourly: int) -> None:
    times = at(*ages)
    stay = kept(times, NOW, hourly)
    assert stay <= set(times)
    assert not times or max(times) in stay
    fresh = {time for time in times if time > NOW - timedelta(hours=1)}
    assert fresh <= stay
    assert len(stay - fresh) <= hourly + 14 + 12


@given(AGES, st.integers(1, 60))
def test_thinning_out_again_takes_nothing_more(ages: list[int], hourly: int) -> None:
    stay = kept(at(*ages), NOW, hourly)
    assert kept(stay, NOW, hourly) == stay


@given(AGES, st.integers(1, 60))
def test_each_recent_day_and_week_that_had_one_still_has_its_last(ages: list[int], hourly: int) -> None:
    times = at(*ages)
    stay = kept(times, NOW, hourly)
    for time in times:
        day = [one for one in times if one.date() == time.date()]
        week = [one for one in times if one.isocalendar()[:2] == time.isocalendar()[:2]]
        if (NOW.date() - time.date()).days < 14:
            assert max(day) in stay
        if (NOW.date() - time.date()).days < 11 * 7:
            assert max(week) in stay


@given(st.lists(st.integers(1, 3 * 24 * 60), max_size=80), st.integers(1, 24))
def test_thinning_out_after_each_backup_keeps_every_day(gaps: list[int], hourly: int) -> None:
    now, there, days = NOW, set[datetime](), set[date]()
    for gap in gaps:
        now += timedelta(minutes=gap)
        there.add(now)
        days.add(now.date())
        there = set(kept(there, now, hourly))
        recent = {day for day in days if (now.date() - day).days < 14}
        assert recent <= {time.date() for time in there}


@given(AGES, st.integers(1, 100_000))
def test_a_clock_that_was_set_back_loses_nothing_from_its_future(ages: list[int], ahead: int) -> None:
    times = at(*ages)
    later = [NOW + timedelta(minutes=ahead), NOW + timedelta(minutes=ahead + 1)]
    assert kept([*times, *later], NOW) == kept(times, NOW) | set(later)


def test_one_is_kept_of_each_of_the_latest_hours() -> None:
    stay = kept(at(0, 15, 30, 70, 75, 130, 140, 200), NOW, hourly=3)
    assert stay == set(at(0, 15, 30, 130))


def test_inventories_are_compared_by_identity() -> None:
    nothing: dict[Part, dict[str, Item]] = {part: {} for part in Part}
    now: dict[Part, dict[str, Item]] = {
        **nothing,
        Part.ACTORS: {"a": ("Osk", "1"), "b": ("Feld", ""), "c": ("Port", "")},
    }
    then: dict[Part, dict[str, Item]] = {**nothing, Part.ACTORS: {"a": ("Osk", "2"), "d": ("Union", "")}}
    (actors,) = [each for each in compared(now, then).differences if each.part is Part.ACTORS]
    assert (actors.lost, actors.back, actors.changed) == (("Feld", "Port"), ("Union",), 1)
    assert not compared(now, then).same
    assert compared(now, now).same
