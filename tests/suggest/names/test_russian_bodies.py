"""How far Russian names of bodies go."""

import pytest

from copydesk.domain.span import Span
from copydesk.suggest.names.people import named
from copydesk.suggest.names.russian_bodies import in_charge_to, small_headed


@pytest.mark.parametrize(
    ("text", "name", "whole"),
    [
        ("ГУ МЧС по Орвскому краю тушило", "ГУ МЧС", "ГУ МЧС по Орвскому краю"),
        ("УМВД Тарнии по Орвску искало", "УМВД Тарнии", "УМВД Тарнии по Орвску"),
        ("Управление Речнадзора по краю спорило", "Управление Речнадзора", "Управление Речнадзора по краю"),
        (
            "Речное управление СК по Орвскому краю",
            "Речное управление",
            "Речное управление СК по Орвскому краю",
        ),
        ("МЧС по словам мэра", "МЧС", "МЧС"),
        ("Союз ткачей по Орвскому краю", "Союз ткачей", "Союз ткачей"),
        ("МЧС по Анне Лис", "МЧС", "МЧС"),
    ],
)
def test_an_authority_is_in_charge_of_a_region(text: str, name: str, whole: str) -> None:
    assert text[: in_charge_to(text, Span(0, len(name)))] == whole


@pytest.mark.parametrize(
    ("text", "name", "whole"),
    [
        ("в мэрии Орвска пели", "Орвска", "мэрии Орвска"),
        ("в министерстве лесного дела Тарнии пели", "Тарнии", "министерстве лесного дела Тарнии"),
        ("данные областной прокуратуры Орвии", "Орвии", "областной прокуратуры Орвии"),
        ("акимат Туранской области", "Туранской", "акимат Туранской области"),
        ("отдел управления СК по краю", "СК", "управления СК по краю"),
        ("жители города Орвска пели", "Орвска", ""),
        ("сотрудник мэрии Анна Лис", "Анна Лис", ""),
        ("глава мэрии Рябова Анна", "Рябова", ""),
    ],
)
def test_a_head_in_small_letters_begins_the_name(text: str, name: str, whole: str) -> None:
    start = text.index(name)
    found = small_headed(text, Span(start, start + len(name)), 0)
    assert (found.of(text) if found else "") == whole


def test_names_are_read_whole() -> None:
    text = "Беда в Орвской больнице, сообщили в департаменте связи Орвска и ГУ МЧС по Лунному краю."
    found = [one.words for one in named(text)]
    assert found[1:] == ["Орвской больнице", "департаменте связи Орвска", "ГУ МЧС по Лунному краю"]
