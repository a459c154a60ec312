"""Whom words mean that say what somebody is of something."""

import pytest
from tests.suggest.meaning.test_meant import meant


@pytest.mark.parametrize(
    ("text", "speakers", "name"),
    [
        (
            "Le député Luc Brun rit. Le pêcheur de Tarn dort.",
            ["Le député Luc Brun", "Le pêcheur de Tarn"],
            "Luc Brun",
        ),
        (
            "Le rapporteur Luc Brun rit. L'élu de la Haute-Tarn dort.",
            ["Le rapporteur Luc Brun", "L'élu de la Haute-Tarn"],
            "Luc Brun",
        ),
        (
            "Le patron Luc Brun rit. Cet ingénieur de formation dort.",
            ["Le patron Luc Brun", "Cet ingénieur de formation"],
            "Luc Brun",
        ),
        (
            "Le chef Luc Brun rit. La préfète du port, Anne Roy, arrive. La déléguée de Tarn dort.",
            ["Le chef Luc Brun", "La déléguée de Tarn"],
            "Anne Roy",
        ),
        (
            "Le maire Luc Brun rit. Le préfet de la Tarn dort.",
            ["Le maire Luc Brun", "Le préfet de la Tarn"],
            "",
        ),
        (
            "Le maire Luc Brun rit. La pêcheuse de Tarn dort.",
            ["Le maire Luc Brun", "La pêcheuse de Tarn"],
            "",
        ),
        (
            "La consejera de Puentes, Ana Lima, rio. La titular de Puentes calló.",
            ["La titular de Puentes"],
            "Ana Lima",
        ),
        (
            "El líder Luis Lima rio. El exalcalde de Puerto Gris calló.",
            ["El líder Luis Lima", "El exalcalde de Puerto Gris"],
            "Luis Lima",
        ),
        (
            "El líder Luis Lima rio.\n\nEl exalcalde de Puerto Gris calló.",
            ["El líder Luis Lima", "El exalcalde de Puerto Gris"],
            "",
        ),
    ],
)
def test_who_has_just_spoken_is_meant_by_what_nobody_is_said_to_be(
    text: str, speakers: list[str], name: str
) -> None:
    assert meant(text, *speakers) == name
