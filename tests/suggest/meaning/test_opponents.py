"""Whom words for an opponent do not mean."""

import pytest
from tests.suggest.people import meant


@pytest.mark.parametrize("speaker", ["The main opposition leader", "The leader of the opposition"])
def test_the_opposition_leader_does_not_govern(speaker: str) -> None:
    assert meant(f"President Ida Orr signed the law. {speaker} sang.", speaker) == ""


def test_the_opposition_leader_is_who_is_said_to_be_one() -> None:
    text = "President Ida Orr met opposition leader Bo Moss. The opposition leader sang."
    assert meant(text, "The opposition leader") == "Bo Moss"


def test_who_leads_a_union_is_not_the_president() -> None:
    assert meant("Union leader Bo Moss left. The president sang.", "The president") == ""
    assert meant("Union president Bo Moss left. The president sang.", "The president") == "Bo Moss"


def test_who_is_a_senator_is_not_the_president() -> None:
    assert meant("Senator Bo Moss left. The president sang.", "The president") == ""
    assert meant("Bo Moss left. The president sang.", "The president") == "Bo Moss"
