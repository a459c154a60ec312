"""Whom words without a name mean in an article."""

import pytest
from tests.builders import span_of

from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import Kind
from copydesk.domain.suggestion import NewActor
from copydesk.suggest.aliases import Aliases
from copydesk.suggest.cast import Cast
from copydesk.suggest.engine import suggest


def meant(text: str, *speakers: str) -> str:
    """The name of whom the last of the speakers means, when all are asked in order."""
    cast = Cast(text, Aliases())
    whom = None
    for words in speakers:
        whom = cast.speaker(span_of(text, words))
    return whom.name if isinstance(whom, NewActor) else ""


@pytest.mark.parametrize(
    ("text", "speakers", "name"),
    [
        (
            "The Tide Council met. Ann Lee spoke. The council's bulletin was short.",
            ["Ann Lee", "The council's bulletin"],
            "Tide Council",
        ),
        ("The Tide Council met. A letter by the council came.", ["A letter by the council"], "Tide Council"),
        ("The Tide Council met. The communique was read out.", ["The communique"], "Tide Council"),
        ("Ann Lee spoke in a letter. The letter was long.", ["Ann Lee", "The letter"], "Ann Lee"),
        (
            "The Tide Council met. Education Minister Jonas Frith came. The ministry was late.",
            ["The ministry"],
            "Education Ministry",
        ),
        ("Velmora's prime minister fell. The government was calm.", ["The government"], "Velmora"),
        (
            "The Tide Council met. The brewer Marsh Malting objected. The company was loud.",
            ["The Tide Council", "The company"],
            "Marsh Malting",
        ),
        ("The mayor fell. Mayor Ole Marden rose.", ["The mayor"], "Ole Marden"),
        (
            "Ann Lee, director of Velmora Ferries, left. The director of Velmora Ferries wept.",
            ["The director of Velmora Ferries"],
            "Ann Lee",
        ),
        ("Livia Marden saw Bernard Holt. Then he waved.", ["Livia Marden", "he"], "Bernard Holt"),
        ("Hours after he waved, Livia Marden saw Bernard Holt.", ["he"], "Bernard Holt"),
        ("Chairwoman Kim Sand saw Bo Reed. Then she waved.", ["Bo Reed", "she"], "Kim Sand"),
        ("Ann Lee called. She wrote to Maud Ellery, and she smiled.", ["Ann Lee", "she"], "Ann Lee"),
        (
            "Ann Lee left. A spokesman for the Tide Council stayed. So he answered.",
            ["A spokesman for the Tide Council", "he"],
            "Tide Council",
        ),
        ("Ann Lee, a pianist, came. Bo Reed left. The pianist stayed.", ["The pianist"], "Ann Lee"),
        (
            "The head of the Tide Council left. Later Ann Lee spoke.",
            ["The head of the Tide Council"],
            "Ann Lee",
        ),
        ("Marsh Malting grew. Two weeks later the company shrank.", ["Two weeks later the company"], ""),
        (
            "The Velmora Tide Ministry met. The tide ministry slept.",
            ["The tide ministry"],
            "Velmora Tide Ministry",
        ),
        ("The Tide Council came, and Ann Lee, who had waited, spoke.", ["who"], "Ann Lee"),
        ("The Tide Council met. It left. Now who is there?", ["It", "who"], ""),
        ("Mayor Ole Marden rose. Mayor waved.", ["Mayor waved"], ""),
        ("Mayor Ole Marden rose. Minister and mayor.", ["mayor"], "Ole Marden"),
        ("The Tide Council met. The ferrymen sang.", ["The ferrymen"], ""),
    ],
)
def test_words_mean_somebody(text: str, speakers: list[str], name: str) -> None:
    assert meant(text, *speakers) == name


def test_who_says_i_is_who_is_quoted_around_it() -> None:
    text = "“We waited long. I said: ‘The ferry is late again.’ Nobody came,” Ann Lee said. I listened."
    quoted = [each for each in suggest(text) if each.kind is Kind.QUOTATION]
    assert [each.actor for each in quoted] == [NewActor("Ann Lee", ActorKind.PERSON)] * 2
