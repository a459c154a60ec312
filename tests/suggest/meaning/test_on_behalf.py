"""For whom spokesmen and papers speak."""

import pytest
from tests.builders import span_of

from copydesk.suggest.cast import Cast
from copydesk.suggest.names.aliases import Aliases


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("The Orle Ferry Authority slept. A spokesman sang.", "A spokesman", "Orle Ferry Authority"),
        ("Gull Books Ltd sat. A survey conducted by Orle News sang.", "A survey", "Orle News"),
        ("Gull Books Ltd slept. Its annual report sang.", "Its annual report", "Gull Books Ltd"),
        ("The Orle Ferry Authority met Gull Books Ltd. A joint statement sang.", "A joint statement", ""),
    ],
)
def test_a_spokesman_or_a_paper_speaks_for_somebody(text: str, words: str, name: str) -> None:
    whom = Cast(text, Aliases()).speaker(span_of(text, words))
    assert getattr(whom, "name", "") == name
