"""Which kind of actor a name is guessed to be, by its head."""

import pytest

from copydesk.domain.actor import ActorKind
from copydesk.suggest.names.body_kinds import kind_of

STATE_BODIES = (
    *(
        "Northern Treaty Ministry",
        "Tide Agency",
        "Orle County Council",
        "Air Incident Bureau",
        "Reserve Bank",
    ),
    *("National Bank of Orvania", "House of Deputies", "International Court of Rivers", "Ministry of Works"),
    *("Управлением портов", "Паромный комитет", "Tribunal Supremo", "Chambre des députés", "Seeamt"),
    *("University Inspectorate", "White House", "Kremlin"),
)
ORGANISATIONS = (
    *("Eastern Defence Treaty Organization", "Police Federation", "Army Veterans Association", "Orle Bank"),
    *("Association of Court Clerks", "Court Clerks Association", "Tide News Agency", "Skippers' Board"),
    *(
        "Skippers’ Council",
        "Feld & Osk",
        "LGB",
        "Institute of Tides",
        "Eisfischergewerkschaft",
        "Deichverbands",
    ),
    *(
        "Федерации гребли",
        "Союзом шахтёров",
        "Asociación de Jueces",
        "Eastern Compact",
        "Ferry Business Council",
    ),
)


@pytest.mark.parametrize("name", STATE_BODIES)
def test_a_body_of_the_state(name: str) -> None:
    assert kind_of(name) is ActorKind.STATE_BODY


@pytest.mark.parametrize("name", ORGANISATIONS)
def test_an_organisation_whatever_it_is_about(name: str) -> None:
    assert kind_of(name) is ActorKind.ORGANISATION


@pytest.mark.parametrize("name", ["Norway", "South Korea", "Норвегией"])
def test_a_state(name: str) -> None:
    assert kind_of(name) is ActorKind.STATE


@pytest.mark.parametrize("name", ["Orvania", "Upper Selm", "Kelda"])
def test_where_no_word_tells_it_is_other(name: str) -> None:
    assert kind_of(name) is ActorKind.OTHER
