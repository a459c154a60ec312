"""What tells that something is only heard of somebody."""

import pytest

from copydesk.domain.span import Span
from copydesk.suggest.quotations import quotations
from copydesk.suggest.quoting.hearsay import hearsay
from copydesk.suggest.quoting.lexicon import lexicon
from copydesk.suggest.quoting.sentence import sentence_of


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Lee is understood to have told", 4),
        ("Lee seems to have told", 3),
        ("Lee plans to have told", 0),
        ("Lee may have told", 0),
    ],
)
def test_hearsay_is_told_by_the_verb_before(text: str, count: int) -> None:
    s = sentence_of(text, Span(0, len(text)), (), lexicon("en"))
    assert hearsay(s, len(s) - 2) == count


def test_who_is_heard_to_have_said_something_is_the_speaker() -> None:
    text = "Mayor Ann Lee is learnt to have told the board to wait."
    (found,) = quotations(text, language="en")
    assert [span.of(text) for span in found.speaker_spans] == ["Mayor Ann Lee"]
