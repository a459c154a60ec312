import pytest

from copydesk.readers.months import month_number


@pytest.mark.parametrize(
    ("word", "number"),
    [
        ("September", 9),
        ("Sept", 9),
        ("sep.", 9),
        ("MAI", 5),
        ("März", 3),
        ("juil", 7),
        ("septiembre", 9),
        ("сентября", 9),
        ("сен", 9),
        ("верес", 9),
        ("سبتمبر", 9),
        ("Eylül", 9),
        ("SET", 9),
    ],
)
def test_months_are_known(word: str, number: int) -> None:
    assert month_number(word) == number


@pytest.mark.parametrize("word", ["", "Se", "Spt", "Septembers", "jui", "word"])
def test_other_words_are_no_month(word: str) -> None:
    assert month_number(word) is None
