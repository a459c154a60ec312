"""Which body *il* and *elle* mean in French."""

import pytest
from tests.suggest.meaning.test_meant import meant


@pytest.mark.parametrize(
    ("text", "speakers", "name"),
    [
        ("Anne Brun rit. La société Verdon se tait. Elle part, dit-elle.", ["Anne Brun", "elle"], "Verdon"),
        (
            "Le ministère des Ponts a dit non. Tout ira, selon lui.",
            ["Le ministère des Ponts", "lui"],
            "ministère des Ponts",
        ),
        (
            "Le maire Luc Brun rit. L'entreprise Verdon se tait. Tout ira, dit-il.",
            ["Le maire Luc Brun", "il"],
            "Luc Brun",
        ),
        ("La société Verdon se tait. Anne Brun rit. Tout ira, dit-elle.", ["Anne Brun", "elle"], "Anne Brun"),
        ("La société Verdon se tait.\n\nTout ira, dit-elle.", ["elle"], ""),
    ],
)
def test_a_body_that_has_just_been_told_of_is_meant(text: str, speakers: list[str], name: str) -> None:
    assert meant(text, *speakers) == name
