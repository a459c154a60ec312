from hypothesis import given
from hypothesis import strategies as st

from copydesk.desktop.article.lanes import Lanes, nested

intervals = st.lists(st.tuples(st.integers(0, 60), st.integers(1, 20)).map(lambda p: (p[0], p[0] + p[1])))


def filled(many: list[tuple[int, int]], room: int) -> tuple[Lanes, list[int | None]]:
    lanes = Lanes(room)
    given_lanes: list[int | None] = []
    for one in many:
        lane = lanes.find([one], range(room))
        if lane is not None:
            lanes.take(lane, [one])
        given_lanes.append(lane)
    return lanes, given_lanes


@given(intervals)
def test_no_two_in_a_lane_overlap(many: list[tuple[int, int]]) -> None:
    _, lanes = filled(many, 4)
    for i, (start, end) in enumerate(many):
        for j in range(i):
            other_start, other_end = many[j]
            if start < other_end and other_start < end and lanes[i] is not None:
                assert lanes[i] != lanes[j]


@given(intervals)
def test_in_text_order_no_more_lanes_are_taken_than_ever_overlap(many: list[tuple[int, int]]) -> None:
    _, lanes = filled(sorted(many), 100)
    deepest = max((sum(a <= at < b for a, b in many) for at in range(90)), default=0)
    assert max((lane for lane in lanes if lane is not None), default=-1) + 1 == deepest


@given(intervals, st.data())
def test_what_leaves_a_lane_makes_room_for_itself(many: list[tuple[int, int]], data: st.DataObject) -> None:
    lanes, given_lanes = filled(many, 4)
    for number in data.draw(st.permutations(range(len(many)))):
        lane = given_lanes[number]
        if lane is not None:
            assert not lanes.is_free(lane, [many[number]])
            lanes.leave(lane, [many[number]])
            assert lanes.is_free(lane, [many[number]])


def test_a_broad_one_takes_neighbouring_lanes() -> None:
    lanes = Lanes(4)
    lanes.take(1, [(0, 9)])
    assert lanes.find([(3, 5)], range(4), breadth=2) == 2
    lanes.take(2, [(3, 5)], breadth=2)
    assert lanes.find([(4, 6)], range(4)) == 0
    assert lanes.find([(4, 6)], range(1, 4)) is None
    lanes.leave(2, [(3, 5)], breadth=2)
    assert lanes.find([(4, 6)], range(1, 4)) == 2


def test_nested_ones_take_lanes_in_the_order_of_their_nesting() -> None:
    lanes = Lanes(5)
    chosen: list[int | None] = []
    for inner_first in [(10, 15), (8, 20), (0, 30), (11, 13), (40, 50)]:
        lane = lanes.find([inner_first], nested(lanes, [inner_first], usual=2))
        assert lane is not None
        lanes.take(lane, [inner_first])
        chosen.append(lane)
    assert chosen == [2, 1, 0, 3, 2]


@given(intervals, st.tuples(st.integers(0, 60), st.integers(61, 80)))
def test_all_lanes_are_tried_once(many: list[tuple[int, int]], one: tuple[int, int]) -> None:
    lanes, _ = filled(many, 5)
    assert sorted(nested(lanes, [one], usual=2)) == list(range(5))
