import pytest

from copydesk.readers.wire.agencies import certain_agency, known_agency, leading_agency


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Reuters", "Reuters"),
        ("REUTERS", "Reuters"),
        ("The Associated Press", "AP"),
        ("dpa", "dpa"),
        ("dpa/lno", "dpa"),
        ("dpa/AFP", "dpa/AFP"),
        ("INTERFAX.RU", "Interfax"),
        ("Корр. БЕЛТА", "БЕЛТА"),
        ("أ ف ب", "أ ف ب"),
    ],
)
def test_known_agencies_have_one_name(written: str, name: str) -> None:
    assert known_agency(written) == name


@pytest.mark.parametrize("written", ["", "ap", "reuters", "Meridian", "/", "AP Biology", "x" * 99])
def test_other_words_are_no_agency(written: str) -> None:
    assert known_agency(written) is None


def test_a_name_short_for_much_else_is_not_certain() -> None:
    assert known_agency("PA") == "PA"
    assert certain_agency("PA") is None


def test_an_agency_may_lead_other_words() -> None:
    assert leading_agency("Thomson Reuters. All rights reserved") == "Reuters"
    assert leading_agency("All rights of Reuters") is None
