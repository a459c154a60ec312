from collections.abc import Sequence
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextLine

from copydesk.desktop.article.geometry import Line
from copydesk.desktop.article.highlights import Highlight
from copydesk.desktop.article.margin import STACKED, Margin, Note, Wish
from copydesk.domain.annotation import Kind, Part, Passage

PITCH = 32.0


def line(number: int = 0, pitch: float = PITCH) -> Line:
    top = 200 + number * pitch
    rect = QRectF(40, top, 400, pitch / 1.6)
    start = 100 + 60 * number
    return Line(QTextLine(), QPointF(), number, start, start + 60, rect, top + pitch, False, False, False)


MARGIN = Margin(500, 140, 16, lambda annotation_id: f"Topic {annotation_id}")
FAR = 10_000.0


def passage(number: int, start: int = 110, lane: int | None = 0) -> Highlight:
    return Highlight(number, Kind.PASSAGE, Part.TEXT, 0, start, 150, lane)


def beside(*highlights: Highlight, floor: float = FAR) -> Note | None:
    wish = Wish.of(line(), highlights)
    return next(MARGIN.beside([(line(), wish)], floor)) if wish else None


def names(note: Note | None) -> list[str]:
    return [label.text for label in note.labels] if note else []


def rects(note: Note) -> Sequence[QRectF]:
    return [label.rect for label in note.labels]


def test_a_line_where_nothing_begins_has_no_note() -> None:
    assert beside() is None
    assert beside(passage(1, start=60)) is None
    assert beside(Highlight(2, Kind.MENTION, Part.TEXT, 0, 110, 120, 0)) is None


def test_a_lone_label_stands_level_with_its_line() -> None:
    note = beside(passage(1))
    assert note is not None
    assert names(note) == ["Topic 1"]
    assert rects(note)[0].center().y() == line().rect.center().y()
    assert note.at(rects(note)[0].center()) == [1]
    assert note.at(QPointF(505, 600)) == []


def test_labels_go_down_beside_lines_that_have_none() -> None:
    note = beside(*(passage(number) for number in range(1, 6)))
    assert note is not None
    assert len(note.labels) == 5
    assert note.more == ""
    assert all(
        low.bottom() <= high.top() + 0.01 for low, high in zip(rects(note), rects(note)[1:], strict=False)
    )


def test_they_do_not_go_far_from_their_line() -> None:
    note = beside(*(passage(number) for number in range(1, 30)))
    assert note is not None
    assert len(note.labels) == STACKED
    assert note.more == f"+{29 - STACKED}"


def test_where_the_next_line_has_labels_the_rest_folds_into_a_count() -> None:
    one, other = Wish((1, 2, 3, 4), ()), Wish((5,), ())
    first, second = MARGIN.beside([(line(0), one), (line(1), other)], FAR)
    assert names(first) == ["Topic 1", "Topic 2"]
    assert first.more == "+2"
    assert first.at(first.more_rect.center()) == [3, 4]
    assert not any(rect.intersects(first.more_rect) for rect in rects(first))
    assert names(second) == ["Topic 5"]
    assert first.bottom <= second.top


def test_in_a_narrow_margin_a_count_stands_alone() -> None:
    narrow = Margin(500, 60, 16, str)
    first, _ = narrow.beside([(line(0), Wish((1, 2, 3, 4), ())), (line(1), Wish((5,), ()))], FAR)
    assert names(first) == ["1"]
    assert first.more == "+3"


def test_what_has_no_lane_is_told_on_each_of_its_lines() -> None:
    note = beside(passage(1, start=60, lane=None), Highlight(2, Kind.MENTION, Part.TEXT, 0, 50, 120, None))
    assert note is not None
    assert names(note) == []
    assert note.at(note.more_rect.center()) == [1, 2]


def test_a_label_does_not_fold_its_own_passage() -> None:
    note = beside(passage(1, lane=None))
    assert note is not None
    assert names(note) == ["Topic 1"]
    assert note.more == ""


@given(
    st.lists(st.tuples(st.integers(0, 40), st.integers(0, 12), st.integers(0, 3)), max_size=20),
    st.floats(40, 200),
    st.floats(8, 30),
    st.floats(18, 60),
)
def test_no_two_labels_of_a_page_ever_meet(
    wishes: list[tuple[int, int, int]], width: float, height: float, pitch: float
) -> None:
    """Whatever begins where, at any width, size of label and height of line."""
    margin = Margin(500, width, height, str)
    by_line = {number: (begun, hidden) for number, begun, hidden in wishes if begun or hidden}
    wished = [
        (line(number, pitch), Wish(tuple(range(begun)), tuple(range(100, 100 + hidden))))
        for number, (begun, hidden) in sorted(by_line.items())
    ]
    boxes: list[QRectF] = []
    for (_, wish), note in zip(wished, margin.beside(wished, FAR), strict=True):
        told = {label.annotation for label in note.labels} | set(note.folded)
        assert told == {*wish.begun, *wish.hidden}
        boxes += [label.rect for label in note.labels]
        boxes += [note.more_rect] if note.folded else []
    for one, other in combinations(boxes, 2):
        both = one.intersected(other)
        assert both.width() <= 1e-6 or both.height() <= 1e-6


def test_topics_of_the_whole_article_stand_above_the_text() -> None:
    whole = [Passage(id=n, uid=str(n), article=1, coder="Ana", topic=n) for n in (7, 8, 9)]
    assert MARGIN.above([], 40) is None
    note = MARGIN.above(whole, 40)
    assert note is not None
    assert names(note) == ["¶ Topic 7", "¶ Topic 8"]
    assert note.more == "+1"
    assert all(rect.top() >= 0 and rect.bottom() <= 40 for rect in rects(note))
