import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.readers.archive_dates import printed_date, published


@pytest.mark.parametrize(
    ("line", "iso", "rest"),
    [
        ("April 14, 2031 Monday", "2031-04-14", ""),
        ("April 14, 2031 Monday Edition 1; Scotland", "2031-04-14", "Edition 1; Scotland"),
        ("Tuesday, April 15, 2031  23:59:59", "2031-04-15T23:59:59", ""),
        ("April 14, 2031 Monday 10:50 AM GMT", "2031-04-14T10:50:00+00:00", ""),
        ("April 14, 2031 Monday 12:05 AM EST", "2031-04-14T00:05:00-05:00", ""),
        ("14. April 2031 Montag 9:50 PM GMT+1", "2031-04-14T21:50:00+01:00", ""),
        ("Montag 14.April 2031", "2031-04-14", ""),
        ("lundi 14 avril 2031 - 16:55:20 -0000 1017 mots", "2031-04-14T16:55:20+00:00", "1017 mots"),
        ("avril 14 2031", "2031-04-14", ""),
        ("14 de abril de 2031", "2031-04-14", ""),
        ("14 апреля 2031 г.", "2031-04-14", ""),
        ("14 أبريل 2031", "2031-04-14", ""),
        ("April 14, 2031 9:50 PM Late Edition", "2031-04-14T21:50:00", "Late Edition"),
        ("14 april 2031 maandag", "2031-04-14", ""),
        ("2031年4月14日", "2031-04-14", ""),
        ("2031/04/14/", "2031-04-14", "/"),
        ("April 2031", "2031-04", ""),
    ],
)
def test_dates_are_read_as_archives_print_them(line: str, iso: str, rest: str) -> None:
    found = printed_date(line)
    assert found is not None
    assert (found.iso, found.rest) == (iso, rest)


@pytest.mark.parametrize(
    "line", ["", "The Velmora Courier", "Spring 2031", "On April 14, 2031", "April 31, 2031"]
)
def test_other_lines_begin_with_no_date(line: str) -> None:
    assert printed_date(line) is None


def test_a_time_that_is_none_is_left() -> None:
    found = printed_date("April 14, 2031 29:90")
    assert found is not None
    assert found.iso == "2031-04-14"


def test_a_field_may_have_any_other_form() -> None:
    assert published("20310414") == "2031-04-14"
    assert published("14 Nisan 2031") == "2031-04-14"
    assert published("14 Nonsense 20") is None
    assert published("unknown") is None


@given(st.text(max_size=60))
def test_any_text_is_a_date_or_none(text: str) -> None:
    published(text)
    printed_date(f"April 14, 2031 {text}")
