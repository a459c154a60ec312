"""Dates as people read them."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from copydesk.desktop.dates import long_date, short_date
from copydesk.desktop.language import install


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """The application, which speaks English again afterwards."""
    yield qapp
    install(qapp, "en")


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


@pytest.mark.parametrize(
    ("code", "long"),
    [
        ("de", "4. März 2031, 08:40"),
        ("es", "4 mar 2031, 8:40"),
        ("fr", "4 mars 2031, 08:40"),
        ("ru", "4 мар. 2031, 08:40"),
    ],
)
def test_dates_are_written_as_the_language_does(app: QApplication, code: str, long: str) -> None:
    install(app, code)
    assert long_date("2031-03-04T08:40") == long
