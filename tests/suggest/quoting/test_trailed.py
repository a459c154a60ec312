"""What a pronoun says that stands behind it."""

import pytest
from tests.builders import span_of

from copydesk.suggest.quoting.trailed import opening


@pytest.mark.parametrize(
    ("text", "content", "speaker", "opens"),
    [
        ("Rike Tamm was late, she said.", "Rike Tamm was late", "she", True),
        ("Rike Tamm was late, the warden said.", "Rike Tamm was late", "the warden", False),
        ("On Monday he said Rike Tamm was late.", "Rike Tamm was late", "he", False),
    ],
)
def test_only_words_before_a_pronoun_open_so(text: str, content: str, speaker: str, opens: bool) -> None:
    said = span_of(text, content)
    assert bool(opening(text, (said,), (span_of(text, speaker),))) is opens
    assert not opening(text, (said,), ())
