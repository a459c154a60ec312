"""What stands beside names of firms only."""

import pytest
from tests.suggest.people import meant

from copydesk.suggest.names.firm_signs import is_firm, is_surely_firm
from copydesk.suggest.names.people import named


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


@pytest.mark.parametrize(
    ("text", "is_firms"),
    [
        ("Quillon CEO Ann Lee left.", True),
        ("Quillon's net profit fell by half.", True),
        ("Quillon chief financial officer Ann Lee left.", True),
        ("Shares in Quillon fell.", True),
        ("Quillon mayor Ann Lee left.", False),
        ("Velmoran chief executives met.", False),
        ("Quillon's exports fell.", False),
    ],
)
def test_a_single_word_is_a_firms_by_what_only_firms_have(text: str, is_firms: bool) -> None:
    assert is_surely_firm(text, list(named(text))[text.startswith("Shares")]) is is_firms


def test_the_chipmaker_is_a_firm_and_no_union() -> None:
    text = "Quillon shares fell. Quillon's share price is low. The Teachers' Union sang. The chipmaker sang."
    assert meant(text, "The chipmaker") == "Quillon"
    assert meant("The Teachers' Union sang. The chipmaker sang.", "The chipmaker") == ""
