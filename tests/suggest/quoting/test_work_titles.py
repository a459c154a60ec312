"""Titles of works are no quotations."""

import pytest

from copydesk.suggest.quotations import quotations


@pytest.mark.parametrize(
    "text",
    [
        'The film, "The Quiet Harbour", tells the story of a cook.',
        'Her novel, "Salt," tells of two sisters.',
        'His new album, "Tides and Other Lies", speaks of love.',
    ],
)
def test_what_is_named_before_a_comma_is_a_title(text: str) -> None:
    assert not quotations(text, language="en")


@pytest.mark.parametrize(
    "text",
    [
        'Asked about the film, "Never," said Lee.',
        'Of the novel, "It was long and it was wet," she said.',
        'She liked the play. "The Pier," she said.',
    ],
)
def test_what_somebody_says_of_a_work_is_quoted(text: str) -> None:
    assert quotations(text, language="en")
