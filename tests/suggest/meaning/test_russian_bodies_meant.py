"""Which body Russian nouns mean by how it was named before."""

import pytest
from tests.suggest.meaning.test_meant import meant


@pytest.mark.parametrize(
    ("text", "speakers", "name"),
    [
        ("Там пел Речнадзор. Пели у пруда. В ведомстве пели.", ["Речнадзор", "ведомстве"], "Речнадзор"),
        (
            "Была компания «Тихий двор». Там пел завод «Ольха». В компании пели.",
            ["завод «Ольха»", "компании"],
            "Тихий двор",
        ),
        ("Был Минфин. Там пел Orle Post. По сведениям газеты, пели.", ["Orle Post", "газеты"], "Orle Post"),
        (
            "Пел департамент мостов Орвска. Пели в департаменте.",
            ["департамент мостов Орвска", "департаменте"],
            "департамент мостов Орвска",
        ),
    ],
)
def test_a_noun_means_the_body_that_it_was_said_of(text: str, speakers: list[str], name: str) -> None:
    assert meant(text, *speakers) == name
