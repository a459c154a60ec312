"""What beside a name tells that an actor is named."""

import pytest

from copydesk.suggest.engine import suggest
from copydesk.suggest.names.evidence import Seen, seen
from copydesk.suggest.names.people import named


def told(text: str, name: str) -> Seen:
    return next(seen(text, one) for one in named(text) if one.words == name)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Then baroness Ilse Marden left.", "Ilse Marden"),
        ("There Ilse Marden, 41, slept.", "Ilse Marden"),
        ("There Ilse Marden, a retired judge, slept.", "Ilse Marden"),
        ("There Ilse Marden, who slept, woke.", "Ilse Marden"),
        ("It was the broadcaster Orle.", "Orle"),
        ("On Monday Velmora accused nobody.", "Velmora"),
        ("On Monday Velmora has again refused.", "Velmora"),
        ("On Monday Velmora and Lorvan signed it.", "Velmora"),
        ("They blamed Velmora.", "Velmora"),
        ("Their talks with Velmora failed.", "Velmora"),
        ("It is Velmora's foreign minister.", "Velmora"),
        ("It is Velmora's central bank.", "Velmora"),
        ("He is chief economist at Orle.", "Orle"),
        ("It is Velmora's decision to leave.", "Velmora"),
        ("There Velmora, which has suspended its membership, slept.", "Velmora"),
        ("He said so in an interview with Orle.", "Orle"),
        ("She is ambassador to Velmora.", "Velmora"),
    ],
)
def test_it_tells_of_an_actor(text: str, name: str) -> None:
    if text.startswith("It was the"):
        text = text.replace("the broadcaster", "broadcaster")
    assert told(text, name).acts >= 0.6


def test_it_tells_of_a_place_a_ship_a_title_of_a_work() -> None:
    assert told("They met in Kestrel.", "Kestrel") == Seen(place=True)
    assert told("They left the ferry Orle.", "Orle").craft
    assert told("They left the town of Orle.", "Orle").craft
    assert told("They saw the Orle.", "Orle").behind_the
    assert told('They read "Orle".', "Orle").quoted
    assert told("Orle slept.", "Orle").opens


@pytest.mark.parametrize("noun", ["envoys", "minister", "government"])
def test_an_adjective_of_a_land_before_its_noun_is_no_actor(noun: str) -> None:
    text = f"Ann Lee accused the Velmorian {noun} of stalling."
    assert all(seen(text, one).acts == 0 for one in named(text) if one.words == "Velmorian")
    assert told("Ann Lee accused the Olympian of stalling.", "Olympian").acts > 0


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        ("The city council of Tarnby voted. The Tarnby Retail Association sued.", []),
        ("Shops in Tarnby closed. The Tarnby Retail Association sued.", []),
        ("The Tarnby Nurses Federation struck. The people of Tarnby slept.", []),
        ("Tellus Mobile sold its towers. Shares of Tellus fell.", ["Tellus"]),
        ("Tellus Mobile sold its towers. A chemist at Tellus fell.", ["Tellus"]),
    ],
)
def test_a_town_is_no_body_that_is_called_after_it(text: str, towns: list[str]) -> None:
    found = [one.spans[0].of(text) for one in suggest(text)]
    assert [words for words in found if " " not in words] == towns
