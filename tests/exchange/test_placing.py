from hypothesis import given
from hypothesis import strategies as st

from copydesk.domain.found import FoundArticle, Place, Unit
from copydesk.domain.laying import Offer
from copydesk.domain.span import Span
from copydesk.domain.text import canonical
from copydesk.exchange.placing import EMPTY, NOWHERE, OUTSIDE, SPLIT, Lost, Placing
from copydesk.exchange.units import offsets_in

RAW = st.text(
    st.sampled_from("ab c\u00e9\u0301\r\n\u2028\u2029\U0001f600\U0001d7d8\ufeff\x00\u00a0.\ud800"),
    max_size=40,
).map(lambda text: text.replace("\ud800", "\U0001f1e9"))


def found(text: str, unit: Unit = Unit.CODE_POINTS) -> FoundArticle:
    return FoundArticle(title="Quay reopens", text=text, key="d1", unit=unit)


def placed(raw: str, place: Place, *, text: str | None = None, unit: Unit = Unit.CODE_POINTS) -> object:
    return Placing(found(raw, unit), canonical(raw) if text is None else text).place("a1", (place,))[0]


@given(RAW, st.data())
def test_every_span_is_where_it_was_in_every_unit(raw: str, data: st.DataObject) -> None:
    text = canonical(raw)
    if not text:
        return
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    starts, ends = _raw_offsets(raw)
    for unit in Unit:
        offsets = offsets_in(raw, unit)
        for quote in ("", span.of(text)):
            place = Place(offsets(starts[span.start]), offsets(ends[span.end - 1]), quote)
            assert placed(raw, place, unit=unit) == span


def _raw_offsets(raw: str) -> tuple[list[int], list[int]]:
    """Where each code point of the canonical text starts and ends in the raw one."""
    starts: list[int] = []
    ends: list[int] = []
    place = len(raw) - len(raw.lstrip("\ufeff"))
    while place < len(raw):
        step = 2 if raw.startswith("\r\n", place) else 1
        starts.append(place)
        ends.append(place + step)
        place += step
    return starts, ends


TEXT = "Mayor Ana Orr said the quay opens.\n\nThe quay was closed, Ana Orr said on Monday."


def test_words_that_stand_elsewhere_are_offered_where_they_are_nearest() -> None:
    offer = placed(TEXT, Place(52, 59, "Ana Orr"))
    assert isinstance(offer, Offer)
    assert (offer.stated, offer.there) == (Span(52, 59), "sed, An")
    assert (offer.nearest, offer.words, offer.likeness) == (Span(57, 64), "Ana Orr", 1.0)


def test_words_that_are_only_similar_are_offered_with_their_likeness() -> None:
    offer = placed(TEXT, Place(0, 5, "the quai opens"))
    assert isinstance(offer, Offer)
    assert offer.words == "the quay opens"
    assert 0.8 < offer.likeness < 1


def test_what_is_nowhere_is_lost_with_the_reason() -> None:
    losses = [placed(TEXT, place) for place in (Place(0, 5, "zebra crossings"), Place(70, 200), Place(9, 3))]
    assert [one.what for one in losses if isinstance(one, Lost)] == [NOWHERE, OUTSIDE, EMPTY]


def test_an_offset_within_a_character_is_never_rounded() -> None:
    lost = placed("a\U0001f600b", Place(0, 2), unit=Unit.UTF16)
    assert isinstance(lost, Lost)
    assert lost.what == SPLIT


def test_words_without_a_place_are_found_where_they_stand_once() -> None:
    assert placed(TEXT, Place(-1, -1, "quay  opens")) == Span(23, 33)
    assert placed(TEXT, Place(-1, -1, "Ana Orr", before="closed, ")) == Span(57, 64)
    assert isinstance(placed(TEXT, Place(-1, -1, "Ana Orr")), Offer)


def test_fragments_may_quote_the_whole_annotation() -> None:
    places = (Place(0, 5, "Mayor said"), Place(14, 18, "Mayor said"))
    assert Placing(found(TEXT), TEXT).place("a", places) == (Span(0, 5), Span(14, 18))


def test_quotes_may_be_cut_off_and_have_other_white_space() -> None:
    assert placed(TEXT, Place(0, 33, "Mayor Ana …")) == Span(0, 33)
    assert placed(TEXT, Place(28, 39, "opens.\u2029The")) == Span(28, 39)


def test_a_text_with_other_white_space_and_normal_forms_is_followed() -> None:
    raw = "Cafe\u0301  opens\r\n\r\n\r\nMayor  Ana Orr"
    text = "Caf\u00e9 opens\nMayor Ana Orr"
    start = raw.index("Ana")
    assert placed(raw, Place(start, start + 3), text=text) == Span(17, 20)
    assert placed(raw, Place(0, 5), text=text) == Span(0, 4)


@given(RAW, st.integers(-3, 3), st.data())
def test_shifted_words_are_found_again_or_offered_where_they_stand(
    raw: str, shift: int, data: st.DataObject
) -> None:
    text = canonical(raw) + " Kestrel quay " + "\U0001f600 end"
    start = text.index("Kestrel")
    result = placed(text, Place(start + shift, start + shift + 12, "Kestrel quay"))
    if shift == 0:
        assert result == Span(start, start + 12)
    else:
        assert isinstance(result, Offer)
        assert (result.nearest, result.likeness) == (Span(start, start + 12), 1.0)


@given(
    st.text(max_size=30), st.text(max_size=30), st.integers(-3, 40), st.integers(-3, 40), st.text(max_size=9)
)
def test_whatever_a_file_says_is_placed_offered_or_lost(
    raw: str, text: str, start: int, end: int, quote: str
) -> None:
    text = canonical(text)
    for unit in Unit:
        result = placed(raw, Place(start, end, quote), text=text, unit=unit)
        if isinstance(result, Span):
            assert result.end <= len(text)
        else:
            assert isinstance(result, Offer | Lost)


def test_offers_of_several_parts_are_numbered_on() -> None:
    placing = Placing(found(TEXT), TEXT)
    (offer,) = placing.place("a1", (Place(1, 8, "Ana Orr"),), first=3)
    assert isinstance(offer, Offer)
    assert (offer.key.article, offer.key.annotation, offer.key.place) == ("d1", "a1", 3)


def test_words_that_the_projects_text_has_not_are_not_taken_for_others() -> None:
    raw, text = "The old quay is closed.", "The new quay is closed."
    assert placed(raw, Place(8, 12), text=text) == Span(8, 12)
    result = placed(raw, Place(4, 7), text=text)
    assert not isinstance(result, Span)
