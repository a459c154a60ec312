"""Nouns for people who are never the same one."""

import pytest
from tests.builders import span_of

from copydesk.domain.suggestion import NewActor
from copydesk.suggest.cast import Cast
from copydesk.suggest.meaning.apart import are_apart
from copydesk.suggest.names.aliases import Aliases


@pytest.mark.parametrize(
    ("noun", "roles", "apart"),
    [
        ("striker", ["goalkeeper"], True),
        ("striker", ["winger"], False),
        ("striker", ["goalkeeper", "forward"], False),
        ("striker", ["judge"], False),
        ("defendant", ["judge", "mother"], True),
        ("judge", [], False),
        ("cook", ["judge"], False),
    ],
)
def test_who_is_one_is_not_the_other(noun: str, roles: list[str], apart: bool) -> None:
    assert are_apart(noun, roles) is apart


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Ann Lee ran on and lobbed goalkeeper Ida Orr. Then the striker sang.", "the striker", "Ann Lee"),
        ("Ann Lee wept before Judge Ida Orr. Then the defendant sang.", "the defendant", "Ann Lee"),
        ("Coach Ann Lee slept. Then the former striker sang.", "the former striker", "Ann Lee"),
    ],
)
def test_a_noun_is_for_nobody_who_is_something_else(text: str, words: str, name: str) -> None:
    whom = Cast(text, Aliases()).speaker(span_of(text, words))
    assert isinstance(whom, NewActor)
    assert whom.name == name
