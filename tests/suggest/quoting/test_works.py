"""What verbs of saying have for an object that is no clause."""

import pytest

from copydesk.domain.span import Span
from copydesk.suggest.quoting.lexicon import lexicon
from copydesk.suggest.quoting.sentence import sentence_of
from copydesk.suggest.quoting.works import is_work


@pytest.mark.parametrize(
    ("text", "work"),
    [
        ("She wrote her first book in jail and sold it.", True),
        ("She wrote a song about rain that was lost.", True),
        ("She wrote the book was lost.", False),
        ("She wrote it was lost.", False),
        ("She recalled 200 cars over fears of fire.", True),
        ("She recalled the rain was loud.", False),
    ],
)
def test_a_work_is_no_clause(text: str, work: bool) -> None:
    sentence = sentence_of(text, Span(0, len(text)), (), lexicon("en"))
    assert is_work(sentence, 2) is work
