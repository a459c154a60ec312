import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.readers.worded import worded


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("6 Sep 2031 22:22", "2031-09-06T22:22:00"),
        ("September 6, 2031 at 10:22 PM", "2031-09-06T22:22:00"),
        ("12 a.m. 6 May 2031", "2031-05-06T00:00:00"),
        ("Thursday, 6th September 2031", "2031-09-06"),
        ("22:22 06.09.2031", "2031-09-06T22:22:00"),
        ("10:20, 14 апреля 2031 года", "2031-04-14T10:20:00"),
        ("10:20 (МСК) 14 апреля 2031", "2031-04-14T10:20:00+03:00"),
        ("Dienstag, 6. September 2031, 14.05 Uhr", "2031-09-06T14:05:00"),
        ("6. September 2031 um 14 Uhr", "2031-09-06T14:00:00"),
        ("le 6 septembre 2031 à 14h05", "2031-09-06T14:05:00"),
        ("6 de septiembre de 2031", "2031-09-06"),
        ("2031年9月6日 14:05", "2031-09-06T14:05:00"),
        ("٦ سبتمبر ٢٠٣١", "2031-09-06"),
        ("2031-09-06 22:22:33", "2031-09-06T22:22:33"),
        ("2031-09-06T22:22:33.120+03:00", "2031-09-06T22:22:33+03:00"),
        ("6 Sept 2031 14:05 ET", "2031-09-06T14:05:00-04:00"),
        ("6 Sept 2031 14:05 GMT+3", "2031-09-06T14:05:00+03:00"),
        ("April 2031", "2031-04"),
        ("Thu 6 Sep 2031 22.22 BST", "2031-09-06T22:22:00+01:00"),
        ("06.09.2031-14:05", "2031-09-06T14:05:00"),
        ("September 6, 2031 GMT", "2031-09-06"),
        ("الخميس 6 سبتمبر/أيلول 2031 - 14:05 بتوقيت غرينتش", "2031-09-06T14:05:00+00:00"),
    ],
)
def test_dates_are_understood_word_by_word(written: str, iso: str) -> None:
    found = worded(written)
    assert found is not None
    assert (found.iso, found.certain) == (iso, True)


@pytest.mark.parametrize(
    "written",
    [
        "",
        "2031",
        "6 September",
        "6 Sep 31",
        "31 Feb 2031",
        "6 Sep 2031 25:00",
        "13 pm 6 Sep 2031",
        "6 Sep 2031 Lorvan",
        "6 May 2031 - 7 May 2031",
        "in 2031",
        "6 7 Sep 2031",
        "x" * 200,
    ],
)
def test_what_is_not_wholly_a_date_is_none(written: str) -> None:
    assert worded(written) is None


def test_strokes_are_uncertain_unless_the_figures_tell() -> None:
    assert [getattr(worded(written), "certain", None) for written in ("4/5/2031", "14/5/2031")] == [
        False,
        True,
    ]
    american = worded("4/5/2031", ("en",))
    assert american is not None
    assert american.iso == "2031-04-05"


@given(st.text(st.sampled_from("0123456789:./- TZhapmSept,GMT+年月日May"), max_size=40))
def test_any_text_is_a_date_or_none(written: str) -> None:
    found = worded(written)
    assert found is None or found.iso[:4].isdigit()
