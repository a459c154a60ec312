"""Who heads a Russian ministry."""

import pytest
from tests.suggest.meaning.test_meant import meant

MET = (
    "Пел министр обороны Пётр Сомов и его коллега из Орвы Хасан Мирза. Был министр финансов Лев Гай. {} пел."
)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Глава Минобороны", "Пётр Сомов"),
        ("Глава военного ведомства Орвы", "Хасан Мирза"),
        ("Глава Минфина", "Лев Гай"),
    ],
)
def test_the_head_of_a_ministry_is_its_minister(words: str, name: str) -> None:
    assert meant(MET.format(words), words) == name
