"""What somebody is said to be behind or before a name."""

import pytest
from tests.builders import span_of

from copydesk.suggest.names.descriptions import described, offices


@pytest.mark.parametrize(
    ("text", "name", "noun"),
    [
        ("Ann Lee, a pianist from Lorvan, left.", "Ann Lee", "pianist"),
        ("Ann Lee, the oldest rower of the club, left.", "Ann Lee", "rower"),
        ("The lace maker Marsh Weavers closed.", "Marsh Weavers", "maker"),
        ("Before Ann Lee, the judge had slept.", "Ann Lee", ""),
        ("It was Ann Lee, the guild's oldest.", "Ann Lee", ""),
        ("The head of Velmora", "Velmora", ""),
        ("the long wait before Ann Lee", "Ann Lee", ""),
        ("Ann Lee left.", "Ann Lee", ""),
    ],
)
def test_what_somebody_is_stands_behind_or_before_the_name(text: str, name: str, noun: str) -> None:
    assert described(text, span_of(text, name)) == noun


def test_a_clause_behind_a_name_says_no_office() -> None:
    assert list(offices(["former", "head", "of", "the", "board"])) == ["former", "head"]
    assert list(offices(["the", "judge", "had", "slept"])) == []
