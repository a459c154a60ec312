"""Whom *he* and *she* can be."""

import pytest
from tests.suggest.people import meant

from copydesk.domain.suggestion import NewActor
from copydesk.suggest.meaning.antecedents import Antecedents
from copydesk.suggest.meaning.gender import Genders, is_gendered, may_be, suits


@pytest.mark.parametrize(
    ("pronoun", "name", "roles", "suited"),
    [
        ("she", "Ilse Marden", ["chairwoman"], True),
        ("he", "Ilse Marden", ["chairwoman"], False),
        ("he", "Livia Marden", [], False),
        ("he", "Livia Marden", ["king"], True),
        ("he", "Bernard Marden", [], True),
        ("she", "Quill Marden", [], None),
        ("she", "Marden", [], None),
        ("she", "Fan Weishu", [], None),
        ("he", "Noh Sumi", [], None),
        ("", "Livia Marden", [], None),
    ],
)
def test_he_or_she_suits_a_role_or_a_first_name(
    pronoun: str, name: str, roles: list[str], suited: bool | None
) -> None:
    assert suits(pronoun, name, roles) is suited


@pytest.mark.parametrize(
    ("name", "pronoun"),
    [
        ("Ma. Corazon Devam", "she"),
        ("Quill Lakshmi Devam", "she"),
        ("Шушан Ивановна Роз", "она"),
        ("Женя Иванович Роз", "он"),
        ("Женю Ивановну Роз", "она"),
        ("Всеволода Розе", "он"),
        ("Шошан Розев", "он"),
        ("Шошан Розевой", "она"),
        ("Нурлан", "он"),
        ("Ш. Розевская", "она"),
        ("Мурата Розева", "он"),
    ],
)
def test_all_first_names_and_a_fathers_name_tell(name: str, pronoun: str) -> None:
    nobody = Antecedents("", [], [], acronyms={}, called={}.get, name_of=str, is_person=bool)
    genders = Genders(nobody)
    other = {"she": "he", "она": "он", "он": "она"}[pronoun]
    assert genders.cost(pronoun, NewActor(name), name, ()) == 0.0
    assert genders.cost(other, NewActor(name), name, ()) > 10.0


def test_a_family_that_stands_first_tells_nothing() -> None:
    genders = Genders(Antecedents("", [], [], acronyms={}, called={}.get, name_of=str, is_person=bool))
    name = "Kim Yeon-ja"
    assert genders.cost("she", NewActor(name), name, ()) == genders.cost("he", NewActor(name), name, ())


def test_who_has_just_spoken_is_meant_though_the_name_ends_as_mens_do() -> None:
    assert (
        meant("Ida Orr spoke.\n\nNilor Osk spoke. Then she sang.", "Ida Orr", "Nilor Osk", "she")
        == "Nilor Osk"
    )


def test_a_pronoun_may_be_whose_first_name_does_not_speak_against_it() -> None:
    assert may_be("he", "Peter Lindqvist")
    assert not may_be("he", "Helen Okafor")
    assert may_be("sie", "Anna Holm")
    assert may_be("they", "Helen Okafor")
    assert is_gendered("Er")
    assert not is_gendered("wir")
