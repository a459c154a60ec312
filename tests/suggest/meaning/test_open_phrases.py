"""Whom nouns mean that no list has."""

import pytest
from tests.builders import span_of

from copydesk.suggest.cast import Cast
from copydesk.suggest.names.aliases import Aliases


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Ann Lee, a stargazer, met Bob Stone. The stargazer sang.", "The stargazer", "Ann Lee"),
        ("Ann Lee met Bob Stone. A stargazer sang.", "A stargazer", ""),
    ],
)
def test_who_was_said_to_be_it_is_meant(text: str, words: str, name: str) -> None:
    whom = Cast(text, Aliases()).speaker(span_of(text, words))
    assert getattr(whom, "name", "") == name
