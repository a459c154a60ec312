"""Which of a name's first words are titles."""

import pytest

from copydesk.domain.actor import ActorKind
from copydesk.domain.suggestion import NewActor
from copydesk.suggest.names.titles import (
    are_people,
    behind_adjective,
    is_addressed,
    is_body,
    is_in_full,
    is_of_kind,
    is_ranked,
    office_of,
    titles,
)


def test_titles_go_before_a_person_and_kinds_before_a_body() -> None:
    assert titles(("foreign", "minister", "ann", "lee"), False) == 2
    assert titles(("head", "of", "the", "tide", "board"), True) == 3
    assert titles(("ann", "lee"), False) == 0
    assert is_body("board")


@pytest.mark.parametrize(
    ("words", "ranked"),
    [("DCI Ann Lee", True), ("CS Ann Njeri Lee", True), ("Sp Ann Lee", False), ("DCI Lee", False)],
)
def test_a_rank_in_capitals_stands_before_a_full_name(words: str, ranked: bool) -> None:
    assert is_ranked(words.split()) is ranked


def test_a_trade_behind_mr_is_a_surname_and_an_office_is_none() -> None:
    assert is_addressed("So Mr. Baker left.", len("So Mr. "), "baker")
    assert not is_addressed("So Mr. Speaker left.", len("So Mr. "), "speaker")
    assert not is_addressed("So Baker left.", len("So "), "baker")


def test_where_something_is_from_ends_behind_an_adjective() -> None:
    assert behind_adjective(("port", "orle-based", "firm")) == 2
    assert behind_adjective(("orle-based", "firm")) == 0


def test_an_office_of_a_body_stands_before_its_name() -> None:
    assert office_of(["deputy", "chairman", "of", "the", "reef", "council"]) == 2
    assert office_of(["general", "staff", "of", "the", "army"]) == 0


@pytest.mark.parametrize(
    ("words", "name", "kind"),
    [
        ("Mr. Baker", "Bo Baker", ActorKind.PERSON),
        ("Minister of Docks Ann Lee", "Ann Lee", ActorKind.PERSON),
        ("the Health Executive", "Health Executive", ActorKind.STATE_BODY),
    ],
)
def test_some_words_can_only_mean_whom_they_name(words: str, name: str, kind: ActorKind) -> None:
    assert is_in_full(words, NewActor(name, kind), is_person=kind is ActorKind.PERSON)


def test_people_of_a_body_are_no_part_of_its_name() -> None:
    assert are_people("members", "Marden")
    assert are_people("engineers", "Tide Board")
    assert not are_people("captains", "Marden")
    assert not are_people("friends", "Tide Board")


def test_a_word_that_opens_a_sentence_tells_of_what_kind_a_body_is() -> None:
    assert is_of_kind("Rights group Open Cell", 0, 6)
    assert not is_of_kind("Rights were read", 0, 6)
    assert not is_of_kind("So Orle group Open Cell", 3, 7)


def test_other_words_need_a_look_at_who_else_is_there() -> None:
    lee = NewActor("Ann Lee", ActorKind.PERSON)
    assert not is_in_full("spokesman for Ann Lee", lee, is_person=True)
    assert not is_in_full("the minister", None, is_person=False)
