"""Who is named in an article, and names that are akin."""

import pytest

from copydesk.suggest.antecedents import akin


@pytest.mark.parametrize(
    ("one", "other", "are"),
    [
        ("velmora", "velmoran", True),
        ("norland", "norlandian", True),
        ("inspectorate", "inspector", True),
        ("tide", "tribunal", False),
        ("lee", "lees", False),
    ],
)
def test_words_are_akin_but_for_an_ending(one: str, other: str, are: bool) -> None:
    assert akin(one, other) is are
