"""Names of many actors found in one pass: words, case, apostrophes, and actors that change."""

import pytest
from tests.suggest.people import actors

from copydesk.domain.actor import Actor, AliasRule, CaseRule
from copydesk.suggest.names.aliases import Aliases
from copydesk.suggest.names.folding import folded


def aliases(**names: tuple[str, ...]) -> Aliases:
    made = Aliases()
    made.update(actors(*names.values()))
    return made


def found(text: str, *names: tuple[str, ...]) -> list[tuple[str, tuple[int, ...]]]:
    made = Aliases()
    made.update(actors(*names))
    return sorted((hit.span.of(text), hit.actors) for hit in made.hits(text))


@pytest.mark.parametrize(
    ("text", "names", "places"),
    [
        ("The KPA met.", ("Port Authority", "KPA"), ["KPA"]),
        ("The KPA's head, a KPAX and the UKPA.", ("KPA",), ["KPA"]),
        ("Workers’ Union and Workers' Union", ("Workers' Union",), ["Workers' Union", "Workers’ Union"]),
        ("Ann\u00a0Lee and Ann\nLee", ("Ann Lee",), ["Ann\nLee", "Ann\u00a0Lee"]),
        ("it is IT", ("IT",), ["IT"]),
        ("The rebels and the Rebels", ("rebels",), ["Rebels", "rebels"]),
        ("LORVAN GRAIN BOARD FALLS", ("Lorvan Grain Board",), ["LORVAN GRAIN BOARD"]),
        ("Don't ask O'Brien", ("Don", "Brien"), []),
        ("Don't, said Don.", ("Don",), ["Don"]),
    ],
)
def test_names_are_whole_words_in_their_own_case(
    text: str, names: tuple[str, ...], places: list[str]
) -> None:
    assert [words for words, _ in found(text, names)] == places


def test_a_name_of_two_actors_is_both() -> None:
    assert found("Marden spoke.", ("Ilse Marden", "Marden"), ("Ole Marden", "Marden")) == [("Marden", (1, 2))]


def test_changed_actors_are_found_by_their_new_names_only() -> None:
    many = actors(*((f"Actor {number} of Lorvan",) for number in range(300)))
    made = Aliases()
    made.update(many)
    made.update({**many, 1: actors(("Renamed",))[1]})
    text = "Renamed met Actor 0 of Lorvan and Actor 1 of Lorvan."
    assert sorted(hit.span.of(text) for hit in made.hits(text)) == ["Actor 1 of Lorvan", "Renamed"]
    assert made.called("actor 0 of lorvan") == ()
    made.update({key: actor for key, actor in many.items() if key != 2})
    assert sorted(hit.span.of(text) for hit in made.hits(text)) == ["Actor 0 of Lorvan"]


def test_names_go_before_aliases() -> None:
    made = aliases(one=("Harbour", "Quay"), two=("Quay",))
    assert made.called(" quay ") == (2, 1)


@pytest.mark.parametrize("text", ["İstanbul’un", "ΑΣ", "ẞ", "ǅ", ""])
def test_folding_keeps_every_offset(text: str) -> None:
    assert len(folded(text)) == len(text)


RULED = Actor(
    id=1,
    uid="1",
    name="Harbour Watch",
    aliases=("AID", "Hafenwacht", "the Watch"),
    alias_rules={
        "AID": AliasRule(CaseRule.ANY),
        "Hafenwacht": AliasRule(language="de"),
        "the Watch": AliasRule(CaseRule.EXACT),
    },
)


def ruled(text: str, language: str = "") -> list[str]:
    made = Aliases()
    made.update({1: RULED})
    return sorted(hit.span.of(text) for hit in made.hits(text, language))


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("the Watch, The Watch and THE WATCH", ["the Watch"]),
        ("AID, Aid and aid", ["AID", "Aid", "aid"]),
        ("Harbour Watch, harbour watch, HARBOUR WATCH", ["HARBOUR WATCH", "Harbour Watch"]),
        ("HAFENWACHT", ["HAFENWACHT"]),
    ],
)
def test_rules_say_in_which_case_an_alias_is_a_name(text: str, places: list[str]) -> None:
    assert ruled(text) == places


@pytest.mark.parametrize(
    ("language", "known"),
    [("", True), ("de", True), ("de-AT", True), ("DE_ch", True), ("en", False), ("den", False)],
)
def test_an_alias_of_a_language_is_a_name_in_it_only(language: str, known: bool) -> None:
    assert bool(ruled("Die Hafenwacht kam.", language)) is known
    assert bool(ruled("HAFENWACHT KOMMT", language)) is known
    made = Aliases()
    made.update({1: RULED})
    assert made.called("hafenwacht", language) == ((1,) if known else ())


def test_asking_for_a_name_goes_by_its_rule() -> None:
    made = Aliases()
    made.update({1: RULED})
    assert [made.called(name) for name in ("aid", "the  Watch", "the watch")] == [(1,), (1,), ()]
