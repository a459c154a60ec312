"""Forms that are nouns as well."""

import pytest

from copydesk.domain.span import Span
from copydesk.suggest.quoting.lexicon import lexicon
from copydesk.suggest.quoting.sentence import sentence_of
from copydesk.suggest.quoting.verbal import is_verbal


@pytest.mark.parametrize(
    ("text", "word", "verbal"),
    [
        ("The board claims it", "claims", True),
        ("They made four northern claims", "claims", False),
        ("They answered all technical questions", "questions", False),
        ("He spoke at a regular press briefing", "press", False),
        ("They press the board to go", "press", True),
        ("It was a recent state visit", "state", False),
        ("They rejected claims that it rained", "claims", False),
        ("They rejected claims by the board", "claims", False),
        ("Amid reports of rain", "reports", False),
    ],
)
def test_a_form_is_the_verb_where_it_stands(text: str, word: str, verbal: bool) -> None:
    s = sentence_of(text, Span(0, len(text)), [], lexicon("en"))
    assert is_verbal(s, list(s.words).index(word)) is verbal
