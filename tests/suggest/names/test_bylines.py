"""Lines that say who wrote a story."""

import pytest
from tests.builders import span_of

from copydesk.domain.suggestion import NewActor
from copydesk.suggest.cast import Cast
from copydesk.suggest.engine import suggest
from copydesk.suggest.names.aliases import Aliases
from copydesk.suggest.names.bylines import is_byline


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("By Ann Lee", True),
        ("By Ann Lee and Bob Orr in Tarn", True),
        ("By Ann Lee, Transport Correspondent", True),
        ("*Writing by Ann Lee in Tarn", True),
        ("Reporting Ann Lee to them was hard.", False),
        ("Reporting by Ann Lee was stopped", False),
        ("By Monday Ann Lee had left the pier.", False),
        ("By all accounts Ann Lee slept", False),
        ("So Ann Lee slept", False),
    ],
)
def test_a_byline_is_names_and_no_sentence(line: str, byline: bool) -> None:
    text = f"Pier falls\n\n{line}\n\nIt fell."
    assert is_byline(text, text.find("Ann Lee")) is byline
    late = byline and line.startswith("*")
    assert is_byline(" " * 900 + "\n" + text, 901 + text.find("Ann Lee")) is late


def test_who_wrote_the_story_is_not_meant_in_it() -> None:
    text = "Pier falls\n\nBy Ann Lee\n\nThe pier fell on Ida Moss. She sang."
    whom = Cast(text, Aliases()).speaker(span_of(text, "She"))
    assert isinstance(whom, NewActor)
    assert whom.name == "Ida Moss"


@pytest.mark.parametrize(
    "line",
    [
        "(Reporting by Ida Moss; Editing by Ann Lee)",
        "Reporting by Ann Lee in Tarn and Ida Moss in Orle; writing by Bo Dane",
        "(Additional reporting by Ida Moss. Edited by Ann Lee.)",
        "Ida Moss and Ann Lee contributed to this report.",
        "(Bericht von Ida Moss; redigiert von Ann Lee)",
        "(Reporter: Ida Moss, Redaktion: Ann Lee)",
        "(Reportage Ida Moss ; édité par Ann Lee)",
        "(Version française Ann Lee)",
        "(Reporte de Ida Moss; editado por Ann Lee)",
        "(Автор Ann Lee; редактор Ida Moss)",
    ],
)
@pytest.mark.parametrize("before", ["\n\n", " "])
def test_who_made_the_story_is_told_at_its_end(line: str, before: str) -> None:
    text = f"{'The pier fell. ' * 60}{before}{line}"
    if before == "\n\n" or line.startswith("("):
        assert is_byline(text, text.find("Ann Lee"))
        assert not suggest(text)


def test_brackets_with_more_than_who_made_it_are_no_byline() -> None:
    for line in ("(Reporting by the board shows that Ann Lee fell.)", "(Ann Lee edited it.)"):
        text = f"The pier fell. {line}"
        assert not is_byline(text, text.find("Ann Lee"))
