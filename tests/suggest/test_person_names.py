"""What can be a first name and a surname."""

import pytest

from copydesk.suggest.person_names import is_persons, is_spelt


@pytest.mark.parametrize(
    ("words", "person"),
    [("Luis Lima", True), ("Puerto Gris", False), ("Ann Lee", True), ("TARN LEE", False)],
)
def test_a_person_has_two_names(words: str, person: bool) -> None:
    assert is_persons(tuple(words.casefold().split()), words) is person


def test_a_small_letter_in_an_acronym_tells_of_a_body() -> None:
    assert is_spelt(("amigos", "de", "orle"), "AdO")
    assert not is_spelt(("amigos", "de", "orle"), "AO")
    assert not is_spelt(("luis", "de", "orle"), "LdO")
