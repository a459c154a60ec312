"""Lines that say who wrote a story."""

import pytest
from tests.builders import span_of

from copydesk.domain.suggestion import NewActor
from copydesk.suggest.aliases import Aliases
from copydesk.suggest.bylines import is_byline
from copydesk.suggest.cast import Cast


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("By Ann Lee", True),
        ("By Ann Lee and Bob Orr in Tarn", True),
        ("By Ann Lee, Transport Correspondent", True),
        ("*Writing by Ann Lee in Tarn", True),
        ("Reporting by Ann Lee; editing by Bob Orr", False),
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
