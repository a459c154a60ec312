"""Which bodies a central bank and an airport can be."""

import pytest
from tests.suggest.people import meant

from copydesk.suggest.meaning.bodies_meant import can_be, is_band, is_other_bank


@pytest.mark.parametrize(
    ("name", "other"),
    [("orle bank", True), ("bank of orle", False), ("orlebank", False), ("national bank", False)],
)
def test_a_bank_with_nothing_but_a_name_is_no_central_one(name: str, other: bool) -> None:
    assert is_other_bank("bank", ("the", "central", "bank"), name.split()) is other
    assert not is_other_bank("bank", ("the", "bank"), name.split())


def test_the_central_bank_is_nobody_where_only_another_bank_is_named() -> None:
    assert meant("Tarn Bank fell. The central bank sang.", "The central bank") == ""
    assert (
        meant("Tarn Bank met the Bank of Orle. The central bank sang.", "The central bank") == "Bank of Orle"
    )


def test_the_airport_is_no_airline() -> None:
    assert meant("Lark Airlines fell. The airport sang.", "The airport") == ""
    assert meant("Lark Airlines met Orle Airport. The airport sang.", "The airport") == "Orle Airport"


@pytest.mark.parametrize(
    ("name", "noun"),
    [
        ("Orle Coast Guard", "agency"),
        ("Orle Geological Survey", "agency"),
        ("Refugee Fund", "organization"),
        ("Green List", "party"),
        ("Iron Hands", "union"),
    ],
)
def test_who_has_just_spoken_can_be_called_by_a_noun_that_is_not_in_the_name(name: str, noun: str) -> None:
    assert can_be(noun, name.casefold().split())
    text = f"It rained. The {name} spoke of it. More rain is near, the {noun} sang."
    assert meant(text, name, f"the {noun}") == name
    text = f"It rained. The {name} spoke of it. The Tarn Court met. More rain is near, the {noun} sang."
    assert meant(text, name, f"the {noun}") != name


def test_an_agency_is_no_ministry() -> None:
    assert not can_be("agency", ("trade", "ministry"))
    assert not can_be("party", ("tide", "board"))


def test_the_company_is_none_that_a_dateline_begins_with() -> None:
    assert meant("ORLE (Tide) - Velo spoke. Rain fell. The company sang.", "Velo", "The company") == "Velo"


@pytest.mark.parametrize("speaker", ["Velmora's central bank", "Velmora's biggest union"])
def test_a_body_of_a_state_is_not_the_state(speaker: str) -> None:
    assert meant(f"Velmora's minister left. {speaker} sang.", speaker) == ""
    assert meant("Velmora's minister left. Velmora's army sang.", "Velmora's army") == "Velmora"


def test_a_parent_company_is_another() -> None:
    text = "Orle Gas closed. Orle Gas's parent company sang."
    assert meant(text, "Orle Gas's parent company") == ""


@pytest.mark.parametrize(
    ("name", "noun", "band"),
    [
        ("crabbers' union", "ministry", True),
        ("tide traders association", "authority", True),
        ("federation of miners", "regulator", True),
        ("crabbers' union", "union", False),
        ("crabbers' union", "group", False),
        ("klinikverbund tarn", "unternehmen", False),
        ("tide board", "ministry", False),
    ],
)
def test_who_band_together_are_no_authority_and_no_firm(name: str, noun: str, band: bool) -> None:
    assert is_band(noun, name.split()) is band


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("The crab ministry", ""),
        ("The crab agency", ""),
        ("The crab operator", ""),
        ("The crabbers' union", "Crabbers' Union"),
    ],
)
def test_a_union_is_not_the_ministry_of_its_trade(words: str, name: str) -> None:
    assert meant(f"Ann Lee leads the Crabbers' Union. {words} sang.", words) == name
