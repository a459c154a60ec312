"""Where sentences begin, and what opens them."""

import pytest
from tests.suggest.people import meant

from copydesk.suggest.names.sentence_starts import SentenceStarts


@pytest.mark.parametrize(
    ("before", "opens"),
    [
        ("ORLE, May 2 (Tide) - Velmoran qualifier ", True),
        ("ORLE: Singer ", True),
        ("They wept. Velmoran rider ", True),
        ("Then Velmoran rider ", True),
        ("ORLE, May 2 (Tide) - They saw rider ", False),
    ],
)
def test_a_title_alone_stands_before_who_opens_a_sentence_behind_a_dateline_as_well(
    before: str, opens: bool
) -> None:
    starts = SentenceStarts(f"{before}Ann Lee left.")
    assert starts.opens_sentence(len(before)) is opens


@pytest.mark.parametrize(
    ("before", "opens"),
    [
        ("Born over a shop in Orle in 2001, ", True),
        ("Raised by her aunt, ", True),
        ("After the match, coach ", True),
        ("They wept. Speaking on the pier, Mayor ", True),
        ("They waited, ", False),
        ("After the match, they saw ", False),
    ],
)
def test_a_sentence_opens_with_what_leads_up_to_who_it_is_about(before: str, opens: bool) -> None:
    starts = SentenceStarts(f"{before}Ann Lee left.")
    assert starts.opens_sentence(len(before)) is opens


def test_a_title_behind_a_description_opens_a_sentence() -> None:
    text = '"No," Ida Orr said. The book\'s author, Senator Lena Moss, wept. "Twelve years," she sang.'
    assert meant(text, "Ida Orr", "she") == "Lena Moss"
