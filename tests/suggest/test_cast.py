"""Who is who in an article: whom surnames, roles, pronouns and bodies stand for."""

import pytest
from tests.builders import span_of
from tests.suggest.people import actors

from copydesk.domain.actor import ActorKind
from copydesk.domain.span import Span
from copydesk.domain.suggestion import NewActor
from copydesk.suggest.cast import Cast
from copydesk.suggest.names.aliases import Aliases

TEXT = (
    "Union leader Jonas Feld met the Velmora Transport Ministry (VTM).\n\n"
    "Feld spoke. Then the minister, Anna Velt, spoke, and she left.\n\n"
    "The ministry was silent, the leader was not. Ole Marden and Ilse Marden came; Marden slept."
)


def cast(*names: tuple[str, ...], text: str = TEXT) -> Cast:
    known = Aliases()
    known.update(actors(*names, kind=ActorKind.PERSON))
    return Cast(text, known)


def person(name: str) -> NewActor:
    return NewActor(name, ActorKind.PERSON)


@pytest.mark.parametrize(
    ("words", "nth", "name"),
    [
        ("Union leader Jonas Feld", 0, "Jonas Feld"),
        ("Feld", 1, "Jonas Feld"),
        ("the minister, Anna Velt", 0, "Anna Velt"),
        ("the leader", 0, "Jonas Feld"),
    ],
)
def test_words_mean_somebody_of_the_article(words: str, nth: int, name: str) -> None:
    assert cast().speaker(span_of(TEXT, words, nth)) == person(name)


def test_she_is_who_spoke_last() -> None:
    who = cast()
    who.speaker(span_of(TEXT, "the minister, Anna Velt"))
    assert who.speaker(span_of(TEXT, "she")) == person("Anna Velt")


def test_a_body_is_named_by_its_noun() -> None:
    ministry = NewActor("Velmora Transport Ministry", ActorKind.STATE_BODY)
    assert cast().speaker(span_of(TEXT, "The ministry")) == ministry
    assert cast().acronyms == {"VTM": ministry}


def test_a_body_may_be_named_without_the_land_that_has_it() -> None:
    text = "The Velmora Tide Ministry spoke. The Tide Ministry said it rained. The Tide Ministry left."
    ministry = NewActor("Velmora Tide Ministry", ActorKind.STATE_BODY)
    who = cast(text=text)
    assert who.speaker(span_of(text, "The Tide Ministry")) == ministry
    assert who.speaker(span_of(text, "The Tide Ministry", 1)) == ministry
    known = Aliases()
    known.update(actors(("Velmora Tide Ministry",), kind=ActorKind.STATE_BODY))
    assert Cast(text, known).speaker(span_of(text, "The Tide Ministry")) == 1


def test_known_actors_come_before_new_ones() -> None:
    assert cast(("Jonas Feld",)).speaker(span_of(TEXT, "Feld", 1)) == 1
    assert cast(("Feld, Jonas", "Feld")).speaker(span_of(TEXT, "Feld", 1)) == 1


def test_a_surname_of_two_people_is_nobodys() -> None:
    who = cast()
    assert who.called("Marden") is None
    assert who.called("feld") == person("Jonas Feld")


def test_a_company_is_called_by_its_first_word() -> None:
    text = "Marden Breweries closed. Marden was sold."
    assert cast(text=text).speaker(span_of(text, "Marden", 1)) == NewActor(
        "Marden Breweries", ActorKind.ORGANISATION
    )


def test_a_first_word_that_is_named_before_the_company_is_not_short_for_it() -> None:
    text = "Then Marden won. Marden Breweries was sold. Marden sang."
    found = cast(text=text).speaker(span_of(text, "Marden", 2))
    assert found is None or (isinstance(found, NewActor) and found.name == "Marden")


def test_a_body_under_another_is_not_called_by_its_first_word() -> None:
    text = "The UN Human Rights Council met. The UN agreed."
    assert cast(text=text).speaker(span_of(text, "The UN", 1)) == NewActor("UN", ActorKind.ORGANISATION)


@pytest.mark.parametrize("words", ["Bob Stone and Ann Lee", "Ann Lee and her deputy Bob Stone"])
def test_two_at_once_are_no_actor(words: str) -> None:
    text = f"It rained, said {words} on Monday."
    assert cast(text=text).speaker(span_of(text, words)) is None


def test_words_that_nothing_tells_of_are_nobody() -> None:
    assert cast(text="A man said no.").speaker(span_of("A man said no.", "A man")) is None


def test_a_name_that_goes_on_is_less_sure() -> None:
    text = "Velmora signed. The Velmora Ferry waits."
    assert [place.score for place in cast(("Velmora",), text=text).places] == [0.95, 0.65]


STORY = (
    "Education Minister Jonas Frith met Velmora's envoy, Anna Velt, at the Lorvan Ferry Board (LFB).\n\n"
    "The board spoke first. Ilse Marden spoke next. She sat down, and its spokesman rose. "
    "It was late for the LFB."
)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Education Minister Jonas Frith", "Jonas Frith"),
        ("Velmora's envoy, Anna Velt", "Anna Velt"),
        ("its spokesman", "Lorvan Ferry Board"),
        ("It", "Lorvan Ferry Board"),
        ("the LFB", "Lorvan Ferry Board"),
        ("She", "Ilse Marden"),
    ],
)
def test_titles_owners_and_spokesmen_stand_for_somebody(words: str, name: str) -> None:
    who = cast(text=STORY)
    who.speaker(span_of(STORY, "The board"))
    found = who.speaker(span_of(STORY, words))
    assert isinstance(found, NewActor)
    assert found.name == name


def test_who_opens_a_sentence_is_meant_before_who_spoke_last() -> None:
    who = cast(text=STORY)
    who.speaker(span_of(STORY, "Education Minister Jonas Frith"))
    assert who.speaker(span_of(STORY, "She")) == person("Ilse Marden")


def test_a_body_in_short_is_no_person_and_the_one_in_full() -> None:
    text = "Blue Gull Records lost. Bob Orr left Blue Gull. He sang; Blue Gull wept."
    cast = Cast(text, Aliases())
    assert cast.speaker(span_of(text, "He")) == NewActor("Bob Orr", ActorKind.PERSON)
    at = text.rindex("Blue Gull")
    whom = cast.speaker(Span(at, at + len("Blue Gull")))
    assert isinstance(whom, NewActor)
    assert whom.name == "Blue Gull Records"
