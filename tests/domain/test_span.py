import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.domain.span import Span, bounds, joined, trimmed


@st.composite
def spans(draw: st.DrawFn) -> Span:
    start = draw(st.integers(0, 50))
    return Span(start, start + draw(st.integers(1, 20)))


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 3), (4, 2)])
def test_refuses_empty_and_backward_stretches(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="0 <= start < end"):
        Span(start, end)


@given(st.lists(spans()))
def test_joining_keeps_exactly_the_code_points(many: list[Span]) -> None:
    whole = {offset for span in many for offset in range(span.start, span.end)}
    result = joined(many)
    assert [offset for span in result for offset in range(span.start, span.end)] == sorted(whole)
    assert all(before.end < after.start for before, after in itertools.pairwise(result))


@given(spans(), spans())
def test_overlap_is_mutual_and_means_a_shared_code_point(one: Span, other: Span) -> None:
    shared = set(range(one.start, one.end)) & set(range(other.start, other.end))
    assert one.overlaps(other) == other.overlaps(one) == bool(shared)


@given(spans(), spans())
def test_bounds_hold_both(one: Span, other: Span) -> None:
    around = bounds([one, other])
    assert around is not None
    assert one.within(around)
    assert other.within(around)


def test_nothing_has_no_bounds() -> None:
    assert bounds([]) is None


def test_trims_white_space_of_all_kinds() -> None:
    text = "a \u00a0\n word \tb"
    assert trimmed(text, Span(1, 10)) == Span(5, 9)
    assert trimmed(text, Span(1, 4)) is None


def test_offsets_are_code_points() -> None:
    text = "👩‍💻 says"
    assert Span(4, 8).of(text) == "says"
    assert 4 in Span(4, 8)
    assert 8 not in Span(4, 8)
