"""Offices and trades in all languages, as data."""

import pytest

from copydesk.suggest.names.naming import Tells, tells
from copydesk.suggest.names.people import named
from copydesk.suggest.names.trades import CALLED, CALLED_MEN, CALLED_WOMEN, MEN, TRADES, WOMEN


@pytest.mark.parametrize("word", ["министр", "reederin", "édile", "mandatario", "septuagénaire"])
def test_offices_and_trades_of_every_language_are_known(word: str) -> None:
    assert word in TRADES


def test_what_can_be_said_of_both_is_said_of_neither_alone() -> None:
    assert MEN.isdisjoint(WOMEN)
    assert MEN.isdisjoint({"прокурор", "juge", "minister"})
    assert WOMEN.isdisjoint({"прокурор", "juge", "minister"})


def test_english_trades_are_called_so_and_are_no_titles() -> None:
    assert {"cook", "full-back", "great-grandmother", "calypsonian"} <= CALLED
    assert CALLED_MEN.isdisjoint(CALLED_WOMEN)
    assert not tells("cook") & Tells.TITLE


def test_what_people_are_only_called_by_is_a_name_where_it_is_capitalised() -> None:
    assert [one.words for one in named("Then Cook Marden left.")] == ["Cook Marden"]
