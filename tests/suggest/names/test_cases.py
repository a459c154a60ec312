"""Declined Russian words."""

import pytest

from copydesk.suggest.names.cases import nominatives, stems


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


@pytest.mark.parametrize(
    ("plain", "declined"),
    [
        ("Алексей Белый", ("Алексея Белого", "Алексею Белому", "Алексеем Белым")),
        ("Юлий Городской", ("Юлия Городского", "Юлием Городским")),
        ("Анна Лисова", ("Анны Лисовой", "Анну Лисову")),
    ],
)
def test_all_cases_of_a_name_have_the_same_stems(plain: str, declined: tuple[str, ...]) -> None:
    assert {stems(each) for each in declined} == {stems(plain)}


def test_other_letters_have_no_stems() -> None:
    assert stems("Ann Lee") == "Ann Lee"
