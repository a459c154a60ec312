"""Interviews in which only letters tell who asks and who answers."""

import pytest
from tests.builders import span_of

from copydesk.domain.suggestion import NewActor
from copydesk.suggest.aliases import Aliases
from copydesk.suggest.cast import Cast

HEAD = "ORLE, May 4 (Echo) - Ann Lee runs the Tide Board. She told the Orle Courier how.\n\n"


@pytest.mark.parametrize(
    ("text", "label", "name"),
    [
        (HEAD + "Q: Why?\nA: It rained.", "Q", "Orle Courier"),
        (HEAD + "Q: Why?\nA: It rained.", "A", "Ann Lee"),
        (
            HEAD.replace("told the Orle Courier", "knows") + "Question: Why?\nAnswer: Rain.",
            "Question",
            "Echo",
        ),
        ("Ann Lee runs the Tide Board.\n\nQ: Why?\nA: It rained.", "Q", "Tide Board"),
    ],
)
def test_who_asks_and_who_answers(text: str, label: str, name: str) -> None:
    cast = Cast(text, Aliases())
    whom = cast.speaker(span_of(text, label))
    assert isinstance(whom, NewActor)
    assert whom.name == name
