"""Offices and trades in other languages than English, as data."""

import pytest

from copydesk.suggest.trades import MEN, TRADES, WOMEN


@pytest.mark.parametrize("word", ["министр", "reederin", "édile", "mandatario", "septuagénaire"])
def test_offices_and_trades_of_every_language_are_known(word: str) -> None:
    assert word in TRADES


def test_what_can_be_said_of_both_is_said_of_neither_alone() -> None:
    assert MEN.isdisjoint(WOMEN)
    assert MEN.isdisjoint({"прокурор", "juge", "minister"})
    assert WOMEN.isdisjoint({"прокурор", "juge", "minister"})
