"""What stands beside names of states only."""

import pytest
from tests.suggest.people import meant

from copydesk.suggest.names.land_signs import is_land
from copydesk.suggest.names.people import named


@pytest.mark.parametrize(
    ("text", "is_lands"),
    [
        ("San Orlo's president left.", True),
        ("Tal Orlo Prime Minister Ann Lee left.", True),
        ("Tal Orlo's new foreign minister left.", True),
        ("Tal Orlo's sister left.", False),
        ("Anna Orlo's parliament left.", False),
    ],
)
def test_what_a_name_has_tells_a_state(text: str, is_lands: bool) -> None:
    assert is_land(text, next(iter(named(text)))) is is_lands


def test_an_ambassador_is_of_a_state() -> None:
    text = "She was ambassador to Tal Orlo."
    assert is_land(text, next(iter(named(text))))


def test_a_state_is_nobodys_rival() -> None:
    text = "San Orlo's president won.\n\nPresident Ida Orr danced. Her main rival wept."
    assert meant(text, "Her main rival") == ""
