from hypothesis import given
from hypothesis import strategies as st

from copydesk.desktop.article.lanes import assigned, lowest_free

intervals = st.lists(st.tuples(st.integers(0, 60), st.integers(1, 20)).map(lambda p: (p[0], p[0] + p[1])))


@given(intervals)
def test_no_two_in_a_lane_overlap(many: list[tuple[int, int]]) -> None:
    lanes = assigned(many)
    for i, (start, end) in enumerate(many):
        for j in range(i):
            other_start, other_end = many[j]
            if start < other_end and other_start < end:
                assert lanes[i] != lanes[j]


@given(intervals)
def test_there_are_no_more_lanes_than_ever_overlap(many: list[tuple[int, int]]) -> None:
    lanes = assigned(many)
    deepest = max((sum(a <= at < b for a, b in many) for at in range(90)), default=0)
    assert max(lanes, default=-1) + 1 == deepest


@given(st.lists(st.integers(0, 9)))
def test_the_lowest_free_lane_is_free_and_lowest(taken: list[int]) -> None:
    lane = lowest_free(taken)
    assert lane not in taken
    assert set(range(lane)) <= set(taken)
