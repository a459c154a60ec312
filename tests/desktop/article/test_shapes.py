from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextLine

from copydesk.desktop.article.geometry import Line, Run
from copydesk.desktop.article.placement import ROOM, Mark
from copydesk.desktop.article.shapes import frames, piece

RUN = Run(QRectF(100, 200, 80, 24), False)


def line(right_to_left: bool = False) -> Line:
    rect = QRectF(40, 200, 400, 24)
    return Line(QTextLine(), QPointF(), 0, 100, 160, rect, 238, right_to_left, right_to_left, False)


def test_boxes_of_higher_lanes_lie_within_those_of_lower_ones() -> None:
    part = piece(line(), 110, 120, [RUN])
    boxes = [frames(line(), part, lane).boundingRect() for lane in range(ROOM[Mark.BOX])]
    for outer, inner in pairwise(boxes):
        assert outer.top() < inner.top() < inner.bottom() < outer.bottom()
        assert outer.left() <= inner.left() - 1
        assert outer.right() >= inner.right() + 1


def test_a_box_is_open_where_its_text_goes_on_in_another_line() -> None:
    whole, ends = piece(line(), 110, 120, [RUN]), piece(line(), 90, 120, [RUN])
    goes_on, passes = piece(line(), 110, 170, [RUN]), piece(line(), 90, 170, [RUN])
    assert [(one.open_left, one.open_right) for one in (whole, ends, goes_on, passes)] == [
        (False, False),
        (True, False),
        (False, True),
        (True, True),
    ]
    shapes = [frames(line(), one, 2) for one in (whole, ends, goes_on, passes)]
    assert shapes[2].boundingRect().right() > shapes[0].boundingRect().right()
    assert shapes[1].boundingRect().left() < shapes[0].boundingRect().left()
    assert shapes[3].boundingRect().width() > shapes[1].boundingRect().width()


def test_right_to_left_text_goes_on_at_the_left() -> None:
    part = piece(line(True), 110, 170, [Run(RUN.rect, True)])
    assert part.open_left
    assert not part.open_right


def test_the_ground_of_an_open_box_is_filled() -> None:
    part = piece(line(), 90, 170, [RUN])
    assert frames(line(), part, 2, filled=True).contains(RUN.rect.center())


def test_only_the_outer_sides_of_several_runs_are_open() -> None:
    other = Run(QRectF(300, 200, 50, 24), True)
    part = piece(line(), 90, 120, [RUN, other])
    assert frames(line(), part, 2).contains(other.rect.center())
    assert frames(line(), part, 2).boundingRect().right() < 360
