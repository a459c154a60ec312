"""Whom nouns and pronouns for people mean."""

import pytest
from tests.builders import span_of
from tests.suggest.people import meant

from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import Kind
from copydesk.domain.suggestion import NewActor
from copydesk.suggest.cast import Cast
from copydesk.suggest.engine import suggest
from copydesk.suggest.names.aliases import Aliases


@pytest.mark.parametrize(
    ("text", "speakers", "name"),
    [
        ("Ann Lee spoke. The retired school cook sang.", ["The retired school cook"], "Ann Lee"),
        ("Ann Lee spoke. The three-time premier sang.", ["The three-time premier"], "Ann Lee"),
        (
            "Army chief Bo Orr rose. The junta leader sang. The old leader, Ann Lee, slept.",
            ["The junta leader"],
            "Bo Orr",
        ),
        ("Ann Lee spoke. The former prop sang.", ["The former prop"], "Ann Lee"),
        ("Ann Lee spoke . The stallholder sang.", ["The stallholder"], "Ann Lee"),
        ("Her niece, Ida Orr, met Bob Moss. Then she sang.", ["she"], "Ida Orr"),
        ("Minister Bob Orr spoke. Minister of Docks Ann Lee sang.", ["Minister of Docks Ann Lee"], "Ann Lee"),
        ("Chief Executive Ann Lee spoke. The Tide Executive sang.", ["The Tide Executive"], "Tide Executive"),
        ("Ann Baker, its president, spoke. Ms. Baker sang.", ["Ms. Baker"], "Ann Baker"),
        ("Then Mr Bishop sang.", ["Mr Bishop"], "Bishop"),
        ("Nora Moss spoke. Peter Moss slept. Ms Moss sang.", ["Ms Moss"], "Nora Moss"),
        ("Nora Moss spoke. Peter Moss slept. Mr Moss sang.", ["Nora Moss", "Mr Moss"], "Peter Moss"),
        ("Ida Moss waved. Lena Orr spoke. Ida slept. Then she sang.", ["Lena Orr", "she"], "Ida Moss"),
        (
            "Ann Orr sank to her knees. Then the Rovers manager sang. Their coach, Ben Osk, slept.",
            ["the Rovers manager"],
            "Ann Orr",
        ),
        (
            "The pier fell. " * 99 + "Police say Orr drowned.\n\nThe Lorvan Regional Police met.",
            ["Police"],
            "Lorvan Regional Police",
        ),
        ("Ann Orr lives on Gull Holm. Then the 52-year-old sang.", ["the 52-year-old"], "Ann Orr"),
        (
            "For the prosecution, Ann Orr KC spoke. Bob Moss slept. The prosecutor sang.",
            ["The prosecutor"],
            "Ann Orr",
        ),
        ("Ann Orr, prosecuting, spoke. Bob Moss slept. The prosecutor sang.", ["The prosecutor"], "Ann Orr"),
        ("Ann Orr, for the defence, spoke. Bob Moss slept. The lawyer sang.", ["The lawyer"], "Ann Orr"),
        (
            "Bob Orr spoke.\n\nHis view was shared by Ann Lee, unlike Ida Moss. The stallholder sang.",
            ["Bob Orr", "The stallholder"],
            "Ann Lee",
        ),
        (
            "Ida Moss spoke.\n\nThe two got lost when Ann Orr stopped. Later she sang.",
            ["Ida Moss", "she"],
            "Ann Orr",
        ),
        (
            "Ida Moss spoke.\n\nThe two got lost with Ann Orr. Later she sang.",
            ["Ida Moss", "she"],
            "Ida Moss",
        ),
        ("Goalkeeper Ann Orr leapt. Bob Moss spoke. The keeper sang.", ["Bob Moss", "The keeper"], "Ann Orr"),
        ("Singer Ann Orr rose. Bob Moss spoke. The vocalist sang.", ["Bob Moss", "The vocalist"], "Ann Orr"),
        (
            "Her father, Ben Orr, waved. Bob Moss spoke; the father of five sang.",
            ["Bob Moss", "the father of five"],
            "Bob Moss",
        ),
        (
            "Ann Orr, a mother of two, left. Ida Moss spoke. The mother-of-two sang.",
            ["Ida Moss", "The mother-of-two"],
            "Ann Orr",
        ),
        ("Mother-of-three Ann Orr left. Ben Moss slept. His mum sang.", ["His mum"], "Ann Orr"),
        ("Ben Moss slept. Anna Orr left. The actor sang.", ["The actor"], "Anna Orr"),
        ("K.R. Dorvan spoke. B. Anna Stern slept. Then she sang.", ["she"], "B. Anna Stern"),
        ("Ann Lee parla. Puis cette infirmière chanta.", ["Ann Lee", "cette infirmière"], "Ann Lee"),
        ("Ann Lee parla. Puis la mère de famille chanta.", ["Ann Lee", "la mère de famille"], "Ann Lee"),
        ("Ana Lira habló. A su juicio llueve.", ["Ana Lira", "su"], "Ana Lira"),
        ("Ana Lira, de 63 años, quien canta.", ["de 63 años"], "Ana Lira"),
        (
            "Ann Lira, gestora del muelle, dueña del faro, canta.",
            ["gestora del muelle, dueña del faro"],
            "Ann Lira",
        ),
        ("К ним пришла Анна Лужина. Уже спит Верхний Моск. Она пела.", ["Она"], "Анна Лужина"),
    ],
)
def test_words_mean_somebody(text: str, speakers: list[str], name: str) -> None:
    cast = Cast(text, Aliases())
    whom = None
    for words in speakers:
        whom = cast.speaker(span_of(text, words))
    assert isinstance(whom, NewActor)
    assert whom.name == name


def test_who_is_named_only_later_as_something_else_is_not_meant() -> None:
    text = "The captain sang. Harbour spokesman Bo Orr wept."
    assert meant(text, "The captain") == ""
    text = "The captain sings\n\nHarbour pilot Bo Orr sang."
    assert meant(text, "The captain") == "Bo Orr"
    text = "The captain sang. Then Bo Orr wept."
    assert meant(text, "The captain") == "Bo Orr"


def test_whoever_opens_what_she_says_is_not_she() -> None:
    text = "Mayor Ida Orr danced. Deputy Ann Moss warned of rain. Orr, she said, had slept."
    said = next(one for one in suggest(text) if one.kind is Kind.QUOTATION)
    assert said.actor == NewActor("Ann Moss", ActorKind.PERSON)
