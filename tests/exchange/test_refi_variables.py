from dataclasses import replace

import pytest
from tests.exchange.datasets import ACTORS, ARTICLE, a_dataset

from copydesk.exchange.refi_variables import Variables


def test_every_variable_is_defined_once() -> None:
    found = list(Variables(a_dataset()).defined())
    assert len(set(found)) == len(found) == 18
    assert 'name="size" typeOfVariable="Float"' in found[-2]
    assert 'name="front page" typeOfVariable="Boolean"' in found[-1]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (12.5, "<FloatValue>12.5</FloatValue>"),
        (1e-7, "<FloatValue>0.0000001</FloatValue>"),
        (10**20, "<FloatValue>100000000000000000000</FloatValue>"),
        ("many", '<TextValue>{"size": "many"}</TextValue>'),
        (True, '<TextValue>{"size": true}</TextValue>'),
    ],
)
def test_a_value_is_of_its_variables_type_or_told_among_the_others(value: object, expected: str) -> None:
    actor = replace(ACTORS[3], attributes={"size": value})
    assert expected in Variables(a_dataset()).of_actor(actor)


def test_a_yes_is_true() -> None:
    assert "<BooleanValue>true</BooleanValue>" in Variables(a_dataset()).of_article(ARTICLE)
