"""Interviews in which only letters tell who asks and who answers."""

import pytest
from tests.builders import span_of

from copydesk.domain.suggestion import NewActor
from copydesk.suggest.cast import Cast
from copydesk.suggest.engine import suggest
from copydesk.suggest.names.aliases import Aliases

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


def test_who_asks_is_nobody_called_q() -> None:
    text = "Interview: Ann Lee on the bridge\n\nQ: When?\n\nA: In May, we hope.\n\nQ: Who pays?\n\nA: We do."
    named = [one.actor for one in suggest(text)]
    assert {one.name if isinstance(one, NewActor) else one for one in named} == {None, "Ann Lee"}
