"""What nouns can stand for."""

import json

import pytest

from copydesk import resources
from copydesk.suggest.names.nouns import (
    bodies_for,
    bodies_of,
    compound_of,
    field_meant,
    field_of,
    is_answer,
    is_common,
    is_honour,
    is_mans,
    is_mass,
    is_native,
    is_romance_adjective,
    is_romance_person,
    is_womans,
    issuers_of,
    lands_of,
    parent_of,
    tells_apart,
    title_in_full,
    titles_for,
    titles_of,
    with_number,
)


def test_nouns_stand_for_titles_and_bodies() -> None:
    assert "senator" in titles_for("lawmaker")
    assert "airways" in bodies_for("carrier")
    assert "court" in bodies_of("judges")
    assert "court" in issuers_of("ruling")
    assert titles_for("ferry") == frozenset()
    assert "leader" in titles_of("heads")
    assert "front" in bodies_of("rebels")
    assert lands_of("polish") == {"poland"}


def test_nouns_are_nobodys_name() -> None:
    assert is_common("judges")
    assert not is_common("marden")


def test_first_names_are_womens_or_mens() -> None:
    assert is_womans("ruth")
    assert is_mans("paul")
    assert not is_mans("ruth")


@pytest.mark.parametrize(
    ("women", "men"),
    [
        ("gail", "bradley"),
        ("zainab", "khaled"),
        ("kavita", "rajesh"),
        ("noriko", "kenji"),
        ("nkechi", "sipho"),
    ],
)
def test_first_names_of_many_languages_are_known(women: str, men: str) -> None:
    assert is_womans(women) and is_mans(men)


def test_no_first_name_is_both_a_womans_and_a_mans() -> None:
    with resources.path("names", "nouns.json").open(encoding="utf-8") as file:
        names = json.load(file)
    assert set(names["women"].split()).isdisjoint(names["men"].split())


def test_people_are_called_by_their_land_or_party() -> None:
    assert all(map(is_native, ("dane", "frenchwoman", "norlandian", "democrat")))
    assert not any(map(is_native, ("guardian", "lee", "adrian")))


def test_nouns_of_several_words_stand_for_one() -> None:
    assert compound_of("chef de la diplomatie orvanienne") == ("étrangères", "ministre")
    assert compound_of("chef de la diplomatiex") == ()
    assert compound_of("chef de gare") == ()


def test_endings_tell_french_and_spanish_nouns_for_people_and_adjectives() -> None:
    assert all(map(is_romance_person, ("orvanais", "rosarino", "vasco")))
    assert not is_romance_person("amirauté")
    assert all(map(is_romance_adjective, ("nationale", "libre", "patronales", "suprême")))
    assert not any(map(is_romance_adjective, ("explique", "survive", "plusieurs")))


def test_a_parent_is_told_with_the_number_of_children() -> None:
    assert (parent_of("mum-of-three"), parent_of("chair-of-three"), parent_of("mother")) == ("mother", "", "")
    assert (with_number("father", "five"), with_number("end", "five")) == ("father-of-five", "end")


def test_offices_are_about_something() -> None:
    assert (field_of("defense"), field_of("ferry")) == ("defence", "")
    assert (field_meant("diplomat"), field_meant("ferryman")) == ("foreign", "")
    assert (title_in_full("sen"), title_in_full("senator")) == ("senator", "")


def test_some_words_tell_of_whom_something_is_said() -> None:
    assert tells_apart("veteran") and not tells_apart("young")
    assert is_mass("officials") and not is_mass("official")
    assert is_honour("highness") and not is_honour("height")


def test_some_words_say_that_somebody_answers() -> None:
    assert is_answer("shot back and replied")
    assert not is_answer("asked")
