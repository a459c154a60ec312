"""Who is known by a title."""

import pytest
from tests.suggest.people import meant

from copydesk.domain.actor import ActorKind
from copydesk.domain.span import Span
from copydesk.domain.suggestion import NewActor
from copydesk.suggest.meaning.antecedents import Antecedents, Heard
from copydesk.suggest.meaning.standing import phrase
from copydesk.suggest.meaning.title_holders import Held, TitleHolders
from copydesk.suggest.names.people import Place

ANN, OLE = (NewActor(name, ActorKind.PERSON) for name in ("Ann Lee", "Ole Vann"))
TEXT = "Harbour minister Ann Lee met deputy minister Ole Vann. Both left."
ROLES = {
    "minister": [Held(17, ANN, frozenset(("harbour",))), Held(45, OLE, frozenset(("deputy",)))],
}


def titles() -> TitleHolders:
    named = Antecedents(
        TEXT,
        [Place(Span(17, 24), ANN, 0.9), Place(Span(45, 53), OLE, 0.9)],
        (),
        acronyms={},
        called=lambda *_: None,
        name_of=lambda whom: whom.name if isinstance(whom, NewActor) else "",
        is_person=lambda whom: whom in (ANN, OLE),
    )
    return TitleHolders(named, ROLES, lambda *_: False)


@pytest.mark.parametrize(
    ("words", "whom"), [("the minister", ANN), ("the harbour minister", ANN), ("the deputy minister", OLE)]
)
def test_whose_title_has_most_of_the_words_is_meant(words: str, whom: NewActor) -> None:
    said = phrase(words, Span(0, len(words)))
    assert said is not None
    assert titles().before_it(said, {"minister"}, len(TEXT), "", Heard()) == whom


def test_a_title_that_is_only_told_later_is_found_behind() -> None:
    said = phrase("the minister", Span(0, 12))
    assert said is not None
    assert titles().before_it(said, {"minister"}, 5, "", Heard()) is None
    assert titles().later(said, {"minister"}, 5, "", Heard()) == ANN


def test_of_two_who_have_a_title_neither_is_the_only_one() -> None:
    said = phrase("the minister", Span(0, 12))
    assert said is not None
    assert titles().alone(said, len(TEXT)) is None


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("the Azmiran leader", "Rustam Azem"),
        ("the Kazandan president", "Bolat Tarn"),
        ("the president of Kazanda", "Bolat Tarn"),
        ("the bloc's secretary-general", "Anneke Voss"),
    ],
)
def test_the_land_or_the_bloc_tells_whose_title_it_is(words: str, name: str) -> None:
    text = (
        "Azmiran President Rustam Azem met his Kazandan counterpart Bolat Tarn."
        " Anneke Voss, chief of the bloc, sat."
        f' "It is late," {words} said.'
    )
    assert meant(text, words) == name


def test_two_titles_can_stand_beside_a_name() -> None:
    text = 'The commander of the navy, Rear Admiral Ole Tarn, slept. "No," the commander said.'
    assert meant(text, "the commander") == "Ole Tarn"


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("the top Misran diplomat", "Sam Badr"),
        ("the bloc's top diplomat", "Ilze Kron"),
        ("the minister", "Sam Badr"),
    ],
)
def test_the_top_diplomat_is_in_charge_of_what_is_foreign(words: str, name: str) -> None:
    text = (
        "The bloc's foreign policy chief, Ilze Kron, slept. "
        "Foreign Minister Sam Badr met ambassador Ole Tarn. He left flanked by Information Minister Ida Moss."
        f" Then {words} sang."
    )
    assert meant(text, words) == name


@pytest.mark.parametrize(("short", "name"), [("the PM", "Ole Tarn"), ("the FM", "Ida Moss")])
def test_ministers_are_called_by_letters(short: str, name: str) -> None:
    text = (
        f"Prime Minister Ole Tarn met Foreign Minister Ida Moss and Trade Minister Bo Orr. Then {short} sang."
    )
    assert meant(text, short) == name
