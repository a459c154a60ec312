"""Whom words mean that tell of a land."""

import pytest
from tests.suggest.people import meant

from copydesk.domain.actor import ActorKind
from copydesk.domain.suggestion import NewActor
from copydesk.suggest.meaning.lands import is_of_land


def test_an_adjective_is_no_name() -> None:
    assert is_of_land(NewActor("Velmorian", ActorKind.OTHER))
    assert not is_of_land(NewActor("Velmorian", ActorKind.PERSON))
    assert not is_of_land(None)


@pytest.mark.parametrize(
    ("text", "speakers", "name"),
    [
        (
            "Then Velmora's envoy, Ann Lee, spoke. Her country sang.",
            ["Velmora's envoy, Ann Lee", "Her country"],
            "Velmora",
        ),
        ("Her Velmorian counterpart, Ann Lee, spoke. Her country sang.", ["Ann Lee", "Her country"], ""),
        (
            "Then Velmorian rider Ann Lee spoke. Bo Orr left. The Velmorian sang.",
            ["Ann Lee", "The Velmorian"],
            "Ann Lee",
        ),
    ],
)
def test_states_and_natives_are_meant(text: str, speakers: list[str], name: str) -> None:
    assert meant(text, *speakers) == name


def test_the_side_of_a_land_that_nobody_names_is_nobody() -> None:
    text = "Tarn Airways spoke. The Velmoran side sang."
    assert meant(text, "Tarn Airways", "The Velmoran side") == ""
