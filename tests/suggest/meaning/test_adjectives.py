"""Who is called by an adjective that was said of them."""

from copydesk.domain.suggestion import NewActor
from copydesk.suggest.meaning.adjectives import Adjectives
from copydesk.suggest.meaning.antecedents import Antecedents
from copydesk.suggest.names.people import named


def test_whom_an_adjective_was_said_of_is_called_by_it() -> None:
    text = "So came Velmoran rider Ann Lee. The Velmoran won."
    who = Antecedents(
        text,
        (),
        list(named(text)),
        acronyms={},
        called=lambda _short, _at: None,
        name_of=lambda whom: whom.name if isinstance(whom, NewActor) else "",
        is_person=lambda whom: isinstance(whom, NewActor),
    )
    found = Adjectives(who).said_of("Velmoran", len(text))
    assert isinstance(found, NewActor)
    assert found.name.endswith("Ann Lee")
    assert Adjectives(who).said_of("Orle", len(text)) is None
