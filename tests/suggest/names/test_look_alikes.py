"""Names that look like a person's and are none."""

import pytest
from tests.builders import span_of

from copydesk.suggest.cast import Cast
from copydesk.suggest.names.aliases import Aliases
from copydesk.suggest.names.look_alikes import acts_as_body, is_with_the, teams
from copydesk.suggest.names.people import named


def test_who_works_at_it_tells_a_body() -> None:
    text = "Analysts at Orr Vann were glum. The bank sang."
    assert Cast(text, Aliases()).speaker(span_of(text, "The bank")) is not None


@pytest.mark.parametrize(
    ("text", "is_body"),
    [
        ("Bob Stone, which sells eels, closed.", True),
        ("Bob Stone, who sells eels, slept.", False),
        ("The owner of the firm, Viljo Karstad, left.", False),
        ("A broker at its bank, Viljo Karstad, left.", False),
        ("The firm, Viljo Karstad, left.", True),
    ],
)
def test_what_acts_as_a_body_is_no_person(text: str, is_body: bool) -> None:
    assert acts_as_body(text, next(iter(named(text)))) is is_body


def test_a_name_that_ends_like_a_clubs_is_no_person() -> None:
    text = "Ann Wolves beat Ann Lee. The Wolves sang."
    assert [is_with_the(text, one, teams(text)) for one in named(text)][:2] == [True, False]
