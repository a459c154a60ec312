import pytest

from copydesk.readers.hyphens import without_hyphens


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (("The NATO-", "led force"), "The NATO-led force"),
        (("a well-", "known envoy"), "a well-known envoy"),
        (("a self-", "made man"), "a self-made man"),
        (("an ex-", "president"), "an ex-president"),
        (("a co-", "owner"), "a co-owner"),
        (("non-", "essential"), "non-essential"),
        (("a semi-", "annual talk"), "a semi-annual talk"),
    ],
)
def test_a_words_own_hyphen_stays(lines: tuple[str, ...], text: str) -> None:
    assert without_hyphens(lines, frozenset()) == text


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (("for ex-", "ample"), "for example"),
        (("a co-", "alition"), "a coalition"),
        (("a semi-", "nar"), "a seminar"),
        (("some non-", "sense"), "some nonsense"),
        (("das Well-", "blech"), "das Wellblech"),
        (("nach Ex-", "porten"), "nach Exporten"),
        (("the spokes-", "man"), "the spokesman"),
    ],
)
def test_a_hyphen_that_divides_a_word_goes(lines: tuple[str, ...], text: str) -> None:
    assert without_hyphens(lines, frozenset()) == text
