from hypothesis import given
from hypothesis import strategies as st

from copydesk.domain.found import Unit
from copydesk.domain.span import Span
from copydesk.exchange.units import code_points, offsets_in, utf8_offsets, utf16_offsets

TEXTS = st.text(
    st.one_of(
        st.characters(exclude_categories=["Cs"]), st.sampled_from("a\u00e9\u0905\uffff\U00010000\U0001f600")
    )
)


@given(TEXTS)
def test_each_offset_counts_the_utf16_units_before_it(text: str) -> None:
    offsets = utf16_offsets(text)
    assert [offsets(place) for place in range(len(text) + 1)] == [
        len(text[:place].encode("utf-16-le")) // 2 for place in range(len(text) + 1)
    ]


@given(TEXTS)
def test_each_offset_counts_the_utf8_bytes_before_it(text: str) -> None:
    offsets = utf8_offsets(text)
    assert [offsets(place) for place in range(len(text) + 1)] == [
        len(text[:place].encode()) for place in range(len(text) + 1)
    ]


def test_a_span_keeps_what_it_covers() -> None:
    text = "\U0001f468\u200d\U0001f469 caf\u00e9 \U0001f600!"
    start, end = utf16_offsets(text).pair(Span(4, 8))
    assert text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le") == "caf\u00e9"
    start, end = utf8_offsets(text).pair(Span(4, 8))
    assert text.encode()[start:end].decode() == "caf\u00e9"


@given(TEXTS)
def test_spans_in_order_are_turned_in_one_go(text: str) -> None:
    spans = [Span(place, place + 1) for place in range(0, len(text), 2)]
    for offsets in (utf16_offsets(text), utf8_offsets(text)):
        pairs = offsets.pairs((span.start, span.end) for span in spans)
    assert list(pairs) == [offsets.pair(span) for span in spans]


@given(TEXTS)
def test_offsets_come_back_and_those_inside_of_a_character_do_not(text: str) -> None:
    for unit in Unit:
        offsets, back = offsets_in(text, unit), code_points(text, unit)
        places = {offsets(place): place for place in range(len(text) + 1)}
        assert [back(offset) for offset in range(-1, offsets(len(text)) + 2)] == [
            places.get(offset) for offset in range(-1, offsets(len(text)) + 2)
        ]
