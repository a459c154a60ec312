"""When an article was published, for putting articles in order."""

from hypothesis import given
from hypothesis import strategies as st

from copydesk.domain.article import moment


def test_dates_and_times_are_in_the_order_of_time() -> None:
    written = [
        "2031",
        "2031-02",
        "2031-02-03",
        "2031-02-03T01:30:00+02:00",
        "2031-02-03T00:00:00",
        None,
        "soon",
    ]
    assert sorted(written, key=moment) == [
        "2031",
        "2031-02",
        "2031-02-03T01:30:00+02:00",
        "2031-02-03",
        "2031-02-03T00:00:00",
        None,
        "soon",
    ]


@given(st.text() | st.datetimes(timezones=st.timezones()).map(lambda found: found.isoformat()))
def test_any_words_have_a_place_in_the_order(written: str) -> None:
    assert moment(written).utcoffset() is not None
