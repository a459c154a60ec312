"""Which company wants to buy another one."""

import pytest
from tests.builders import span_of

from copydesk.domain.suggestion import NewActor
from copydesk.suggest.cast import Cast
from copydesk.suggest.meaning.bidders import is_bidder
from copydesk.suggest.names.aliases import Aliases


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tarn Mines has a bid from rival Osk Group. Tarn Mines slept. The suitor sang.", "Osk Group"),
        ("Osk Group's raised offer is late. Tarn Mines slept. The suitor sang.", "Osk Group"),
        ("Osk Group has lifted its offer. Tarn Mines slept. The suitor sang.", "Osk Group"),
        ("Osk Group slept. Tarn Mines slept. The suitor sang.", ""),
        ("Ann Lee made an offer. The suitor sang.", ""),
    ],
)
def test_the_suitor_is_who_made_an_offer(text: str, name: str) -> None:
    whom = Cast(text, Aliases()).speaker(span_of(text, "The suitor"))
    assert (whom.name if isinstance(whom, NewActor) else "") == name


def test_only_some_nouns_are_for_bidders() -> None:
    assert is_bidder("bidder")
    assert not is_bidder("company")
