from collections.abc import Iterable
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from copydesk.desktop.article.highlights import Highlight, HighlightIndex
from copydesk.desktop.article.placement import ROOM, Mark
from copydesk.domain.annotation import Mention, Passage, Quotation
from copydesk.domain.dataset import AnyAnnotation
from copydesk.domain.span import Span

spans = st.tuples(st.integers(0, 300), st.integers(1, 60)).map(lambda p: Span(p[0], p[0] + p[1]))


@st.composite
def annotations(draw: st.DrawFn) -> list[AnyAnnotation]:
    made: list[AnyAnnotation] = []
    for number in range(draw(st.integers(0, 12))):
        shared: dict[str, Any] = {"id": number + 1, "uid": str(number), "article": 1, "coder": "Ana"}
        several = tuple(draw(st.lists(spans, min_size=1, max_size=3)))
        kind = draw(st.integers(0, 3))
        if kind == 0:
            made.append(Mention(**shared, actor=1, spans=several))
        elif kind == 1:
            made.append(Passage(**shared, topic=1, spans=several))
        elif kind == 2:
            made.append(Passage(**shared, topic=1))
        else:
            made.append(Quotation(**shared, content=several, cue=(draw(spans),)))
    return made


def index_of(made: list[AnyAnnotation]) -> HighlightIndex:
    index = HighlightIndex(lambda offset: offset // 40)
    index.load(made)
    return index


@given(annotations(), st.integers(0, 360))
def test_finds_exactly_what_covers_a_place(made: list[AnyAnnotation], offset: int) -> None:
    wished = {a.id for a in made for spans in a.parts.values() for span in spans if offset in span}
    assert set(index_of(made).at(offset)) == wished


@given(annotations(), st.integers(0, 360), st.integers(1, 90))
def test_what_was_loaded_is_found_before_it_is_settled_as_after(
    made: list[AnyAnnotation], start: int, length: int
) -> None:
    index = index_of(made)
    before = index.between(start, start + length)
    index.settle()
    assert index.between(start, start + length) == before


@given(annotations(), st.data())
def test_adding_one_by_one_shows_the_same_and_moves_no_lane(
    made: list[AnyAnnotation], data: st.DataObject
) -> None:
    index = HighlightIndex(lambda offset: offset // 40)
    for annotation in made:
        before = {h.key: h.lane for a in index.annotations() for h in index.of(a.id)}
        index.put(annotation)
        after = {h.key: h.lane for a in index.annotations() for h in index.of(a.id)}
        assert {key: after[key] for key in before} == before
    offset = data.draw(st.integers(0, 360))
    assert set(index.at(offset)) == set(index_of(made).at(offset))
    for annotation in made:
        index.remove(annotation.id)
    assert index.between(0, 400) == []
    assert index.neighbour(None, 0, 1) is None


@given(annotations())
def test_overlapping_marks_have_lanes_of_their_own(made: list[AnyAnnotation]) -> None:
    index = index_of(made)
    marks = [one for annotation in made for one in index.of(annotation.id) if one.lane is not None]
    for number, one in enumerate(marks):
        for other in marks[:number]:
            apart = one.end <= other.start or other.end <= one.start
            if one.annotation != other.annotation and not apart:
                assert not taken_by(one) & taken_by(other)


def taken_by(one: Highlight) -> set[tuple[str, int]]:
    assert one.lane is not None
    if one.mark is Mark.DOUBLE_BOX:
        return {("BOX", one.lane), ("BOX", one.lane + 1)}
    return {(one.mark.name, one.lane)}


def mention(number: int, start: int, end: int) -> Mention:
    return Mention(id=number, uid=str(number), article=1, coder="Ana", actor=1, spans=(Span(start, end),))


def lanes_of(index: HighlightIndex, ids: Iterable[int]) -> list[int | None]:
    return [index.of(one)[0].lane for one in ids]


def test_an_inner_box_lies_within_the_outer_whichever_came_first() -> None:
    inner, outer = mention(1, 10, 15), mention(2, 5, 30)
    for first, second in ((inner, outer), (outer, inner)):
        index = index_of([])
        index.put(first)
        index.put(second)
        (within,), (around,) = index.of(inner.id), index.of(outer.id)
        assert within.lane is not None
        assert around.lane is not None
        assert within.lane > around.lane


def test_what_finds_no_lane_waits_until_one_is_free() -> None:
    made = [mention(number, 0, 10) for number in range(1, 8)]
    index = index_of(list(made))
    hidden = [one.id for one in made if index.of(one.id)[0].lane is None]
    assert len(hidden) == len(made) - ROOM[Mark.BOX]
    shown = next(one for one in made if one.id not in hidden)
    others = [one.id for one in made if one.id not in hidden and one is not shown]
    before = lanes_of(index, others)
    let_in = index.remove(shown.id)
    assert let_in == {hidden[0]}
    assert index.of(hidden[0])[0].lane is not None
    assert lanes_of(index, others) == before
    assert any(one.annotation == hidden[0] and one.lane is not None for one in index.between(0, 5))


def test_a_changed_one_keeps_its_lane_where_that_is_free() -> None:
    made = [mention(1, 0, 10), mention(2, 3, 12)]
    index = index_of(list(made))
    before = lanes_of(index, [1, 2])
    index.put(mention(2, 3, 20))
    assert lanes_of(index, [1, 2]) == before


def test_what_covers_many_blocks_is_found_in_each() -> None:
    index = index_of([mention(1, 0, 40 * 200), mention(2, 50, 60)])
    assert index.at(55) == [2, 1]
    assert index.at(40 * 150) == [1]
    index.remove(1)
    assert index.at(40 * 150) == []


@given(annotations())
def test_stepping_visits_each_once_in_text_order(made: list[AnyAnnotation]) -> None:
    index = index_of(made)
    if not made:
        return
    visited = [index.neighbour(None, -1, 1)]
    while len(visited) < len(made):
        visited.append(index.neighbour(visited[-1], 0, 1))
    assert sorted(one for one in visited if one is not None) == [a.id for a in made]
    assert index.neighbour(visited[0], 0, -1) == visited[-1]


def test_a_span_has_room_up_to_its_neighbours_in_the_same_part() -> None:
    spans = (Span(0, 5), Span(10, 20), Span(30, 40))
    index = index_of([Quotation(id=1, uid="q", article=1, coder="Ana", content=spans, cue=(Span(22, 25),))])
    first, second, third, cue = index.of(1)
    assert index.room(second) == (5, 30)
    assert index.room(first)[0] == 0
    assert index.room(first)[1] == 10
    assert index.room(third)[0] == 20
    assert index.room(third)[1] > 10**9
    assert index.room(cue)[0] == 0
