"""The text that Taguette counts in, and the article made of it."""

import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.exchange.taguette_text import read_html


def byte_span(raw: str, words: str) -> tuple[int, int]:
    start = raw.encode().index(words.encode())
    return start, start + len(words.encode())


def test_bytes_count_text_and_not_tags() -> None:
    reading = read_html("<p><u>Hello</u> there <i>World</i></p>")  # the example in Taguette's extract.py
    place = reading.place(7, 14)
    assert place is not None
    assert reading.text[slice(*place)] == "here Wo"


def test_an_article_has_paragraphs_and_single_spaces() -> None:
    reading = read_html(
        "<h1>The pond</h1>\n  <p>It  froze\n over.<br/>Nobody &lt;came&gt;.</p>\n"
        "<ul><li>One</li><li>Two</li></ul>end"
    )
    assert reading.raw == "The pond\n  It  froze\n over.Nobody <came>.\nOneTwoend"
    assert reading.text == "The pond\n\nIt froze over.\nNobody <came>.\n\nOne\nTwo\n\nend"


@pytest.mark.parametrize("words", ["é", "😀 im", "Weiß", "froze", "Straße\n Über"])
def test_places_are_found_behind_letters_of_several_bytes(words: str) -> None:
    reading = read_html("<p>Café 😀 im froze Weiß</p>\n<p>Straße\n Über</p>")
    place = reading.place(*byte_span(reading.raw, words))
    assert place is not None
    assert reading.text[slice(*place)] == " ".join(words.split())


def test_a_byte_within_a_letter_stands_for_the_end_of_it() -> None:
    reading = read_html("<p>a😀b</p>")
    assert [reading.place(start, 6) for start in (1, 2, 4, 5)] == [(1, 3), (2, 3), (2, 3), (2, 3)]


@pytest.mark.parametrize(("start", "end"), [(5, 7), (-1, 3), (0, 99), (3, 3), (4, 2)])
def test_a_stretch_without_words_has_no_place(start: int, end: int) -> None:
    assert read_html("<p>abcde</p>\n \n<p>f</p>").place(start, end) is None


def test_a_highlight_over_paragraphs_holds_the_break() -> None:
    reading = read_html("<p>First one.</p><p>Second.</p>")
    place = reading.place(6, 16)
    assert place is not None
    assert reading.text[slice(*place)] == "one.\n\nSecond"


def test_the_words_that_older_versions_cut_by_bytes_are_known() -> None:
    reading = read_html("<p>Ein süßer Apfel fällt.</p><p>Noch einer.</p>")
    assert reading.as_once_cut(*byte_span(reading.raw, "Apfel")) == "fel f"
    assert reading.as_once_cut(0, 99) == ""


def test_pictures_are_counted_and_comments_and_broken_ends_left_out() -> None:
    reading = read_html('<p title="a > b">One<!-- > no --><img src="x"/> 1 < 2 & 3</p><a href="')
    assert (reading.text, reading.pictures) == ("One 1 < 2 & 3", 1)


@given(
    st.lists(st.text(alphabet="aé😀 \n\t\u00a0&<", max_size=8), max_size=6),
    st.integers(0, 60),
    st.integers(0, 60),
)
def test_places_hold_the_words_of_the_bytes(parts: list[str], start: int, end: int) -> None:
    reading = read_html("".join(f"<p>{html.escape(part)}</p>" for part in parts))
    raw = reading.raw.encode()
    assert reading.raw == "".join(parts)
    place = reading.place(start, end)
    words = raw[start:end].decode("utf-8", "ignore")
    if place is not None:
        assert "".join(reading.text[slice(*place)].split()) == "".join(words.split()) or not is_whole(
            raw, start, end
        )
    elif end <= len(raw):
        assert start >= end or not words.strip(" \n\t")


def is_whole(raw: bytes, *offsets: int) -> bool:
    return all(offset >= len(raw) or not 0x80 <= raw[offset] <= 0xBF for offset in offsets)


@pytest.mark.parametrize("piece", ["<a ", "<a '", "<!--", "<", "&#1", "<p '\">", "</"])
def test_hostile_documents_are_read_in_a_moment(piece: str) -> None:
    read_html(piece * 200_000)
