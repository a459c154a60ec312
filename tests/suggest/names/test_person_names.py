"""What can be a first name and a surname."""

import pytest

from copydesk.suggest.names.people import named
from copydesk.suggest.names.person_names import is_persons, is_spelt


@pytest.mark.parametrize(
    ("words", "person"),
    [
        *(("Luis Lima", True), ("Ann Lee", True)),
        *(("Puerto Gris", False), ("TARN LEE", False), ("Gelt & Vann", False), ("Sri Lanka", False)),
    ],
)
def test_a_person_has_two_names(words: str, person: bool) -> None:
    assert is_persons(tuple(words.casefold().split()), words) is person


def test_a_small_letter_in_an_acronym_tells_of_a_body() -> None:
    assert is_spelt(("amigos", "de", "orle"), "AdO")
    assert not is_spelt(("amigos", "de", "orle"), "AO")
    assert not is_spelt(("luis", "de", "orle"), "LdO")


def test_what_an_ampersand_joins_is_a_body() -> None:
    assert not is_persons(("lee", "orr"), "Lee & Orr")
    found = list(named("Ann Lee left Orr & Daughters."))
    assert [(each.words, each.person, each.body) for each in found] == [
        ("Ann Lee", True, False),
        ("Orr & Daughters", False, True),
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [("Minister Lisa Bridge spoke.", "Lisa Bridge"), ("Émile Ferrat spoke.", "Émile Ferrat")],
)
def test_a_surname_can_be_a_word_for_a_place_or_end_as_a_bodys(text: str, words: str) -> None:
    assert [(each.words, each.person) for each in named(text)] == [(words, True)]
