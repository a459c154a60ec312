"""Whose papers are."""

import pytest
from tests.suggest.meaning.test_meant import meant


@pytest.mark.parametrize(
    ("text", "speakers", "name"),
    [
        ("A letter by Orle Council came. The letter sang.", ["The letter"], "Orle Council"),
        (
            "Die Orr AG pries die Holm AG. In dem Gutachten war es.",
            ["Die Orr AG", "In dem Gutachten"],
            "Orr AG",
        ),
        ("Bo Orr took it. According to the indictment he did.", ["Bo Orr", "the indictment"], ""),
        (
            "The Orle Prosecution Service met. Bo Orr wept. The warrant sang.",
            ["Bo Orr", "The warrant"],
            "",
        ),
        ("Orle Court met. Bo Orr wept. The verdict sang.", ["Bo Orr", "The verdict"], "Orle Court"),
        ("Ida Moss sued Orle Gas. Orle Gas wept. The lawsuit sang.", ["Orle Gas", "The lawsuit"], "Ida Moss"),
        ("Orle Gas wept. The complaint sang.", ["Orle Gas", "The complaint"], ""),
        ("Там был Портовый совет. В предписании пели.", ["предписании"], "Портовый совет"),
    ],
)
def test_a_paper_is_of_who_issued_it(text: str, speakers: list[str], name: str) -> None:
    assert meant(text, *speakers) == name
