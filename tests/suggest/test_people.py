"""Names in a text that nobody is known by: titles, bodies, acronyms, headlines."""

import pytest

from copydesk.domain.actor import ActorKind
from copydesk.domain.span import Span
from copydesk.suggest.people import is_headline, named, surname


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("We met Foreign Minister Anna Velt.", ["Anna Velt"]),
        ("Then Ann Lee of the Ferry Board left.", ["Ann Lee", "Ferry Board"]),
        ("Representatives of the Lorvan Grain Board met.", ["Lorvan Grain Board"]),
        ("It was the UN General Assembly.", ["UN General Assembly"]),
        ("Yesterday President came.", []),
    ],
)
def test_a_name_is_bare(text: str, names: list[str]) -> None:
    assert [each.words for each in named(text)][-2:] == names


def test_what_stands_around_a_name_tells_what_it_is() -> None:
    (person,) = named("the harbour master Tobin Raske")
    assert (person.titled, person.person, person.actor.kind) == (True, True, ActorKind.PERSON)
    body = next(named("the Kestrel Port Authority (KPA)"))
    assert (body.body, body.acronym, body.actor.kind) == (True, "KPA", ActorKind.ORGANISATION)
    (state,) = named("the Velmora Transport Ministry")
    assert state.actor.kind is ActorKind.STATE_BODY


@pytest.mark.parametrize(
    ("name", "short"), [("Jan van den Berg", "van den Berg"), ("Ilse Marden", "Marden"), ("KPA", "")]
)
def test_a_surname_has_its_particles(name: str, short: str) -> None:
    assert surname(name) == short


def test_a_headline_is_no_sentence() -> None:
    text = "Lakeside Towns Agree on Common Ferry\n\nThe Velmora Board met."
    assert is_headline(text, Span(0, 14))
    assert not is_headline(text, Span(42, 55))
