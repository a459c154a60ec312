"""States by their names, in all languages that are read and in all cases."""

import pytest

from copydesk.suggest.names.states import is_state

STATES = ("South Korea", "United States", "US", "U.S.", "Côte d'Ivoire", "Россией", "Южной Корее", "США")
OTHERS = ("Korea Board", "South", "Orvania", "Мария", "Lorvan", "")


@pytest.mark.parametrize("name", (*STATES, "Deutschland", "États-Unis", "Estados Unidos"))
def test_a_state_is_known_by_its_name(name: str) -> None:
    assert is_state(name)


@pytest.mark.parametrize("name", OTHERS)
def test_other_names_are_no_states(name: str) -> None:
    assert not is_state(name)
