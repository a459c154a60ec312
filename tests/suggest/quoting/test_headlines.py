"""Lines that are no sentences."""

from copydesk.domain.span import Span
from copydesk.suggest.quoting.headlines import is_headline


def test_a_headline_is_no_sentence() -> None:
    text = "Lakeside Towns Agree on Common Ferry\n\nThe Velmora Board met."
    assert is_headline(text, Span(0, 14))
    assert not is_headline(text, Span(42, 55))
