from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from copydesk.desktop.article.highlights import HighlightIndex, moved
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
def test_overlapping_ones_of_a_kind_have_lanes_of_their_own(made: list[AnyAnnotation]) -> None:
    index = index_of(made)
    for one in made:
        for other in made:
            if one.id < other.id and one.kind == other.kind and one.bounds and other.bounds:
                lanes = {h.lane for h in index.of(one.id)} & {h.lane for h in index.of(other.id)}
                assert not (one.bounds.overlaps(other.bounds) and lanes)


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


def test_a_moved_bound_leaves_one_character_at_least() -> None:
    index = index_of([Mention(id=1, uid="m", article=1, coder="Ana", actor=1, spans=(Span(10, 20),))])
    (highlight,) = index.of(1)
    assert moved(highlight, "start", 30) == Span(19, 20)
    assert moved(highlight, "end", 3) == Span(10, 11)
