from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from copydesk.desktop.article.bounds import moved, next_bound
from copydesk.domain.span import Span

TEXT = "An e\u0301lan of 👩‍💻👍🏽 wasn't  lost."


def test_a_character_goes_with_its_marks_and_joiners() -> None:
    stops = [0]
    while stops[-1] < len(TEXT):
        stops.append(next_bound(TEXT, stops[-1], 1, by_word=False))
    pieces = [TEXT[a:b] for a, b in pairwise(stops)]
    assert {"e\u0301", "👩‍💻", "👍🏽"} <= set(pieces)


def test_words_keep_their_apostrophes() -> None:
    at = TEXT.index("wasn't")
    assert next_bound(TEXT, at, 1, by_word=True) == at + len("wasn't")
    assert next_bound(TEXT, at + 3, -1, by_word=True) == at
    assert next_bound(TEXT, 0, 2, by_word=True) == len("An e\u0301lan")


@given(st.integers(0, len(TEXT)), st.integers(-40, 40), st.booleans())
def test_stays_inside_the_text(offset: int, step: int, by_word: bool) -> None:
    assert 0 <= next_bound(TEXT, offset, step, by_word) <= len(TEXT)


def test_a_moved_bound_leaves_one_character_as_readers_see_it() -> None:
    emoji = Span(TEXT.index("👩"), TEXT.index("👩") + 3)
    everywhere = (0, len(TEXT))
    assert moved(TEXT, Span(emoji.start, 20), "end", 0, everywhere) == emoji
    assert moved(TEXT, Span(0, emoji.end), "start", 99, everywhere) == emoji


def test_a_moved_bound_stays_between_its_neighbours() -> None:
    assert moved("abcdefghij", Span(4, 6), "end", 9, (2, 8)) == Span(4, 8)
    assert moved("abcdefghij", Span(4, 6), "start", 0, (2, 8)) == Span(2, 6)
    assert moved("abcdefghij", Span(4, 6), "end", 7, (2, 8)) == Span(4, 7)
