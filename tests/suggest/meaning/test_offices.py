"""Whom titles stand for: by date, by body, by what the article is about, and who is named beside them."""

from collections.abc import Mapping
from dataclasses import replace

import pytest
from tests.suggest.people import actors

from copydesk.domain.actor import Actor, ActorKind, Role
from copydesk.domain.annotation import Kind
from copydesk.domain.suggestion import NewActor, Suggestion
from copydesk.suggest.engine import suggest
from copydesk.suggest.names.aliases import Aliases

LORVAN, VELMORA, OSK, FELD, MARDEN = 1, 2, 3, 4, 5
TITLE = "Foreign Minister"


def held(people: Mapping[int, Actor], roles: Mapping[int, tuple[Role, ...]]) -> dict[int, Actor]:
    return {
        row: replace(one, roles=roles[row], kind=ActorKind.PERSON) if row in roles else one
        for row, one in people.items()
    }


WORLD = held(
    actors(("Lorvan", "Lorvanese"), ("Velmora",), ("Mirela Osk",), ("Jonas Feld",), ("Ilse Marden",)),
    {
        OSK: (Role(TITLE, LORVAN, "2028-03", "2031-04-14"),),
        FELD: (Role(TITLE, LORVAN, "2031-04-14"),),
        MARDEN: (Role(TITLE, VELMORA, "2030"), Role("Chair of the Grain Board", None, "2020", "2025")),
    },
)
ONE = {row: one for row, one in WORLD.items() if row in {LORVAN, OSK}}


def made(
    text: str, published: str | None = "2029-05-01", world: Mapping[int, Actor] = WORLD
) -> list[Suggestion]:
    known = Aliases()
    known.update(world)
    return suggest(text, known, published=published)


def meant(
    text: str, published: str | None = "2029-05-01", world: Mapping[int, Actor] = WORLD
) -> list[tuple[str, int]]:
    """The mentions of persons of the world, with their words."""
    return [
        (each.spans[0].of(text), each.actor)
        for each in made(text, published, world)
        if each.kind is Kind.MENTION and isinstance(each.actor, int) and each.actor > VELMORA
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Talks with Lorvan's foreign minister went on.", "Lorvan's foreign minister"),
        ("Talks with Lorvan’s Foreign Minister went on.", "Lorvan’s Foreign Minister"),
        ("The Lorvanese foreign minister left.", "Lorvanese foreign minister"),
        ("The Lorvanian Foreign Minister left.", "Lorvanian Foreign Minister"),
        ("The foreign minister of Lorvan left.", "foreign minister of Lorvan"),
        ("The Foreign\nMinister of Lorvan left.", "Foreign\nMinister of Lorvan"),
        ("LORVANESE FOREIGN MINISTER QUITS", "LORVANESE FOREIGN MINISTER"),
        ("Lorvan Foreign Minister Quits After Vote", "Lorvan Foreign Minister"),
        ("The foreign minister left.", "foreign minister"),
        ("Foreign Minister quits, and that is all.", "Foreign Minister"),
        ("FOREIGN MINISTER QUITS", "FOREIGN MINISTER"),
        ("The new foreign minister left.", "foreign minister"),
        ("They met in Kestrel. Foreign Minister was all she said.", "Foreign Minister"),
        ("Vote in Kestrel\n\nForeign minister leaves, and that is all.", "Foreign minister"),
        ("Vote in Kestrel\nForeign minister leaves, and that is all.", "Foreign minister"),
        ("They asked the\nforeign minister.", "foreign minister"),
        ("New foreign minister leaves, and that is all.", "foreign minister"),
        ("Talks with Lorvan's new foreign minister went on.", "Lorvan's new foreign minister"),
        ("The foreign minister's aide left.", "foreign minister"),
    ],
)
def test_a_title_is_whose_office_it_is(text: str, words: str) -> None:
    assert meant(text) == [(words, OSK)]


@pytest.mark.parametrize(
    "text",
    [
        "A foreign minister left.",
        "The deputy foreign minister left.",
        "Lorvan's former foreign minister left.",
        "The former Lorvanese foreign minister left.",
        "A new foreign minister came.",
        "The ex-foreign minister and the foreign minister-designate left.",
        "Kestrel's foreign minister left.",
        "The Kestrelian Foreign Minister left.",
        "KESTRELIAN FOREIGN MINISTER QUITS",
        "K.R. Foreign Minister was all it said.",
        "The foreign minister of Kestrel left.",
        "North Lorvanese Foreign Minister was all it said.",
        "The foreign ministers left.",
        "They asked foreign minister after foreign minister.",
        "The foreign minister of the year left.",
    ],
)
def test_another_title_or_body_is_nobody_known(text: str) -> None:
    assert meant(text) == []


@pytest.mark.parametrize(
    ("published", "holder"),
    [
        ("2028-02-29", None),
        ("2028-03-01T00:10", OSK),
        ("2031-04-13T23:59", OSK),
        ("2031-04-14", None),  # on this day both
        ("2031-04-15", FELD),
        ("2031-04", None),
        ("2031", None),
        ("2032", FELD),
        (None, None),
        ("soon", None),
    ],
)
def test_it_is_who_held_the_office_then(published: str | None, holder: int | None) -> None:
    found = [whom for _, whom in meant("The foreign minister of Lorvan left.", published)]
    assert found == ([] if holder is None else [holder])


def test_without_a_date_it_is_who_alone_ever_held_it() -> None:
    assert meant("The foreign minister of Velmora left.", None) == [("foreign minister of Velmora", MARDEN)]
    assert meant("The foreign minister left.", None) == []
    assert meant("The foreign minister left.", None, ONE) == [("foreign minister", OSK)]
    assert meant("The foreign minister left. Velmora and Velmora.", None) == [("foreign minister", MARDEN)]
    assert meant("The foreign minister left. Lorvan and Lorvan.", None) == []


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("The foreign minister left.", None),
        ("Velmora was silent. The foreign minister left.", MARDEN),
        ("Lorvan and Velmora met. The foreign minister left.", None),
        ("Lorvan and Velmora met, said Velmora. The foreign minister left.", MARDEN),
        ("Velmora. " + "It rained for days. " * 30 + "The foreign minister left.", MARDEN),
        ("Velmora. Velmora. " + "It rained. " * 50 + "Lorvan waits. The foreign minister left.", OSK),
        ("Ilse Marden is abroad. The foreign minister left.", MARDEN),
    ],
)
def test_of_several_it_is_whose_body_is_named(text: str, holder: int | None) -> None:
    found = [whom for words, whom in meant(text, "2030-06") if "inister" in words]
    assert found == ([] if holder is None else [holder])


@pytest.mark.parametrize(
    "text",
    [
        "Foreign Minister Tobin Raske came. The foreign minister left.",
        "Foreign Minister Raske came. The foreign minister left.",
        "The foreign minister, Tobin Raske, came. The foreign minister left.",
        "Tobin Raske, the foreign minister, came. The foreign minister left.",
        "The foreign minister left. Kestrel's Foreign Minister Tobin Raske came.",
    ],
)
def test_who_is_named_with_a_title_has_it(text: str) -> None:
    assert meant(text) == []


def test_a_name_beside_a_title_wins() -> None:
    text = "Foreign Minister Mirela Osk came. The foreign minister left. Lorvan's Foreign Minister Osk slept."
    assert meant(text) == [("Mirela Osk", OSK), ("foreign minister", OSK), ("Osk", OSK)]
    text = "Ilse Marden, Velmora's foreign minister, met the Lorvanese foreign minister."
    assert meant(text, "2030-06") == [("Ilse Marden", MARDEN), ("Lorvanese foreign minister", OSK)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Foreign Minister Osk came. The foreign minister left.", ["Osk", "foreign minister"]),
        ("Lorvan's foreign minister Osk came.", ["Osk"]),
        ("LORVANESE FOREIGN MINISTER OSK QUITS", ["OSK"]),
        ("Velmora's foreign minister Osk came.", []),
        ("Lorvan's former foreign minister Osk came.", []),
        ("Foreign Minister Osk Raske came.", []),
        ("Tobin Osk came. Foreign Minister Osk left.", []),
    ],
)
def test_a_surname_behind_a_title_is_the_holders(text: str, found: list[str]) -> None:
    assert meant(text) == [(words, OSK) for words in found]
    assert meant(text, "2019") == []


def test_a_title_may_be_an_alias() -> None:
    world = {**WORLD, MARDEN: replace(WORLD[MARDEN], aliases=("the foreign minister",), roles=())}
    assert meant("Then the foreign minister left.", "2029", world) == [("the foreign minister", MARDEN)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The chair of the Grain Board left.", "chair of the Grain Board"),
        ("The Chair of the Grain Board left.", "Chair of the Grain Board"),
        ("The chair left.", None),
    ],
)
def test_a_title_with_its_body_is_found_whole(text: str, words: str | None) -> None:
    assert meant(text, "2025-12-31") == ([(words, MARDEN)] if words else [])
    assert meant(text, "2026") == []


def test_a_title_with_its_body_goes_with_others_of_that_body() -> None:
    world = held(WORLD, {OSK: (Role(f"{TITLE} of Lorvan", None, "2028"),), FELD: WORLD[FELD].roles})
    for text in ("Lorvan's foreign minister left.", "The foreign minister of Lorvan left."):
        assert [whom for _, whom in meant(text, "2029", world)] == [OSK]
        assert meant(text, "2032", world) == []


@pytest.mark.parametrize(
    ("role", "words"),
    [
        (Role("LVNGOV"), []),
        (Role("CEO"), []),
        (Role("CEO", LORVAN), ["Lorvan's CEO", "CEO", "ceo"]),
    ],
)
def test_codes_of_dictionaries_are_no_titles(role: Role, words: list[str]) -> None:
    text = "Lorvan's CEO met the LVNGOV, then the CEO and the ceo left."
    assert [found for found, _ in meant(text, "2029", held(ONE, {OSK: (role,)}))] == words


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ('"We can do it all," the foreign minister of Lorvan said.', OSK),
        ('"We can do it all," said Lorvan\'s foreign minister.', OSK),
        ('"We can do it all," the foreign minister said.', OSK),
        ('"We can do it all," Lorvan\'s foreign minister Osk said.', OSK),
        ('"We can do it all," said Foreign Minister Osk, who left.', OSK),
        ('"We can do it all," a Lorvan foreign minister\'s aide said.', None),
        (
            '"We can do it all," the foreign minister, Tobin Raske, said.',
            NewActor("Tobin Raske", ActorKind.PERSON),
        ),
        (
            'Foreign Minister Tobin Raske came.\n\n"We can do it all," the foreign minister said.',
            NewActor("Tobin Raske", ActorKind.PERSON),
        ),
    ],
)
def test_a_title_speaks_for_its_holder(sentence: str, speaker: object) -> None:
    assert [each.actor for each in made(sentence) if each.kind is Kind.QUOTATION] == [speaker]


def test_she_is_who_spoke_by_title() -> None:
    text = '"We can do it all," the foreign minister said. "We will do it all," she said.'
    assert [each.actor for each in made(text) if each.kind is Kind.QUOTATION] == [OSK, OSK]


def test_offices_that_change_are_looked_for_anew() -> None:
    known = Aliases()
    known.update(
        {**WORLD, **{row: replace(WORLD[VELMORA], id=row, name=f"Town {row}") for row in range(9, 300)}}
    )
    known.update(held(known.actors, {OSK: (Role("Mayor", LORVAN),)}))
    text = "Lorvan's foreign minister met Lorvan's mayor."
    found = {each.spans[0].of(text): each.actor for each in suggest(text, known, published="2029")}
    assert found == {"Lorvan": LORVAN, "Lorvan's mayor": OSK}
