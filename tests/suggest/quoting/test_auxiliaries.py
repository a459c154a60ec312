"""What stands between a subject and its verb."""

import pytest

from copydesk.domain.span import Span
from copydesk.suggest.quoting.auxiliaries import back_over_auxiliaries
from copydesk.suggest.quoting.lexicon import lexicon
from copydesk.suggest.quoting.sentence import sentence_of


@pytest.mark.parametrize(
    ("language", "text", "subject"),
    [
        ("fr", "Le maire a toutefois reconnu", "maire"),
        ("fr", "Le maire de son côté a reconnu", "maire"),
        ("es", "El maire ha reconocido", "maire"),
        ("en", "The mayor has also said", "mayor"),
    ],
)
def test_auxiliaries_and_adverbs_are_no_subject(language: str, text: str, subject: str) -> None:
    s = sentence_of(text, Span(0, len(text)), [], lexicon(language))
    at = back_over_auxiliaries(s, len(s) - 1)[0]
    assert s.words[at] == subject
