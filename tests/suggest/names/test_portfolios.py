"""Which minister is at the head of a Russian ministry."""

import pytest

from copydesk.suggest.names.portfolios import is_of_office, office_headed


@pytest.mark.parametrize(
    ("noun", "words", "office"),
    [
        ("глава", ("the", "мида", "глава"), "иностранных"),
        ("глава", ("the", "военного", "ведомства", "глава"), "обороны"),
        ("глава", ("the", "города", "глава"), ""),
        ("врач", ("the", "мид", "врач"), ""),
    ],
)
def test_the_head_of_a_ministry_has_an_office(noun: str, words: tuple[str, ...], office: str) -> None:
    assert office_headed(noun, words) == office


def test_a_counterpart_has_the_same_office() -> None:
    assert is_of_office("обороны", ("министр", "обороны"))
    assert is_of_office("обороны", ("его", "коллега"))
    assert not is_of_office("обороны", ("министр", "финансов"))
