"""Which kind of actor an article tells a new name to be."""

import pytest

from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import Kind
from copydesk.domain.suggestion import NewActor
from copydesk.suggest.engine import suggest


def _kind(text: str, name: str) -> ActorKind | None:
    found = (one.actor for one in suggest(text) if isinstance(one.actor, NewActor))
    return next((whom.kind for whom in found if whom.name == name), None)


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The carmaker Quillon said it would pay.", "Quillon", ActorKind.ORGANISATION),
        ("Quillon said it would pay. Quillon's shares fell.", "Quillon", ActorKind.ORGANISATION),
        ("Ann Lee told Quillon that it rained.", "Quillon", ActorKind.ORGANISATION),
        ("Quillon, a brewer, said it would pay.", "Quillon", ActorKind.ORGANISATION),
        ("Quillon accused Selmark of shelling it. Quillon's army marched.", "Quillon", ActorKind.STATE),
        ("Quillon accused Tovia of shelling it. The Quillonian envoy left.", "Quillon", ActorKind.STATE),
        ("Le Quillon a accusé la Tovie. Le président quillonais est parti.", "Quillon", ActorKind.STATE),
        ("Квилония обвинила соседей в обстреле. Квилонийский посол уехал.", "Квилония", ActorKind.STATE),
        ("Esi, a 31-year-old seamstress, said it rained.", "Esi", ActorKind.PERSON),
        ("The charity Tern Council said it rained.", "Tern Council", ActorKind.ORGANISATION),
        (
            "The Bank of Quillon said rates would fall. The central bank met.",
            "Bank of Quillon",
            ActorKind.STATE_BODY,
        ),
        ("The campaign group Cobalt Tide said it rained.", "Cobalt Tide", ActorKind.ORGANISATION),
        ("Viljo Karstad said it rained. Karstad left.", "Viljo Karstad", ActorKind.PERSON),
        (
            "The International Sailing Council said it rained.",
            "International Sailing Council",
            ActorKind.ORGANISATION,
        ),
    ],
)
def test_what_stands_beside_a_name_tells_its_kind(text: str, name: str, kind: ActorKind) -> None:
    assert _kind(text, name) is kind


def test_who_stands_beside_a_state_is_one() -> None:
    text = "Quillon and Hoshu said they would talk. Quillon's parliament voted."
    assert _kind(text, "Hoshu") is ActorKind.STATE


def test_speakers_and_mentions_have_one_kind() -> None:
    text = "The brewer Quillon said it would pay. Quillon said it had paid."
    kinds = {one.actor.kind for one in suggest(text) if isinstance(one.actor, NewActor)}
    assert kinds == {ActorKind.ORGANISATION}
    assert {one.kind for one in suggest(text, kinds={Kind.QUOTATION})} == {Kind.QUOTATION}
