from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copydesk.readers.date_columns import DateColumn, are_dates


def read(*values: object) -> list[str | None]:
    column = DateColumn(values)
    return [found.iso if (found := column.read(value)) else None for value in values]


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("2031-04-05T06:07:08+02:00", "2031-04-05T06:07:08+02:00"),
        ("2031-04-05 06:07:08", "2031-04-05T06:07:08"),
        ("20310405T060708Z", "2031-04-05T06:07:08+00:00"),
        ("20310405060708", "2031-04-05T06:07:08"),
        (1933135628, "2031-04-05T06:07:08+00:00"),
        (1933135628000, "2031-04-05T06:07:08+00:00"),
        ("1933135628.0", "2031-04-05T06:07:08+00:00"),
        ("5.4.2031", "2031-04-05"),
        ("April 5, 2031, 2:33 PM", "2031-04-05T14:33:00"),
        ("5. April 2031", "2031-04-05"),
        ("5 апреля 2031", "2031-04-05"),
        ("47943", "2031-04-05"),
        (47943.25, "2031-04-05T06:00:00"),
        (date(2031, 4, 5), "2031-04-05"),
        (datetime(2031, 4, 5, 6), "2031-04-05T06:00:00"),
        ("2031", "2031"),
        ("2031.0", "2031"),
    ],
)
def test_dates_are_read_as_tables_write_them(written: object, iso: str) -> None:
    assert read(written) == [iso]


def test_one_day_above_twelve_says_that_the_day_comes_first() -> None:
    assert read("4/5/2031", "25/5/2031") == ["2031-05-04", "2031-05-25"]


def test_one_month_above_twelve_says_that_the_month_comes_first() -> None:
    assert read("4/5/2031 10:00", "4/25/31") == ["2031-04-05T10:00:00", "2031-04-25"]


def test_twelve_hours_say_that_the_month_comes_first() -> None:
    assert read("4/5/2031 2:33 PM") == ["2031-04-05T14:33:00"]


def test_what_no_value_tells_is_uncertain() -> None:
    column = DateColumn(["4/5/2031", "5/6/2031"])
    found = column.read("4/5/2031")
    assert column.uncertain
    assert found is not None
    assert not found.certain


def test_values_that_contradict_one_another_are_read_each_by_itself() -> None:
    column = DateColumn(["4/25/2031", "25/4/2031", "4/5/2031"])
    found = [column.read(value) for value in ("4/25/2031", "25/4/2031", "4/5/2031")]
    assert [(one.iso, one.certain) for one in found if one] == [
        ("2031-04-25", True),
        ("2031-04-25", True),
        ("2031-05-04", False),
    ]


def test_years_of_two_figures_are_read() -> None:
    assert read("05.04.31", "06.04.31 10:00") == ["2031-04-05", "2031-04-06T10:00:00"]
    assert DateColumn(["05.04.31"]).short_years


def test_the_century_is_that_of_the_other_values() -> None:
    values = ("05.04.31", "06.04.1932")
    assert read(*values) == ["1931-04-05", "1932-04-06"]
    assert not DateColumn(values).short_years


def test_numbers_of_versions_are_no_dates() -> None:
    assert read("1.2.10") == [None]


def test_midnight_in_all_rows_is_no_time() -> None:
    assert read("2031-04-05 00:00:00", datetime(2031, 4, 6)) == ["2031-04-05", "2031-04-06"]
    assert read("2031-04-05 00:00:00", "2031-04-05 10:00:00")[0] == "2031-04-05T00:00:00"


def test_words_are_no_dates() -> None:
    assert not are_dates(["Velmora", "Lorvan in 2031", ""], 0.1)
    assert not are_dates([], 0.1)


def test_a_column_may_be_of_dates_for_the_most_part() -> None:
    assert are_dates(["2031-04-05", "", "Lorvan"], 0.5)
    assert not are_dates(["2031-04-05", "", "Lorvan"], 0.6)


@settings(deadline=None)
@given(
    st.lists(st.text(alphabet="0123456789/-. :TZapm", max_size=24) | st.integers() | st.floats(), max_size=4)
)
def test_any_values_can_be_asked(values: list[object]) -> None:
    assert len(read(*values)) == len(values)
