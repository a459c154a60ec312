import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.domain.annotation import QuotationType
from copydesk.domain.quotes import quotation_type, quoted_at, snapped
from copydesk.domain.span import Span


def span_of(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


@pytest.mark.parametrize(
    "text",
    [
        'He said: "The bridge will open," and left.',
        "He said: “The bridge will open,” and left.",
        "Er sagte: „The bridge will open,“ und ging.",
        "Il dit : «\u00a0The bridge will open,\u00a0» puis sortit.",
        "Han sagde: »The bridge will open,« og gik.",
        "He said: ‘The bridge will open,’ and left.",
        "彼は「The bridge will open,」と言った。",
    ],
)
def test_a_selection_of_the_words_takes_in_their_marks_and_the_comma(text: str) -> None:
    found = snapped(text, span_of(text, "The bridge will open"))
    assert found is not None
    words = found.of(text)
    assert words[0] in '"“„«»‘「'
    assert words[-1] in '"”“»«’」'
    assert "open," in words
    assert quotation_type(text, (found,)) is QuotationType.DIRECT


def test_a_part_of_the_quoted_words_stays_a_part() -> None:
    text = 'She said "the bridge will open in May" today.'
    part = span_of(text, "will open")
    assert snapped(text, part) == part


def test_each_end_snaps_by_itself() -> None:
    text = 'She said "the bridge will open in May" today.'
    assert snapped(text, span_of(text, "the bridge")) == span_of(text, '"the bridge')


def test_stray_space_goes_and_white_space_alone_is_nothing() -> None:
    text = "  the ministry said  "
    assert snapped(text, Span(0, len(text))) == span_of(text, "the ministry said")
    assert snapped(text, Span(0, 2)) is None


def test_an_apostrophe_is_no_mark() -> None:
    text = "The minister’s aide wasn’t there."
    words = span_of(text, "aide wasn")
    assert snapped(text, words) == words


def test_a_paragraph_that_only_opens_counts_as_quoted_to_its_end() -> None:
    text = '"First part.\n\n"Second part," she said.'
    assert quoted_at(text, 3) == Span(0, 12)
    assert snapped(text, span_of(text, "Second part")) == span_of(text, '"Second part,"')


def test_the_innermost_stretch_is_found_at_a_place() -> None:
    text = "“He told me ‘never again’ twice,” she said."
    assert quoted_at(text, text.index("never")) == span_of(text, "‘never again’")
    assert quoted_at(text, text.index("twice")) == span_of(text, "“He told me ‘never again’ twice,”")
    assert quoted_at(text, len(text) - 2) is None


def test_types_follow_from_the_marks() -> None:
    text = 'The council said that it was "ready to act" soon.'
    assert quotation_type(text, (span_of(text, '"ready to act"'),)) is QuotationType.DIRECT
    assert quotation_type(text, (span_of(text, 'that it was "ready to act" soon'),)) is QuotationType.MIXED
    assert quotation_type(text, (span_of(text, "that it was"),)) is QuotationType.INDIRECT


@given(st.text('ab "“”„«»‘’,.\n👩', min_size=1), st.data())
def test_snapping_never_leaves_the_text_nor_loses_selected_words(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    found = snapped(text, Span(start, end))
    if found is None:
        assert not text[start:end].strip()
    else:
        assert found.end <= len(text)
        assert text[start:end].strip() in found.of(text)
