"""Dates as people read them."""

import pytest

from copydesk.desktop.dates import long_date, short_date


@pytest.mark.parametrize(
    ("stored", "short", "long"),
    [
        ("2031-04-14T08:40:00", "14 Apr 2031", "14 Apr 2031 08:40"),
        ("2031-04-14", "14 Apr 2031", "14 Apr 2031"),
        ("2031-04-14T08:40:00+02:00", "14 Apr 2031", "14 Apr 2031 08:40"),
        ("spring 2031", "spring 2031", "spring 2031"),
        (None, "", ""),
    ],
)
def test_dates_are_read_or_left_as_they_are(stored: str | None, short: str, long: str) -> None:
    assert (short_date(stored), long_date(stored)) == (short, long)
