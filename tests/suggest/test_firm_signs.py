"""What stands beside names of firms only."""

import pytest
from tests.suggest.people import meant

from copydesk.suggest.firm_signs import is_firm
from copydesk.suggest.people import named


@pytest.mark.parametrize(
    ("text", "is_firms"),
    [
        ("Tarn Velder shares fell.", True),
        ("Tarn Velder's chief executive left.", True),
        ("Tarn Velder has quietly closed its mill.", True),
        ("Tarn Velder denied that it had known.", True),
        ("Tarn Velder said it regretted the delay.", True),
        ("Tarn Velder denied that any of its men had known.", True),
        ("Tarn Velder slept.", False),
        ("Tarn Velder said it was raining.", False),
        ("Anna Velder closed its mill.", False),
        ("Velder Bridge lost its paint.", False),
        ("Tarn's staff left.", False),
    ],
)
def test_what_stands_beside_a_name_tells_a_firm(text: str, is_firms: bool) -> None:
    assert is_firm(text, next(iter(named(text)))) is is_firms


def test_a_stake_is_held_in_a_firm() -> None:
    text = "Lee has a stake in Tarn Velder."
    assert is_firm(text, list(named(text))[-1])


def test_the_company_is_who_has_what_firms_have() -> None:
    text = "Tarn Velder cut its forecast. The company, based in Orle, sang. The firm, which is old, sang."
    assert meant(text, "The company, based in Orle") == "Tarn Velder"
    assert meant(text, "The firm, which is old") == "Tarn Velder"
