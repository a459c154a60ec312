"""Kinds and plain names of those who are new in Russian copy."""

import pytest

from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import Kind
from copydesk.domain.suggestion import NewActor
from copydesk.suggest.engine import suggest

PERSON, ORGANISATION, STATE = ActorKind.PERSON, ActorKind.ORGANISATION, ActorKind.STATE


def proposed(text: str) -> dict[str, ActorKind]:
    """Who is new in a text, with the kind."""
    every = (one.actor for one in suggest(text, language="ru") if one.kind is Kind.MENTION)
    return {one.name: one.kind for one in every if isinstance(one, NewActor)}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("В компании «Тихий двор» заявили, что всё в порядке.", "Тихий двор", ORGANISATION),
        ("Мост закроют, пишет «Орвский курьер» со ссылкой на мэра.", "Орвский курьер", ORGANISATION),
        ("Компания OrlePort объявила о сделке. OrlePort закроют, сказал мэр.", "OrlePort", ORGANISATION),
        ("Орвания отказалась от сделки. Президент Орвании сказал, что ждёт.", "Орвания", STATE),
        ("По словам директора агентства Ильи Лисова, спрос упал.", "Ильи Лисова", PERSON),
    ],
)
def test_words_before_a_name_tell_its_kind(text: str, name: str, kind: ActorKind) -> None:
    assert proposed(text).get(name) is kind


def test_of_several_forms_of_a_name_the_one_in_no_case_is_proposed() -> None:
    text = "Ждали министра Игната Лисова. Министр Игнат Лисов сказал, что опоздал. Лисова простили."
    assert proposed(text) == {"Игнат Лисов": PERSON}
    text = "Там ждали Речного комитета. Речной комитет заявил, что ждёт."
    assert list(proposed(text)) == ["Речной комитет"]
