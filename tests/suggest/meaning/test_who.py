"""Whom *who* stands for."""

import pytest
from tests.suggest.meaning.test_meant import meant


@pytest.mark.parametrize(
    ("text", "speakers", "name"),
    [
        ("So says Ann Lee, who left.", ["who"], "Ann Lee"),
        ("Ann Lee is here. Those who left.", ["who"], ""),
        ("Le bac part, dit le pêcheur Luc Brun, qui rit.", ["le pêcheur Luc Brun", "qui"], "Luc Brun"),
        ("Le préfet Luc Brun est là. Le préfet, qui rit, part.", ["Le préfet Luc Brun", "qui"], "Luc Brun"),
    ],
)
def test_who_is_named_or_spoke_right_before(text: str, speakers: list[str], name: str) -> None:
    assert meant(text, *speakers) == name
