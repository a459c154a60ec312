import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.exchange.hard_cases import TEXTS

from copydesk.exchange.spacy_words import words_of


def together(text: str) -> str:
    found = words_of(text)
    return "".join(word + " " * space for word, space in zip(found.words, found.spaces, strict=True))


@given(st.text(st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from("ab \n\t\u00a0."))))
def test_the_words_are_all_of_the_text(text: str) -> None:
    assert together(text) == text
    found = words_of(text)
    assert [place.of(text) for place in found.places] == found.words


@pytest.mark.parametrize("name", TEXTS)
def test_the_words_of_the_hard_cases_are_all_of_them(name: str) -> None:
    assert together(TEXTS[name]) == TEXTS[name]


def test_white_space_is_a_blank_or_a_token() -> None:
    found = words_of(" One two.  Three\n\nfour")
    assert found.words == [" ", "One", "two", ".", " ", "Three", "\n\n", "four"]
    assert found.spaces == [False, True, False, True, False, False, False, False]
    assert found.starts == [True, True, False, False, False, True, False, True]
