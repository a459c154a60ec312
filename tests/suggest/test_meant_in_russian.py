"""Whom Russian words without a name mean."""

import pytest
from tests.suggest.test_meant import meant


@pytest.mark.parametrize(
    ("text", "speakers", "name"),
    [
        ("Там был Минспорт Тарнии. В министерстве пели.", ["В министерстве"], "Минспорт Тарнии"),
        ("Таренский городской суд заседал. Суд пел.", ["Суд"], "Таренский городской суд"),
        ("Пришли в Федерацию волейбола. В федерации пели.", ["В федерации"], "Федерацию волейбола"),
        ("Портовый совет заседал. В пресс-релизе пели.", ["пресс-релизе"], "Портовый совет"),
        ("Пришла защитница Анна Штольц. Защитница пела.", ["Защитница"], "Анна Штольц"),
    ],
)
def test_russian_words_mean_somebody(text: str, speakers: list[str], name: str) -> None:
    assert meant(text, *speakers) == name
