"""Kinds of those who are new, by what stands beside their names."""

import pytest

from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import Kind
from copydesk.domain.suggestion import NewActor
from copydesk.suggest.engine import suggest

PERSON, ORGANISATION, STATE = ActorKind.PERSON, ActorKind.ORGANISATION, ActorKind.STATE


def kind_of(text: str, name: str) -> ActorKind | None:
    """The kind that all mentions of somebody new have; None for nobody, or for several."""
    found = [one.actor for one in suggest(text) if one.kind is Kind.MENTION]
    kinds = {one.kind for one in found if isinstance(one, NewActor) and one.name == name}
    return kinds.pop() if len(kinds) == 1 else None


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The charity Velder Hands said it was late.", "Velder Hands", ORGANISATION),
        ("Ida Moss, founder of Velder Hands, left.", "Velder Hands", ORGANISATION),
        ("Velder Hands manager Ida Moss left.", "Velder Hands", ORGANISATION),
        ("She told the Velder Mirror it was late.", "Velder Mirror", ORGANISATION),
        ("Velder Hands told the board it was late.", "Velder Hands", PERSON),
        ("The Tal Moss affair went on. Tal Moss said it was late.", "Tal Moss", PERSON),
        ("The founder of Anna Moss, 41, slept. Anna Moss said so.", "Anna Moss", PERSON),
        ("ORLE, May 2 (Veldwire) -- Rain fell, the mayor told Veldwire.", "Veldwire", ORGANISATION),
        ("Velder said no. Velder's army fired.", "Velder", STATE),
        ("Velder said no. The Velderian minister wept.", "Velder", STATE),
        ("Oskland said no.", "Oskland", STATE),
        ("Velder's Foreign Minister Ida Moss said no. Velder accused Oskland.", "Velder", STATE),
        ("The Velder Republic said no.", "Velder Republic", STATE),
        ("North Velder's military fired. North Velder said no.", "North Velder", STATE),
        ("Pope Emer said it was late.", "Emer", PERSON),
        ("Velder Palace said it was late.", "Velder Palace", ActorKind.STATE_BODY),
        ("The Bank of Velder said no. A central bank has gold.", "Bank of Velder", ActorKind.STATE_BODY),
    ],
)
def test_what_stands_beside_a_name_tells_its_kind(text: str, name: str, kind: ActorKind) -> None:
    assert kind_of(text, name) is kind


def test_who_speaks_is_of_the_same_kind() -> None:
    text = "Velder Hands closed its shop. It was late, Velder Hands said."
    (said,) = [one for one in suggest(text) if one.kind is Kind.QUOTATION]
    assert said.actor == NewActor("Velder Hands", ORGANISATION)


def test_quotations_alone_have_the_same_kinds() -> None:
    text = "Velder Hands closed its shop. It was late, Velder Hands said."
    (said,) = suggest(text, kinds=[Kind.QUOTATION])
    assert said.actor == NewActor("Velder Hands", ORGANISATION)
