from datetime import datetime

import pytest

from copydesk.readers.zones import in_zone, is_zone

SUMMER = datetime(2031, 7, 6, 14, 5)
WINTER = datetime(2031, 1, 6, 14, 5)


@pytest.mark.parametrize(
    ("zone", "summer", "winter"),
    [
        ("GMT", "+00:00", "+00:00"),
        ("Z", "+00:00", "+00:00"),
        ("MSK", "+03:00", "+03:00"),
        ("мск", "+03:00", "+03:00"),
        ("ET", "-04:00", "-05:00"),
        ("EDT", "-04:00", "-04:00"),
        ("BST", "+01:00", "+00:00"),
        ("+03:00", "+03:00", "+03:00"),
        ("-0530", "-05:30", "-05:30"),
        ("GMT+3", "+03:00", "+03:00"),
        ("UTC -2", "-02:00", "-02:00"),
    ],
)
def test_a_zone_is_a_distance_from_utc(zone: str, summer: str, winter: str) -> None:
    assert in_zone(SUMMER, zone).isoformat() == f"2031-07-06T14:05:00{summer}"
    assert in_zone(WINTER, zone).isoformat() == f"2031-01-06T14:05:00{winter}"


def test_moscow_s_clocks_are_those_of_the_year() -> None:
    assert in_zone(datetime(2012, 7, 6), "MSK").isoformat() == "2012-07-06T00:00:00+04:00"


@pytest.mark.parametrize("zone", ["", "IST", "CST", "LOCAL", "+99", "+"])
def test_what_names_no_zone_adds_none(zone: str) -> None:
    assert in_zone(SUMMER, zone).tzinfo is None
    assert not is_zone(zone)
