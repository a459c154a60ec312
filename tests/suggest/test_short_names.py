"""What else an article calls those whom it names."""

from copydesk.domain.actor import ActorKind
from copydesk.domain.suggestion import NewActor
from copydesk.suggest.people import named
from copydesk.suggest.short_names import acronyms, by_first_word


def test_an_acronym_in_brackets_stands_for_the_name_before_it() -> None:
    text = "The Orle Ferry Authority (OFA) slept."
    found = acronyms(text, (), list(named(text)))
    assert getattr(found["OFA"], "name", "") == "Orle Ferry Authority"


def test_a_first_name_that_two_have_stands_for_neither() -> None:
    people = [NewActor(name, ActorKind.PERSON) for name in ("Lowri Osk", "Ann Lee", "Ann Moss")]
    found = by_first_word("", (), people, lambda whom: getattr(whom, "name", ""))
    assert found == {"Lowri": people[0]}
