"""Tests for matters with commas between that one body or minister is for."""

import pytest

from copydesk.domain.annotation import Kind
from copydesk.domain.suggestion import NewActor, Suggestion
from copydesk.suggest.engine import suggest
from copydesk.suggest.names.listed_matters import body_behind_list, list_end, lists


def _speaker(text: str) -> tuple[str, str]:
    said = next(each for each in suggest(text) if each.kind is Kind.QUOTATION)
    return said.speaker_spans[0].of(text), _name(said)


def _name(each: Suggestion) -> str:
    return each.actor.name if isinstance(each.actor, NewActor) else ""


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("The Ministry of Trade, Tourism and Crafts", ""),
        ("The Ministry of Trade, Tourism, and Crafts", ""),
        ("The Department of Forestry, Fisheries and the Environment", ""),
        ("The Lorvan Ministry of Environment, Climate Change and Rural Affairs", ""),
        ("The Culture, Sports and Youth Ministry", ""),
        (
            "A spokesman for the Ministry of Land, Infrastructure and Transport",
            "Ministry of Land, Infrastructure and Transport",
        ),
        ("The Minister of Culture, Sports and Youth, Ann Bolger,", "Ann Bolger"),
        ("Culture, Sports and Youth Minister Ann Bolger", "Ann Bolger"),
    ],
)
def test_whoever_is_for_several_matters_speaks_as_one(words: str, name: str) -> None:
    text = f"MARDEN, Oct 3 (NPA) - {words} said on Tuesday the fair would open."
    assert _speaker(text) == (words.rstrip(","), name or words.removeprefix("The "))


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "The Ministry of Oceans, Marta Klein and Jan Oster said they would meet.",
            "Marta Klein and Jan Oster",
        ),
        (
            "In Orle, Trade and Industry Minister Ann Lee said it rained.",
            "Trade and Industry Minister Ann Lee",
        ),
    ],
)
def test_commas_between_others_part_them(text: str, speaker: str) -> None:
    assert _speaker(text)[0] == speaker


def test_lists_are_found_beside_their_heads() -> None:
    text = "the Secretary for Food, Fisheries and Rural Affairs met the Trade, Energy and Youth Commissioner"
    assert [span.of(text) for span in lists(text, 0, len(text))] == [
        "Food, Fisheries and Rural Affairs",
        "Trade, Energy and Youth",
    ]
    assert list_end(text, 0, len(text)) == text.index(" met")
    assert not body_behind_list(text, text.index("Trade"), len(text))
