"""Whose papers are."""

import pytest
from tests.suggest.test_meant import meant


@pytest.mark.parametrize(
    ("text", "speakers", "name"),
    [
        ("A letter by Orle Council came. The letter sang.", ["The letter"], "Orle Council"),
        (
            "Die Orr AG pries die Holm AG. In dem Gutachten war es.",
            ["Die Orr AG", "In dem Gutachten"],
            "Orr AG",
        ),
        ("Там был Портовый совет. В предписании пели.", ["предписании"], "Портовый совет"),
    ],
)
def test_a_paper_is_of_who_issued_it(text: str, speakers: list[str], name: str) -> None:
    assert meant(text, *speakers) == name
