"""Russian names, and words before them that have a capital for another reason."""

import pytest

from copydesk.suggest.names.people import named
from copydesk.suggest.names.russian import has_first_name, without_openers


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ждали долго. Хвалим Ивана за это.", ["Ивана"]),
        ("Олег Рябов молчит. Сестра Рябова Инна поёт.", ["Олег Рябов", "Рябова", "Инна"]),
        ("Пел Олег Рябов. Тренер ушёл.", ["Пел Олег Рябов"]),
        ("ЛИМАН, 3 мар - АБВ Север. Пел Олег Рябов.", ["Пел Олег Рябов"]),
        ("Вот коллега из Морской Республики Хасан Гай.", ["Морской Республики", "Хасан Гай"]),
        ("Вот коллега из Орвы Хасан Гай.", ["Орвы", "Хасан Гай"]),
        ("Пел Олег Рябов. Потом ушли все. Подпись Рябова стоит.", ["Пел Олег Рябов", "Рябова"]),
        ("И вот Марк Рябов. Марк Рябов поёт.", ["Марк Рябов", "Марк Рябов"]),
        ("И вот Олег Рябов. Муж Рябовой Семён поёт.", ["Олег Рябов", "Рябовой", "Семён"]),
        ("И вот она. Лодочница Анна Лис ждёт.", ["Анна Лис"]),
        ("И вот слова жены Олега Айны.", ["Олега", "Айны"]),
        ("И вот он. Никос Георгиу ждёт.", ["Никос Георгиу"]),
        ("И вот она. Хвалим Георгия за это.", ["Георгия"]),
        ("Глава Минфина ждёт.", ["Минфина"]),
        ("Президент Союза ткачей ждёт.", ["Союза ткачей"]),
        ("ЛИМАН, 3 мар - АБВ Волна. И вот АБВ Волне сказали.", ["АБВ Волна", "АБВ Волне"]),
        ("Минфин ждёт. Мария Рябова поёт.", ["Минфин", "Мария Рябова"]),
    ],
)
def test_words_that_open_a_sentence_are_no_part_of_a_name(text: str, names: list[str]) -> None:
    found = [one.words for one in without_openers(text, list(named(text)))]
    assert [each for each in found if each not in {"Ждали", "Вот", "Потом", "И"}] == names


def test_a_first_name_is_known_in_all_cases() -> None:
    assert has_first_name("Анны Штольц")
    assert not has_first_name("Штольц")
    assert not has_first_name("Anna Raske")


def test_a_paper_in_marks_and_an_agency_are_no_people() -> None:
    text = "И вот «Вестям Юга» ответили, а АБВ Волне нет, как и Олегу Рябову."
    assert [one.person for one in without_openers(text, list(named(text)))][-3:] == [False, False, True]


def test_several_people_before_a_body_are_no_part_of_its_name() -> None:
    text = "Врачи Орвской больницы пели. Эксперты Союза ткачей пели."
    found = [one.words for one in without_openers(text, list(named(text)))]
    assert found == ["Орвской больницы", "Союза ткачей"]


def test_regions_things_and_authorities_of_any_town_are_nobodys_names() -> None:
    text = "Прокуратура города молчит. Там в Орвской области стоит ГЭС. Водителей ждали. Там пел Иван Лис."
    assert [one.words for one in without_openers(text, list(named(text)))] == ["Иван Лис"]
    text = "Компания OrlePort пела."
    assert [one.words for one in without_openers(text, list(named(text)))] == ["OrlePort"]
