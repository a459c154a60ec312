import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copydesk.readers.dates import read_date


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("2031-04-14", "2031-04-14"),
        ("2031-04", "2031-04"),
        ("2031", "2031"),
        ("2031-04-14T08:40:00Z", "2031-04-14T08:40:00+00:00"),
        ("2031-04-14T08:40+03:00", "2031-04-14T08:40:00+03:00"),
        ("20310414", "2031-04-14"),
        ("14.4.2031", "2031-04-14"),
        ("14.04.2031 08:40", "2031-04-14T08:40:00"),
        ("2031/4/14", "2031-04-14"),
        ("1933925999", "2031-04-14T09:39:59+00:00"),
        ("Mon, 14 Apr 2031 08:40:00 +0300", "2031-04-14T08:40:00+03:00"),
        ("April 14, 2031 Monday", "2031-04-14"),
        ("14 April 2031", "2031-04-14"),
        ("14. April 2031", "2031-04-14"),
        ("14 апреля 2031", "2031-04-14"),
        ("lundi 14 avril 2031", "2031-04-14"),
        ("April 2031", "2031-04"),
    ],
)
def test_dates_are_read_as_they_are_written(written: str, iso: str) -> None:
    found = read_date(written)
    assert found is not None
    assert (found.iso, found.certain) == (iso, True)


@pytest.mark.parametrize(
    ("written", "languages", "iso"),
    [("4/5/2031", (), "2031-05-04"), ("4/5/2031", ("en",), "2031-04-05"), ("04-05-2031", (), "2031-05-04")],
)
def test_what_could_be_read_two_ways_is_uncertain(written: str, languages: tuple[str, ...], iso: str) -> None:
    found = read_date(written, languages)
    assert found is not None
    assert (found.iso, found.certain) == (iso, False)


@pytest.mark.parametrize(
    "written", ["", "words", "31.02.2031", "14 April", "2031-13-01", "page 4", "5" * 200]
)
def test_what_is_no_date_is_none(written: str) -> None:
    assert read_date(written) is None


@settings(deadline=None)  # dateparser loads at the first
@given(st.text(max_size=100))
def test_any_text_is_a_date_or_none(written: str) -> None:
    found = read_date(written)
    assert found is None or found.iso[:4].isdigit()
