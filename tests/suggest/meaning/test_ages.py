"""People who are meant by how old they are said to be."""

import pytest
from tests.builders import span_of

from copydesk.domain.suggestion import NewActor
from copydesk.suggest.cast import Cast
from copydesk.suggest.names.aliases import Aliases

MET = "Ann Lee, 17, sat beside Bob Stone (84). A 66-year-old diver, Ida Skov, sat by them. Then {} left."


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("the 84-year-old", "Bob Stone"),
        ("the octogenarian", "Bob Stone"),
        ("the teenager", "Ann Lee"),
        ("the pensioner", "Ida Skov"),
        ("der 84-Jährige", "Bob Stone"),
    ],
)
def test_an_age_means_who_is_as_old(words: str, name: str) -> None:
    text = MET.format(words)
    whom = Cast(text, Aliases()).speaker(span_of(text, words))
    assert isinstance(whom, NewActor)
    assert whom.name == name


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        (
            "Пел 34-летний вратарь Олег Рябов. Был Иван Гай. {} ушёл.",
            "34-летний спортсмен",
            "Олег Рябов",
        ),
        ("Der 34-jährige Olaf Orr sang. Mit ihm kam Jan Holm. {} ging.", "Der 34-Jährige", "Olaf Orr"),
        ("Dann sang Emil Orr. {} ging.", "Der Elfjährige", "Emil Orr"),
    ],
)
def test_ages_are_read_in_german_and_russian(text: str, words: str, name: str) -> None:
    text = text.format(words)
    whom = Cast(text, Aliases()).speaker(span_of(text, words))
    assert isinstance(whom, NewActor)
    assert whom.name == name
