import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from copydesk.domain.text import canonical
from copydesk.exchange.quoted_words import bare, cut_off, stands


@given(st.text())
def test_what_was_copied_stands(text: str) -> None:
    assert stands(canonical(text), text)
    assert stands(text, unicodedata.normalize("NFD", text)) or "\x00" in text


def test_line_ends_and_blanks_of_other_tools_are_the_same() -> None:
    there = "We can,\n\nshe\u00a0said"
    for quote in ("We can,\u2029\u2029she said", "We can, she said ", "We can,\r\n\r\nshe said"):
        assert stands(there, quote)
    assert not stands(there, "We can, he said")


def test_the_beginning_of_a_cut_quote_is_enough_if_it_is_long() -> None:
    assert stands("We can do it by June", "We can do it …")
    assert stands("We can do it by June", "We can do it...")
    assert not stands("We can do it by June", "We cannot do…")
    assert cut_off("We…") == ""


def test_no_words_say_nothing() -> None:
    assert stands("anything", " \n")
    assert bare("\u2029 ") == ""
