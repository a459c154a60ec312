"""Nouns for somebody of whom it was said before without a name."""

import pytest
from tests.builders import span_of

from copydesk.domain.suggestion import NewActor
from copydesk.suggest.cast import Cast
from copydesk.suggest.names.aliases import Aliases


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ann Lee spoke. A tram driver slept. The driver sang.", ""),
        ("Ann Lee spoke. Two tram drivers slept. The driver sang.", ""),
        ("Ann Lee spoke. A tram driver, Bo Orr, slept. The driver sang.", "Bo Orr"),
        ("Ann Lee spoke. The driver sang.", "Ann Lee"),
        ("Some drivers slept. Ann Lee spoke. The driver sang.", "Ann Lee"),
    ],
)
def test_a_noun_is_for_who_was_said_to_be_that(text: str, name: str) -> None:
    cast = Cast(text, Aliases())
    cast.speaker(span_of(text, "Ann Lee"))
    whom = cast.speaker(span_of(text, "The driver"))
    assert (whom.name if isinstance(whom, NewActor) else "") == name
