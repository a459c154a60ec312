"""What others call the kinds of actors."""

import pytest

from copydesk.domain.actor import ActorKind
from copydesk.exchange.codebooks import csv_files
from copydesk.exchange.codebooks.kinds import kind_called


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("State body", ActorKind.STATE_BODY),
        ("PER", ActorKind.PERSON),
        ("Company", ActorKind.ORGANISATION),
        ("country", ActorKind.STATE),
        ("Ministerium", ActorKind.STATE_BODY),
        ("other", ActorKind.OTHER),
        ("", ActorKind.OTHER),
        ("vessel", None),
    ],
)
def test_kinds_are_known_by_many_words(words: str, kind: ActorKind | None) -> None:
    assert kind_called(words) is kind


def test_a_kind_that_is_not_known_is_kept_in_the_note() -> None:
    table = b"name,kind,note\nThe Petrel,vessel,Seen twice\nDenvik,person,\n"
    ship, person = csv_files.read(table, "actors.csv").actors
    assert (ship.kind, ship.note) == (ActorKind.OTHER, "vessel\nSeen twice")
    assert (person.kind, person.note) == (ActorKind.PERSON, "")
