from hypothesis import given
from hypothesis import strategies as st

from copydesk.domain.text import canonical
from copydesk.exchange.text_alignment import alignment

WORDS = st.lists(
    st.sampled_from(["quay", "caf\u00e9", "\U0001f600", "e\u0301t", "a,", "\u0905\u0902", "\x07b"]),
    max_size=12,
)


@given(WORDS, st.data())
def test_words_are_followed_through_other_white_space(words: list[str], data: st.DataObject) -> None:
    blanks = st.sampled_from([" ", "\n", "\r\n", "\u00a0 ", "  ", "\u2028", "\t"])
    raw = "".join(word + data.draw(blanks) for word in words)
    text = canonical("".join(word + data.draw(blanks) for word in words))
    found = alignment(raw, text)
    mine, theirs = 0, 0
    for word in words:
        mine, theirs = raw.index(word, mine), text.index(word, theirs)
        assert (found.start(mine), found.end(mine + len(word))) == (theirs, theirs + len(word))
        mine, theirs = mine + len(word), theirs + len(word)


def test_other_normal_forms_are_followed() -> None:
    found = alignment("cafe\u0301 \ufb01ne", "caf\u00e9 fine")
    assert (found.start(0), found.end(5)) == (0, 4)
    assert (found.start(6), found.end(9)) == (5, 9)


def test_around_words_that_were_changed_the_others_are_followed() -> None:
    raw, text = "The old quay is closed on Monday.", "Note: the quay is now closed on Monday!"
    found = alignment(raw, text)
    for word in ("quay", "is", "closed", "on"):
        start = raw.index(word)
        assert (found.start(start), found.end(start + len(word))) == (
            text.index(word),
            text.index(word) + len(word),
        )
    assert found.start(4) >= found.end(7)


def test_half_a_line_end_is_all_of_it() -> None:
    found = alignment("\ufeffa\r\nb", "a\nb")
    assert (found.start(3), found.end(3)) == (1, 2)


def test_long_differences_are_met_at_words_that_are_there_once() -> None:
    words = [f"w{number % 700}" if number % 5 else f"only{number}" for number in range(8_000)]
    raw = " ".join(words)
    text = " ".join(word if number % 9 else f"new{number}" for number, word in enumerate(words))
    found = alignment(raw, text)
    for number in (1, 2_500, 7_996):
        start, there = raw.index(f" {words[number]} ") + 1, text.index(f" {words[number]} ") + 1
        assert number % 5 or found.start(start) == there
