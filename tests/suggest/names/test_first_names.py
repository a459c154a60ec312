"""Actors known by surname whom an article names in full."""

import pytest
from tests.suggest.people import actors

from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import Kind
from copydesk.suggest.engine import suggest
from copydesk.suggest.names.aliases import Aliases


def told(text: str, kind: ActorKind, names: tuple[str, ...] = ("Tamm",)) -> list[tuple[str, object]]:
    known = Aliases()
    known.update(actors(names, kind=kind))
    every = suggest(text, known)
    return [
        ((one.spans if one.kind is Kind.MENTION else one.speaker_spans)[0].of(text), one.actor)
        for one in every
    ]


@pytest.mark.parametrize("kind", [ActorKind.OTHER, ActorKind.PERSON])
@pytest.mark.parametrize(
    ("text", "pronoun"),
    [
        (
            "Minister Olaf Tamm hat den Hafen verteidigt. „Wir warten nicht“, sagte Tamm am Mittwoch. "
            "Er fügte hinzu, dass die Lotsen bezahlt werden.",
            "Er",
        ),
        ('Minister Olaf Tamm came. "Yes," Tamm said. He added that it rained.', "He"),
    ],
)
def test_who_is_known_by_surname_is_the_person_of_the_article(
    text: str, pronoun: str, kind: ActorKind
) -> None:
    assert told(text, kind) == [("Tamm", 1), (pronoun, 1), ("Olaf Tamm", 1), ("Tamm", 1)]


@pytest.mark.parametrize(
    ("text", "kind", "names"),
    [
        ("Olaf Tamm came. Rike Tamm left.", ActorKind.PERSON, ("Tamm",)),
        ("Olaf Tamm came.", ActorKind.ORGANISATION, ("Tamm",)),
        ("Olaf Tamm came.", ActorKind.PERSON, ("Tamm", "Bo Tamm")),
    ],
)
def test_others_of_the_name_are_not(text: str, kind: ActorKind, names: tuple[str, ...]) -> None:
    assert ("Olaf Tamm", 1) not in told(text, kind, names)
