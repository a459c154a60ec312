"""People who are meant by how old they are said to be."""

import pytest
from tests.builders import span_of

from copydesk.domain.suggestion import NewActor
from copydesk.suggest.aliases import Aliases
from copydesk.suggest.cast import Cast

MET = "Ann Lee, 17, sat beside Bob Stone (84). A 66-year-old diver, Ida Skov, sat by them. Then {} left."


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("the 84-year-old", "Bob Stone"),
        ("the octogenarian", "Bob Stone"),
        ("the teenager", "Ann Lee"),
        ("the pensioner", "Ida Skov"),
    ],
)
def test_an_age_means_who_is_as_old(words: str, name: str) -> None:
    text = MET.format(words)
    whom = Cast(text, Aliases()).speaker(span_of(text, words))
    assert isinstance(whom, NewActor)
    assert whom.name == name
