"""Who is named in an article, and names that are akin."""

import pytest
from tests.builders import span_of

from copydesk.domain.actor import ActorKind
from copydesk.domain.span import Span
from copydesk.domain.suggestion import NewActor
from copydesk.suggest.cast import Cast
from copydesk.suggest.meaning.antecedents import MOST, Antecedents
from copydesk.suggest.meaning.likeness import akin
from copydesk.suggest.names.aliases import Aliases
from copydesk.suggest.names.people import Place


@pytest.mark.parametrize(
    ("one", "other", "are"),
    [
        ("velmora", "velmoran", True),
        ("norland", "norlandian", True),
        ("inspectorate", "inspector", True),
        ("tide", "tribunal", False),
        ("lee", "lees", False),
    ],
)
def test_words_are_akin_but_for_an_ending(one: str, other: str, are: bool) -> None:
    assert akin(one, other) is are


def test_persons_are_counted_since_somebody_was_named() -> None:
    people = [NewActor(name, ActorKind.PERSON) for name in ("Ann Lee", "Ole Vann", "Ida Osk")]
    ann, ole, ida = people
    text = "Ann Lee met Ole Vann. Ann Lee left."
    places = [Place(Span(0, 7), ann, 0.9), Place(Span(12, 20), ole, 0.9), Place(Span(22, 29), ann, 0.9)]
    named = Antecedents(
        text,
        places,
        (),
        acronyms={},
        called=lambda *_: None,
        name_of=lambda whom: whom.name if isinstance(whom, NewActor) else "",
        is_person=lambda whom: whom in people,
    )
    assert [named.persons_since(ann, before) for before in (1, 22, 35)] == [0, 1, 0]
    assert [named.persons_since(ole, before) for before in (21, 35)] == [0, 1]
    assert named.persons_since(ida, 35) == named.persons_since(ole, 5) == MOST


@pytest.mark.parametrize(
    "text",
    [
        "Bob Moss spoke. Among those who lost was Mayor Ole Vann. He sang.",
        "Bob Moss spoke. The last witness will be Ole Vann, a cook. He sang.",
        "Bob Moss spoke. The choir is led by Ole Vann. He sang.",
        "Bob Moss spoke. Ida van der Osk's brother, Ole Vann, slept. He sang.",
    ],
)
def test_who_is_named_behind_the_verb_is_spoken_of_next(text: str) -> None:
    cast = Cast(text, Aliases())
    cast.speaker(span_of(text, "Bob Moss"))
    assert cast.speaker(span_of(text, "He")) == NewActor("Ole Vann", ActorKind.PERSON)


def test_whom_a_sentence_only_names_is_not_spoken_of_next() -> None:
    text = "Bob Moss spoke. The hat was Ole Vann's. He sang."
    cast = Cast(text, Aliases())
    cast.speaker(span_of(text, "Bob Moss"))
    assert cast.speaker(span_of(text, "He")) == NewActor("Bob Moss", ActorKind.PERSON)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ida Moss left. The bank's chief executive, Ann Lee, rose. She sang.", "Ann Lee"),
        ("Ann Lee met Lindow City. She sang.", "Ann Lee"),
        ("Lindow City met Ann Lee. She sang.", "Ann Lee"),
    ],
)
def test_who_opens_a_sentence_behind_what_they_are_is_meant_and_no_club(text: str, name: str) -> None:
    whom = Cast(text, Aliases()).speaker(span_of(text, "She"))
    assert getattr(whom, "name", "") == name
