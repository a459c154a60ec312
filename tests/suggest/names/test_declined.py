"""German names, and nouns that are written as names are."""

import pytest

from copydesk.suggest.names.declined import is_german_noun, without_nouns
from copydesk.suggest.names.people import named


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Da kam die Kletterin Ronja Velten.", [("Ronja Velten", True, False)]),
        ("Da kam Weitspringerin Anna Velten.", [("Anna Velten", True, False)]),
        ("Nun baut der Turbinenhersteller Raske.", [("Raske", False, True)]),
        ("Nun streikt die Gewerkschaft IG Netz.", [("IG Netz", False, True)]),
        ("Nun baut der Rivale Raske Holding.", [("Raske Holding", False, True)]),
        ("Pumpenkonzern Raske baut.", []),
        ("Nun baut der Pumpenkonzern Raske.", [("Raske", False, True)]),
        ("Ihr Parteifreund Jan Velten sang.", [("Jan Velten", True, False)]),
        ("Bergbauer Jan Velten der Zeitung zufolge.", [("Jan Velten", True, False)]),
        ("Den Abgang von Landeshauptmann Jan Velten.", [("Jan Velten", True, False)]),
        (
            "Analystin Ida Orr von der Privatbank Velten.",
            [("Ida Orr", True, False), ("Privatbank Velten", False, True)],
        ),
        ("Die Schutzgemeinschaft der Fischer sang.", [("Schutzgemeinschaft der Fischer", False, True)]),
        ("Nun sang die Bauernunion.", [("Bauernunion", False, True)]),
        ("Nun sang die Behörde.", []),
        ("Weniger Geld war da.", []),
        ("Er bekam Jahre Haft.", []),
        ("Größter Aktionär war er.", []),
        ("Warten Sie auf ihn.", []),
        ("Da kam Grünen-Fraktionschefin Lale Velten.", [("Lale Velten", True, False)]),
        ("Es waren zwei Monate Arrest.", []),
        ("Freundliche Nachbarn kamen.", []),
    ],
)
def test_nouns_before_german_names_are_none_of_them(text: str, names: list[tuple[str, bool, bool]]) -> None:
    found = list(without_nouns(text, list(named(text))))
    assert [(one.words, one.person, one.body) for one in found if one.person or one.body] == names


def test_an_acronym_with_small_letters_is_no_noun() -> None:
    text = "Das BfW schwieg, und der Fischer auch."
    assert [is_german_noun(text, one) for one in named(text)] == [False]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Es kam Ida van der Loo. Nun ging van der Loo.", ["Ida van der Loo", "Loo"]),
        ("Es kam Ida Velten. Nun lacht die erschöpfte Velten.", ["Ida Velten", "Velten"]),
        ("Es kam Ida Velten. Aus Sicht Veltens eilt es.", ["Ida Velten", "Velten"]),
    ],
)
def test_surnames_are_no_nouns_behind_an_article_or_a_view(text: str, names: list[str]) -> None:
    assert [one.words for one in without_nouns(text, list(named(text)))] == names


def test_the_genitive_of_a_surname_is_no_first_name() -> None:
    text = "Jan Velten sang. Veltens Vorstoß gefiel."
    found = list(without_nouns(text, list(named(text))))
    assert [one.words for one in found] == ["Jan Velten", "Velten"]
