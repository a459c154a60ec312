"""Who held an office on a day: dates of any length, both ends included."""

import pytest

from copydesk.domain.actor import Actor, Role
from copydesk.suggest.meaning.terms import Terms, day_of, is_held
from copydesk.suggest.names.aliases import Aliases


@pytest.mark.parametrize(
    ("published", "day"),
    [
        ("2031-04-14T08:40", "2031-04-14"),
        ("2031-04-14T08:40:00+02:00", "2031-04-14"),
        ("2031-04", "2031-04"),
        ("2031", "2031"),
        ("20310414", ""),
        ("last week", ""),
        ("", ""),
        (None, ""),
    ],
)
def test_the_day_of_an_article_is_as_exact_as_its_date(published: str | None, day: str) -> None:
    assert day_of(published) == day


@pytest.mark.parametrize(
    ("since", "until", "day", "held"),
    [
        ("2031-04-14", "2032-01-31", "2031-04-13", False),
        ("2031-04-14", "2032-01-31", "2031-04-14", True),
        ("2031-04-14", "2032-01-31", "2032-01-31", True),
        ("2031-04-14", "2032-01-31", "2032-02-01", False),
        ("2031-04", "2031-06", "2031-04-01", True),
        ("2031-04", "2031-06", "2031-06-30", True),
        ("2031-04", "2031-06", "2031-07-01", False),
        ("2031", "2031", "2031-12-31", True),
        ("2031", "2031", "2032-01-01", False),
        ("", "2031", "1990-01-01", True),
        ("2031", "", "2100", True),
        ("", "", "2031-04-14", True),
        ("2031-04-14", "", "2031", True),
        ("2031-04-14", "", "2031-03", False),
        ("2031-04-14", "2031-04-15", "", True),
    ],
)
def test_both_ends_of_an_office_are_included(since: str, until: str, day: str, held: bool) -> None:
    assert is_held(Role("Harbour Master", None, since, until), day) is held


def known(*actors: Actor) -> Aliases:
    made = Aliases()
    made.update({actor.id: actor for actor in actors})
    return made


LORVAN = Actor(id=1, uid="1", name="Lorvan", parent=None)
MINISTRY = Actor(id=2, uid="2", name="Trade Ministry", parent=1)


def test_an_office_is_held_in_a_body_and_in_what_that_is_part_of() -> None:
    osk = Actor(id=3, uid="3", name="Mirela Osk", roles=(Role("Spokesman", 2),))
    terms = Terms(known(LORVAN, MINISTRY, osk), "spokesman", "2031")
    assert (terms.of(2), terms.of(1), terms.of(3)) == ({3}, {3}, set())
    feld = Actor(id=4, uid="4", name="Jonas Feld", roles=(Role("Spokesman", 1),))
    terms = Terms(known(LORVAN, MINISTRY, osk, feld), "spokesman", "2031")
    assert (terms.of(2), terms.of(1)) == ({3}, {4})


def test_what_a_title_is_of_is_its_body_where_it_is_an_actor() -> None:
    osk = Actor(id=3, uid="3", name="Mirela Osk", roles=(Role("Minister of Lorvan"), Role("Head of Trade")))
    aliases = known(LORVAN, osk)
    assert Terms(aliases, "minister", "").of(1) == {3}
    assert Terms(aliases, "minister of lorvan", "").holders == {3}
    assert Terms(aliases, "head", "").holders == set()
    assert Terms(aliases, "head of trade", "").holders == {3}


def test_actors_that_are_part_of_one_another_are_survived() -> None:
    one = Actor(id=1, uid="1", name="One", parent=2)
    two = Actor(id=2, uid="2", name="Two", parent=1)
    osk = Actor(id=3, uid="3", name="Mirela Osk", roles=(Role("Chair", 1), Role("Chair", 99)))
    assert Terms(known(one, two, osk), "chair", "").of(2) == {3}


@pytest.mark.parametrize(
    ("name", "adjective", "same"),
    [
        ("Lorvan", "Lorvanian", True),
        ("Velmora", "Velmoran", True),
        ("Kestry", "KESTRIAN", True),
        ("Lorvan", "Lorvan", False),
        ("Orva", "Orvan", False),
        ("Velmora", "Velmoring", False),
    ],
)
def test_a_name_with_an_ending_is_its_adjective(name: str, adjective: str, same: bool) -> None:
    body = Actor(id=1, uid="1", name=name)
    osk = Actor(id=3, uid="3", name="Mirela Osk", roles=(Role("Chair", 1),))
    assert Terms(known(body, osk), "chair", "").adjective(adjective) == (1 if same else None)


def test_a_surname_is_that_of_the_one_holder_who_has_it() -> None:
    people = [
        Actor(id=number, uid=str(number), name=name, roles=(Role("Chair"),))
        for number, name in enumerate(("Mirela Osk", "Jonas Feld", "Ada Feld"), 1)
    ]
    terms = Terms(known(*people), "chair", "")
    assert (terms.called("osk"), terms.called("Feld"), terms.called("Marden")) == (1, None, None)
