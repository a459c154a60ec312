"""Nouns that no list has, for people and bodies that have just spoken."""

import pytest
from tests.builders import span_of

from copydesk.domain.suggestion import NewActor
from copydesk.suggest.cast import Cast
from copydesk.suggest.meaning.epithets import is_human
from copydesk.suggest.names.aliases import Aliases


@pytest.mark.parametrize(
    ("text", "speakers", "name"),
    [
        ("Ann Lee spoke. The retired village cook sang.", ["Ann Lee", "The retired village cook"], "Ann Lee"),
        ("Ana Rivas habló. La gobernante cantó.", ["Ana Rivas", "La gobernante"], "Ana Rivas"),
        ("Ana Rivas habló. El gobernante cantó.", ["Ana Rivas", "El gobernante"], ""),
        ("Ann Lee spoke. The source sang.", ["Ann Lee", "The source"], ""),
        ("The Tide Board spoke. The quango sang.", ["The Tide Board", "The quango"], "Tide Board"),
        ("Ann Lee spoke. The islanders sang.", ["Ann Lee", "The islanders"], ""),
    ],
)
def test_who_has_just_spoken_is_meant(text: str, speakers: list[str], name: str) -> None:
    cast = Cast(text, Aliases())
    whom = None
    for words in speakers:
        whom = cast.speaker(span_of(text, words))
    assert (whom.name if isinstance(whom, NewActor) else "") == name


def test_nouns_for_people_are_told_by_their_ends() -> None:
    assert all(map(is_human, ["islander", "guitarist", "trustee"]))
    assert not any(map(is_human, ["quango", "sea", "er"]))
