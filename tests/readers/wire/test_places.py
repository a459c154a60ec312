import pytest

from copydesk.readers.wire.places import is_place, place_name


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("McLean", "McLean"),
        ("AIX-EN-PROVENCE", "Aix-en-Provence"),
        ("THE  HAGUE", "The Hague"),
        ("РОСТОВ-НА-ДОНУ", "Ростов-на-Дону"),
        ("KANSAS CITY, Mo.", "Kansas City, Mo."),
        ("LORVAN, VELMORA", "Lorvan, Velmora"),
        ("WASHINGTON, D.C", "Washington, D.C."),
        ("KELL, N.Y.", "Kell, N.Y."),
        ("CASTILLO Y LEÓN", "Castillo y León"),
        ("UN/GENEVA", "UN/Geneva"),
        ("لورفان", "لورفان"),
    ],
)
def test_a_place_is_written_as_in_running_text(written: str, name: str) -> None:
    assert place_name(written) == name


@pytest.mark.parametrize(
    "written", ["Lorvan", "NEW OSTIA", "Rio de Janeiro", "لورفان", "St. Petersburg, Fla."]
)
def test_places_are_told(written: str) -> None:
    assert is_place(written)


@pytest.mark.parametrize(
    "written", ["", "They met", "Lorvan 7", "the hall", "A: B", "X" * 99, "...", "A " * 9]
)
def test_what_is_no_place_is_told(written: str) -> None:
    assert not is_place(written)
