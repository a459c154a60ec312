from hypothesis import given
from hypothesis import strategies as st

from copydesk.desktop.article.graphemes import grapheme_end, grapheme_start, is_bound

WHOLE = [
    *("a", " ", "\n", "e\u0301", " \u0301", "👍🏽", "🇫🇷", "👩‍👩‍👧‍👦", "❤️\u200d🔥", "日", "Ω", "ا", "שָׁ", "กำ"),
    *("\uac01", "\u1100\u1161\u11a8", "🏴\U000e0067\U000e007f", "a" + 40 * "\u0302"),
    *("क्षि", "क", "ত্র", "க்", "\u0600\u0661"),
]
"""Each reads as one character."""
pieces = st.lists(st.sampled_from(WHOLE), min_size=1, max_size=30)
texts = pieces.map("".join)


@given(pieces)
def test_characters_end_where_the_next_begins(parts: list[str]) -> None:
    text = "".join(parts)
    ends = {len("".join(parts[:n])) for n in range(len(parts) + 1)}
    assert {offset for offset in range(len(text) + 1) if is_bound(text, offset)} == ends


@given(texts, st.data())
def test_start_and_end_enclose_the_place(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text) - 1))
    start, end = grapheme_start(text, offset), grapheme_end(text, offset)
    assert start <= offset < end
    assert is_bound(text, start)
    assert is_bound(text, end)
    assert not any(is_bound(text, inside) for inside in range(start + 1, end))


def test_at_the_end_nothing_follows() -> None:
    assert grapheme_end("ab", 2) == 2
    assert grapheme_start("", 0) == 0
    assert grapheme_start("ab", 2) == 2
