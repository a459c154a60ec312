"""Which words report where they stand."""

import pytest

from copydesk.domain.span import Span
from copydesk.suggest.quoting.cues import verb_at
from copydesk.suggest.quoting.lexicon import lexicon
from copydesk.suggest.quoting.sentence import sentence_of


@pytest.mark.parametrize(
    ("language", "text", "at", "reports"),
    [
        ("en", "The board said so", 2, True),
        ("en", "The claim said so", 1, False),
        ("fr", "Le maire affirme tout", 2, True),
        ("fr", "Le maire Dit tout", 2, False),
    ],
)
def test_a_form_reports_that_is_no_noun_or_name(language: str, text: str, at: int, reports: bool) -> None:
    s = sentence_of(text, Span(0, len(text)), [], lexicon(language))
    assert (verb_at(s, at) is not None) is reports
