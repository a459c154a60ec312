"""What else an article calls those whom it names."""

from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import Kind
from copydesk.domain.suggestion import NewActor
from copydesk.suggest.engine import suggest
from copydesk.suggest.names.people import named
from copydesk.suggest.names.short_names import acronyms, by_first_word, by_longer


def test_an_acronym_in_brackets_stands_for_the_name_before_it() -> None:
    text = "The Orle Ferry Authority (OFA) slept."
    found = acronyms(text, (), list(named(text)))
    assert getattr(found["OFA"], "name", "") == "Orle Ferry Authority"


def test_a_first_name_that_two_have_stands_for_neither() -> None:
    people = [NewActor(name, ActorKind.PERSON) for name in ("Lowri Osk", "Ann Lee", "Ann Moss")]
    found = by_first_word("", (), people, lambda whom: getattr(whom, "name", ""))
    assert found == {"Lowri": people[0]}


def test_a_body_goes_by_the_end_of_its_name_if_no_other_one_ends_so() -> None:
    ministries = [NewActor(f"{land} Ferry Ministry", ActorKind.STATE_BODY) for land in ("Orle", "Selm")]
    board = NewActor("Upper Orle Tide Board", ActorKind.STATE_BODY)
    found = by_longer((each.name, each) for each in (*ministries, board, board))
    assert found == {"Orle Tide Board": board, "Tide Board": board}


def test_a_state_is_not_called_after_its_city() -> None:
    text = "Orlo denied losing a drone. Crowds met in Orlo City."
    said = next(one for one in suggest(text) if one.kind is Kind.QUOTATION)
    assert isinstance(said.actor, NewActor)
    assert said.actor.name == "Orlo"
