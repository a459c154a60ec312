"""Whom French and Spanish words without a name mean."""

import pytest
from tests.suggest.meaning.test_meant import meant


@pytest.mark.parametrize(
    ("text", "speakers", "name"),
    [
        ("Le bac part, dit le pêcheur Luc Brun, qui rit.", ["le pêcheur Luc Brun", "qui"], "Luc Brun"),
        ("Le préfet Luc Brun est là. Le préfet, qui rit, part.", ["Le préfet Luc Brun", "qui"], "Luc Brun"),
        ("Aquí estuvo Ana Lima, quien ríe.", ["Ana Lima", "quien"], "Ana Lima"),
        (
            "Tras Luis Lima, su viuda y su editor riñen. Ayer llegó Ana Gil. Calla la viuda.",
            ["la viuda"],
            "Ana Gil",
        ),
        (
            "Le père de l'étudiante, Luc Brun, attend. Le quinquagénaire dort.",
            ["Le quinquagénaire"],
            "Luc Brun",
        ),
        (
            "La titular de Aguas, Yareli Paz, calla. El fiscal Luis Lima ríe. El funcionario habla.",
            ["La titular de Aguas, Yareli Paz", "El fiscal Luis Lima", "El funcionario"],
            "Luis Lima",
        ),
        (
            "La Unión Naval (UN) riñe con la empresa Bacs del Tarn. Habla la firma.",
            ["la firma"],
            "Bacs del Tarn",
        ),
        ("Le Stade mérovien perd face à l'Olympique de Brens, a dit le club.", ["le club"], "Stade mérovien"),
        ("La direction de Verdon part. L'entreprise se tait.", ["L'entreprise"], "Verdon"),
        ("El Senado cerró. Calla el Ayuntamiento.", ["El Senado", "el Ayuntamiento"], ""),
        ("La conseillère d'Etat Anne Brun rit.", ["La conseillère d'Etat Anne Brun"], "Anne Brun"),
        (
            "La diputada de Amigos de Orle (AdO) Ana Lima ríe.",
            ["La diputada de Amigos de Orle (AdO) Ana Lima"],
            "Ana Lima",
        ),
        ("Le maire Luc Brun rit. Le Tessinois dort.", ["Le maire Luc Brun", "Le Tessinois"], "Luc Brun"),
        (
            "L'épidémiologiste Sarah Roy parle. La chercheuse rit.",
            ["L'épidémiologiste Sarah Roy", "La chercheuse"],
            "Sarah Roy",
        ),
        (
            "Le cycliste Luc Brun rit. Le procureur Max Roy parle. Le prévenu dort.",
            ["Le cycliste Luc Brun", "Le procureur Max Roy", "Le prévenu"],
            "Luc Brun",
        ),
        ("Interpellé par la députée Anne Brun, le ministre du Port rit.", ["le ministre du Port"], ""),
        ("Voilà Léa, 17 ans. Elle dort.", ["Léa", "Elle"], "Léa"),
        (
            "Le Parti des bacs exclut Luc Brun. Le parti rit. L'intéressé dort.",
            ["Le parti", "L'intéressé"],
            "Luc Brun",
        ),
        ("El Partido del Río calló. La formación rio.", ["La formación"], "Partido del Río"),
        (
            "La ministra de Política Fluvial, Ana Lima, ríe. La dirigente calla.",
            ["La ministra de Política Fluvial, Ana Lima", "La dirigente"],
            "Ana Lima",
        ),
    ],
)
def test_words_without_a_name_mean_who_was_named(text: str, speakers: list[str], name: str) -> None:
    assert meant(text, *speakers) == name
