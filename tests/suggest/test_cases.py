"""Declined Russian words."""

import pytest

from copydesk.suggest.cases import nominatives


@pytest.mark.parametrize(
    ("declined", "plain"),
    [("министром", "министр"), ("службе", "служба"), ("главой", "глава"), ("учёного", "учёный")],
)
def test_a_declined_word_can_be_one_in_no_case(declined: str, plain: str) -> None:
    assert plain in list(nominatives(declined))


@pytest.mark.parametrize(
    ("plural", "plain"), [("эксперты", "эксперт"), ("чиновники", "чиновник"), ("ministers", "minister")]
)
def test_plurals_and_other_letters_are_left(plural: str, plain: str) -> None:
    assert plain not in list(nominatives(plural))
